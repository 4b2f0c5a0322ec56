import { noiseKind, phraseOf, type NoiseKind } from './noise.js'
import { COMMENT_LEADS, LINK_LEADS } from './noise-phrases.js'
import type { Paragraph } from './paragraphs.js'
import { repeatsTitle } from './repeats-title.js'

/** Why a paragraph is left out, `undefined` for news; beyond the kinds of single lines, what only the lines around it tell. */
export type DroppedAs = NoiseKind | 'linked' | 'comments' | 'menu' | 'title-again' | undefined

/** Longest entry of a menu, in words, and fewest entries. */
const MENU = { words: 3, entries: 4 }
/** Lines of a linked article: its picture's caption and its title. */
const MAX_LINKED = 2

/**
 * For each paragraph of a text why it is no news, or `undefined`.
 *
 * @param title of the article: a line that repeats it, or a part of it, is not news again.
 */
export function markNoise (text: string, paragraphs: Paragraph[], title: string | null): DroppedAs[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end))
  const kinds: DroppedAs[] = lines.map(noiseKind)
  markLinked(lines, kinds)
  markMenus(lines, kinds)
  markTitles(lines, kinds, title)
  markComments(lines, kinds)
  return kinds
}

const ENDED = /[.!?:…]["'”’»“)\]\s]{0,4}$/

/** A link's caption and title: next lines without a full stop. */
function markLinked (lines: string[], kinds: DroppedAs[]): void {
  lines.forEach((text, lead) => {
    if (!LINK_LEADS.has(phraseOf(text))) return
    kinds[lead] ??= 'link'
    for (let at = lead + 1; at <= lead + MAX_LINKED && isLinked(lines[at], kinds[at]); at++) kinds[at] ??= 'linked'
  })
}

const isLinked = (line: string | undefined, kind: DroppedAs): boolean => line !== undefined && (kind === 'caption' || !ENDED.test(line))

/** Several short lines on end, none a sentence. */
function markMenus (lines: string[], kinds: DroppedAs[]): void {
  let from = 0
  for (const [at, line] of [...lines, END].entries()) {
    if (isEntry(line)) continue
    if (at - from >= MENU.entries) for (let entry = from; entry < at; entry++) kinds[entry] ??= 'menu'
    from = at + 1
  }
}

/** No entry of a menu: closes the last one. */
const END = '.'
const isEntry = (text: string): boolean => text.length <= 40 && !/[.!?:,"“”‘’]/.test(text) && text.split(/\s+/).length <= MENU.words

/** The title once more, anywhere; above the first sentence also another wording of it; and any heading that stood there before. */
function markTitles (lines: string[], kinds: DroppedAs[], title: string | null): void {
  const seen = new Set<string>()
  let head = true
  lines.forEach((text, at) => {
    if (kinds[at] !== undefined) return
    const ended = ENDED.test(text)
    const phrase = phraseOf(text)
    if (title !== null && repeatsTitle(text, title, { loosely: head && !ended })) kinds[at] = 'title-again'
    else if (!ended && seen.has(phrase)) kinds[at] = 'title-again'
    else if (ended) head = false
    seen.add(phrase)
  })
}

/** From a comment form on, once half of the text is past: an article does not go on after it. */
function markComments (lines: string[], kinds: DroppedAs[]): void {
  const total = lines.reduce((sum, text) => sum + text.length, 0)
  let before = 0
  let reached = false
  lines.forEach((text, at) => {
    reached ||= before * 2 >= total && COMMENT_LEADS.has(phraseOf(text))
    before += text.length
    if (reached) kinds[at] ??= 'comments'
  })
}
