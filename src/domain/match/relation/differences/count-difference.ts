import type { Difference } from '../../../../model/match.js'
import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { measureOf } from '../parse/measures.js'
import type { Parsed } from '../parse/parse.js'
import type { Quantity } from '../parse/quantities.js'
import type { Unit } from '../parse/units.js'

const SAME = 0.85
const ONE: ReadonlySet<string> = new Set(['a', 'an'])
/** What tells of one more, or of all. */
const MORE: ReadonlySet<string> = new Set('another each every either both other second third further'.split(' '))

/** "Two new stadiums" where the other text tells of "a new stadium". */
export function countDifference ({ known, found, there, back }: Aligned): Difference[] {
  const [mine, theirs] = [oneOfSeveral(known, there, found), oneOfSeveral(found, back, known)]
  if (mine !== undefined) return [{ kind: 'number', known: mine.several, found: mine.one }]
  return theirs === undefined ? [] : [{ kind: 'number', known: theirs.one, found: theirs.several }]
}

function oneOfSeveral (own: Parsed, counterparts: readonly Counterpart[], other: Parsed): { several: string, one: string } | undefined {
  for (const quantity of own.quantities.filter(quantity => isSeveral(quantity) && !isTold(other, quantity))) {
    const counted = counterparts.find(({ unit: { head, from } }) => head && from >= quantity.to)
    if (counted?.partner === undefined || counted.likeness < SAME || !isCountedBy(quantity, counted.unit)) continue
    // "£2 million a year", "£2m annually"
    if (measureOf(counted.partner.key) !== undefined) continue
    const article = articleOf(other, counted.partner)
    if (article !== undefined && !counted.partner.text.endsWith('s') && isOnlyOne(other, counted.partner)) return { several: `${quantity.text} ${counted.unit.text}`, one: `${article} ${counted.partner.text}` }
  }
  return undefined
}

/** Not "a three-year contract", nor "ten years", which are as long as "a decade". */
const isSeveral = ({ low, unit }: Quantity): boolean => low > 1 && unit !== '%' && !unit.startsWith('#') && measureOf(unit) === undefined

/** "Daily" is how often. */
const isCountedBy = ({ nouns }: Quantity, { key, kind, text }: Unit): boolean => kind === 'word' && nouns.includes(key) && !text.endsWith('ly')

/** The word for one thing before a noun and its modifiers. */
function articleOf (parsed: Parsed, unit: Unit): string | undefined {
  const before = parsed.words[startOf(parsed, unit) - 1] ?? ''
  return ONE.has(before) ? before : undefined
}

/** Where the phrase of a noun begins. */
function startOf ({ units }: Parsed, unit: Unit): number {
  const phrase = units.slice(0, units.indexOf(unit) + 1)
  const start = phrase.findLastIndex((one, i) => i === 0 || phrase[i - 1]?.head === true || phrase[i - 1]?.to !== one.from)
  return phrase[start]?.from ?? 0
}

/** "A population of 3 million". */
const isTold = ({ quantities }: Parsed, { value }: Quantity): boolean => quantities.some(other => other.value === value)

/** Not of "a ship" that meets "another ship", nor of "a man from York and a man from Leeds". */
const isOnlyOne = ({ words, units }: Parsed, { key }: Unit): boolean =>
  units.filter(unit => unit.key === key).length === 1 && !words.some(word => MORE.has(word))
