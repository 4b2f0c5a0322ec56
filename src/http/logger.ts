import type { FastifyBaseLogger, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify'
import type { Config } from '../config.js'

/**
 * What the log may hold of a request and of an error: never a body, a query string, a path with what a client put into it, a
 * header, or an error's message, for a database driver's message quotes the values that it was given.
 */
export const loggerOptions = (level: Config['logLevel']) => ({
  level,
  serializers: { req: showRequest, res: ({ statusCode }: { statusCode?: number }) => ({ status: statusCode }), err: showError }
}) satisfies FastifyServerOptions['logger']

/** One line an answered request. */
export function logAnswered (request: FastifyRequest, reply: FastifyReply): void {
  request.log.info({ ...showRequest(request), status: reply.statusCode, tookMs: Math.round(reply.elapsedTime) }, 'answered')
}

/** The log line behind a 5xx, under the request's id. */
export function logFailure (log: Pick<FastifyBaseLogger, 'error'>, error: unknown): void {
  log.error({ err: error }, 'failed')
}

interface ShownRequest { method: string, routeOptions: { url?: string | undefined } }

function showRequest ({ method, routeOptions }: ShownRequest) {
  return { method, route: routeOptions.url ?? 'none' }
}

type ShownError = { type: string, code?: string, message: string, stack: string, cause?: ShownError } & Record<string, unknown>

function showError (error: unknown): ShownError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const cause = error.cause instanceof Error ? { cause: showError(error.cause) } : {}
  return { type: error.name, ...codeOf(error), message: '', stack: framesOf(error), ...cause }
}

const codeOf = (error: Error): { code?: string } => 'code' in error ? { code: String(error.code) } : {}

/** The frames of a stack, which begins with the message. */
const framesOf = ({ stack = '', message }: Error): string =>
  stack.replace(message, '').split('\n').filter(line => line.startsWith('    at ')).join('\n')
