import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { InvalidRequest } from '../errors.js'
import { problemOf } from './problem.js'
import { HeadersTooLarge, RequestTimeout, type Refusal } from './refusals.js'

const REASONS = new Map<string, Refusal>([['HPE_HEADER_OVERFLOW', new HeadersTooLarge()], ['ERR_HTTP_REQUEST_TIMEOUT', new RequestTimeout()]])
const NOT_HTTP = new InvalidRequest('this is not HTTP', '')

/** What the parser gave up on gets a problem too, written by hand, since there is no request to reply to. */
export function refuseUnparsed ({ code = '' }: { code?: string }, socket: Socket): void {
  if (!socket.writable) return
  const problem = problemOf(REASONS.get(code) ?? NOT_HTTP, 0)
  const body = JSON.stringify(problem)
  const headers = ['Content-Type: application/problem+json', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close']
  socket.end([`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`, ...headers, '', body].join('\r\n'))
}
