import type { TokenSpan } from '../../document.js'
import { edgeChoices, type EdgeChoice, type Probable } from '../edges/edge-choices.js'
import type { Lesson } from './read-corpus.js'
import type { Group, RoleSpan } from '../link-spans.js'
import { spansToSettle } from '../edges/settle-edges.js'
import type { EdgeExample } from './train-edges.js'

/** What there is to learn about edges from the groups that a tagger finds in an article that it was not trained on. */
export function edgeExamples ({ document, marked }: Lesson, tagged: ReadonlyArray<{ groups: readonly Group[], probable: Probable }>): EdgeExample[] {
  return tagged.flatMap(({ groups, probable }) => groups.flatMap(group => {
    const right = marked.find(gold => gold.some(span => span.role === 'cue' && group.some(own => own.role === 'cue' && sharedTokens(own, span) > 0)))
    return spansToSettle(document, group, probable).flatMap(({ span, need }) => {
      if (right === undefined && span.role !== 'cue') return []
      const choices = edgeChoices(document, group, { span, need }, probable)
      const wanted = choices.findIndex(isRight(right === undefined ? undefined : need === 'addable' ? ofNone(group, right, span) : nearestOf(right, span)))
      return choices.length > 1 && wanted >= 0 ? [{ choices, right: wanted }] : []
    })
  }))
}

const sharedTokens = (a: TokenSpan, b: TokenSpan): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

/** The marked span of the same role that shares most tokens. */
function nearestOf (marked: Group, span: RoleSpan): RoleSpan | undefined {
  const same = marked.filter(({ role }) => role === span.role).map(other => ({ other, shared: sharedTokens(other, span) })).filter(({ shared }) => shared > 0)
  return same.sort((a, b) => b.shared - a.shared)[0]?.other
}

/** The same, unless a span of the group has it already. */
function ofNone (group: Group, marked: Group, span: RoleSpan): RoleSpan | undefined {
  const nearest = nearestOf(marked, span)
  return nearest === undefined || group.some(own => own.role === span.role && sharedTokens(own, nearest) > 0) ? undefined : nearest
}

/** The choice with the marked edges; the one of no span where none is marked. */
const isRight = (wanted: RoleSpan | undefined) => ({ from, to }: EdgeChoice): boolean =>
  wanted === undefined ? from === to : from === wanted.from && to === wanted.to
