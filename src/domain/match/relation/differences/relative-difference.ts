import type { Difference } from '../../../../model/match.js'
import { usageOf } from '../../../lexicon/synonyms.js'
import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { BE } from '../parse/auxiliaries.js'
import { isPast } from '../parse/is-past.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'

const SAME_ONE = 0.8

/** What a clause behind "who" or "which" tells of somebody. */
interface Told { who: Unit, deed: Unit, passive: boolean }

/**
 * Whether a relative clause tells of somebody what the other text tells of somebody else whom both name: "the minister who resigned praised Lund",
 * "praised Lund, who resigned".
 */
export function relativeDifference ({ known, found, there, back }: Aligned): Difference[] {
  const mine = saidOfAnother(known, found, there, back)
  if (mine !== undefined) return [{ kind: 'role', known: mine.who.text, found: mine.other.text }]
  const theirs = saidOfAnother(found, known, back, there)
  return theirs === undefined ? [] : [{ kind: 'role', known: theirs.other.text, found: theirs.who.text }]
}

function saidOfAnother (own: Parsed, other: Parsed, there: readonly Counterpart[], back: readonly Counterpart[]): { who: Unit, other: Unit } | undefined {
  for (const { who, deed, passive } of toldIn(own).filter(({ who }) => who !== own.complement)) {
    const [same, done] = [partnerOf(who, there), partnerOf(deed, there)]
    const another = same === undefined || done === undefined ? undefined : doerOf(other, done, passive)
    if (another === undefined || another === same) continue
    const counterpart = partnerOf(another, back)
    if (counterpart !== undefined && counterpart !== who) return { who, other: another }
  }
  return undefined
}

const partnerOf = (own: Unit, counterparts: readonly Counterpart[]): Unit | undefined =>
  counterparts.find(({ unit, likeness }) => unit === own && likeness >= SAME_ONE)?.partner

/** Who does a deed, by a clause of its own or as the main one. */
function doerOf (parsed: Parsed, deed: Unit, passive: boolean): Unit | undefined {
  const told = toldIn(parsed).find(one => one.deed === deed)
  if (told !== undefined) return told.passive === passive ? told.who : undefined
  const { predicate } = parsed
  return !passive && predicate?.verb === deed && !predicate.passive ? predicate.subject : undefined
}

function toldIn ({ plain, words, units }: Parsed): Told[] {
  if (!RELATIVE.test(plain)) return []
  return words.flatMap((word, at) => {
    const who = word === 'who' || word === 'which' ? units.find(({ to, head }) => to === at && head) : undefined
    const deed = who === undefined ? undefined : units.find(({ from }) => from > at)
    if (who === undefined || deed === undefined || usageOf(deed.key).verb === 0) return []
    return [{ who, deed, passive: isPast(words[deed.from] ?? '') && BE.has(words[deed.from - 1] ?? '') }]
  })
}
const RELATIVE = / (?:who|which) /
