import type { Difference } from '../../../../model/match.js'
import { areNamesakes, KIN, likenessOf, type Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { nounFieldOf, PERSONS } from '../../../lexicon/synonyms.js'
import type { Parsed } from '../parse/parse.js'
import { isPossessive, type Unit } from '../parse/units.js'

const SAME_THING = 0.85
/** What is less alike is another name. */
const OTHER_NAME = 0.8
/** Where the name that tells which one stands behind it: "police in Mali", "nurses at the Rikshospital". */
const BEHIND: ReadonlySet<string> = new Set(['of', 'in', 'at', 'from'])
/** "Of the". */
const BETWEEN = 2

/** Whether a thing that both texts tell of is one of another name in each, before it or behind: "the mayor of Lyon", "Turin's mayor". */
export function attachedName ({ known, found, there, back }: Aligned): Difference[] {
  for (const { unit, partner, likeness } of there) {
    if (partner === undefined || likeness < SAME_THING || (unit.kind === 'word') !== (partner.kind === 'word')) continue
    const [one, other] = [firstNameOf(known, unit, there), firstNameOf(found, partner, back)]
    if (one !== undefined && other !== undefined && [one, other].some(({ kind }) => kind !== 'word')) return [{ kind: 'name', known: one.text, found: other.text }]
    if (unit.kind !== 'word') continue
    const [owner, another] = unit.key === partner.key ? [ownerOf(known, unit), ownerOf(found, partner)] : []
    if (owner !== undefined && another !== undefined && likenessOf(owner, another) < OTHER_NAME && areRivals(owner, another)) return [{ kind: 'name', known: owner.text, found: another.text }]
    const [mine, theirs] = [lonelyName(known, unit, there), lonelyName(found, partner, back)]
    if (mine !== undefined && theirs !== undefined && areRivals(mine, theirs)) return [{ kind: 'name', known: mine.text, found: theirs.text }]
  }
  return []
}

/** "Real" of "Real Madrid", beside "Atletico Madrid": what the other text has not of a name that has a part in the lexicon. */
const firstNameOf = ({ units }: Parsed, { kind, from }: Unit, counterparts: readonly Counterpart[]): Unit | undefined => kind !== 'entity'
  ? undefined
  : units.find(unit => unit.to === from && !isPossessive(unit) && /^\p{Lu}/u.test(unit.text) && counterparts.some(other => other.unit === unit && other.likeness < KIN))

/** Two towns, two countries, two names: a town may lie in a country, and "Parisian" is of Paris. */
const areRivals = (a: Unit, b: Unit): boolean => areNamesakes(a, b) || (!areOfOneRoot(a, b) && areOfOneSort(a, b))

const areOfOneRoot = ({ stems: [a = ''] }: Unit, { stems: [b = ''] }: Unit): boolean => a.startsWith(b.slice(0, ROOT)) || b.startsWith(a.slice(0, ROOT))
const ROOT = 4

const areOfOneSort = (a: Unit, b: Unit): boolean => a.kind === b.kind ? a.kind === 'name' || isTown(a) === isTown(b) : isTown(a) || isTown(b)

/** A capital stands in the lexicon by its country. */
const isTown = ({ form }: Unit): boolean => form === 'metonym'

/** The name that tells which one a noun is of, where the other text has not got it. */
function lonelyName (parsed: Parsed, noun: Unit, counterparts: readonly Counterpart[]): Unit | undefined {
  const names = attachedTo(parsed, noun)
  const [lonely, ...more] = names.filter(name => counterparts.some(({ unit, likeness }) => unit === name && likeness < OTHER_NAME))
  return more.length > 0 ? undefined : lonely
}

/** The one that an officer is of, where a text has one such officer: "Egypt's ambassador to Italy" is not Italy's. */
function ownerOf (parsed: Parsed, noun: Unit): Unit | undefined {
  // who is a friend of whom has a friend
  if (nounFieldOf(noun.sense) !== PERSONS || noun === parsed.complement || parsed.units.some(unit => unit !== noun && unit.key === noun.key)) return undefined
  const [owner, ...more] = attachedTo(parsed, noun).filter(unit => isPossessive(unit) || unit.preposition === 'of')
  return more.length > 0 ? undefined : owner
}

function attachedTo ({ units }: Parsed, noun: Unit): Unit[] {
  const at = units.indexOf(noun)
  const start = units.slice(0, at).findLastIndex((unit, i) => (unit.head && !isPossessive(unit)) || unit.to !== units[i + 1]?.from)
  const next = units[at + 1]
  const isOf = next !== undefined && (BEHIND.has(next.preposition) || (next.preposition === 'for' && nounFieldOf(noun.sense) === PERSONS))
  const behind = isOf && noun.head && next.from - noun.to <= BETWEEN ? [next] : []
  return [...units.slice(start + 1, at), ...behind].filter(({ kind }) => kind !== 'word')
}
