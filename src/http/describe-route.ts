import type { RouteOptions } from 'fastify'
import { scopeOf } from './auth.js'
import { problem } from './respond.js'

const WHY: Record<number, string> = {
  400: 'the request is not what this endpoint takes',
  401: 'no key, or none that is on record',
  403: 'the key has not the scope',
  404: 'nothing on record has this id',
  308: 'it was merged into another, which Location names',
  412: 'there is a newer version than If-Match names',
  413: 'the body or its text is too long',
  415: 'the Content-Type is none that this endpoint reads',
  422: 'there is nothing to read in it',
  429: 'too many requests within a minute; Retry-After says when to go on',
  503: 'the database does not answer, or the service is stopping; Retry-After says when to try again'
}

/**
 * Adds to a route that needs a key what all such routes have in common: the scope, and the problems that its shape makes
 * possible. To be called as Fastify's onRoute hook, before the schemas are compiled.
 */
export function describeRoute (route: RouteOptions): void {
  if (route.schema?.hide === true) return
  const { description = '', response, ...schema } = route.schema ?? {}
  route.schema = {
    ...schema,
    description: `${description} Needs the scope \`${scopeOf(route)}\`.`.trim(),
    security: [{ key: [] }],
    response: { ...(typeof response === 'object' ? response : {}), ...problemsOf(route) }
  }
}

const problemsOf = (route: RouteOptions) => Object.fromEntries(statusesOf(route).map(status => [status, problem(WHY[status] ?? '')]))

function statusesOf ({ url, schema = {} }: RouteOptions): number[] {
  const { body, params, querystring, headers } = schema
  return [
    ...(body ?? params ?? querystring) === undefined ? [] : [400],
    401, 403,
    ...params === undefined ? [] : [404],
    ...params !== undefined && /^\/v1\/(claims|sources)\//.test(url) ? [308] : [],
    ...headers === undefined ? [] : [412],
    ...body === undefined ? [] : [413, 415, 422],
    429, 503
  ]
}
