import { Type, type Static, type TSchema } from 'typebox'
import { ref } from '../model/ref.js'
import { Problem } from './problem.js'

/** Headers of an answer, by name, each with its description. */
type Headers = Record<string, string>

/** A JSON answer as a route declares it. */
export const answer = <T extends TSchema>(description: string, schema: T, headers: Headers = {}) => ({
  description,
  content: { 'application/json': { schema } },
  ...headersOf(headers)
})

/** The same with a named schema. */
export const answerOf = <T extends TSchema & { $id?: string }>(description: string, schema: T, headers: Headers = {}) =>
  answer(description, ref(schema), headers)

/** An answer without a body. */
export const noContent = (description: string) => Type.Null({ description })

/** A named body with an example that answers sensibly on the sample record. */
export const bodyOf = <T extends TSchema & { $id?: string }>(schema: T, ...examples: Array<Static<T>>) =>
  Type.Unsafe<Static<T>>({ ...ref(schema), examples })

/** A problem as a route declares it. */
export const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ref(Problem) } } })

export const LOCATION = { Location: 'where it is found' }
export const ETAG = { ETag: 'its version, for If-Match' }

const headersOf = (headers: Headers) =>
  Object.keys(headers).length === 0 ? {} : { headers: Object.fromEntries(Object.entries(headers).map(([name, description]) => [name, { type: 'string', description }])) }
