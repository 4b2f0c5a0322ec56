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

/**
 * A schema that was written elsewhere, with an example that answers sensibly on the sample record. The examples of bodies stand in
 * their named schemas, since the plugin drops what stands beside a reference.
 */
export const withExample = <T extends TSchema>(schema: T, example: Static<T>) => ({ ...schema, examples: [example] })

/** A problem as a route declares it. */
export const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ref(Problem) } } })

export const LOCATION = { Location: 'where it is found' }
export const ETAG = { ETag: 'its version, for If-Match' }

const headersOf = (headers: Headers) =>
  Object.keys(headers).length === 0 ? {} : { headers: Object.fromEntries(Object.entries(headers).map(([name, description]) => [name, { type: 'string', description }])) }
