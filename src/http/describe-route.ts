import type { FastifySchema, RouteOptions } from 'fastify'
import { scopeOf } from './auth.js'
import { errorOf, errorShapeOf } from './error-shapes.js'

const WHY = {
  400: 'the request is not what this endpoint takes',
  401: 'no key, or none that is on record',
  403: 'the key has not the scope',
  404: 'nothing on record has this id',
  308: 'it was merged into another, which Location names',
  409: 'it was merged into another: change that one',
  412: 'there is a newer version than If-Match names',
  413: 'the body or its text is too long',
  415: 'the Content-Type is none that this endpoint reads',
  422: 'there is nothing to read in it',
  429: 'too many requests within a minute; Retry-After says when to go on',
  503: 'the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again'
}

/**
 * Adds to a route that needs a key what all such routes have in common: the scope, and the problems that its shape makes
 * possible. To be called as Fastify's onRoute hook, before the schemas are compiled.
 */
export function describeRoute (route: RouteOptions): void {
  const { description, response, ...schema } = { description: '', ...route.schema }
  route.schema = {
    ...schema,
    description: `${description} Needs the scope \`${scopeOf(route)}\`.`.trim(),
    security: [{ key: [] }],
    response: { ...Object(response), ...problemsOf(route, schema) }
  }
}

function problemsOf (route: RouteOptions, schema: FastifySchema): object {
  const shape = errorShapeOf(route.url)
  const translated = (status: number) => shape.statusOf({ status })
  return Object.fromEntries(statusesOf(route, schema).map(status => [translated(status), errorOf(shape, WHY[status])]))
}

function statusesOf ({ url, method }: RouteOptions, { body, params, querystring, headers }: FastifySchema): Array<keyof typeof WHY> {
  const onRecord = params !== undefined
  const mayBeMerged = /^\/v1\/(?:claims|sources)\/:id/.test(url)
  const statuses: Array<[status: keyof typeof WHY, may: boolean]> = [
    [308, mayBeMerged && method === 'GET'], [409, mayBeMerged && method !== 'GET'],
    [400, (body ?? params ?? querystring) !== undefined],
    [401, true], [403, true],
    [404, onRecord],
    [412, headers !== undefined],
    [413, body !== undefined], [415, body !== undefined], [422, body !== undefined],
    [429, true], [503, true]
  ]
  return statuses.filter(([, may]) => may).map(([status]) => status)
}
