import stringSimilarity from 'string-similarity'
import { closenessOf, shareTopic } from '../../../lexicon/synonyms.js'
import type { Unit } from '../parse/units.js'

/**
 * What a unit finds in another text: the unit that is most like it, how much, 0 to 1, and whether that one is its opposite ("rose", "fell":
 * the same thing is talked about).
 */
export interface Counterpart { unit: Unit, partner: Unit | undefined, likeness: number, opposite: boolean }

/** Likeness by kind; set by hand, checked on test/fixtures/match/pairs.tsv. */
const METONYM = 0.95
const LEADER = 0.9
const SAME_SURNAME = 0.9
const PART_OF_NAME = 0.8
const SPELLED_ALIKE = 0.5
const SYNONYM = 0.85
export const OPPOSITE = 0.84
/** Of a word and a kind of it; what is less alike is neither. */
export const KIN = 0.6
const TOPIC = 0.5
const LIGHT_FOR_LIGHT = 0.5

/** Both ways at once, since likeness is the same both ways. */
export function alignBoth (a: readonly Unit[], b: readonly Unit[]): { there: Counterpart[], back: Counterpart[] } {
  const [there, back] = [a.map(lonely), b.map(lonely)]
  for (const one of there) {
    for (const other of back) {
      const likeness = likenessOf(one.unit, other.unit)
      if (likeness > one.likeness) pair(one, other.unit, likeness)
      if (likeness > other.likeness) pair(other, one.unit, likeness)
    }
  }
  pairOpposites(there, back)
  pairInOrder(there, back)
  return { there, back }
}

/** "Ban imports", "ban exports": what only the one and only the other text has are opposites, whatever else each is like. */
function pairOpposites (there: readonly Counterpart[], back: readonly Counterpart[]): void {
  for (const one of there) {
    const other = one.likeness === 1 ? undefined : back.find(({ unit, likeness }) => likeness < 1 && likenessOf(one.unit, unit) === OPPOSITE)
    if (other !== undefined && isEcho(one, back, other.unit) && isEcho(other, there, one.unit)) pairOne(one, other)
  }
}

/** Whether a unit has found what it looks for, or only what the very same word stands for in its own text. */
const isEcho = ({ partner }: Counterpart, others: readonly Counterpart[], sought: Unit): boolean =>
  partner === sought || others.some(({ unit, likeness }) => unit === partner && likeness === 1)

/** What stands as often in both texts is laid one on one, by what stands beside it, else in order: "Norway beat Sweden and Sweden beat Finland". */
function pairInOrder (there: readonly Counterpart[], back: readonly Counterpart[]): void {
  for (const [at, { unit: { key } }] of there.entries()) {
    const mine = placesOf(there, key)
    if (mine.length < 2 || mine[0] !== at) continue
    const theirs = placesOf(back, key)
    if (mine.length === theirs.length) pairByNeighbours({ mine, there }, { theirs, back })
  }
}

const placesOf = (counterparts: readonly Counterpart[], key: string): number[] => counterparts.flatMap(({ unit }, at) => unit.key === key ? [at] : [])

interface Mine { mine: readonly number[], there: readonly Counterpart[] }
interface Theirs { theirs: readonly number[], back: readonly Counterpart[] }

/** "The prime minister" and "the finance minister" are whoever is called so there: the likeliest pairs first, each place in one. */
function pairByNeighbours ({ mine, there }: Mine, { theirs, back }: Theirs): void {
  const pairs = mine.flatMap((i, nth) => theirs.map((j, other) => ({ i, j, far: Math.abs(nth - other), beside: besideBoth([there, i], [back, j]) })))
    .sort((a, b) => b.beside - a.beside || a.far - b.far)
  const [taken, others] = [new Set<number>(), new Set<number>()]
  for (const { i, j } of pairs) {
    const [one, other] = [there[i], back[j]]
    if (one === undefined || other === undefined || taken.has(i) || others.has(j)) continue
    pairOne(one, other)
    taken.add(i)
    others.add(j)
  }
}

/** How many of their neighbours are the same; what tells right before it which one it is counts most. */
function besideBoth ([there, i]: [readonly Counterpart[], number], [back, j]: [readonly Counterpart[], number]): number {
  const isSame = (step: number): boolean => there[i + step] !== undefined && there[i + step]?.unit.key === back[j + step]?.unit.key
  return (isSame(-1) ? (there[i - 1]?.unit.head === false ? MODIFIER : 1) : 0) + Number(isSame(1))
}
const MODIFIER = 3

function pairOne (one: Counterpart, other: Counterpart): void {
  const likeness = likenessOf(one.unit, other.unit)
  pair(one, other.unit, likeness)
  pair(other, one.unit, likeness)
}

/** How alike two units are, 0 to 1; the same either way round. */
export function likenessOf (a: Unit, b: Unit): number {
  if (a.key === b.key) return a.kind === 'entity' ? entityLikeness(a, b) : 1
  if (a.kind === 'name' || b.kind === 'name') return nameLikeness(a, b)
  if (a.kind === 'entity' || b.kind === 'entity') return 0
  const closeness = closenessOf(a.sense, b.sense)
  if (closeness === 'synonym') return SYNONYM
  if (closeness === 'antonym') return OPPOSITE
  if (closeness === 'kin') return KIN
  if (shareTopic(a.sense, b.sense)) return TOPIC
  return a.light && b.light ? LIGHT_FOR_LIGHT : 0
}

const lonely = (unit: Unit): Counterpart => ({ unit, partner: undefined, likeness: 0, opposite: false })

/** Lays a partner on a unit. */
export function pair (counterpart: Counterpart, partner: Unit, likeness: number): void {
  counterpart.partner = partner
  counterpart.likeness = likeness
  counterpart.opposite = likeness === OPPOSITE
}

function entityLikeness (a: Unit, b: Unit): number {
  if (a.form === b.form) return 1
  if (a.form === 'leader' || b.form === 'leader') return LEADER
  return a.form === 'metonym' || b.form === 'metonym' ? METONYM : 1
}

/** "New York" and "York", "New Mexico" and Mexico: a name that tells that it is another place. */
export const areNamesakes = (a: Unit, b: Unit): boolean => isNew(a) !== isNew(b) && withoutNew(a) === withoutNew(b)
const isNew = ({ kind, stems }: Unit): boolean => kind === 'name' && stems.length > 1 && stems[0] === 'new'
const withoutNew = (unit: Unit): string => unit.stems.slice(isNew(unit) ? 1 : 0).join(' ')

function nameLikeness (a: Unit, b: Unit): number {
  if (areNamesakes(a, b)) return 0
  if (a.stems.length === b.stems.length && a.stems.length > 1) return a.stems.every((stem, i) => areSpelledAlike(stem, b.stems[i] ?? '')) ? SAME_SURNAME : 0
  if (a.stems.at(-1) === b.stems.at(-1) || a.stems.join('') === b.stems.join('') || isGentilic(a, b) || isGentilic(b, a)) return SAME_SURNAME
  return a.stems.some(stem => b.stems.includes(stem)) ? PART_OF_NAME : 0
}

/** "Asian", of Asia; "Parisian", of Paris. */
function isGentilic ({ stems: [one = '', ...more] }: Unit, { stems: [place = '', ...others] }: Unit): boolean {
  if (more.length + others.length > 0 || place.length < SHORTEST_PLACE || !one.startsWith(place.slice(0, SHORTEST_PLACE))) return false
  return ['n', 'an', 'ian', 'ean', 'ese', 'er'].some(ending => one === place + ending || one === place.replace(/[aeiouy]$/, '') + ending)
}
const SHORTEST_PLACE = 4

/** Two full names name one only if each of their words does: "S. Yacoub" may be Samira, Dominic is another one. */
function areSpelledAlike (a: string, b: string): boolean {
  if (a === b || (a[0] === b[0] && Math.min(a.length, b.length) === 1)) return true
  return a[0] === b[0] && stringSimilarity.compareTwoStrings(a, b) >= SPELLED_ALIKE
}
