import type { Difference } from '../../../../model/match.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'

const PARTLY: ReadonlySet<string> = new Set(['partly', 'partially'])
const WHOLLY: ReadonlySet<string> = new Set(['fully', 'wholly', 'completely', 'entirely', 'totally'])
const SAME = 0.8

/** How far a thing is done is an amount, and no opposite. */
export const isDegree = ({ text }: Pick<Unit, 'text'>): boolean => PARTLY.has(text.toLowerCase()) || WHOLLY.has(text.toLowerCase())

/** "Partly rebuilt", "completely rebuilt": of one thing, and by one word in each text. */
export function degreeDifference ({ known, found, there }: Aligned): Difference[] {
  const [mine, theirs] = [degreeIn(known), degreeIn(found)]
  if (mine === undefined || theirs === undefined || PARTLY.has(mine.word) === PARTLY.has(theirs.word)) return []
  const areOfOne = there.some(({ unit, partner, likeness }) => unit === mine.of && partner === theirs.of && likeness >= SAME)
  return areOfOne ? [{ kind: 'quantifier', known: mine.word, found: theirs.word }] : []
}

function degreeIn ({ words, units }: Parsed): { word: string, of: Unit | undefined } | undefined {
  const places = words.flatMap((word, at) => isDegree({ text: word }) ? [{ word, of: units.find(unit => unit.from > at) }] : [])
  return places.length === 1 ? places[0] : undefined
}
