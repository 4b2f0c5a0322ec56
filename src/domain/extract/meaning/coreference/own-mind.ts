import type { Word } from '../../clauses/words.js'
import { predicateOf } from './predicate-of.js'
import { isAnnounced } from './said-of-rival.js'

/** Whether what is told of the pronoun at `at` is what only that one can tell: what he feels, hopes, and is about to do ("he was sorry", "she would sue"). */
export function isOwnMind (words: readonly Word[], at: number): boolean {
  const { to, isState } = predicateOf(words, at)
  const { lower = '', lemma = '' } = words[to] ?? {}
  return isAnnounced(words, at) || (isState ? FELT.has(lower) : MINDING.has(lemma))
}

const MINDING: ReadonlySet<string> = new Set('want hope plan intend expect fear believe wish prefer regret think feel doubt apologise apologize sympathise sympathize understand look'.split(' '))
const FELT: ReadonlySet<string> = new Set(`confident concerned committed pleased sorry willing unwilling sure unsure proud disappointed satisfied determined grateful happy unhappy surprised glad sad
shocked saddened convinced hopeful optimistic pessimistic cautious keen eager anxious furious angry afraid worried devastated heartbroken delighted thrilled relieved baffled puzzled appalled horrified thankful excited honoured honored
embarrassed ashamed frustrated upset sickened disgusted stunned aware unaware looking`.split(/\s+/))
