import type { Document } from '../document.js'
import { edgeChoices, type Need, type Probable } from './edge-choices.js'
import { createScoreEdges, type EdgeModel } from './edge-model.js'
import type { Group, RoleSpan } from './link-spans.js'
import { openSlots } from './open-slots.js'

/** Looks again at where the spans of a group begin and end, which of them belong to it, and whether contents are missing. */
export type Settle = (document: Document, group: Group, probable: Probable) => Group

export function createSettle (model: EdgeModel): Settle {
  const score = createScoreEdges(model)
  return (document, group, probable) => spansToSettle(document, group, probable).map(({ span, need }): RoleSpan => {
    const choices = edgeChoices(document, group, { span, need }, probable)
    const scores = choices.length === 1 ? [0] : choices.map(({ base, features }) => base + score(features))
    return { role: span.role, ...edgesOf(choices[scores.indexOf(Math.max(...scores))] ?? span) }
  }).filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)
}

const edgesOf = ({ from, to }: { from: number, to: number }) => ({ from, to })

/** The spans of a group, and those that it might have. */
export const spansToSettle = (document: Document, group: Group, probable: Probable): Array<{ span: RoleSpan, need: Need }> => [
  ...group.map(span => ({ span, need: needOf(group, span) })),
  ...openSlots(document, group, probable).map(span => ({ span, need: 'addable' as const }))
]

/** A cue stays, and contents that stand alone. */
const needOf = (group: Group, { role }: RoleSpan): Need =>
  role === 'source' || (role === 'content' && group.filter(span => span.role === role).length > 1) ? 'droppable' : 'kept'
