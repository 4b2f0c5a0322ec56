import type { Document, TokenSpan } from '../document.js'
import { NEGATIONS } from '../find/word-classes.js'
import { classOfCue } from '../stance/read-stance.js'
import { baseOf } from '../stance/stance-verbs.js'

/** Classes of cues that only report; others change what is on record. */
const PLAIN: ReadonlySet<string> = new Set(['tell', 'believe', 'judge', 'accuse', 'know'])

/** Whether a cue denies, confirms, questions, declines or says "not". */
export function isWeighty ({ tokens }: Document, cues: readonly TokenSpan[]): boolean {
  const words = cues.flatMap(({ from, to }) => tokens.slice(from, to))
  const name = classOfCue(words.map(baseOf))
  return (name !== undefined && !PLAIN.has(name)) || words.some(({ lower }) => NEGATIONS.has(lower) || lower === 'without')
}
