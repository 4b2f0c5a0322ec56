import type { Service, ServiceRequest } from './service.js'
import { CommandFailed } from './terminal.js'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What is wrong where in a request, a line each. */
const placesOf = (errors: unknown): string[] => Array.isArray(errors)
  ? errors.filter(isRecord).map(({ pointer, detail }) => `  ${String(pointer)}: ${String(detail)}`)
  : []

/** A request that the service refuses for its form was made of the command's own arguments. */
const MISUSED = 400

/** What went wrong, from a problem of the API or from whatever else came back. */
const problemOf = (status: number, text: string): string => {
  try {
    const problem: unknown = JSON.parse(text)
    if (isRecord(problem) && typeof problem['detail'] === 'string') return [`${problem['detail']} (${String(problem['code'])})`, ...placesOf(problem['errors'])].join('\n')
  } catch { /* a proxy's page is no JSON; its status has to do */ }
  return `the service answered ${status}`
}

/**
 * The answer of the service, once it is a good one.
 *
 * @throws {CommandFailed} with the problem's own words when it is not.
 */
export const getAnswer = async (service: Service, request: ServiceRequest): Promise<Response> => {
  const response = await service.send(request)
  if (response.ok) return response
  throw new CommandFailed(problemOf(response.status, await response.text()), response.status === MISUSED ? 2 : 1)
}

/** The same, read as the JSON that the route declares. */
export const getJson = async <T>(service: Service, request: ServiceRequest): Promise<T> => {
  const response = await getAnswer(service, request)
  // the service validates what it sends against the schema that T is inferred from
  return await response.json() as T
}
