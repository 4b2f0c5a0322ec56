import type { Stance } from '../../../../model/stance.js'
import type { Word } from '../../clauses/words.js'
import { baseOf } from '../../stance/stance-verbs.js'
import { deedClause } from './deed-clause.js'
import { isGeneric } from './is-generic.js'
import type { Speaker } from '../coreference/speaker.js'

interface Telling { cue: ReadonlyArray<readonly Word[]>, speaker: Speaker }

/**
 * The clause of the deed that is denied, confirmed or left open: "denied the sale of the plant" answers whether it was sold. Undefined for other words, and for
 * other stances: who questions an arrest does not ask whether there was one.
 */
export function deedTold (words: readonly Word[], stance: Stance, { cue, speaker: { phrase, resolved } }: Telling): readonly Word[] | undefined {
  if (stance === 'asserts' || stance === 'questions' || (stance === 'declines_to_comment' && isGeneric(words))) return undefined
  const owns = stance === 'denies' || cue.flat().some(word => CONFESSING.has(baseOf(word)))
  return deedClause(words, { phrase, owns, isBody: !/^(?:person|anonymous)$/.test(resolved.source.kind) })
}

/** "admitted the killing of two men": what is confessed is one's own. */
const CONFESSING: ReadonlySet<string> = new Set(['admit', 'confess', 'acknowledge', 'concede', 'plead'])
