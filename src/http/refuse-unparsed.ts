import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

const REASONS = new Map([
  ['HPE_HEADER_OVERFLOW', { status: 431, detail: 'the headers are too long' }],
  ['ERR_HTTP_REQUEST_TIMEOUT', { status: 408, detail: 'the request did not come in time' }]
])
const NOT_HTTP = { status: 400, detail: 'this is not HTTP' }

/** What the parser gave up on gets a problem too, written by hand, since there is no request to reply to. */
export function refuseUnparsed ({ code = '' }: { code?: string }, socket: Socket): void {
  if (!socket.writable) return
  const { status, detail } = REASONS.get(code) ?? NOT_HTTP
  const body = JSON.stringify({ type: 'urn:onrecord:problem:invalid-request', title: 'Invalid request', status, detail, code: 'INVALID_REQUEST' })
  const headers = ['Content-Type: application/problem+json', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close']
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...headers, '', body].join('\r\n'))
}
