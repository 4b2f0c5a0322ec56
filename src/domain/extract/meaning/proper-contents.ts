import type { FoundAttribution, Token, TokenSpan } from '../document.js'
import { isFiniteVerb, isTime } from '../find/word-classes.js'
import { lowerAt } from '../word-at.js'

/** What is said, without who says it, and without when: "Last month, the Times reported, citing officials, that Moscow had asked". */
export function withProperContents (tokens: readonly Token[], found: FoundAttribution): FoundAttribution {
  const { source } = found
  const contents = found.contents.map(span => ({ ...span, from: behindDenials(tokens, span) }))
  const proper = contents.filter((span, at) => isApart(span, source) && !isOccasion(tokens, span, contents[at + 1]))
  return { ...found, contents: proper.length === 0 ? contents : proper }
}

/** "| Despite the firm's denials, | P, X found", "The firm's denials notwithstanding, P": what was denied comes behind. */
function behindDenials (tokens: readonly Token[], { from, to }: TokenSpan): number {
  const comma = tokens.slice(from, Math.min(to, from + LONGEST_LEAD)).find(({ text }) => text === ',')?.index ?? from
  const lead = tokens.slice(from, comma).map(({ lower }) => lower).join(' ')
  return comma > from && comma + 2 < to && DENIALS.test(lead) ? comma + 1 : from
}

/** In tokens. */
const LONGEST_LEAD = 10
const DENIALS = /^(?:despite|notwithstanding|in spite of|amid|after) .*\bdenials?(?: (?:by|from) .*)?$|\bdenials? notwithstanding$/

const isApart = ({ from, to }: TokenSpan, source: TokenSpan | null): boolean => source === null || to <= source.from || source.to <= from

/** Words without a verb that tell a time, where what is said comes behind its cue with a "that" of its own. */
function isOccasion (tokens: readonly Token[], { from, to }: TokenSpan, next: TokenSpan | undefined): boolean {
  if (next === undefined || (lowerAt(tokens, next.from) !== 'that' && lowerAt(tokens, next.from - 1) !== 'that')) return false
  const words = tokens.slice(from, to)
  return words.some(isTime) && words.every((word, at) => !word.quoted && !isFiniteVerb(tokens, from + at))
}
