import { isPast } from './is-past.js'
import type { Parsed } from './parse.js'

/**
 * A word that joins two clauses. `order` tells which of them comes first, or is why the other one is so: 1 the clause before it, -1 the one behind, 0 neither.
 */
export interface Joint { at: number, order: -1 | 0 | 1, sort: 'time' | 'reason' | 'none' }

const JOINTS: ReadonlyMap<string, Omit<Joint, 'at'>> = new Map<string, Omit<Joint, 'at'>>([
  ...['and', 'but', 'while', 'whereas', 'although', 'though'].map((word): [string, Omit<Joint, 'at'>] => [word, { order: 0, sort: 'none' }]),
  ['before', { order: 1, sort: 'time' }], ['after', { order: -1, sort: 'time' }], ['then', { order: 1, sort: 'time' }],
  ['because', { order: -1, sort: 'reason' }], ['so', { order: 1, sort: 'reason' }]
])

/** The places of a text where clauses may join, in reading order: at such a word that does not open it, and between "three killed, 17 injured". */
export function jointsIn (parsed: Pick<Parsed, 'plain' | 'words' | 'quantities' | 'units'>): Joint[] {
  const words = wordsIn(parsed)
  return words.length > 0 ? words : countsIn(parsed)
}

const wordsIn = ({ plain, words }: Pick<Parsed, 'plain' | 'words'>): Joint[] => !ANY.test(plain)
  ? []
  : words.flatMap((word, at) => {
    const joint = at === 0 ? undefined : JOINTS.get(word)
    return joint === undefined ? [] : [{ at, ...joint }]
  })

/** Right behind a verb that another number stands before. */
const countsIn = ({ quantities, units }: Pick<Parsed, 'quantities' | 'units'>): Joint[] => quantities.flatMap(({ from }, i) => {
  const verb = i === 0 ? undefined : units.find(({ to }) => to === from)
  return verb === undefined || !isPast(verb.text.toLowerCase()) ? [] : [{ at: from - 1, order: 0, sort: 'none' }]
})

const ANY = new RegExp(` (?:${[...JOINTS.keys()].join('|')}) `)

/** Which clause something stands in, counted from 0. */
export const clauseAt = (joints: readonly Joint[], { from }: { from: number }): number => joints.filter(({ at }) => at < from).length
