import { CLAUSE_STARTERS } from '../../find/word-classes.js'
import { EDGE, NO_VERB, PAD, type Columns } from './columns.js'
import { hashOf } from './hash.js'

/** For each token of a paragraph, from place `PAD` on, what stands nearest on one side, within its sentence: the value, and how many tokens away. */
export interface Nearest {
  cue: Int32Array
  cueAway: Int32Array
  /** The words beside it. */
  cueNext: Int32Array
  cueBefore: Int32Array
  verb: Int32Array
  verbAway: Int32Array
  verbField: Int32Array
  mark: Int32Array
  markAway: Int32Array
  /** Quotes and labels of the rules are looked for in the whole paragraph. */
  quoteAway: Int32Array
  rule: Int32Array
}

const ENDS: ReadonlySet<number> = new Set(['.', '!', '?', ';'].map(hashOf))
const STARTERS: ReadonlySet<number> = new Set([...CLAUSE_STARTERS].map(hashOf))

/** Looks to the left (`step` 1) or to the right (-1). */
export function lookAround (columns: Columns, step: 1 | -1): Nearest {
  const { word, lemma, cue, quote, rule, verb, field, mark } = columns
  const column = () => new Int32Array(word.length)
  const nearest: Nearest = {
    cue: column(), cueAway: column(), cueNext: column(), cueBefore: column(),
    verb: column(), verbAway: column(), verbField: column(), mark: column(), markAway: column(), quoteAway: column(), rule: column()
  }
  const seen = {
    cue: 0, cueAway: 0, cueNext: 0, cueBefore: 0, verb: 0, verbAway: 0, verbField: 0, mark: 0, markAway: 0, quoteAway: 0, rule: 0
  }
  for (let count = word.length - 2 * PAD, index = step === 1 ? PAD : word.length - PAD - 1; count > 0; count--, index += step) {
    const before = index - step
    const value = word[before] ?? EDGE
    seen.cueAway++; seen.verbAway++; seen.markAway++; seen.quoteAway++
    if (ENDS.has(value) && quote[before] !== 1) {
      seen.cue = 0; seen.cueNext = 0; seen.cueBefore = 0; seen.verb = 0; seen.verbField = 0; seen.mark = 0
      seen.cueAway = 0; seen.verbAway = 0; seen.markAway = 0
    }
    const kind = cue[before] ?? 0
    if (kind > 0 && kind < NO_VERB) {
      seen.cue = lemma[before] ?? 0; seen.cueAway = 0
      seen.cueNext = word[before + 1] ?? 0; seen.cueBefore = word[before - 1] ?? 0
    }
    if (verb[before] === 1) { seen.verb = lemma[before] ?? 0; seen.verbField = field[before] ?? 0; seen.verbAway = 0 }
    if (mark[before] === 1 || STARTERS.has(value)) { seen.mark = value; seen.markAway = 0 }
    if (quote[before] === 2) seen.quoteAway = 0
    const label = rule[before] ?? 0
    if (label > 0 && label !== EDGE) seen.rule = (label + 1) >> 1
    nearest.cue[index] = seen.cue
    nearest.cueNext[index] = seen.cueNext
    nearest.cueBefore[index] = seen.cueBefore
    nearest.cueAway[index] = sizeOf(seen.cueAway)
    nearest.verb[index] = seen.verb
    nearest.verbField[index] = seen.verbField
    nearest.verbAway[index] = sizeOf(seen.verbAway)
    nearest.mark[index] = seen.mark
    nearest.markAway[index] = sizeOf(seen.markAway)
    nearest.quoteAway[index] = sizeOf(seen.quoteAway)
    nearest.rule[index] = seen.rule
  }
  return nearest
}

/** Distances by size: 0 to 4 as they are, then by about one and a half times as much. */
export const sizeOf = (distance: number): number => distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : distance < 22 ? 7 : distance < 40 ? 8 : 9
