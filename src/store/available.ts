import { StoreUnavailable } from '../errors.js'

/** Error codes of sockets, and of a server that is stopping, starting, full, too slow, or a replica that only reads. */
const UNAVAILABLE = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT',
  '57P01', '57P02', '57P03', '57014', '53300', '25006', '25P03'
])
/** What pg and PGlite say without a code. */
const CLOSED = /^(?:PGlite (?:is|has been) clos|Connection terminated|Client (?:has encountered|was closed)|timeout exceeded|Cannot use a pool after)/i

/** The same object, whose methods throw StoreUnavailable where the database does not answer. */
export function sayWhenUnavailable<T extends object> (store: T): T {
  return new Proxy(store, {
    get (target, name) {
      const member: unknown = Reflect.get(target, name)
      return typeof member === 'function' ? guarded(target, member) : member
    }
  })
}

const guarded = (target: object, method: CallableFunction) => (...args: unknown[]): unknown => {
  const answer: unknown = Reflect.apply(method, target, args)
  if (isAsyncIterable(answer)) return guardedIteration(answer)
  return answer instanceof Promise ? answer.catch(rethrow) : answer
}

const isAsyncIterable = (answer: unknown): answer is AsyncIterable<unknown> => answer instanceof Object && Symbol.asyncIterator in answer

async function * guardedIteration (items: AsyncIterable<unknown>): AsyncIterable<unknown> {
  try {
    yield * items
  } catch (error) {
    rethrow(error)
  }
}

/** @throws {StoreUnavailable} around an error that says so, else the error itself. */
export function rethrow (error: unknown): never {
  throw isUnavailable(error) ? new StoreUnavailable({ cause: error }) : error
}

/** Looks through what other libraries wrapped around it. */
function isUnavailable (error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code: unknown = Object(error).code
  return CLOSED.test(error.message) || (typeof code === 'string' && (UNAVAILABLE.has(code) || code.startsWith('08'))) || isUnavailable(error.cause)
}
