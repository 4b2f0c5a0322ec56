import type { Document, FoundAttribution } from '../document.js'
import { lowerText } from '../lower-text.js'
import { wordAt } from '../word-at.js'

/** "It is not true, as X claims, that | P": what X claims is P, and nothing of the verdict in front; undefined for all else. */
export function claimedUntruly (document: Document, found: FoundAttribution): FoundAttribution | undefined {
  const [, said] = found.contents
  if (said === undefined || !isBelied(document, found)) return undefined
  const from = wordAt(document.tokens, said.from).lower === 'that' ? said.from + 1 : said.from
  return { ...found, contents: [{ ...said, from }, ...found.contents.slice(2)] }
}

/** "It is not true, as X claims, that | P, | Y said": Y denies P. */
export const withDenied = (found: readonly FoundAttribution[], claimed: readonly FoundAttribution[]): readonly FoundAttribution[] =>
  found.map(one => claimed.some(other => isSaidOf(one, other)) ? { ...one, stance: 'denies' } : one)

const isSaidOf = (one: FoundAttribution, { contents: [said], source }: FoundAttribution): boolean =>
  one.contents[0]?.from === said?.from && one.source?.from !== source?.from

/** Whether the sentence begins with a verdict on what somebody claims behind it. */
export const isBelied = ({ tokens }: Document, { sentence, source }: Pick<FoundAttribution, 'sentence' | 'source'>): boolean =>
  source !== null && UNTRUE_AS.test(lowerText(tokens.slice(sentence.from, source.from)))

const UNTRUE_AS = /^(?:(?:and|but|so|yet) )?(?:it (?:is|was) (?:\w+ly )?(?:not (?:the case|true|right|correct|so)|untrue|false|wrong|incorrect|nonsense|a (?:lie|myth))|nor (?:is|was) it (?:the case|true|right|correct|so)) , as$/
