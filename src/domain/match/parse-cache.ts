import { parse, type Parsed } from './parse.js'

/** About 3 KB each; the claims that are looked at again and again fit, and the memory is bounded. */
const MOST_KEPT = 5000
const kept = new Map<string, Parsed>()

/** `parse`, remembering the texts read last. */
export function parseCached (text: string): Parsed {
  const known = kept.get(text)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const parsed = parse(text)
  kept.set(text, parsed)
  return parsed
}
