import type { Oriented } from '../align/oriented.js'
import { THERE, type Trace } from '../align/traces.js'
import type { Unit } from '../parse/units.js'

const ANAPHORS = new Set(['it', 'he', 'she', 'they', 'his', 'her', 'its', 'their'])
const UNTOLD = 0.5

/** Whether both texts speak of one subject: who acts in the claim and is not in the text, or only as "he", and who acts there instead. */
export function subjectSignals (traces: readonly Trace[], { claim, text, back }: Oriented): Record<string, number> {
  const named = traces.filter(({ region, unit }) => region === 'subject' && isName(unit))
  const own = traces.find(({ unit }) => unit === claim.predicate?.subject)
  const theirs = back.find(({ unit }) => unit === text.predicate?.subject)
  const gone = named.length > 0 && named.every(isMissing)
  const anaphor = ANAPHORS.has(text.words[0] ?? '')
  const rival = back.some(({ unit, likeness }) => unit.kind === 'name' && likeness < THERE && unit.preposition === '')
  const theirsGone = theirs !== undefined && isName(theirs.unit) && isMissing(theirs)
  return {
    subjectThere: own === undefined ? UNTOLD : own.likeness,
    subjectGone: flag(gone),
    subjectRival: flag(gone && rival && !anaphor),
    subjectAnaphor: flag(gone && anaphor),
    subjectOther: flag(theirsGone),
    subjectsApart: flag(theirsGone && own !== undefined && isName(own.unit) && isMissing(own)),
    nameFirst: flag(text.units.slice(0, 2).some(isName)),
    sameSubject: flag(own?.partner !== undefined && own.partner === theirs?.unit),
    samePredicate: flag(traces.some(({ unit, partner }) => unit === claim.predicate?.unit && partner !== undefined && partner === text.predicate?.unit))
  }
}

const isName = ({ kind }: Unit): boolean => kind !== 'word'
const isMissing = ({ likeness }: { likeness: number }): boolean => likeness < THERE
const flag = (holds: boolean): number => holds ? 1 : 0
