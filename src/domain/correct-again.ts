import type { Span } from '../model/span.js'
import type { Correction, NewAttribution } from '../store/store.js'

/**
 * Lays an editor's corrections of the last revision on the attributions of the next: each on the one with the same cue and
 * contents, else on the one with the same sentence and cue. What was removed stays removed.
 */
export function correct (rows: readonly NewAttribution[], corrections: readonly Correction[]): NewAttribution[] {
  const open = [...corrections]
  return rows.map(row => {
    const at = [sameWords, sameSentence].map(same => open.findIndex(correction => same(row, correction))).find(position => position >= 0)
    const [correction] = at === undefined ? [] : open.splice(at, 1)
    return correction === undefined ? row : applied(row, correction)
  })
}

type Words = Pick<Correction, 'cues' | 'contents' | 'sentence'>
const words = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(' ').replace(/\s+/g, ' ')
const sameWords = (a: Words, b: Words): boolean => words(a.cues) === words(b.cues) && words(a.contents) === words(b.contents)
const sameSentence = (a: Words, b: Words): boolean => words(a.cues) === words(b.cues) && words([a.sentence]) === words([b.sentence])

function applied (row: NewAttribution, { edited, removed, sourceId, cueStance, claimId }: Correction): NewAttribution {
  return {
    ...row,
    edited,
    removed,
    ...edited.includes('source') && { sourceId },
    ...edited.includes('stance') && { cueStance, stance: cueStance },
    ...edited.includes('claim') && { claimId }
  }
}
