import { classOfCue } from '../../stance/read-stance.js'
import type { InnerCue } from './inner-cue.js'
import type { Word } from '../../clauses/words.js'

/** "admitted that | he could not deny | it": that much is admitted, and nothing left open. */
export function asAdmitted (inner: InnerCue, cue: readonly Word[]): InnerCue {
  return classOfCue(cue) === 'confirm' && classOfCue(inner.cue) === 'deny' ? { ...inner, cue } : inner
}
