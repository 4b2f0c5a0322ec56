import { begins, roleOf, type Role } from './labels.js'

/** A stretch of tokens with one role, half-open. */
export interface RoleSpan { role: Role, from: number, to: number }

/** Spans that make one attribution, in reading order. */
export type Group = RoleSpan[]

/** How probable a group is by the roles of its spans and the sentence ends between them, as `patternOf` writes it: negative logarithms. */
export type PatternCosts = Readonly<Record<string, number>>

const LONGEST_GROUP = 7
/** Of a group that was never seen: no better than leaving its spans apart. */
const UNSEEN = 12
/** Of a span that belongs to nothing. */
const ALONE = 7

/** The spans that labels make; `from` is the position of the first label. */
export function spansOf (labels: Uint8Array, from: number): RoleSpan[] {
  const spans: RoleSpan[] = []
  labels.forEach((label, index) => {
    const role = roleOf(label)
    const last = spans.at(-1)
    if (role === undefined) return
    if (begins(label) || last === undefined || last.role !== role || last.to !== from + index) spans.push({ role, from: from + index, to: from + index + 1 })
    else last.to++
  })
  return spans
}

const LETTERS: Record<Role, string> = { source: 'S', cue: 'C', content: 'Q' }

/** Roles by letter, "|" between spans of different sentences. */
export function patternOf (group: Group, sentenceOf: (token: number) => number): string {
  return group.map((span, index) => {
    const before = group[index - 1]
    return (before !== undefined && sentenceOf(before.to - 1) !== sentenceOf(span.from) ? '|' : '') + LETTERS[span.role]
  }).join('')
}

/** The likeliest way to take the spans of a paragraph for attributions, by dynamic programming; spans that belong to none are left out. */
export function linkSpans (spans: readonly RoleSpan[], sentenceOf: (token: number) => number, costs: PatternCosts): Group[] {
  const best: number[] = [0]
  const sizes: number[] = [0]
  for (let end = 1; end <= spans.length; end++) {
    best[end] = Infinity
    for (let size = 1; size <= Math.min(end, LONGEST_GROUP); size++) {
      const cost = (best[end - size] ?? 0) + costOf(spans.slice(end - size, end), sentenceOf, costs)
      if (cost < (best[end] ?? 0)) { best[end] = cost; sizes[end] = size }
    }
  }
  const groups: Group[] = []
  for (let end = spans.length; end > 0; end -= sizes[end] ?? 1) groups.unshift(spans.slice(end - (sizes[end] ?? 1), end))
  return groups.filter(group => group.some(({ role }) => role === 'cue'))
}

function costOf (group: Group, sentenceOf: (token: number) => number, costs: PatternCosts): number {
  if (!group.some(({ role }) => role === 'cue')) return group.length === 1 ? ALONE : Infinity
  return costs[patternOf(group, sentenceOf)] ?? UNSEEN
}

/** Seen less often than this, a pattern is as good as unseen. */
const SEEN = 3

/** How probable each pattern is, by how often it was seen. */
export function patternCosts (patterns: readonly string[]): PatternCosts {
  const counts = new Map<string, number>()
  for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  return Object.fromEntries([...counts].filter(([, count]) => count >= SEEN).map(([pattern, count]) => [pattern, -Math.log(count / patterns.length)]))
}
