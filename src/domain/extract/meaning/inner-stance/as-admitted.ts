import { classOfCue } from '../../stance/read-stance.js'
import { baseOf } from '../../stance/stance-verbs.js'
import type { InnerCue } from './inner-cue.js'
import type { Word } from '../../clauses/words.js'

/** "admitted that | he could not deny | it": that much is admitted, and nothing left open. */
export function asAdmitted (inner: InnerCue, cue: readonly Word[]): InnerCue {
  return classOfCue(cue.map(baseOf)) === 'confirm' && classOfCue(inner.cue.map(baseOf)) === 'deny' ? { ...inner, cue } : inner
}
