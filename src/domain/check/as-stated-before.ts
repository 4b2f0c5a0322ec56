import type { Difference, Match, Statement } from '../../model/match.js'
import { compare } from '../match/score.js'
import { changedFigure, agreeInFigures } from './changed-figure.js'

/**
 * A score from which a claim of the same speaker may be what they say, how well both verbs have to be found in one another, and how much each may say
 * besides. Chosen on test/fixtures/gold/drafts-open*.jsonl.
 */
const LIKELY = 0.3
const SAME_DEED = 0.8
const MOST_CONFLICT = 0.3
/** Where nothing of the shorter text is missing in the other, its verb may be another: "screws went into patients", "implanted screws in patients". */
const HELD = 0.9
const NO_CONFLICT = 0.02

/**
 * A match with a claim that whoever speaks states on record: of one speaker less is enough, since nobody says many things of the same deed and the same
 * names. The deed has to be the same: "planned to expand the mine" is not "planned to close" it, though all else agrees. One figure that differs is a detail
 * that was changed, also where it counts nothing that is named ("the pilots number 210").
 */
export function asStatedBefore (match: Match, { proposition }: Pick<Statement, 'proposition'>): Match {
  const { text } = match.claim
  const changed = changedFigure(proposition, text)
  if (match.relation === 'same') return changed !== undefined && proposition.endsWith(changed.found) ? differing(match, changed) : match
  if (match.relation !== 'related' || match.differences.length > 0 || match.score < LIKELY) return match
  const { predicate = 0, conflict = 1, containment = 0 } = Object.fromEntries(compare(proposition, text).signals.map(({ name, value }) => [name, value]))
  if ((predicate < SAME_DEED || conflict >= MOST_CONFLICT) && (containment < HELD || conflict > NO_CONFLICT)) return match
  if (changed !== undefined) return differing(match, changed)
  return agreeInFigures(proposition, text) ? { ...match, relation: 'same', tier: 'match' } : match
}

const differing = (match: Match, difference: Difference): Match => ({ ...match, relation: 'differs', tier: 'match', differences: [difference] })
