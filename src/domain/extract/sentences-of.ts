import type { Span } from '../../model/span.js'
import { readDocument } from './read-document.js'
import { spanOf } from './span-of.js'

/**
 * The sentences of a text, in reading order, its title's first. A text that holds words but no sentence worth the name is one sentence: whoever asks for it
 * means it.
 */
export function sentencesOf ({ title, text }: { title: string | null, text: string }): Span[] {
  const document = readDocument({ title, text })
  const sentences = document.sentences.map(({ from, to }) => spanOf(document, { from, to }))
  return sentences.length === 0 && /[\p{L}\p{N}]/u.test(text) ? [{ part: 'text', start: 0, end: text.length, text }] : sentences
}
