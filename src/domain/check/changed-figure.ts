import type { Difference } from '../../model/match.js'
import { readNumber } from '../match/relation/parse/number-words.js'
import { intervalOf } from '../match/relation/parse/quantities.js'
import { wordsOf } from '../match/words.js'

interface Figure { value: number, text: string, isExact: boolean }

/** The one number in which two texts differ that each have one, whatever their words: round ones and bounds may be one number. */
export function changedFigure (found: string, known: string): Difference | undefined {
  const [[own, ...more], [other, ...others]] = [figuresIn(found), figuresIn(known)]
  if (own === undefined || other === undefined || more.length + others.length > 0 || own.value === other.value) return undefined
  return own.isExact && other.isExact ? { kind: 'number', known: other.text, found: own.text } : undefined
}

/** Whether two texts have a number in common, or one of them has none. */
export function agreeInFigures (found: string, known: string): boolean {
  const [own, others] = [figuresIn(found), figuresIn(known)]
  return own.length === 0 || others.length === 0 || own.some(({ value }) => others.some(other => other.value === value))
}

function figuresIn (text: string): Figure[] {
  const words = wordsOf(text)
  const figures: Figure[] = []
  for (let at = 0; at < words.length;) {
    const read = readNumber(words, at)
    if (read !== undefined) {
      const { low, high } = intervalOf(words, at, read)
      figures.push({ value: read.value, text: words.slice(at, read.to).map(({ text }) => text).join(' '), isExact: low === high })
    }
    at = read?.to ?? at + 1
  }
  return figures
}
