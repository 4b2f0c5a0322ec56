import type { Document, TokenSpan } from '../document.js'
import { NEGATIONS } from '../find/word-classes.js'
import { classOfCue } from '../stance/read-stance.js'
import type { CueClass } from '../stance/stance-verbs.js'
import { tokensIn } from '../span-of.js'

const PLAIN: ReadonlySet<CueClass> = new Set<CueClass>(['tell', 'believe', 'judge', 'accuse', 'know'])

/** Whether cues of a class only report; others change what is on record. */
export const isPlain = (name: CueClass): boolean => PLAIN.has(name)

/** Whether a cue denies, confirms, questions, declines or says "not". */
export function isWeighty ({ tokens }: Document, cues: readonly TokenSpan[]): boolean {
  const words = tokensIn(tokens, cues)
  const name = classOfCue(words)
  return (name !== undefined && !isPlain(name)) || words.some(({ lower }) => NEGATIONS.has(lower) || lower === 'without')
}
