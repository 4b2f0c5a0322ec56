import type { Difference } from '../../../../model/match.js'
import { stemsOf } from '../../../lexicon/stem.js'
import { KIN, type Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import { slotOf } from '../parse/slots.js'
import type { Unit } from '../parse/units.js'

/** What is part of a whole, before "of". */
const PARTS: ReadonlySet<string> = stemsOf('part portion section wing branch committee subcommittee subsidiary faction floor shelf corner piece fragment stake minority handful')
/** The sides of a country or a town, which are of it as parts are, and what lies there. */
const SIDES: ReadonlySet<string> = stemsOf('north south east west northeast northwest southeast southwest')
const SIDED: ReadonlySet<string> = stemsOf('northern southern eastern western northeastern northwestern southeastern southwestern')
const SAME_ONE = 0.8

/**
 * Whether one text tells of a part, or of few, what the other one tells of the whole: "a committee of parliament", "a third of the brewery", "few voters",
 * "eleven of the 12 miners".
 */
export function partDifference ({ known, found, there, back }: Aligned): Difference[] {
  const mine = partIn(known, there, found) ?? sideIn(known, there, found) ?? fewIn(known, found) ?? someIn(known, found)
  const theirs = partIn(found, back, known) ?? sideIn(found, back, known) ?? fewIn(found, known) ?? someIn(found, known)
  return mine === undefined && theirs === undefined ? [] : [{ kind: 'quantifier', known: mine ?? '', found: theirs ?? '' }]
}

function partIn (own: Parsed, counterparts: readonly Counterpart[], other: Parsed): string | undefined {
  const part = counterparts.find(({ unit, likeness }, i) =>
    unit.kind === 'word' && PARTS.has(unit.key) && likeness < KIN && counterparts[i + 1]?.unit.preposition === 'of' && isWhole(counterparts[i + 1], other, slotOf(own, unit)))
  if (part !== undefined) return part.unit.text
  if (other.quantifiers.length > 0 || other.quantities.length > own.quantities.length) return undefined
  const share = own.quantities.find(({ unit, to }) => unit === '%' && own.words[to] === 'of' && isWhole(counterparts.find(({ unit }) => unit.from >= to), other, undefined) && other.quantities.every(({ unit }) => unit !== '%'))
  return share?.text
}

/** "Northern Mali", "the south of Mali", where the other text says it of Mali; what was done in the south of Mali was done in Mali. */
function sideIn (own: Parsed, counterparts: readonly Counterpart[], other: Parsed): string | undefined {
  const before = counterparts.filter(({ unit }) => unit.from < (own.predicate?.verb.from ?? 0))
  const isAll = (whole: Counterpart | undefined): boolean => whole?.partner !== undefined && whole.likeness >= SAME_ONE && whole.partner.preposition === '' &&
    whole.partner.from < (other.predicate?.verb.from ?? 0) && !other.units.some(unit => unit.stems.some(stem => SIDES.has(stem) || SIDED.has(stem)))
  return before.find(({ unit, partner }, i) => {
    if (unit.preposition !== '') return false
    if (unit.kind === 'name') return SIDED.has(unit.stems[0] ?? '') && partner !== undefined && unit.stems.length > partner.stems.length && isAll(before[i])
    const whole = before[i + 1]
    return isAll(whole) && (SIDES.has(unit.key) ? whole?.unit.preposition === 'of' : SIDED.has(unit.key) && whole?.unit.from === unit.to)
  })?.unit.text
}

/** @param slot of the part, where the whole must stand in the other text; undefined for anywhere but behind another "of". */
function isWhole (whole: Counterpart | undefined, other: Parsed, slot: string | undefined): boolean {
  if (whole?.partner === undefined || whole.likeness < SAME_ONE) return false
  const place = slotOf(other, headOf(other.units, whole.partner))
  return slot === undefined ? place !== 'of' : place === slot
}

/** The head of the phrase that a unit stands in. */
const headOf = (units: readonly Unit[], unit: Unit): Unit => units.slice(units.indexOf(unit)).find(({ head }) => head) ?? unit

const fewIn = ({ quantifiers }: Parsed, other: Parsed): string | undefined =>
  other.quantifiers.length + other.quantities.length > 0 ? undefined : quantifiers.find(({ amount }) => amount === 'few')?.text

const SOME_OF = /(\S+) of (?:the|its|his|her|their|these|those) (\S+)/u
const SOME: ReadonlySet<string> = new Set(['some', 'most', 'many', 'few', 'several', 'half', 'none', 'third', 'quarter', 'dozen', 'handful', 'majority', 'minority', 'any'])

/** "Eleven of the 12 miners", where the other text has the 12. */
function someIn (own: Parsed, other: Parsed): string | undefined {
  const [said, some = '', whole] = SOME_OF.exec(own.plain) ?? []
  const [part, number] = [some, whole].map(words => own.quantities.find(({ text }) => text.toLowerCase() === words))
  if (number === undefined || (part === undefined && !SOME.has(some)) || SOME_OF.test(other.plain)) return undefined
  return other.quantities.some(({ value }) => value === number.value) && other.quantities.every(({ value }) => value !== part?.value) ? said : undefined
}
