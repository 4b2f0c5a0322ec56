import type { Document, FoundAttribution } from '../document.js'
import { classOfCue, refuses } from '../stance/read-stance.js'

/** "denied that | the bank | had warned that P": whoever denies or doubts that somebody said so does not tell that he did. */
export function isDeniedTold ({ tokens }: Document, { form, source }: FoundAttribution, all: readonly FoundAttribution[]): boolean {
  if (source === null || (form !== 'verb' && form !== 'model')) return false
  return all.some(({ contents: [said], cues, source: other, stance }) => {
    const cue = cues.flatMap(({ from, to }) => tokens.slice(from, to))
    const isWithin = said !== undefined && said.from === source.from && source.to < said.to && other?.from !== source.from
    return isWithin && (stance === 'denies' || refuses(cue) || classOfCue(cue) === 'question') && !cue.some(({ lemma, lower }) => lemma === 'not' || lower === 'never')
  })
}
