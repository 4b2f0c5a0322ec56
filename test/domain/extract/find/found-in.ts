import type { Document, TokenSpan } from '../../../../src/domain/extract/document.js'
import { findAttributions } from '../../../../src/domain/extract/find/find-attributions.js'
import { readDocument } from '../../../../src/domain/extract/read-document.js'

/** What is found in a text, a line each: `form [source] <cues> {contents} via … through …`; a bar parts the spans of a role. */
export function foundIn (text: string, title: string | null = null): string[] {
  const document = readDocument({ title, text })
  return findAttributions(document).map(({ form, sentence, source, cues, contents, via, through }) => {
    const words = (spans: TokenSpan[]): string => spans.map(span => wordsOf(document, sentence.part, span)).join(' | ')
    const relays = (via.length > 0 ? ` via ${words(via)}` : '') + (through.length > 0 ? ` through ${words(through)}` : '')
    return `${form} [${source === null ? '' : words([source])}] <${words(cues)}> {${words(contents)}}${relays}`
  })
}

function wordsOf ({ title, text, tokens }: Document, part: 'title' | 'text', { from, to }: TokenSpan): string {
  const whole = part === 'title' ? title ?? '' : text
  return whole.slice(tokens[from]?.start, tokens[to - 1]?.end)
}
