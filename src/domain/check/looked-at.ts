import type { Known } from './known.js'

/** Statements of one claim that are looked at: each costs a look through the whole draft for a denial, and where that is told for so many it is told. */
const MOST_LOOKED_AT = 20

/** Claims that a rule is done with: it has spoken up, or has looked often enough. */
export function lookedAt (): { isDone: (known: Known) => boolean, finish: (known: Known) => void } {
  const times = new Map<string, number>()
  const isDone = ({ claim }: Known): boolean => {
    times.set(claim.id, (times.get(claim.id) ?? 0) + 1)
    return (times.get(claim.id) ?? 0) > MOST_LOOKED_AT
  }
  return { isDone, finish: ({ claim }) => { times.set(claim.id, MOST_LOOKED_AT) } }
}
