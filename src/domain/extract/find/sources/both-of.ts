import type { Sentence, TokenSpan } from '../../document.js'
import type { Page } from '../page.js'

/** "Neither X | nor Y": each by itself. */
export function bothOf ({ tokens }: Page, { from: floor }: Sentence, source: TokenSpan): TokenSpan[] {
  const words = tokens.slice(floor, source.to).map(({ lower }) => lower)
  const [neither, nor] = [words.lastIndexOf('neither') + floor, words.lastIndexOf('nor') + floor]
  const isPair = neither >= floor && neither < nor && nor >= source.from - 1 && nor < source.to - 1
  return isPair ? [{ from: neither + 1, to: nor }, { from: nor + 1, to: source.to }] : [source]
}
