import type { Word } from '../../clauses/words.js'
import { ROLE_HEADS } from '../../sources/roles/roles.js'
import { lowerAt } from '../../word-at.js'
import { predicateOf } from './predicate-of.js'
import { isAnnounced } from './said-of-rival.js'
import type { Speaker } from './speaker.js'

/** Whether what is told of the pronoun at `at` is what only that one can tell: what he feels, hopes, and is about to do ("he was sorry", "she would sue"). */
export function isOwnMind (words: readonly Word[], at: number): boolean {
  const { to, isState } = predicateOf(words, at)
  const { lower = '', lemma = '' } = words[to] ?? {}
  return isAnnounced(words, at) || (isState ? FELT.has(lower) : MINDING.has(lemma))
}

/** "The neighbour said | she | had heard shots": of one who is called by a role only. */
export function hasWitnessed (words: readonly Word[], at: number, { resolved: { source: { name, kind } } }: Speaker): boolean {
  const { to, isState } = predicateOf(words, at)
  const role = /^(?:an?|the|one|another) /.test(name) ? ROLE_HEADS.get(name.split(' ').at(-1) ?? '') : undefined
  const isOther = role === undefined || (role.gender !== null && role.gender !== (lowerAt(words, at) === 'he' ? 'm' : 'f'))
  return kind === 'anonymous' && /^(?:he|she)$/.test(lowerAt(words, at)) && !isOther && !isState && WITNESSING.has(words[to]?.lemma ?? '')
}

const WITNESSING: ReadonlySet<string> = new Set('see hear notice watch smell wake recognise recognize remember recall overhear witness'.split(' '))

const MINDING: ReadonlySet<string> = new Set('want hope plan intend expect fear believe wish prefer regret think feel doubt apologise apologize sympathise sympathize understand look'.split(' '))
const FELT: ReadonlySet<string> = new Set(`confident concerned committed pleased sorry willing unwilling sure unsure proud disappointed satisfied determined grateful happy unhappy surprised glad sad
shocked saddened convinced hopeful optimistic pessimistic cautious keen eager anxious furious angry afraid worried devastated heartbroken delighted thrilled relieved baffled puzzled appalled horrified thankful excited honoured honored
embarrassed ashamed frustrated upset sickened disgusted stunned aware unaware looking leaning torn undecided`.split(/\s+/))
