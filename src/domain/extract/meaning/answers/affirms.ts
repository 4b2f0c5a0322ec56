import { stemOf } from '../../../lexicon/stem.js'
import type { Token } from '../../document.js'
import type { Word } from '../../clauses/words.js'
import { clauseOf, type Clause } from '../../clauses/clause-of.js'
import { fitsInTime } from './fits-in-time.js'
import { isOfOneThing } from './reversing/of-one-thing.js'
import { shareDeed } from './reversing/same-verb.js'
import { lowerText } from '../../lower-text.js'
import { isNoun } from '../../part-of-speech.js'
import { isNegation } from '../../clauses/function-words.js'
import { THIRD_PERSONS } from '../../clauses/pronouns.js'
import { wordsSaid } from './surroundings.js'
import { isHedged } from './hedged.js'

/** A longer statement says something of its own. */
const LONGEST = 16

/** Whether a statement says that what another one says was not so was so: "no ship had come in", "two had"; "was not locked", "was locked". */
export function affirms (said: readonly Token[], others: readonly Token[], text: string): boolean {
  if (Math.max(said.length, others.length) > LONGEST) return false
  if (isElliptic(said)) return true
  const mine = clauseOf(wordsSaid(said, text))
  const theirs = clauseOf(wordsSaid(others, text))
  if (mine === undefined || theirs === undefined || isHedged(mine) || isHedged(theirs)) return false
  const denied = { ...theirs, group: theirs.group.filter(isNoNegation), rest: theirs.rest.filter(isNoNegation) }
  const same = isSameSubject(mine, theirs)
  const pair = { mine, theirs: denied, said, others, same, source: '' }
  return same && shareDeed(mine, denied) && mine.verb.lemma !== 'be' && isOfOneThing(mine, denied) && fitsInTime(pair)
}

/** "two had", "it has": what the other one said, but for its "not". */
export const isElliptic = (said: readonly Token[]): boolean => ELLIPTIC.test(lowerText(said.filter(({ pos, lower }) => pos !== 'PUNCT' && lower !== 'that')))
const ELLIPTIC = /^(?:(?:it|he|she|they|there|we|i|some|several|many|most|both|all|(?:at least )?(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|\d+))(?: of (?:them|us|those))?) (?:do|does|did|has|have|had|is|are|was|were|will|would)$/

/** The same noun, one that a pronoun takes up, or some of those of whom there were none. */
function isSameSubject ({ subject: mine }: Clause, { subject: theirs }: Clause): boolean {
  const keys = new Set(theirs.map(({ lower }) => stemOf(lower)))
  const nouns = mine.filter(isNoun)
  if (mine.length === 1 && THIRD_PERSONS.has(mine[0]?.lower ?? '')) return true
  if (/^(?:nobody|none|nothing|no|not)$/.test(theirs[0]?.lower ?? '') && (theirs.length === 1 || SOME.has(mine[0]?.lower ?? '') || mine[0]?.pos === 'NUM')) return true
  return nouns.length > 0 && nouns.every(({ lower }) => keys.has(stemOf(lower)))
}

const SOME: ReadonlySet<string> = new Set(['a', 'an', 'one', 'some', 'several', 'many', 'dozens', 'hundreds'])

const isNoNegation = (word: Word): boolean => !isNegation(word)
