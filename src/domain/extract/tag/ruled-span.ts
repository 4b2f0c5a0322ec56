import type { Document, TokenSpan } from '../document.js'
import { insideOf, roleOf } from './labels.js'
import type { RoleSpan } from './link-spans.js'

/**
 * From where to where the rules have the same role within a span and on both sides of it, as far as `free` reaches; undefined where they do not. A leading
 * "that", which they leave out of contents, is counted.
 */
export function ruledSpan ({ tokens }: Document, { role, from, to }: RoleSpan, { rules, free }: { rules: Uint8Array, free: TokenSpan }): TokenSpan | undefined {
  const has = (at: number): boolean => roleOf(rules[at] ?? 0) === role
  let first = from
  while (first < to && !has(first)) first++
  if (first === to) return undefined
  let last = to
  while (!has(last - 1)) last--
  while (last < free.to && rules[last] === insideOf(role)) last++
  while (first > free.from && rules[first] === insideOf(role)) first--
  const isLed = role === 'content' && first > free.from && tokens[first - 1]?.lower === 'that'
  return { from: isLed ? first - 1 : first, to: last }
}
