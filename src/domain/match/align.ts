import { closenessOf, topicsOf } from '../lexicon/synonyms.js'
import type { Unit } from './units.js'

/**
 * How well each unit of one text is found in another: the best likeness, 0 to 1, the unit that has it (-1 for none), and whether that one
 * is its opposite ("rose", "fell": the same thing is talked about).
 */
export interface Alignment { likeness: number[], partner: number[], opposite: boolean[] }

/** Likeness by kind; set by hand, checked on test/fixtures/match/pairs.tsv. */
const METONYM = 0.95
const LEADER = 0.9
const SAME_SURNAME = 0.9
const PART_OF_NAME = 0.8
const SYNONYM = 0.85
const KIN = 0.6
const OPPOSITE = 0.84
const TOPIC = 0.5
const LIGHT_FOR_LIGHT = 0.5
const NEGLIGIBLE = 0.3

export function align (from: readonly Unit[], to: readonly Unit[]): Alignment {
  const likeness: number[] = []
  const partner: number[] = []
  const opposite: boolean[] = []
  for (const unit of from) {
    let best = 0
    let at = -1
    for (let i = 0; i < to.length && best < 1; i++) {
      const other = to[i]
      const like = other === undefined ? 0 : likenessOf(unit, other)
      if (like > best) { best = like; at = i }
    }
    likeness.push(best < NEGLIGIBLE ? 0 : best)
    partner.push(best < NEGLIGIBLE ? -1 : at)
    opposite.push(best === OPPOSITE)
  }
  return { likeness, partner, opposite }
}

/** How alike two units are, 0 to 1; the same either way round. */
export function likenessOf (a: Unit, b: Unit): number {
  if (a.key === b.key) return a.kind === 'entity' ? entityLikeness(a, b) : 1
  if (a.kind === 'name' || b.kind === 'name') return nameLikeness(a, b)
  if (a.kind === 'entity' || b.kind === 'entity') return 0
  const closeness = closenessOf(a.key, b.key)
  if (closeness === 'synonym') return SYNONYM
  if (closeness === 'antonym') return OPPOSITE
  if (closeness === 'kin') return KIN
  if (shareTopic(a.key, b.key)) return TOPIC
  return a.light && b.light ? LIGHT_FOR_LIGHT : 0
}

function entityLikeness (a: Unit, b: Unit): number {
  if (a.form === b.form) return 1
  if (a.form === 'leader' || b.form === 'leader') return LEADER
  return a.form === 'metonym' || b.form === 'metonym' ? METONYM : 1
}

function nameLikeness (a: Unit, b: Unit): number {
  if (a.stems.at(-1) === b.stems.at(-1)) return SAME_SURNAME
  return a.stems.some(stem => b.stems.includes(stem)) ? PART_OF_NAME : 0
}

function shareTopic (a: string, b: string): boolean {
  const topics = topicsOf(a)
  if (topics === '') return false
  const others = topicsOf(b)
  for (const topic of topics) if (others.includes(topic)) return true
  return false
}
