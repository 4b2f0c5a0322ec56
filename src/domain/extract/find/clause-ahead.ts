import type { Token } from '../document.js'
import { isFiniteVerb } from './word-classes.js'

/** How far into a clause its verb may stand, in tokens. */
const LONGEST_SUBJECT = 25

/** Whether a finite verb follows a first word at `from`, near enough to make a clause of them. */
export function isClauseAhead (tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_SUBJECT); at++) if (isFiniteVerb(tokens, at)) return true
  return false
}
