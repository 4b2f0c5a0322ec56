import { Type } from 'typebox'
import { SOME_ID } from './examples.js'

/** An id in a body or query; UUIDv7 when the service made it. */
export const Id = (description = '') => Type.String({ format: 'uuid', ...(description === '' ? {} : { description }) })

/** The path of what has an id. */
export const IdParams = Type.Object({ id: Id('as lists and answers have it') })

/** The body of both merges: of claims and of sources. */
export const MergeRequest = Type.Object({ into: Id('of the one that stays') },
  { $id: 'MergeRequest', additionalProperties: false, examples: [{ into: SOME_ID }] })
