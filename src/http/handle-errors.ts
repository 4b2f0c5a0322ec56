import type {} from '@fastify/rate-limit'
import type { FastifyReply } from 'fastify'
import type { Config } from '../config.js'
import { Merged } from '../errors.js'
import type { App } from './app-type.js'
import { errorShapeOf } from './error-shapes.js'
import { logFailure } from './logger.js'
import { problemOf, type Problem } from './problem.js'
import { Refusal, RouteNotFound } from './refusals.js'

const RETRY_AFTER_SECONDS = '5'

/** Every error of the service leaves as a problem, or in the shape of the protocol that its address speaks; those that are ours to mend are logged. */
export function handleErrors (app: App, { bodyLimitBytes, rateLimitPerMinute }: Config): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, bodyLimitBytes)
    if (problem.status >= 500) logFailure(request.log, error)
    return sendProblem(reply.headers(headersOf(error, problem, request)), problem, request.url)
  })
  const limited = rateLimitPerMinute > 0 ? { preHandler: app.rateLimit() } : {}
  app.setNotFoundHandler(limited, () => { throw new RouteNotFound() })
}

/** Sends a problem past the serializers of the route, which know only what the route itself answers. */
export function sendProblem (reply: Pick<FastifyReply, 'code'>, problem: Problem, url: string) {
  const { statusOf, contentType, bodyOf } = errorShapeOf(url)
  return reply.code(statusOf(problem)).type(contentType).serializer(String).send(bodyOf(problem))
}

interface Asked { url: string, params: unknown }

function headersOf (error: unknown, { status }: Problem, asked: Asked): Record<string, string> {
  if (error instanceof Refusal) return error.headers
  if (error instanceof Merged) return { location: movedTo(error, asked) }
  return status === 503 ? { 'retry-after': RETRY_AFTER_SECONDS } : {}
}

/** The address that was asked for, with the id that the old one became. */
const movedTo = ({ into }: Merged, { url, params }: Asked): string => url.replace(String(Object(params).id), into)

/** The code and words of an error, for an answer line of a stream that has no status of its own. */
export function lineErrorOf (error: unknown, bodyLimitBytes: number): { status: number, error: { code: string, detail: string, pointer?: string } } {
  const { status, code, detail, errors } = problemOf(error, bodyLimitBytes)
  const [first] = errors ?? []
  return { status, error: { code, detail: first?.detail ?? detail, ...(first === undefined ? {} : { pointer: first.pointer }) } }
}
