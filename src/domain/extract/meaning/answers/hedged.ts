import type { Clause } from '../../clauses/clause-of.js'

/** Whether a clause tells what may be or should be, which is none of what is. */
export const isHedged = ({ group }: Clause): boolean => group.some(({ lower }) => HEDGES.has(lower))

const HEDGES: ReadonlySet<string> = new Set('may might could should must can ca cannot ought perhaps probably possibly seems seemed seem appears appeared hardly almost nearly'.split(' '))
