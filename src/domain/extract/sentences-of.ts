import type { Span } from '../../model/span.js'
import { readDocument, type DocumentInput } from './read-document.js'

/** The sentences that may hold news, title first, in reading order. */
export function sentencesOf (input: DocumentInput): Span[] {
  const { sentences, title, text } = readDocument(input)
  return sentences.map(({ part, start, end }) => ({ part, start, end, text: (part === 'title' ? title ?? '' : text).slice(start, end) }))
}
