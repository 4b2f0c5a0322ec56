import type { Problem } from './problem.js'

/** How errors look in the protocol that an address speaks: our own, or one that clients speak already. */
export interface ErrorShape {
  contentType: string
  statusOf: (problem: Pick<Problem, 'status'>) => number
  bodyOf: (problem: Problem) => string
  /** For the API description. */
  schema: object
}
