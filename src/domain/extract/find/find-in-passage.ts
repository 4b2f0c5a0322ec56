import type { FoundAttribution, TokenSpan } from '../document.js'
import { findContents, type Contents } from './contents.js'
import { nounPhraseEnd } from './noun-phrase-end.js'
import { sentenceAt, type Page, type Passage } from './page.js'
import { placeCues } from './place-cues.js'
import type { PlacedCue } from './placed-cue.js'
import { relaysOf } from './relays.js'
import { trimSpan } from './trim-span.js'
import { wordAt } from './word-at.js'

interface Resolved { at: number, cue: PlacedCue, contents: Contents }

/** The attributions of a passage that their own cues mark, in reading order. */
export function findInPassage (page: Page, passage: Passage): FoundAttribution[] {
  const readings = placeCues(page, passage)
  const resolved = resolve(page, passage, readings)
  const found: FoundAttribution[] = []
  for (const { cue, contents } of resolved) {
    const via = viaOf(page, passage, cue)
    if (via !== undefined) found.at(-1)?.via.push(via)
    else found.push(...attributionOf(page, passage, cue, contents))
  }
  return found
}

/** From the last cue to the first, since contents end where a later cue that holds good opens its own clause. */
function resolve (page: Page, passage: Passage, readings: readonly PlacedCue[][]): Resolved[] {
  const resolved: Resolved[] = []
  for (let at = readings.length - 1; at >= 0; at--) {
    for (const cue of readings[at] ?? []) {
      const contents = contentsOf(page, passage, cue, limitOf(page, passage, { at, cue }, resolved))
      if (contents === undefined) continue
      resolved.unshift({ at, cue: contents.before ? { ...cue, opens: cue.opens ?? cue.from - 1 } : cue, contents })
      break
    }
  }
  return resolved
}

function contentsOf (page: Page, passage: Passage, cue: PlacedCue, limit: number): Contents | undefined {
  const via = viaOf(page, passage, cue)
  if (via !== undefined) return { spans: [], cueTo: cue.group.to, hearer: undefined, aside: via, before: false }
  return cue.group.frames.has('via') ? undefined : findContents(page, passage, cue, limit)
}

/** ", citing US officials": no attribution of its own. */
function viaOf (page: Page, passage: Passage, { group, placement }: PlacedCue): TokenSpan | undefined {
  if (!group.frames.has('via') || placement !== 'participle') return undefined
  const to = nounPhraseEnd(page.tokens, group.to, passage.to)
  return to > group.to ? { from: group.to, to } : undefined
}

function limitOf ({ tokens }: Page, passage: Passage, { at, cue }: Pick<Resolved, 'at' | 'cue'>, later: readonly Resolved[]): number {
  const next = later.find(({ cue: other }) => other.opens !== undefined && other.opens > cue.group.head && !(other.host >= 0 && other.host < at) &&
    !isCoordinate(other, wordAt(tokens, other.opens).lower, cue))
  let limit = next?.cue.opens ?? passage.to
  while (limit > cue.to && /^[.!?;,]$/.test(wordAt(tokens, limit - 1).text)) limit--
  return limit
}

/** "said the treaty is key and China hopes …": no comma, another tense: both were said. */
const isCoordinate = (other: PlacedCue, opener: string | undefined, cue: PlacedCue): boolean =>
  opener === 'and' && other.placement === 'own' && other.group.tense !== cue.group.tense

function attributionOf (page: Page, passage: Passage, cue: PlacedCue, contents: Contents): FoundAttribution[] {
  const sentence = sentenceAt(passage, cue.group.head)
  const spans = contents.spans.map(span => trimSpan(page, span)).filter(({ from, to }) => to > from)
  if (sentence === undefined || (spans.length === 0 && contents.spans.length > 0)) return []
  const source = contents.agent === undefined ? cue.source : contents.agent
  const cues = cue.cues.map((span, at) => at === cue.cues.length - 1 ? { from: span.from, to: Math.max(span.to, contents.cueTo) } : span)
  return [{ form: cue.form, sentence, source, cues, contents: spans, via: [], through: [...cue.through, ...relaysOf(page, passage, contents)] }]
}
