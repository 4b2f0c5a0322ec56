import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { LogController } from 'fastify'
import { randomUUID, type UUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Config } from '../config.js'
import type { App } from './app-type.js'
import { sendProblem } from './handle-errors.js'
import { logAnswered, loggerOptions } from './logger.js'
import { parseJson } from './parse-json.js'
import { problemOf } from './problem.js'
import { refuseEncodings } from './refuse-encodings.js'
import { refuseUnparsed } from './refuse-unparsed.js'

/** A connection on which nothing moves for so long is closed. */
const IDLE_MS = 120_000
/** As long as all headers may be: an id that is far too long is no id, and is told so. */
const LONGEST_PARAM = 16_384
const REQUEST_ID = /^[\w.-]{1,64}$/

/** Where log lines go; standard output by default. */
export interface LogStream { write(line: string): void }

/** A service without routes: how requests are read, checked, named and logged. */
export function createApp ({ logLevel, bodyLimitBytes }: Config, stream?: LogStream): App {
  const app = fastify({
    logger: { ...loggerOptions(logLevel), ...(stream === undefined ? {} : { stream }) },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: bodyLimitBytes,
    connectionTimeout: IDLE_MS,
    return503OnClosing: false,
    routerOptions: { maxParamLength: LONGEST_PARAM },
    frameworkErrors: (error, request, reply) => { sendProblem(reply, problemOf(error, bodyLimitBytes), request.url) },
    clientErrorHandler: refuseUnparsed
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => parseJson(body))
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, 'cache-control': 'no-store' })
    refuseEncodings(request.headers)
  })
  app.addHook('onResponse', async (request, reply) => { logAnswered(request, reply) })
  return app
}

/** The caller's own id of a request, where it is one that may stand in a log; else a new one. */
function requestId ({ headers }: Pick<IncomingMessage, 'headers'>): string | UUID {
  const given = headers['x-request-id']
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
}
