import type { Difference } from '../../../../model/match.js'
import type { Aligned } from '../align/aligned.js'
import type { Unit } from '../parse/units.js'

const PARTLY: ReadonlySet<string> = new Set(['partly', 'partially'])
const WHOLLY: ReadonlySet<string> = new Set(['fully', 'wholly', 'completely', 'entirely', 'totally'])

/** How far a thing is done is an amount, and no opposite. */
export const isDegree = ({ text }: Pick<Unit, 'text'>): boolean => PARTLY.has(text.toLowerCase()) || WHOLLY.has(text.toLowerCase())

/** "Partly rebuilt", "completely rebuilt". */
export function degreeDifference ({ known, found }: Aligned): Difference[] {
  const wordIn = (plain: string, words: ReadonlySet<string>): string | undefined => plain.split(' ').find(word => words.has(word))
  for (const [one, other] of [[PARTLY, WHOLLY], [WHOLLY, PARTLY]] as const) {
    const [mine, theirs] = [wordIn(known.plain, one), wordIn(found.plain, other)]
    if (mine !== undefined && theirs !== undefined) return [{ kind: 'quantifier', known: mine, found: theirs }]
  }
  return []
}
