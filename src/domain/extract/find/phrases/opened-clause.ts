import type { Page } from '../page.js'
import { wordAt } from '../../word-at.js'

/**
 * Whether a word that opens a clause stands before, at its comma or without one, outside of quote marks: "homes where | , according to staff, one nurse
 * worked", "a man who | according to staff left". What is between it and the next comma is of that clause only.
 *
 * @param at right before "according".
 */
export function isOpenedBefore ({ tokens }: Pick<Page, 'tokens'>, at: number): boolean {
  const { text, lower, quoted } = wordAt(tokens, at)
  if (text !== ',') return !quoted && /^(?:which|who)$/.test(lower)
  return !wordAt(tokens, at - 1).quoted && (/^(?:where|that|because|since|which|who)$/.test(wordAt(tokens, at - 1).lower) || ownedFrom({ tokens }, at) !== undefined)
}

/** "Poland, | whose | spies | , according to TV Est, …": where "whose" stands, right before a comma but for what is owned. */
export function ownedFrom ({ tokens }: Pick<Page, 'tokens'>, comma: number): number | undefined {
  const at = tokens.slice(Math.max(0, comma - LONGEST_OWNED), comma - 1).findLast(({ lower }) => lower === 'whose')?.index
  return at !== undefined && tokens.slice(at + 1, comma).every(({ pos }) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos)) ? at : undefined
}

/** In tokens: "whose two elder sons". */
const LONGEST_OWNED = 5
