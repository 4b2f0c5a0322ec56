import { CONTRARY_SCALES } from './contrary-scales.js'
import { stemOf } from './stem.js'

interface Place { scale: number, side: number }

/** Where a phrase of a scale stands among words; `from` and `to` are positions. */
export interface ScalePlace extends Place { from: number, to: number }

const LONGEST_PHRASE = 6

/** What the words say on any of the scales, the longest phrase at each place. @param words lower case. */
export function scalePlaces (words: readonly string[]): ScalePlace[] {
  const found: ScalePlace[] = []
  for (let from = 0; from < words.length; from++) {
    const to = phraseEnd(words, from)
    if (to === undefined) continue
    for (const place of places.get(keyOf(words.slice(from, to))) ?? []) found.push({ ...place, from, to })
    from = to - 1
  }
  return found
}

/** Whether two places are on different sides of one scale. */
export const areContrary = (a: Place, b: Place): boolean => a.scale === b.scale && a.side !== b.side

/** Whether two stems, each a word by itself, are on different sides of one scale. */
export const areContraryStems = (a: string, b: string): boolean =>
  (places.get(a) ?? []).some(one => (places.get(b) ?? []).some(other => areContrary(one, other)))

function phraseEnd (words: readonly string[], from: number): number | undefined {
  for (let to = Math.min(words.length, from + LONGEST_PHRASE); to > from; to--) if (places.has(keyOf(words.slice(from, to)))) return to
  return undefined
}

/** Words alone by their stem, phrases as they stand. */
const keyOf = (words: readonly string[]): string => words.length === 1 ? stemOf(words[0] ?? '') : words.join(' ')

const places = readScales()

function readScales (): Map<string, Place[]> {
  const read = new Map<string, Place[]>()
  for (const [scale, line] of CONTRARY_SCALES.trim().split('\n').entries()) {
    for (const [side, words] of line.split('|').entries()) {
      for (const word of words.trim().split(' ')) {
        const key = keyOf(word.replaceAll('-', '_-_').split('_'))
        const known = read.get(key) ?? []
        if (!known.some(place => place.scale === scale && place.side === side)) read.set(key, [...known, { scale, side }])
      }
    }
  }
  return read
}
