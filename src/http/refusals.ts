import { ServiceError } from '../errors.js'
import type { Scope } from '../model/key.js'

/** What the HTTP layer itself refuses, before any use case is asked. */
export abstract class Refusal extends ServiceError {
  /** Headers that the answer carries. */
  readonly headers: Record<string, string> = {}
}

export class InvalidEncoding extends Refusal {
  readonly code = 'INVALID_ENCODING'
  constructor () { super('the body is not valid UTF-8') }
}

export class HeadersTooLarge extends Refusal {
  readonly code = 'HEADERS_TOO_LARGE'
  constructor () { super('the address and headers are longer than what is read') }
}

export class RequestTimeout extends Refusal {
  readonly code = 'REQUEST_TIMEOUT'
  constructor () { super('the request did not come in time') }
}

export class BodyTooLarge extends Refusal {
  readonly code = 'BODY_TOO_LARGE'
  constructor (readonly maximum: number) { super(`the body, or a line of NDJSON, has more than ${maximum} bytes`) }
}

export class UnsupportedMediaType extends Refusal {
  readonly code = 'UNSUPPORTED_MEDIA_TYPE'
  constructor (detail = 'the Content-Type is none that this endpoint reads: send application/json, or to an import application/x-ndjson') { super(detail) }
}

export class MethodNotAllowed extends Refusal {
  readonly code = 'METHOD_NOT_ALLOWED'
  override readonly headers
  constructor (readonly allowed: string[]) {
    super(`this address answers ${allowed.join(', ')}`)
    this.headers = { allow: allowed.join(', ') }
  }
}

export class RouteNotFound extends Refusal {
  readonly code = 'ROUTE_NOT_FOUND'
  constructor () { super('nothing answers at this address; /docs lists what does') }
}

export class Unauthenticated extends Refusal {
  readonly code = 'UNAUTHENTICATED'
  override readonly headers = { 'www-authenticate': 'Bearer realm="onrecord"' }
  constructor () { super('this needs an API key that is on record and not revoked') }
}

export class Forbidden extends Refusal {
  readonly code = 'FORBIDDEN'
  constructor (readonly scope: Scope) { super(`this needs a key with the scope ${scope}`) }
}

export class RateLimited extends Refusal {
  readonly code = 'RATE_LIMITED'
  constructor (readonly maximum: number) { super(`more than ${maximum} requests within a minute; Retry-After says when to go on`) }
}

export class ShuttingDown extends Refusal {
  readonly code = 'SHUTTING_DOWN'
  override readonly headers = { 'retry-after': '5', connection: 'close' }
  constructor () { super('the service is stopping; what it took it finishes, and nothing new is taken') }
}
