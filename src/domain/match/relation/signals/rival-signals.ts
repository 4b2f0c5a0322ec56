import type { Oriented } from '../align/oriented.js'
import { rivalStrength } from './rival-strength.js'
import { THERE, type Trace } from '../align/traces.js'
import type { Unit } from '../parse/units.js'

/** The strongest rival of each kind, and which way it stands. */
export function rivalSignals (traces: readonly Trace[], oriented: Oriented): Record<string, number> {
  const lonely = oriented.back.filter(({ unit, likeness }) => likeness < THERE && !unit.light).map(({ unit }) => unit)
  const { units } = oriented.text
  const signals: Record<string, number> = {
    rivalWord: 0, rivalName: 0, rivalEntity: 0, prepositionName: 0, prepositionEntity: 0, modifierWord: 0, before: 0, after: 0, unrivalled: 0
  }
  traces.forEach((trace, at) => {
    const { unit, likeness, region } = trace
    if (likeness >= THERE || unit.light || region === 'subject') return
    const like = lonely.filter(({ kind }) => kind === unit.kind)
    const strength = Math.max(0, ...like.map(rival => rivalStrength(trace, rival, traces, oriented)))
    raise(signals, unit.kind === 'word' ? 'rivalWord' : unit.kind === 'name' ? 'rivalName' : 'rivalEntity', strength)
    if (strength < THERE && unit.kind !== 'word') raise(signals, 'unrivalled', 1)
    const inPlace = like.some(rival => unit.preposition !== '' && rival.preposition === unit.preposition && rival.head)
    if (inPlace && unit.kind !== 'word') raise(signals, unit.kind === 'name' ? 'prepositionName' : 'prepositionEntity', 1)
    const beside = (neighbour: Trace | undefined, step: number): boolean => neighbour !== undefined && neighbour.likeness >= THERE &&
      like.some(rival => units.indexOf(rival) === placeOf(units, neighbour) + step)
    if (unit.kind === 'word' && !unit.head && beside(traces[at + 1], -1)) raise(signals, 'modifierWord', 1)
    if (unit.kind !== 'word' && beside(traces[at + 1], -1)) raise(signals, 'before', 1)
    if (unit.kind !== 'word' && beside(traces[at - 1], 1)) raise(signals, 'after', 1)
  })
  return signals
}

function raise (signals: Record<string, number>, name: string, value: number): void {
  signals[name] = Math.max(value, Number(signals[name]))
}

/** Where the counterpart stands among the units of the text; far off for one that is there without a counterpart. */
const placeOf = (units: readonly Unit[], { partner }: Trace): number => partner === undefined ? -Infinity : units.indexOf(partner)
