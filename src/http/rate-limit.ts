import rateLimit from '@fastify/rate-limit'
import type { Config } from '../config.js'
import type { App } from './app-type.js'
import type { Authenticator } from './auth.js'
import { RateLimited } from './refusals.js'

/**
 * Counts the calls of each key a minute; calls without a key that was seen lately count on their address, so that whoever
 * guesses keys is slowed down too. To be registered before the routes. A limit of 0 is none.
 */
export async function limitRate (app: App, { rateLimitPerMinute }: Config, authenticator: Authenticator): Promise<void> {
  await app.register(rateLimit, {
    global: rateLimitPerMinute > 0,
    max: rateLimitPerMinute,
    timeWindow: '1 minute',
    keyGenerator: request => authenticator.peek(request)?.id ?? request.ip,
    errorResponseBuilder: () => new RateLimited(rateLimitPerMinute)
  })
}
