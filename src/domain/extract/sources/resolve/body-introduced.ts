import type { ExtractedSource } from '../../../../model/source.js'
import { bodiesOf } from '../mentions/find-bodies.js'
import { isLead } from './introduced-next.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'

/** "The country's biggest dairy said …": the body with whose name the second paragraph begins, where the first has not named it. */
export function bodyIntroduced ({ document, people }: Scene, { sentence }: SourcePlace): ExtractedSource | undefined {
  if (sentence.part !== 'text' || !isLead(document, sentence.paragraph)) return undefined
  const next = document.sentences.find(({ index, paragraph }) => index > sentence.index && paragraph > sentence.paragraph)
  const bodies = bodiesOf(document, people)
  const body = bodies.find(({ from }) => from >= Number(next?.from))
  if (body === undefined || body.from > Number(next?.from) + 1 || bodies.some(({ name, from }) => name === body.name && from < body.from)) return undefined
  return { name: body.name, kind: body.kind ?? 'organisation', role: null, mention: null }
}
