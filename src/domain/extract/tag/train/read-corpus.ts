import type { Document, FoundAttribution, TokenSpan } from '../../document.js'
import { findAttributions } from '../../find/find-attributions.js'
import { readDocument } from '../../read-document.js'
import { featuresOf } from '../features/features.js'
import { ROLES } from '../labels.js'
import { patternOf, type Group, type RoleSpan } from '../link-spans.js'
import { labelSpan, labelsOf, sequencesOf } from '../features/sequences.js'
import type { Labelled } from './train-tagger.js'
import { sentenceAt } from '../../sentence-at.js'

type Offsets = ReadonlyArray<readonly [start: number, end: number]>

/** An article whose attributions somebody has marked: offsets in UTF-16 code units, end exclusive. */
export interface MarkedArticle { id: string, text: string, attributions: ReadonlyArray<Readonly<Record<typeof ROLES[number], Offsets>>> }

/** What there is to learn from an article: labelled paragraphs, and its attributions with their patterns. */
export interface Lesson { document: Document, found: FoundAttribution[], marked: Group[], sequences: Labelled[], patterns: string[] }

/** Reads a marked article as the finder will read others. */
export function readLesson ({ text, attributions }: MarkedArticle): Lesson {
  const document = readDocument({ title: null, text: withQuoteMarks(text) })
  const found = findAttributions(document)
  const rules = labelsOf(found, document.tokens.length)
  const groups = attributions.map(marked => groupOf(document, marked))
  const labels = goldLabels(groups, document.tokens.length)
  const sentenceOf = (token: number): number => sentenceAt(document, token)?.index ?? -1
  const cued = withoutShared(groups).filter(group => group.some(({ role }) => role === 'cue'))
  return {
    document,
    found,
    marked: groups,
    sequences: sequencesOf(document).map(sequence => ({
      features: featuresOf(document, { ...sequence, rules }), labels: labels.slice(sequence.span.from, sequence.span.to)
    })),
    patterns: cued.map(group => patternOf(group, sentenceOf))
  }
}

export function groupOf (document: Document, marked: MarkedArticle['attributions'][number]): Group {
  const spans = ROLES.flatMap(role => marked[role].map(([start, end]): RoleSpan => ({ role, ...tokensWithin(document, start, end) })))
  return spans.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from)
}

/** Old wire copy writes two apostrophes for a quote mark. Length for length, so that offsets stay. */
export function withQuoteMarks (text: string): string {
  return text.replace(/''/g, (_, at: number) => /[\s(]/.test(text[at - 1] ?? ' ') ? ' "' : '" ')
}

/** The words between two offsets, marks at the edges left out. */
function tokensWithin ({ tokens }: Document, start: number, end: number): TokenSpan {
  let from = firstEndingAfter(tokens, start)
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
  while (from < to && tokens[from]?.pos === 'PUNCT') from++
  while (to > from && tokens[to - 1]?.pos === 'PUNCT') to--
  return { from, to }
}

function firstEndingAfter (tokens: Document['tokens'], offset: number): number {
  let low = 0
  for (let high = tokens.length; low < high;) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** One label a token: a cue before a source before contents. */
function goldLabels (groups: readonly Group[], size: number): Uint8Array {
  const labels = new Uint8Array(size)
  for (const role of ['content', 'source', 'cue'] as const) {
    for (const span of groups.flat()) if (span.role === role) labelSpan(labels, role, span)
  }
  return labels
}

/** A source that several share belongs to the first. */
function withoutShared (groups: readonly Group[]): Group[] {
  const taken = new Set<number>()
  return groups.map(group => {
    const own = group.filter(({ role, from }) => role !== 'source' || !taken.has(from))
    for (const { role, from } of own) if (role === 'source') taken.add(from)
    return own
  })
}
