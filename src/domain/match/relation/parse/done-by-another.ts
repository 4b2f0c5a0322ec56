import { stemsOf } from '../../../lexicon/stem.js'
import { lexemeOf } from '../../lexeme.js'
import { BE } from './auxiliaries.js'
import { isPast } from './is-past.js'
import type { Unit } from './units.js'
import { lowerAt, type Word } from '../../words.js'

/** Words between "blamed" and "for", "asked" and "to", at most: whom. */
export const WHOM = 8

/** "Thanked Lund | for saving her", "let | Lund save her". */
export function doerAt (words: readonly Word[], units: readonly Unit[], { at, from }: { at: number, from: number }): Unit | undefined {
  if (isLaidOn(words, at)) return units.find(({ to }) => to === at)
  return from > at + 1 && LETS.has(lowerAt(words, at)) ? units.find(unit => unit.from === at + 1) : undefined
}

/** "Blamed Norway for sailing": another one did; "was blamed for sailing". Stems. */
const LAYS = stemsOf('blame thank criticise criticize praise condemn fault forgive credit attack denounce rebuke punish')
export function isLaidOn (words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at) !== 'for' || !lowerAt(words, at + 1).endsWith('ing') || LAYS.has(lexemeOf(lowerAt(words, at - 1)).stem)) return false
  const lays = words.findLastIndex(({ lower }, place) => place < at && place >= at - WHOM && LAYS.has(lexemeOf(lower).stem))
  return lays > 0 && !BE.has(lowerAt(words, lays - 1))
}

/** "Let Norway sail": Norway did. */
export const LETS = new Set('let lets letting help helps helped helping make makes made making'.split(' '))

/** Where the verb stands that follows a name; -1 where none does. */
export function behindName (words: readonly Word[], from: number): number {
  let at = from
  while (/^\p{Lu}/u.test(words[at]?.text ?? '')) at++
  const { usage } = lexemeOf(lowerAt(words, at))
  return at > from && usage.verb > 0 && !isPast(lowerAt(words, at)) ? at : -1
}
