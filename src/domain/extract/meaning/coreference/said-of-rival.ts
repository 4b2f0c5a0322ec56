import type { Word } from '../../clauses/words.js'
import { lowerAt, posAt } from '../../word-at.js'
import { isBetween, OF_BODIES } from './said-of-body.js'
import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'

/**
 * Whether what is said of a pronoun at `at` is why whoever acts does so ("it could not afford the bid", "he needed more time", "it was sorry") rather than what
 * is the matter with what it is done to ("it was too low").
 */
export function isOwnReason (words: readonly Word[], at: number): boolean {
  const to = words.findIndex((word, index) => index > at && !isBetween(word) && !/^(?:could|can|do|does|did|have|has|had|would|will)$/.test(word.lower))
  const between = words.slice(at + 1, to).map(({ lower }) => lower)
  const negated = between.some(lower => /^(?:not|n't|never)$/.test(lower))
  const { pos = 'X', lemma = '', lower = '' } = words[to] ?? {}
  if (isAnnounced(words, at) || isWronged(words, at)) return true
  if (lower === 'too' && /^(?:few|little)$/.test(lowerAt(words, to + 1))) return true
  if (lowerAt(words, at) === 'it' && lemma === 'do' && /^nothing (?:wrong|illegal|improper)$/.test(`${lowerAt(words, to + 1)} ${lowerAt(words, to + 2)}`)) return true
  if ((lower === 'no' && NEEDED.test(lowerAt(words, lowerAt(words, to + 1) === 'other' ? to + 2 : to + 1))) || (lemma === 'act' && lowerAt(words, to + 1) === 'on')) return true
  if (words.some(({ lower }, index) => lower === 'own' && index > at && THIRD_POSSESSIVES.has(lowerAt(words, index - 1)))) return true
  if (pos === 'ADJ' || OF_BODIES.has(lower)) return OF_BODIES.has(lower)
  return MINDING.has(lemma) || (negated && between.some(part => /^(?:could|can|do|did|does)$/.test(part)))
}

/** What whoever acts says of himself. */
const MINDING: ReadonlySet<string> = new Set(`need want hope plan intend expect fear believe know wish prefer respect trust look remain receive regret understand accept appeal apologise apologize cooperate consider
continue try seek decide choose agree disagree learn hear see feel lose suffer tolerate investigate monitor owe`.split(/\s+/))

/** "had no choice", "had no plans to …", "had no jurisdiction" */
const NEEDED = /^(?:choice|alternative|option|options|intention|plans|doubt|doubts|jurisdiction|authority|power|powers|evidence|proof|comment)$/

/** "it had been misled", "it was treated unfairly": who acts against somebody tells what was done to himself. */
function isWronged (words: readonly Word[], at: number): boolean {
  const to = words.findIndex((word, index) => index > at && !isBetween(word) && !/^(?:has|have|had)$/.test(word.lower))
  return words.slice(at + 1, to).some(({ lower }) => /^(?:is|was|were|are|been|being)$/.test(lower)) && WRONGED.has(words[to]?.lemma ?? '')
}

const WRONGED: ReadonlySet<string> = new Set('mislead bully insult cheat betray intimidate deceive fool promise treat mistreat defame wrong'.split(' '))

/** "it would retaliate", "he will sue": who acts announces it, whoever it is done to. */
export const isAnnounced = (words: readonly Word[], at: number): boolean =>
  /^(?:would|will|'ll|'d)$/.test(lowerAt(words, at + 1)) && DEEDS.has(words.slice(at + 2).find(({ pos, lower }) => pos !== 'ADV' && lower !== 'not')?.lemma ?? '')

/** What somebody does, and no plan, bid or plant: "it would ballot its members", "it had sent engineers", "it was in talks", "it had been misled". */
export function isDoneByOne (words: readonly Word[], at: number): boolean {
  const to = words.findIndex((word, index) => index > at && !isBetween(word) && !/^(?:could|can|do|does|did|have|has|had|would|will|no|longer)$/.test(word.lower))
  const { lemma = '', lower = '' } = words[to] ?? {}
  const isPassive = words.slice(at + 1, to).some(part => /^(?:be|been|is|was|are|were)$/.test(part.lower)) && !lower.endsWith('ing')
  if (words.some((word, index) => index > at && word.lower === 'out' && lowerAt(words, index + 1) === 'of' && MEANS.test(lowerAt(words, index + 2)))) return true
  if (lemma === 'hold' && /^(?:talks|meetings|discussions|hearings|elections)$/.test(lowerAt(words, to + 1))) return true
  if (lemma === 'weigh' && /^(?:DET|ADJ)$/.test(posAt(words, to + 1))) return true
  if (lower === 'in') return /^(?:talks|negotiations|discussions|contact|touch|mourning|shock|discussion)$/.test(lowerAt(words, to + 1))
  return isPassive ? DONE_TO_ONE.has(lemma) : DEEDS.has(lemma) || MINDING.has(lemma)
}

/** "ran out of | money" */
const MEANS = /^(?:money|cash|funds|patience|options|ideas)$/

/** What is found, by somebody or in a text: "it had found mould". */
export function isFound (words: readonly Word[], at: number): boolean {
  const to = words.findIndex((word, index) => index > at && !isBetween(word) && !/^(?:has|have|had|will|would)$/.test(word.lower))
  return !words.slice(at + 1, to).some(({ lower }) => /^(?:be|been|is|was|are|were)$/.test(lower)) && FINDING.has(words[to]?.lemma ?? '')
}

const FINDING: ReadonlySet<string> = new Set('find warn discover detect conclude'.split(' '))

/** "it will repair | it | in May": a thing that "it" is done to does not do it. */
export const isDoneToIt = (words: readonly Word[], at: number): boolean => lowerAt(words, at) === 'it' &&
  words.some(({ lower }, index) => index > at + 1 && lower === 'it' && posAt(words, index - 1) === 'VERB' && !/^(?:VERB|AUX)$/.test(posAt(words, index + 1)))

const DEEDS: ReadonlySet<string> = new Set(`strike ballot vote sue retaliate respond fight challenge resign sign negotiate talk speak meet hire recruit sell buy pay send back support oppose act review study investigate monitor examine
search work compete represent protest march campaign boycott press push pursue publish release file launch invest spend borrow consult advise inform tell ask say offer promise vow plan prepare respond reply dismiss
rule urge demand condemn welcome accuse blame criticise criticize praise insist argue declare recommend appeal reaffirm stress emphasise emphasize deny admit agree refund compensate deploy bomb arrest charge prosecute evacuate rescue restore shut`.split(/\s+/))
const DONE_TO_ONE: ReadonlySet<string> = new Set('mislead bully tell inform insult cheat consult betray intimidate silence deceive fool threaten advise force warn assure offer promise'.split(' '))

/** "it must pay", "they had to go", "he was required to appear": what one says of others rather than of oneself. */
export const isObliged = (words: readonly Word[], at: number): boolean => OBLIGED.test(words.slice(at + 1, at + 4).map(({ lower }) => lower).join(' '))
const OBLIGED = /^(?:must|should|ought to|needs? to|(?:had|has|have) to|(?:was|were|is|are|would be|will be) (?:required|obliged|ordered|forced|supposed|entitled|allowed|banned))(?: |$)/

/** "it would be fined", "they would face charges", "it had lost its licence": it is done to them. */
export const isUndergone = (words: readonly Word[], at: number): boolean => UNDERGONE.test(words.slice(at + 1, at + LONGEST).map(({ lower }) => lower).join(' '))
const UNDERGONE = /^(?:(?:had|has|have|would|will|could|may|might|can|not|never|also|soon|now) )*(?:(?:be|been|was|were|is|are|being) (?:not |also |already )?\w+(?:ed|en|ung|ught|ost|old|ut|ade|own|aid)\b|(?:fac|los|risk|suffer|miss|forfeit|fail|regret)\w*|lost)/

/** "it would be reviewed", "it had been repaired": what is done to plans and works, and seldom to who speaks. */
export const isSettled = (words: readonly Word[], at: number): boolean => SETTLED.test(words.slice(at + 1, at + LONGEST).map(({ lower }) => lower).join(' '))
const SETTLED = new RegExp('^(?:(?:had|has|have|would|will|could|may|might|should|not|never|also|soon|now|already) )*(?:be|been|was|is|being) (?:\\w+ly |not |also |already )?' +
  '(?:review|postpon|cancel|delay|extend|approv|lift|scrapp|revers|repair|maintain|inspect|replac|reopen|rebuil|restor|complet|finish|abandon|withdraw|deliver|pa(?:id|ssed)|built|held|introduc|rais|lower|cut|fix|test|sign|shelv|amend|drop)\\w*')

/** The same, or what has been so already: who says what he is about to do tells of himself. */
export const isDone = (words: readonly Word[], at: number): boolean =>
  isUndergone(words, at) || !/^(?:would|will|could|can|may|might|should|must|'ll|'d)$/.test(lowerAt(words, at + 1))

/** "police said two men had fled and that | they had found weapons", "said Hamas had fired and that | it had bombed a tunnel": what one does about it. */
export function isAnswering (words: readonly Word[], at: number): boolean {
  const lemma = /^(?:have|had|has)$/.test(lowerAt(words, at + 1)) ? words[at + 2]?.lemma ?? '' : ''
  return FOLLOWING.has(lemma) || (lowerAt(words, at) === 'it' && FIGHTING.has(lemma))
}

const FOLLOWING: ReadonlySet<string> = new Set('find seize recover arrest detain interview question evacuate rescue launch open send deploy inform notify alert'.split(' '))
const FIGHTING: ReadonlySet<string> = new Set('shoot intercept resume strike hit bomb attack destroy'.split(' '))

/** "it would reopen", and not "it would cut jobs": nothing is done to anything. */
export const happens = (words: readonly Word[], at: number): boolean => !/^(?:DET|NOUN|ADJ|NUM|PROPN|PRON)$/.test(posAt(words, at + 3))

/** Tokens behind the pronoun that tell. */
const LONGEST = 8
