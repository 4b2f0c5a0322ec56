import type { FoundAttribution, Token, TokenSpan } from '../document.js'
import { isFiniteVerb, isTime } from '../find/word-classes.js'
import { lowerAt } from '../word-at.js'

/** What is said, without who says it, and without when: "Last month, the Times reported, citing officials, that Moscow had asked". */
export function withProperContents (tokens: readonly Token[], found: FoundAttribution): FoundAttribution {
  const { source, contents } = found
  const proper = contents.filter((span, at) => isApart(span, source) && !isOccasion(tokens, span, contents[at + 1]))
  return proper.length === contents.length || proper.length === 0 ? found : { ...found, contents: proper }
}

const isApart = ({ from, to }: TokenSpan, source: TokenSpan | null): boolean => source === null || to <= source.from || source.to <= from

/** Words without a verb that tell a time, where what is said comes behind its cue with a "that" of its own. */
function isOccasion (tokens: readonly Token[], { from, to }: TokenSpan, next: TokenSpan | undefined): boolean {
  if (next === undefined || (lowerAt(tokens, next.from) !== 'that' && lowerAt(tokens, next.from - 1) !== 'that')) return false
  const words = tokens.slice(from, to)
  return words.some(isTime) && words.every((word, at) => !word.quoted && !isFiniteVerb(tokens, from + at))
}
