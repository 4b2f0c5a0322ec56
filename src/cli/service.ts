import { CommandFailed } from './terminal.js'

/** A request to the service, wherever it runs; the body is JSON or NDJSON, already encoded. */
export interface ServiceRequest { method: 'GET' | 'POST' | 'DELETE', path: `/${string}`, body?: Uint8Array | string, type?: string }

/** The service as commands see it: over the network or inside this process, always through the same HTTP interface. */
export interface Service {
  /** For people: an address, or the place of the database. */
  where: string
  /** @throws {CommandFailed} when nobody answers. Answers of 4xx and 5xx are answers. */
  send: (request: ServiceRequest) => Promise<Response>
  close: () => Promise<void>
}

export const headersOf = ({ body, type = 'application/json' }: ServiceRequest, key?: string): Record<string, string> => ({
  ...(body === undefined ? {} : { 'content-type': type }),
  ...(key === undefined ? {} : { authorization: `Bearer ${key}` })
})

/** The address with one slash at its end, so that a service below a path is reached too. */
const baseOf = (url: string): URL => {
  const address = url.endsWith('/') ? url : `${url}/`
  if (!/^https?:\/\//i.test(url) || !URL.canParse(address)) throw new CommandFailed(`${url} is not the address of a service: http://… or https://…`, 2)
  return new URL(address)
}

/**
 * A service that runs elsewhere, by its address.
 *
 * @throws {CommandFailed} when the address is none.
 */
export const remoteService = (url: string, key: string | undefined): Service => {
  const base = baseOf(url)
  return {
    where: `the service at ${url}`,
    send: async request => {
      const options = { method: request.method, headers: headersOf(request, key) }
      return fetch(new URL(request.path.slice(1), base), request.body === undefined ? options : { ...options, body: request.body })
        .catch((cause: unknown) => { throw new CommandFailed(`no service answers at ${url}`, 1, { cause }) })
    },
    close: async () => {}
  }
}
