import type { Document, FoundAttribution, Token, TokenSpan } from '../document.js'
import { isNegation } from '../clauses/function-words.js'
import { isFiniteVerb } from './word-classes.js'
import { lowerText } from '../lower-text.js'
import { wordAt } from '../word-at.js'

/**
 * Without those who are named only to be gainsaid: "contrary to what X said, P", "P, and not Q, as X claimed", "not drunk, as X claimed, but ill". What stands
 * around is not what X said, nor does anybody say it through X.
 */
export function withoutGainsaid (document: Document, found: readonly FoundAttribution[]): FoundAttribution[] {
  const gainsaid = found.filter(one => isGainsaid(document, one)).flatMap(({ source }) => source ?? [])
  if (gainsaid.length === 0) return [...found]
  const isKept = ({ from }: TokenSpan): boolean => !gainsaid.some(span => span.from === from)
  return found.filter(one => !isGainsaid(document, one)).map(one => ({ ...one, through: one.through.filter(isKept) }))
}

function isGainsaid ({ tokens }: Document, { cues: [cue], source, sentence: { from } }: FoundAttribution): boolean {
  if (cue === undefined || source === null || source.from > cue.from) return false
  const what = /^what(?:ever)?$/.test(wordAt(tokens, source.from).lower) ? source.from : source.from - 1
  const before = lowerText(tokens.slice(Math.max(from, what - LONGEST_LEAD), what + 1))
  return CONTRARY.test(before) || CONTRARY.test(lowerText(tokens.slice(source.from, source.from + 3))) || / (?:not|never|n't)(?: (?:the case|true|right|so))? , as$/.test(` ${before}`) || (before.endsWith(' as') && isOfTheOther(tokens.slice(from, what), wordAt(tokens, cue.to), wordAt(tokens, cue.to + 1)))
}

/** In tokens: "not the case, as". */
const LONGEST_LEAD = 5

const CONTRARY = /(?:^| )(?:(?:contrary to|despite|in spite of|unlike|regardless of|notwithstanding) what|(?:no matter )?whatever|no matter what)$/

/** "not 2010 | as X claimed", "not drunk, | as X claimed, but …": what is not so is what X said. */
function isOfTheOther (before: readonly Token[], ...[next, but]: readonly Token[]): boolean {
  const not = before.findLastIndex((token, at) => isNegation(token) || (/^(?:rather|instead)$/.test(token.lower) && /^(?:than|of)$/.test(before[at + 1]?.lower ?? '')))
  if (not === -1) return false
  if (next?.lower === 'but' || (next?.text === ',' && but?.lower === 'but')) return true
  const isApart = before[not]?.lower !== 'not' || /^(?:,|and|but)$/.test(before[not - 1]?.lower ?? '')
  return isApart && before[not]?.lower !== "n't" && !before.slice(not).some((_, at, rest) => isFiniteVerb(rest, at))
}
