import { senseOf } from '../../lexicon/synonyms.js'
import { termOf } from './index-terms.js'

/** Words run together have no shorter parts, but for the few short words below. */
const SHORTEST_PART = 3
const SHORTEST_WORD = 7
const LONGEST_WORD = 40
const SHORT_WORDS = new Set('a i in is it of on to the and for not no my we us me our you u s'.split(' '))

/**
 * The words that a hashtag or handle runs together ("tamperedwater": tampered, water), the fewest that fill it, or else a surname and what stands before it;
 * undefined where there are none.
 *
 * @param word lower case. @param isKnown tells stems that the record holds.
 */
export function splitWord (word: string, isKnown: (term: string) => boolean): string[] | undefined {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) return undefined
  const best: Array<{ cost: number, from: number } | undefined> = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= word.length; end++) {
    for (let from = 0; from < end; from++) {
      const before = best[from]
      const cost = before && costOf(word.slice(from, end), isKnown)
      if (before === undefined || cost === undefined) continue
      if (before.cost + cost < (best[end]?.cost ?? Infinity)) best[end] = { cost: before.cost + cost, from }
    }
  }
  return partsOf(word, best) ?? nameBehind(word, isKnown)
}

/** A first name may be spelled otherwise than in the record, or stand in no claim: "kristinabauer" is somebody Bauer. */
function nameBehind (word: string, isKnown: (term: string) => boolean): string[] | undefined {
  for (let at = SHORTEST_NAME; word.length - at >= SHORTEST_SURNAME; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)]
    if (senseOf(termOf(last)) < 0 && isKnown(termOf(last))) return [first, last]
  }
  return undefined
}
const SHORTEST_NAME = 3
const SHORTEST_SURNAME = 5

/** Long parts are likelier than many short ones that happen to stand side by side. */
function costOf (part: string, isKnown: (term: string) => boolean): number | undefined {
  if (SHORT_WORDS.has(part)) return 1.5
  if (part.length < SHORTEST_PART) return undefined
  const term = termOf(part)
  if (term === '') return 1.2
  return isKnown(term) ? 1 + 1 / part.length : senseOf(term) >= 0 && part.length > SHORTEST_PART ? 1.3 : undefined
}

function partsOf (word: string, best: ReadonlyArray<{ from: number } | undefined>): string[] | undefined {
  if (best[word.length] === undefined) return undefined
  const parts: string[] = []
  for (let end = word.length; end > 0;) {
    const from = best[end]?.from ?? 0
    parts.unshift(word.slice(from, end))
    end = from
  }
  return parts.length > 1 ? parts : undefined
}
