import type { ExtractedSource } from '../../../../model/source.js'
import type { Document, Sentence } from '../../document.js'
import { bodiesOf } from '../mentions/find-bodies.js'
import { isLead } from './introduced-next.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'

/**
 * "The country's biggest dairy said …": the body with whose name the next sentence of the first paragraph, or else the second paragraph, begins, where it
 * has not been named before.
 */
export function bodyIntroduced ({ document, people }: Scene, { sentence }: SourcePlace): ExtractedSource | undefined {
  if (sentence.part !== 'text' || !isLead(document, sentence.paragraph)) return undefined
  const bodies = bodiesOf(document, people)
  const begins = ({ from }: Sentence) => bodies.find(body => body.from === from || body.from === from + 1)
  const body = nextOf(document, sentence).flatMap(next => begins(next) ?? [])[0]
  if (body === undefined || bodies.some(({ name, from }) => name === body.name && from < body.from)) return undefined
  return { name: body.name, kind: body.kind ?? 'organisation', role: null, mention: null }
}

/** The sentence behind, and the first of the next paragraph. */
function nextOf ({ sentences }: Document, { index, paragraph }: Sentence): Sentence[] {
  const later = sentences.slice(index + 1)
  return [later[0], later.find(next => next.paragraph > paragraph)].filter(next => next !== undefined)
}
