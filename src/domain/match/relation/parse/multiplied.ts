import { stemsOf } from '../../../lexicon/stem.js'
import { lexemeOf } from '../../lexeme.js'
import { plainValue } from './number-words.js'
import { isPast } from './is-past.js'
import { lowerAt, type Word } from '../../words.js'

const GROWS: ReadonlySet<string> = stemsOf('rise increase grow climb jump surge soar swell expand multiply')
const VERBS: ReadonlyMap<number, string> = new Map([[2, 'double'], [3, 'triple'], [4, 'quadruple']])

/** The words with the verb for so many times as much: "rose threefold", "grew by three times", "rose three times over" is "tripled". */
export function withMultiplied (words: readonly Word[]): readonly Word[] {
  for (const [at, { lower, text, after }] of words.entries()) {
    const told = GROWS.has(lexemeOf(lower).stem) ? timesAt(words, at + 1) : undefined
    const verb = told === undefined ? undefined : VERBS.get(told.value)
    if (told !== undefined && verb !== undefined) return [...words.slice(0, at), { text, lower: formOf(verb, lower), after }, ...words.slice(told.to)]
  }
  return words
}

const formOf = (verb: string, lower: string): string =>
  lower.endsWith('ing') ? verb.replace(/e$/, 'ing') : isPast(lower) ? `${verb}d` : lower.endsWith('s') ? `${verb}s` : verb

/** "Threefold", "three-fold", "by three times", "three times over"; "rose three times in May" is how often. */
function timesAt (words: readonly Word[], at: number): { value: number, to: number } | undefined {
  const isBy = lowerAt(words, at) === 'by'
  const number = isBy ? at + 1 : at
  const [next, behind] = [number + 1, number + 2]
  const [lower, unit] = [lowerAt(words, number), lowerAt(words, next)]
  const value = plainValue(lower)
  if (value === undefined) return { value: FOLD.get(lower) ?? 0, to: next }
  if (unit === 'fold') return { value, to: behind }
  if (unit !== 'times') return undefined
  const isOver = lowerAt(words, behind) === 'over'
  return isBy || isOver ? { value, to: behind + Number(isOver) } : undefined
}
const FOLD: ReadonlyMap<string, number> = new Map([['twofold', 2], ['threefold', 3], ['fourfold', 4]])
