import type { Difference } from '../../../../model/match.js'
import { stemsOf } from '../../../lexicon/stem.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import { TIMES_AS_MUCH, type Quantity } from '../parse/quantities.js'

const UP = stemsOf('rise increase grow climb jump surge soar leap raise swell expand')
const DOWN = stemsOf('fall decrease drop decline shrink sink slump plunge plummet dip tumble cut reduce lower slash trim contract')
const BEFORE_NUMBER: ReadonlySet<string> = new Set('more less than over under about around some nearly almost just at least most up as much roughly approximately a an another further'.split(' '))
/** "Doubled" is about "rose by 95 percent". */
const ALIKE = 0.15

/** What became of something: by how much it changed, or what it came to; or how many times as much it was then. */
interface Change { verb: string, by: Quantity | undefined, to: Quantity | undefined, times: number | undefined }

/** Whether something changes in one text by the figure that it comes to in the other one, or not by as much as "doubled". */
export function changeDifference ({ known, found }: Aligned): Difference[] {
  const [mine, theirs] = [changeIn(known), changeIn(found)]
  if (mine === undefined || theirs === undefined) return []
  const isExchanged = isSame(mine.by, theirs.to) || isSame(mine.to, theirs.by)
  const isOther = mine.times !== undefined && theirs.times !== undefined && Math.abs(mine.times - theirs.times) > ALIKE * Math.max(mine.times, theirs.times)
  return isExchanged || isOther ? [{ kind: 'number', known: told(mine), found: told(theirs) }] : []
}

const isSame = (a: Quantity | undefined, b: Quantity | undefined): boolean => a !== undefined && b !== undefined && a.unit === b.unit && a.value === b.value

const told = ({ verb, by, to }: Change): string => by !== undefined ? `by ${by.text}` : to !== undefined ? `to ${to.text}` : verb

function changeIn ({ words, units, quantities }: Parsed): Change | undefined {
  const verb = units.find(({ key }) => UP.has(key) || DOWN.has(key) || TIMES_AS_MUCH.has(key))
  if (verb === undefined) return undefined
  const [by, to] = ['by', 'to'].map(role => quantities.find(quantity => roleOf(quantity, words, verb.to) === role))
  const share = by?.unit === '%' ? by.value / 100 : undefined
  return { verb: verb.text, by, to, times: TIMES_AS_MUCH.get(verb.key) ?? (share === undefined ? undefined : UP.has(verb.key) ? 1 + share : 1 - share) }
}

/** The preposition that leads up to a number; a share right behind the verb is how much: "rose 20 percent". */
function roleOf ({ from, unit }: Quantity, words: readonly string[], verbEnd: number): string | undefined {
  let at = from - 1
  while (BEFORE_NUMBER.has(words[at] ?? '') && at >= verbEnd) at--
  return at === verbEnd - 1 ? (unit === '%' ? 'by' : undefined) : words[at]
}
