import { LABEL_COUNT, mayFollow } from '../labels.js'

/** Score of a way that is not allowed. */
const NEVER = -1e9
const N = LABEL_COUNT

/** Which label may follow which: 0, or a score that forbids it, at `before * LABEL_COUNT + label`. */
export const CONSTRAINTS = Float64Array.from({ length: N * N }, (_, at) => mayFollow(Math.floor(at / N), at % N) ? 0 : NEVER)

/** The same for the first label of a sequence. */
export const FIRST = Float64Array.from({ length: N }, (_, label) => mayFollow(0, label) ? 0 : NEVER)
