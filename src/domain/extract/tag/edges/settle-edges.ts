import type { Document, TokenSpan } from '../../document.js'
import { edgeChoices, type EdgeChoice, type Need, type Probable } from './edge-choices.js'
import { createScoreEdges, type EdgeModel } from './edge-model.js'
import { isWeighty } from '../is-weighty.js'
import type { Group, RoleSpan } from '../link-spans.js'
import { openSlots } from '../open-slots.js'

/**
 * How much likelier than not it must be that a group is no attribution before it goes, as a logarithm: to miss one is dear. Chosen on a fifth of PolNeAR's
 * train part that was held out: less misses speech and denials, more finds more that is none.
 */
const DOUBT = 1

/**
 * Looks again at where the spans of a group begin and end, which of them belong to it, and whether contents or a source are missing. None is left of a group
 * that is no attribution, but denials, refusals and negations stay, of which the corpus has too few.
 */
export type Settle = (document: Document, group: Group, probable: Probable) => Group

export function createSettle (model: EdgeModel): Settle {
  const score = createScoreEdges(model)
  return (document, group, probable) => {
    const doubt = isWeighty(document, group.filter(isCue)) ? Infinity : DOUBT
    const settled = spansToSettle(document, group, probable).map(({ span, need }): RoleSpan => {
      const choices = edgeChoices(document, group, { span, need }, probable)
      const handicap = (choice: EdgeChoice): number => isCue(span) && isNone(choice) ? doubt : 0
      const scores = choices.length === 1 ? [0] : choices.map(choice => choice.base + score(choice.features) - handicap(choice))
      return { role: span.role, ...edgesOf(choices[scores.indexOf(Math.max(...scores))] ?? span) }
    })
    return withCutCues(settled.filter(span => !isNone(span)).sort((a, b) => a.from - b.from))
  }
}

const isCue = ({ role }: RoleSpan): boolean => role === 'cue'
const isNone = ({ from, to }: TokenSpan): boolean => from === to
const edgesOf = ({ from, to }: TokenSpan): TokenSpan => ({ from, to })

/** Contents may begin inside the cue that they follow: "declined to say" + "how" or "declined" + "to say how". */
const withCutCues = (group: Group): Group => group.some(isCue) ? group.map(span => isCue(span) ? { ...span, to: endOf(span, group) } : span) : []

const endOf = (cue: RoleSpan, group: Group): number =>
  group.find(({ role, from }) => role === 'content' && cue.from < from && from < cue.to)?.from ?? cue.to

/** The spans of a group, and those that it might have. */
export const spansToSettle = (document: Document, group: Group, probable: Probable): Array<{ span: RoleSpan, need: Need }> => [
  ...group.map(span => ({ span, need: needOf(group, span) })),
  ...openSlots(document, group, probable).map(span => ({ span, need: 'addable' as const }))
]

/** Contents that stand alone stay, and each of several cues. */
function needOf (group: Group, { role }: RoleSpan): Need {
  const isAlone = group.filter(span => span.role === role).length === 1
  return role === 'source' || (role === 'cue' && isAlone) || (role === 'content' && !isAlone) ? 'droppable' : 'kept'
}
