import type { Span } from '../model/span.js'
import { scanHtml } from './extract/clean/scan-html.js'
import type { SentMap } from './read-sent.js'

/** HTML as it was sent, and how a text that was read from it lies in it. */
export interface SentHtml extends SentMap { html: string }

/**
 * The HTML to put in a place's when its words become others: as it was sent but for the words that change, with all its markup. What is new is escaped.
 *
 * @param place in the text that was read; with its words.
 */
export function suggestionInHtml ({ html, toSent, toSentEnd }: SentHtml, { start, end, text }: Span, suggestion: string): string {
  const before = sharedStart(text, suggestion)
  const after = sharedStart(reversed(text, before), reversed(suggestion, before))
  const isAtEnd = before === text.length
  const from = isAtEnd ? toSentEnd(end) : toSent(start + before)
  const to = before + after === text.length ? from : toSentEnd(end - after)
  const words = suggestion.slice(before, suggestion.length - after)
  return html.slice(toSent(start), from) + escaped(words) + markupIn(html.slice(from, to)) + html.slice(to, toSentEnd(end))
}

function sharedStart (one: ArrayLike<string>, other: ArrayLike<string>): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

/** The code units from `from` on, last first. */
const reversed = (text: string, from: number): string[] => text.slice(from).split('').reverse()

/** Tags and comments, without what they mark: what opens or ends among words that go still does so. */
function markupIn (html: string): string {
  let markup = ''
  let at = 0
  const word = (start: number, end: number): void => {
    markup += html.slice(at, start)
    at = end
  }
  const nothing = (): void => {}
  scanHtml(html, { onText: word, onCharacter: (_, start, end) => { word(start, end) }, onOpen: nothing, onClose: nothing })
  return markup + html.slice(at)
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
