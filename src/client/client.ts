import createFetch, { type Client } from 'openapi-fetch'
import type { components, paths } from './api.js'

/** The shapes of the API by name, as `Schemas['Finding']`. */
export type Schemas = components['schemas']
export type RecordClient = Client<paths>

export interface RecordOptions {
  /** Where the service is: "http://127.0.0.1:3000". */
  baseUrl: string
  /** An API key; not needed where the service runs with AUTH=off. */
  key?: string
  /** How requests are made; the environment's own by default. */
  fetch?: (request: Request) => Promise<Response>
}

/**
 * A client of the service whose paths, bodies and answers are typed by its API description: `await client.POST('/v1/match', { body: { text } })`
 * yields `data`, or `error` with a problem. Runs in browsers and in Node.js.
 */
export function createRecordClient ({ baseUrl, key, fetch }: RecordOptions): RecordClient {
  return createFetch<paths>({
    baseUrl,
    ...fetch !== undefined && { fetch },
    ...key !== undefined && { headers: { authorization: `Bearer ${key}` } }
  })
}
