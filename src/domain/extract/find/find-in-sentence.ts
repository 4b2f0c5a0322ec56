import type { FoundAttribution, Sentence, TokenSpan } from '../document.js'
import { citingEnd } from './contents/asides.js'
import type { Contents } from './contents/contents.js'
import { findContents } from './contents/find-contents.js'
import { nounPhraseEnd } from './phrases/noun-phrase-end.js'
import type { Page } from './page.js'
import { placeCues } from './cues/place-cues.js'
import type { PlacedCue } from './cues/placed-cue.js'
import { relaysOf } from './relays.js'
import { trimSpan } from './phrases/trim-span.js'
import { isFiniteVerb } from './word-classes.js'
import { wordAt } from '../word-at.js'
import { lowerText } from '../lower-text.js'

interface Resolved { at: number, cue: PlacedCue, contents: Contents }

/** The attributions of a sentence that their own cues mark, in reading order. */
export function findInSentence (page: Page, sentence: Sentence): FoundAttribution[] {
  const readings = placeCues(page, sentence)
  const resolved = resolve(page, sentence, readings)
  const found: FoundAttribution[] = []
  for (const { cue, contents } of resolved) {
    const via = viaOf(page, sentence, cue)
    if (via !== undefined) found.at(-1)?.via.push(via)
    else found.push(...attributionOf(page, sentence, cue, contents))
  }
  const told = found.filter((one, at) => !isTold(page, one, found) && !found.slice(at + 1).some(later => isSame(page, one, later)))
  return told.map(one => withLike(page, one, told))
}

/** "posted a video | saying that P": one statement, and the verb next to it tells it. */
function isSame ({ tokens }: Page, { source, contents: [said, ...rest] }: FoundAttribution, later: FoundAttribution): boolean {
  const [cue] = later.cues
  // "calling it absurd | and asserting that P": two
  if (tokens[(cue?.from ?? 0) - 1]?.pos === 'CCONJ') return false
  if (said === undefined || cue === undefined || later.form !== 'participle' || rest.length > 0 || source?.from !== later.source?.from) return false
  return said.from < cue.from && cue.to <= said.to && !tokens.slice(said.from, cue.from).some(({ index }) => isFiniteVerb(tokens, index))
}

/** "Egypt expects talks to fail, an official said": what is expected is part of what is said. */
const isTold = ({ tokens }: Page, { cues }: FoundAttribution, all: readonly FoundAttribution[]): boolean => cues.some(({ from, to }) => /^expect(?:s|ed|ing)?$/.test(wordAt(tokens, to - 1).lower) &&
  all.some(({ contents }) => contents.some(said => said.from < from && to < said.to)))

/** "X said that P, | as Y alleges": Y alleges P, and nothing of X. */
function withLike ({ tokens }: Page, one: FoundAttribution, all: readonly FoundAttribution[]): FoundAttribution {
  const { source, contents: [said, ...others] } = one
  if (source === null || said === undefined || others.length > 0 || said.to >= source.from) return one
  if (lowerText(tokens.slice(source.from - 2, source.from)) !== ', as') return one
  const holds = (cue: TokenSpan | undefined): boolean => cue !== undefined && said.from <= cue.from && cue.to <= said.to
  const other = all.findLast(({ cues: [cue], contents }) => holds(cue) && contents.at(-1)?.to === said.to)
  return other === undefined ? one : { ...one, contents: other.contents }
}

/** From the last cue to the first, since contents end where a later cue that holds good opens its own clause. */
function resolve (page: Page, sentence: Sentence, readings: readonly PlacedCue[][]): Resolved[] {
  const resolved: Resolved[] = []
  for (const [at, cues] of [...readings.entries()].reverse()) {
    for (const cue of cues) {
      const contents = contentsOf(page, sentence, cue, limitOf(page, sentence, { at, cue }, resolved))
      if (contents === undefined) continue
      resolved.unshift({ at, cue: contents.before ? { ...cue, opens: cue.opens ?? cue.from - 1 } : cue, contents })
      break
    }
  }
  return resolved
}

function contentsOf (page: Page, sentence: Sentence, cue: PlacedCue, limit: number): Contents | undefined {
  const via = viaOf(page, sentence, cue)
  if (via !== undefined) return { spans: [], cueTo: cue.group.to, hearer: undefined, aside: via, before: false }
  return cue.group.frames.has('via') ? undefined : findContents(page, sentence, cue, limit)
}

/** ", citing US officials": no attribution of its own. */
function viaOf (page: Page, sentence: Sentence, { group, placement }: PlacedCue): TokenSpan | undefined {
  if (!group.frames.has('via') || placement !== 'participle') return undefined
  const to = nounPhraseEnd(page.tokens, group.to, sentence.to)
  return to > group.to ? { from: group.to, to } : undefined
}

function limitOf (page: Page, sentence: Sentence, { at, cue }: Pick<Resolved, 'at' | 'cue'>, later: readonly Resolved[]): number {
  const { tokens } = page
  const next = later.find(({ cue: other }) => other.opens !== undefined && other.opens > cue.group.head && !(other.host >= 0 && other.host < at) &&
    citingEnd(page, other.opens, sentence.to) === undefined && !isCoordinate(other, wordAt(tokens, other.opens).lower, cue))
  let limit = next?.cue.opens ?? sentence.to
  while (limit > cue.to && /^[.!?;,]$/.test(wordAt(tokens, limit - 1).text)) limit--
  return limit
}

/** "said the treaty is key and China hopes …": no comma, another tense: both were said. */
const isCoordinate = (other: PlacedCue, opener: string | undefined, cue: PlacedCue): boolean =>
  opener === 'and' && (isAsking(other) || (other.placement === 'own' && other.group.tense !== cue.group.tense))

/** "was unhappy and | had asked | to leave": what somebody asked for is nothing that was said beside. */
const isAsking = ({ group: { lemma, from, head } }: PlacedCue): boolean => /^(?:ask|request)/.test(lemma) && head > from

function attributionOf (page: Page, sentence: Sentence, cue: PlacedCue, contents: Contents): FoundAttribution[] {
  const spans = contents.spans.map(span => trimSpan(page, span)).filter(({ from, to }) => to > from)
  if (spans.length === 0 && contents.spans.length > 0) return []
  const source = contents.agent === undefined ? cue.source : contents.agent
  const cues = cue.cues.map((span, at) => at === cue.cues.length - 1 ? { from: span.from, to: Math.max(span.to, contents.cueTo) } : span)
  return [{ form: cue.form, sentence, source, cues, contents: spans, via: [], through: [...cue.through, ...relaysOf(page, sentence, contents)] }]
}
