import { stemOf } from '../../../lexicon/stem.js'
import { readNumber } from './number-words.js'
import { STOP_WORDS } from '../../stop-words.js'
import { lowerAt, type Word } from '../../words.js'

/** `but` tells how many are left out: "all but two". */
export interface Quantifier { amount: 'all' | 'most' | 'some' | 'few' | 'none', noun: string, text: string, but?: number | undefined }

const AMOUNTS: ReadonlyMap<string, Quantifier['amount']> = new Map([
  ['all', 'all'], ['every', 'all'], ['each', 'all'], ['entire', 'all'], ['whole', 'all'], ['both', 'all'], ['most', 'most'], ['majority', 'most'], ['many', 'some'],
  ['some', 'some'], ['several', 'some'], ['half', 'some'], ['part', 'some'], ['portion', 'some'], ['few', 'few'], ['fewest', 'few'], ['hardly', 'few'], ['minority', 'few'], ['handful', 'few'],
  ['fraction', 'few'], ['none', 'none'], ['no', 'none'], ['certain', 'some'], ['unanimously', 'all'], ['unanimous', 'all'], ['dozens', 'some'], ['scores', 'some'], ['hundreds', 'some'],
  ['thousands', 'some'], ['millions', 'some'], ['throughout', 'all']
])
/** "The most", "at most" and "some 200" tell no amount of what follows. */
const NONE_AFTER: ReadonlySet<string> = new Set(['at', 'the'])
const ONLY_BARE: ReadonlySet<string> = new Set(['most', 'few', 'some', 'many', 'half'])
const NEARLY: ReadonlySet<string> = new Set(['nearly', 'almost', 'virtually', 'practically'])
const NOUN_WITHIN = 4

/** Words of amount with the stem of what they count; "two of the islands" are some of them. */
export function quantifiersOf (words: readonly Word[]): Quantifier[] {
  return words.flatMap(({ text }, at) => {
    const amount = amountAt(words, at)
    if (amount === undefined) return []
    const noun = nounBehind(words, at)
    const but = leftOut(words, at)
    return noun === undefined ? [] : [{ amount, noun: stemOf(noun), text: but === undefined ? text : `all but ${text}`, but }]
  })
}

/** "All 14 hospitals", "some of the 14 hospitals", "half of the town's hospitals"; "some 200 people" are as many. */
function nounBehind (words: readonly Word[], at: number): string | undefined {
  if (ONLY_BARE.has(lowerAt(words, at)) && /\d/.test(lowerAt(words, at + 1))) return undefined
  const behind = words.slice(at + 1, at + 1 + NOUN_WITHIN)
  return behind.find(({ lower }) => !lower.endsWith("'s") && !STOP_WORDS.has(lower) && !AMOUNTS.has(lower) && !/\d/.test(lower) && !NUMBERS.has(lower))?.lower
}
const NUMBERS: ReadonlySet<string> = new Set(('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ' +
  'seventy eighty ninety hundred thousand').split(' '))

/** Whether a unit of a text is a word of amount, such as "majority". */
export const isAmount = ({ text }: { text: string }): boolean => AMOUNTS.has(text.toLowerCase())

function amountAt (words: readonly Word[], at: number): Quantifier['amount'] | undefined {
  const [before, lower] = [lowerAt(words, at - 1), lowerAt(words, at)]
  if (leftOut(words, at) !== undefined) return 'most'
  if (lower === 'all' && lowerAt(words, at + 1) === 'but') return undefined
  if (isSomeOf(words, at)) return 'some'
  if (lower === 'half' && (before === 'over' || (before === 'than' && lowerAt(words, at - 2) === 'more'))) return 'most'
  if (NONE_AFTER.has(before) && ONLY_BARE.has(lower)) return undefined
  if (lower === 'all' && before === 'of' && isShare(lowerAt(words, at - 2))) return undefined
  const amount = lower === 'each' && lowerAt(words, at + 1) === 'other' ? undefined : AMOUNTS.get(lower)
  return amount === 'all' && NEARLY.has(before) ? 'most' : amount
}

/** "All but | two of the miners", "all but | one hospital". */
function leftOut (words: readonly Word[], at: number): number | undefined {
  const number = lowerAt(words, at - 2) === 'all' && lowerAt(words, at - 1) === 'but' ? readNumber(words, at) : undefined
  return number?.kind === 'amount' ? number.value : undefined
}

/** "Half of all", "40 per cent of all". */
const isShare = (lower: string): boolean => AMOUNTS.has(lower) || /^(?:per)?cent$|%$/.test(lower)

const isSomeOf = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at + 1) === 'of' && WHOLE.has(lowerAt(words, at + 2)) && readNumber(words, at)?.kind === 'amount'
/** What opens the whole that some are taken of. */
const WHOLE: ReadonlySet<string> = new Set(['the', 'its', 'their', 'these', 'those'])
