/** Stable codes of everything that can go wrong and that a caller can act on; `http/errors.ts` gives each its status. */
export type ErrorCode =
  | 'INVALID_REQUEST' | 'INVALID_CURSOR' | 'INVALID_ENCODING' | 'INVALID_URL' | 'TEXT_TOO_LONG' | 'TEXT_EMPTY'
  | 'HTML_UNREADABLE' | 'HEADERS_TOO_LARGE' | 'REQUEST_TIMEOUT' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'METHOD_NOT_ALLOWED' | 'ROUTE_NOT_FOUND'
  | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED'
  | 'ARTICLE_NOT_FOUND' | 'CLAIM_NOT_FOUND' | 'ATTRIBUTION_NOT_FOUND' | 'SOURCE_NOT_FOUND' | 'KEY_NOT_FOUND'
  | 'CLAIM_MERGED' | 'SOURCE_MERGED' | 'VERSION_MISMATCH' | 'CONFLICT' | 'STORE_UNAVAILABLE' | 'READER_UNAVAILABLE' | 'DATA_DIR_LOCKED' | 'SHUTTING_DOWN' | 'INTERNAL'

/** An error with a code of the API. Its message may be shown to the caller and holds no article text and no secret. */
export abstract class ServiceError extends Error {
  abstract readonly code: ErrorCode
  constructor (message?: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

export class NotFound extends ServiceError {
  constructor (readonly code: 'ARTICLE_NOT_FOUND' | 'CLAIM_NOT_FOUND' | 'ATTRIBUTION_NOT_FOUND' | 'SOURCE_NOT_FOUND' | 'KEY_NOT_FOUND', readonly id: string, message?: string) {
    super(message ?? `no ${code.replace('_NOT_FOUND', '').toLowerCase()} has the id ${id}`)
  }
}

/** Merged into another: HTTP answers with a redirect to `into`. */
export class Merged extends ServiceError {
  constructor (readonly code: 'CLAIM_MERGED' | 'SOURCE_MERGED', readonly into: string) {
    super(`it was merged into ${into}`)
  }
}

/** A request that is well-formed JSON but says something that cannot be; `pointer` is a JSON pointer into the body. */
export class InvalidRequest extends ServiceError {
  readonly code = 'INVALID_REQUEST'
  constructor (detail: string, readonly pointer: string) { super(detail) }
}

export class InvalidCursor extends ServiceError {
  readonly code = 'INVALID_CURSOR'
  constructor () { super('the cursor is none that this list gave; start again without one') }
}

export class CursorOfOtherFilters extends ServiceError {
  readonly code = 'INVALID_CURSOR'
  constructor () { super('the cursor was given under other filters; send those with it, or start again without one') }
}

export class InvalidUrl extends ServiceError {
  readonly code = 'INVALID_URL'
  constructor (readonly pointer = '/url') { super('url is not an absolute http or https URL') }
}

export class TextEmpty extends ServiceError {
  readonly code = 'TEXT_EMPTY'
  constructor (readonly pointer = '/text') { super('the text holds no words') }
}

export class TextTooLong extends ServiceError {
  readonly code = 'TEXT_TOO_LONG'
  constructor (readonly length: number, readonly maximum: number, readonly pointer = '/text') {
    super(`the text has ${length} characters; at most ${maximum} are read`)
  }
}

export class HtmlUnreadable extends ServiceError {
  readonly code = 'HTML_UNREADABLE'
  readonly pointer = '/html'
}

export class VersionMismatch extends ServiceError {
  readonly code = 'VERSION_MISMATCH'
  constructor (readonly expected: string, readonly actual: number) {
    super(`If-Match names version ${expected}, but the newest is ${actual}: read it again`)
  }
}

export class Conflict extends ServiceError {
  readonly code = 'CONFLICT'
}

export class StoreUnavailable extends ServiceError {
  readonly code = 'STORE_UNAVAILABLE'
  constructor (options?: ErrorOptions) { super('the database does not answer', options) }
}

/** Too many texts wait to be read, or the thread that read this one broke. */
export class ReaderUnavailable extends ServiceError {
  readonly code = 'READER_UNAVAILABLE'
  constructor (options?: ErrorOptions) { super('the text could not be read now; send it again later', options) }
}

export class DataDirLocked extends ServiceError {
  readonly code = 'DATA_DIR_LOCKED'
  constructor (readonly dataDir: string, readonly pid: number) {
    super(`the data folder ${dataDir} is in use by process ${pid}; stop that process, set another DATA_DIR, or set DATABASE_URL to share a server`)
  }
}
