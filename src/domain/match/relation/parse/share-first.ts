import { lexemeOf } from '../../lexeme.js'
import { plainValue } from './number-words.js'
import { lowerAt, type Word } from '../../words.js'

const MOST_PARTS = 100
/** "One man in ten years", "two fires in three towns". */
const NO_SHARE: ReadonlySet<string> = new Set('years months weeks days hours minutes seasons games matches countries cities towns villages places schools'.split(' '))

/** The words with what is shared out behind its share: "one pupil in five" is "one in five pupil". */
export function withSharesFirst (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, from) => isShare(words, from))
  if (at < 0) return words
  const [count, whose, link, total] = words.slice(at)
  return [...words.slice(0, at), ...[count, link, total, whose].flatMap(word => word ?? []), ...words.slice(at + 4)]
}

function isShare (words: readonly Word[], from: number): boolean {
  if (lowerAt(words, from + 2) !== 'in' || words.slice(from + 1, from + 4).some(({ after }) => after)) return false
  const [count, total] = [plainValue(lowerAt(words, from)), plainValue(lowerAt(words, from + 3))]
  if (count === undefined || total === undefined || count >= total || total > MOST_PARTS) return false
  return !NO_SHARE.has(lowerAt(words, from + 4)) && lexemeOf(lowerAt(words, from + 1)).usage.noun > 0
}
