import type { Word } from '../../clauses/words.js'
import { lowerText } from '../../lower-text.js'
import { lowerAt } from '../../word-at.js'

/** "it is clear that …", "it would be wrong to …", "it rained": nobody is meant. */
export const isExpletive = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.lower === 'it' && words.slice(at + 1, at + 4).some(({ lower }) => /^(?:rain|snow|hail|drizzl|thunder)(?:s|e?d|ing)?$/.test(lower))) return true
  const rest = words.slice(at + 1, at + 8)
  if (words[at]?.lower === 'it' && /^(?:is|was|'s|will be) (?:not so much|(?:high |about )?time (?:to|for|that)|not (?:about|the first time)) /.test(lowerText(rest) + ' ')) return true
  if (words[at]?.lower === 'it' && (isCleft(rest) || takesLong(words.slice(at + 1, at + LONGEST_LASTING)))) return true
  const to = rest.findIndex(({ lower }) => lower === 'that' || lower === 'to')
  // "it was aware of the plan to sell" is whoever was
  if (rest.slice(0, Math.max(0, to)).some(({ pos }, index, lead) => pos === 'ADP' && lead[index]?.lower !== 'for' && lead[index - 1]?.pos === 'ADJ')) return false
  // so is who was "slow to act"
  if (rest[to]?.lower === 'to' && /^(?:slow|quick|ready|prepared|willing|unwilling|able|unable|reluctant|eager|keen|set|due|bound|free|determined|obliged|entitled)$/.test(lowerAt(rest, to - 1))) return false
  // "it was revealed to be a hoax" is about something
  return words[at]?.lower === 'it' && to > 0 && (rest[to]?.lower === 'that' || rest[to - 1]?.pos !== 'VERB') && rest.slice(0, to).some(({ lemma, lower }) => EXPLETIVE.has(lemma) || lower === "'s")
}

/** "it was | the driver who called", and not "it was a firm that …": somebody definite. */
const isCleft = ([be, next, ...rest]: readonly Word[]): boolean => /^(?:is|was|'s)$/.test(be?.lower ?? '') && /^(?:DET|PROPN|PRON)$/.test(next?.pos ?? '') &&
  !/^an?$/.test(next?.lower ?? '') && rest.some(({ lower }) => lower === 'who' || lower === 'whose')

/** "it took | two days to open the bridge": how long something takes, and no one's deed. */
const takesLong = (rest: readonly Word[]): boolean => LASTING.test(lowerText(rest)) && !/ to [a-z]+$/.test(lowerText(rest))

/** In words. */
const LONGEST_LASTING = 13
const LASTING = new RegExp('^(?:\\w+ ){0,3}(?:years|months|weeks|days|hours|long|some time|a while) (?:before|until|since) |^(?:\\w+ ){0,3}ma[dk]es? (?:\\w+ ){0,2}sense |^(?:\\w+ ){0,2}(?:takes?|took|taken|costs?) (?:(?:him|her|them|the \\w+|\\w+) )?(?:about |around |nearly |almost |only |just |over |(?:more|less) than |at least )?' +
  '(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d\\S*|several|many|some|hundreds|thousands|millions) (?:\\w+ ){0,2}?)?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|time|euros|dollars|pounds|money) to ')

const EXPLETIVE: ReadonlySet<string> = new Set(['be', 'seem', 'appear'])
