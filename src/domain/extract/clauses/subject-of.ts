import type { TokenSpan } from '../document.js'
import { findMainVerb } from './main-verb.js'
import type { Word } from './words.js'

/** Of whom some words tell: the subject of their clause, or whom they accuse ("the army | of shelling the camp"). */
export function subjectOf (words: readonly Word[]): TokenSpan | undefined {
  const main = findMainVerb(words)
  const accused = words.findIndex(({ lower }, at) => lower === 'of' && words[at + 1]?.lower.endsWith('ing'))
  return spanIn(main === undefined ? words.slice(0, Math.max(0, accused)) : words.slice(main.subject, main.at))
}

function spanIn (words: readonly Word[]): TokenSpan | undefined {
  const places = words.map(({ token }) => Number(token))
  return places.length === 0 ? undefined : { from: Math.min(...places), to: Math.max(...places) + 1 }
}
