import { nounFieldOf, usageOf } from '../../src/domain/lexicon/synonyms.js'
import { parse } from '../../src/domain/match/score.js'

type Unit = ReturnType<typeof parse>['units'][number]

/** Of so many claims one has its verb exchanged as well. */
const VERBS = 3

/**
 * Claims with one word, name or country exchanged for one of its sort that another claim has: what supported the claim states another fact than they do.
 * They teach that a word which meets another one in its place is no mere wording. Deterministic.
 *
 * @param all the claims that words are taken from
 * @returns for each of `claims` none, one or two
 */
export function alteredClaims (claims: readonly string[], all: readonly string[]): string[][] {
  const pool = poolOf(all)
  const random = randomFrom(7)
  return claims.map((claim, i) => [false, ...(i % VERBS === 0 ? [true] : [])].flatMap(verb => altered(claim, { verb, pool, random })))
}

interface Means { verb: boolean, pool: ReadonlyMap<string, string[]>, random: () => number }

function altered (claim: string, { verb, pool, random }: Means): string[] {
  const { units, predicate } = parse(claim)
  const at = predicate?.verb.from ?? -1
  const fit = units.filter(unit => mayChange(unit) && (verb ? unit.from === at : unit.from > at && !isVerb(unit)))
  const unit = pick(fit, random)
  const other = unit === undefined ? undefined : pick((pool.get(sortOf(unit)) ?? []).filter(text => text.toLowerCase() !== unit.text.toLowerCase()), random)
  const place = unit === undefined ? -1 : ` ${claim} `.indexOf(` ${unit.text} `)
  return unit === undefined || other === undefined || place < 0 ? [] : [claim.slice(0, place) + other + claim.slice(place + unit.text.length)]
}

function poolOf (claims: readonly string[]): Map<string, string[]> {
  const pool = new Map<string, string[]>()
  for (const unit of claims.flatMap(claim => parse(claim).units).filter(mayChange)) {
    const texts = pool.get(sortOf(unit)) ?? []
    texts.push(unit.text)
    pool.set(sortOf(unit), texts)
  }
  return pool
}

/** Words of one field, form and place, names after the same preposition, countries in one form. */
function sortOf (unit: Unit): string {
  const { kind, text, sense, head, preposition, stems, form } = unit
  if (kind === 'name') return `name ${preposition} ${Math.min(2, stems.length)}`
  if (kind === 'entity') return `entity ${form} ${preposition !== ''}`
  const capital = /^\p{Lu}/u.test(text)
  return isVerb(unit) ? `verb ${endOf(text)} ${capital}` : `word ${nounFieldOf(sense)} ${/s$/i.test(text)} ${head} ${capital}`
}

const endOf = (text: string): string => /(ed|ing|s)$/i.exec(text)?.[1]?.toLowerCase() ?? ''
const isVerb = ({ kind, key }: Unit): boolean => kind === 'word' && usageOf(key).verb > usageOf(key).noun
const mayChange = (unit: Unit): boolean =>
  unit.kind !== 'word' || (!unit.light && (isVerb(unit) || nounFieldOf(unit.sense) > 0 || usageOf(unit.key).adjective > 0))
const pick = <T>(list: readonly T[], random: () => number): T | undefined => list.length === 0 ? undefined : list[Math.floor(random() * list.length)]

/** Numbers from 0 to 1, the same ones each time. */
function randomFrom (seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}
