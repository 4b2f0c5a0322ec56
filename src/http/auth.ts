import type { FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { authenticate } from '../domain/keys.js'
import type { ApiKey, Scope } from '../model/key.js'
import type { Store } from '../store/store.js'
import type { App } from './app-type.js'
import { Forbidden, Unauthenticated } from './refusals.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a key must be allowed to call this; `read` for GET and HEAD, and `write` for the rest, where nothing is said. */
    scope?: Scope
    /** Where the protocol of this address has a place for the key, beside the header. */
    keyIn?: KeyPlace
  }
  interface FastifyRequest {
    /** The key that this call came with; null where keys are off or not asked for. */
    apiKey: ApiKey | null
  }
}

/** How long a key is believed without asking the database: revocation by another process takes as long. */
const TTL_MS = 3000
const KEPT_KEYS = 1000

const RANK: Record<Scope, number> = { read: 1, write: 2, admin: 3 }
const READING = new Set(['GET', 'HEAD'])

/** A route's scope: what it says, else by its method. */
export const scopeOf = ({ method, config }: { method: string | string[], config?: { scope?: Scope } | undefined }): Scope =>
  config?.scope ?? ([method].flat().every(one => READING.has(one)) ? 'read' : 'write')

/** `query`: the parameter `key`, or the header X-Goog-Api-Key; `form`: the field `apiKey`, for which the body has to be read first. */
type KeyPlace = 'query' | 'form'

type WithSecret = Pick<FastifyRequest, 'headers'> & Partial<Pick<FastifyRequest, 'query' | 'body' | 'routeOptions'>>

/** Knows keys by their secrets, and remembers those that it saw a moment ago. */
export interface Authenticator {
  /** @throws {StoreUnavailable} when the database does not answer and the key was not seen lately. */
  find(request: WithSecret): Promise<ApiKey | undefined>
  /** The key if it was seen lately, without asking the database. */
  peek(request: WithSecret): ApiKey | undefined
  /** To be called after a revocation. */
  forget(): void
}

export function createAuthenticator (store: Pick<Store, 'keys'>): Authenticator {
  const kept = new Map<string, { key: ApiKey, until: number }>()
  const recall = (secret: string): ApiKey | undefined => {
    const known = kept.get(hashOf(secret))
    return known !== undefined && known.until > Date.now() ? known.key : undefined
  }
  const look = async (secret: string): Promise<ApiKey | undefined> => {
    const key = await authenticate(store, secret)
    if (kept.size >= KEPT_KEYS) kept.clear()
    if (key !== undefined) kept.set(hashOf(secret), { key, until: Date.now() + TTL_MS })
    return key
  }
  const peek = (request: WithSecret): ApiKey | undefined => {
    const secret = secretOf(request)
    return secret === undefined ? undefined : recall(secret)
  }
  return {
    peek,
    async find (request) {
      const secret = secretOf(request)
      return secret === undefined ? undefined : recall(secret) ?? await look(secret)
    },
    forget () { kept.clear() }
  }
}

// the memory of the process should not hold secrets as they were sent
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64')

function secretOf (request: WithSecret): string | undefined {
  const { authorization = '' } = request.headers
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? secretIn(request)[request.routeOptions?.config.keyIn ?? 'header']
}

const secretIn = ({ headers, query, body }: WithSecret): Record<KeyPlace | 'header', string | undefined> => ({
  header: undefined,
  query: textOf(Object(query).key) ?? textOf(headers['x-goog-api-key']),
  form: textOf(Object(body).apiKey) ?? textOf(Object(query).apiKey)
})

const textOf = (value: unknown): string | undefined => typeof value === 'string' && value !== '' ? value : undefined

/**
 * Asks every route of `app` for a key of its scope. It does so after the rate limit has counted the call, so that guessing
 * is limited, and before the body is read, unless the key stands in it.
 */
export function requireKeys (app: App, authenticator: Authenticator): void {
  const admit = async (request: FastifyRequest): Promise<void> => {
    request.apiKey = await authenticator.find(request) ?? null
    if (request.apiKey === null) throw new Unauthenticated()
    const scope = scopeOf(request.routeOptions)
    if (!request.apiKey.scopes.some(held => RANK[held] >= RANK[scope])) throw new Forbidden(scope)
  }
  app.addHook('preParsing', async request => { if (request.routeOptions.config.keyIn !== 'form') await admit(request) })
  app.addHook('preHandler', async request => { if (request.routeOptions.config.keyIn === 'form') await admit(request) })
}
