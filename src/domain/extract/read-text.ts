import type { Span } from '../../model/span.js'
import type { Document } from './document.js'
import { attributionsIn } from './extract-attributions.js'
import type { Extraction } from './extraction.js'
import { readDocument } from './read-document.js'
import { spanOf } from './span-of.js'

/** What a text says, and its sentences in reading order, those of its title first. */
export interface ReadText extends Extraction { sentences: Span[] }

/** Reads a text that somebody asks about: like an article that nobody published, and sentence by sentence. */
export function readText ({ title, text }: { title: string | null, text: string }): ReadText {
  const document = readDocument({ title, text })
  return { ...attributionsIn(document, null), sentences: sentencesOf(document, text) }
}

/** A text that holds words but no sentence worth the name is one sentence: whoever asks for it means it. */
function sentencesOf (document: Document, text: string): Span[] {
  const sentences = document.sentences.map(({ from, to }) => spanOf(document, { from, to }))
  return sentences.length === 0 && /[\p{L}\p{N}]/u.test(text) ? [{ part: 'text', start: 0, end: text.length, text }] : sentences
}
