import type { Form, TokenSpan } from '../../document.js'
import type { CueGroup } from './cue-group.js'

/** How a cue and its source stand: source before the cue, after it, in front of "who", shared with an earlier cue, understood with a participle. */
export type Placement = 'own' | 'inverted' | 'relative' | 'shared' | 'participle' | 'according'

/** A cue with the words that name its source, and how it stands in its sentence. */
export interface PlacedCue {
  group: CueGroup
  form: Form
  placement: Placement
  source: TokenSpan
  cues: TokenSpan[]
  /** Source and cue together, half-open. */
  from: number
  to: number
  /** Where what was said before must end when this cue opens a clause beside it; undefined where it is part of it. */
  opens: number | undefined
  /** Position among the placed cues of the one whose source it shares, else -1. */
  host: number
  /** Its clause leads up to the main one ("While X said that P, Q"), or is relative: a comma ends it. */
  commaEnds: boolean
  through: TokenSpan[]
}

/** A cue whose parts are its own and that opens nothing; `parts` say otherwise. */
export function placedCue (group: CueGroup, source: TokenSpan, parts: Partial<PlacedCue> = {}): PlacedCue {
  return {
    group, source, form: 'verb', placement: 'own', cues: [{ from: group.from, to: group.to }], opens: undefined, host: -1, commaEnds: false, through: [],
    from: Math.min(group.from, source.from), to: Math.max(group.to, source.to), ...parts
  }
}
