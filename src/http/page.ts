import { Type, type TSchema } from 'typebox'
import { nullable, ref } from '../model/ref.js'
import { moment, withTimes, type Period } from './period.js'

const DEFAULT_LIMIT = 20
/** In characters: one of a list of names holds as much of a name as its order looks at. */
const LONGEST_CURSOR = 2000

/** Query parameters; an unknown one is an error, for a filter that is dropped in silence answers another question. */
export const queryOf = <P extends Record<string, TSchema>>(parameters: P) => Type.Object(parameters, { additionalProperties: false })

/** Query parameters of every list. */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: DEFAULT_LIMIT, description: 'how many at most' })),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: LONGEST_CURSOR, description: 'the nextCursor of the page before' }))
}

/** Query parameters of lists of what was published. */
export const publisherQuery = Type.Optional(Type.String({ maxLength: 300, description: 'whole name, in any case' }))
export const publishedQuery = {
  since: moment('published then or later; of a day, from its first moment in UTC'),
  until: moment('published until then; of a day, until its last moment in UTC')
}

/** The page that a query asks for, with its filters. */
export const pageOf = <Q extends Period & { limit?: number, cursor?: string }>({ limit = DEFAULT_LIMIT, ...rest }: Q) => ({ ...withTimes(rest), limit })

/** One page of a list, as a named schema; `more` are fields beside the items. */
export const pageSchema = <T extends TSchema & { $id?: string }, M extends Record<string, TSchema>>(name: string, item: T, more: M) => Type.Object({
  items: Type.Array(ref(item)),
  nextCursor: nullable(Type.String({ description: 'for the next page; null on the last' })),
  ...more
}, { $id: name, additionalProperties: false })
