import type { Document, FoundAttribution, TokenSpan } from '../document.js'
import { findContents } from './contents.js'
import { readPage, sameParagraph, sentenceAt, type Page, type Passage } from './page.js'
import { placeCues } from './placed-cue.js'

/** Where the attributions of a document are, in reading order. */
export function findAttributions (document: Document): FoundAttribution[] {
  const page = readPage(document)
  return page.passages.flatMap(passage => findInPassage(page, passage))
}

function findInPassage (page: Page, passage: Passage): FoundAttribution[] {
  const placed = placeCues(page, passage)
  const found: FoundAttribution[] = []
  placed.forEach((cue, at) => {
    const contents = findContents(page, passage, placed, at)
    const sentence = sentenceAt(passage, cue.group.head)
    if (contents === undefined || sentence === undefined) return
    const passive = cue.group.voice === 'passive'
    found.push({
      form: passive ? 'passive' : cue.placement === 'participle' ? 'participle' : 'verb',
      sentence,
      source: passive ? contents.hearer ?? null : cue.source,
      cues: [{ from: cue.group.from, to: cue.group.to }],
      contents: [...contents.spans, ...followingQuotes(page, passage, contents.spans)].map(span => trim(page, span)).filter(({ from, to }) => to > from),
      via: [],
      through: contents.hearer === undefined || passive ? [] : [contents.hearer]
    })
  })
  return found
}

/** Sentences of nothing but quote right after one that ended its contents with a quote go on with it. */
function followingQuotes (page: Page, passage: Passage, spans: readonly TokenSpan[]): TokenSpan[] {
  const more: TokenSpan[] = []
  if (!spans.some(({ from, to }) => page.opens.has(from) || page.closes.has(to - 1))) return more
  for (let at = passage.index + 1; at < page.passages.length; at++) {
    const next = page.passages[at]
    if (next === undefined || !sameParagraph(passage, next)) break
    const quote = page.opens.get(next.from)
    if (quote === undefined || !quote.closed || quote.to < next.to - 2) break
    more.push({ from: next.from, to: next.to })
  }
  return more
}

function trim ({ tokens, opens, closes }: Page, { from, to }: TokenSpan): TokenSpan {
  let start = from; let end = to
  while (end > start && /^[.,;:]$/.test(tokens[end - 1]?.text ?? '')) end--
  while (start < end && /^[.,;:–—]$/.test(tokens[start]?.text ?? '')) start++
  const quote = opens.get(start)
  if (quote !== undefined && (!quote.closed || quote.to >= end - 1)) {
    start++
    if (closes.has(end - 1)) end--
    while (end > start && /^[.,;:]$/.test(tokens[end - 1]?.text ?? '')) end--
  }
  return { from: start, to: end }
}
