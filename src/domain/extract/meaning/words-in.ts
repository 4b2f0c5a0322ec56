import type { TokenSpan } from '../document.js'
import { wordsOf, type Word } from '../polarity/words.js'
import type { Scene } from '../sources/mentions/scene.js'
import { partAt, textOfPart } from '../span-of.js'

/** The words of contents, as if they stood side by side. */
export const wordsIn = ({ document }: Scene, contents: readonly TokenSpan[]): Word[] => contents.flatMap(({ from, to }, index) => {
  const words = wordsOf(document.tokens.slice(from, to), textOfPart(document, partAt(document, from)))
  return index === 0 ? words : words.map((word, at) => at === 0 ? { ...word, before: ' ' } : word)
})
