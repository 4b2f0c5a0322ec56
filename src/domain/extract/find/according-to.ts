import { appositionEnd } from './apposition.js'
import type { CueGroup } from './cue-group.js'
import type { Frame } from './cues.js'
import { nounPhraseEnd } from './noun-phrase-end.js'
import type { Page, Passage } from './page.js'
import { placedCue, type PlacedCue } from './placed-cue.js'

const AFTER: ReadonlySet<Frame> = new Set(['after'])

/** "according to X", wherever it stands in its sentence. */
export function placeAccordingTo (page: Page, passage: Passage, at: number): PlacedCue | undefined {
  const { tokens } = page
  if (tokens[at]?.lower !== 'according' || tokens[at]?.quoted === true || tokens[at + 1]?.lower !== 'to') return undefined
  const core = nounPhraseEnd(tokens, at + 2, passage.to)
  if (core === at + 2) return undefined
  const source = { from: at + 2, to: appositionEnd(page, core, passage.to) }
  const opens = tokens[at - 1]?.text === ',' && at - 1 > passage.from ? at - 1 : at
  const initial = passage.sentences.some(({ from }) => from === at)
  return placedCue(groupAt(at), source, { form: 'according-to', placement: 'according', opens: initial ? undefined : opens })
}

const groupAt = (at: number): CueGroup =>
  ({ from: at, to: at + 2, head: at, lemma: 'according', frames: AFTER, voice: 'active', tense: 'none', negated: false, declined: false })
