import { Ajv, type AnySchemaObject } from 'ajv'
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { withPlus } from './period.js'

const EARLIEST = Date.parse('0001-01-01T00:00:00Z')
const LATEST = Date.parse('9999-12-31T23:59:59.999Z')
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** RFC 3339, on a day that exists, and within the years that PostgreSQL and a four-digit year can hold once in UTC. */
const isTime = (value: string): boolean => {
  if (!TIME.test(value)) return false
  const time = Date.parse(value)
  return time >= EARLIEST && time <= LATEST && dayExists(value)
}

// Date.parse rolls 30 February over into March
const dayExists = (value: string): boolean => new Date(`${value.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(value.slice(0, 10))

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && isTime(`${value}T00:00:00Z`)

const formats = { 'date-time': isTime, date: isDay, uuid: UUID }

// in a query string a + that nobody escaped has come as a space
const lenient = { ...formats, 'date-time': (value: string) => isTime(withPlus(value)) }

const isSchema = (value: unknown): value is AnySchemaObject => typeof value === 'object' && value !== null

const ajvOf = (schemas: AnySchemaObject[], { coerceTypes }: { coerceTypes: boolean }): Ajv =>
  new Ajv({
    coerceTypes, removeAdditional: false, useDefaults: false, allErrors: false, strictTypes: false, verbose: true,
    formats: coerceTypes ? lenient : formats, schemas
  })

/**
 * Validators for requests: bodies are taken as they came, so that an unknown field or a wrong type is an error; query strings,
 * path and headers have no types and are coerced. Stops at the first error, which bounds the work on hostile bodies; that error
 * holds what was sent (`verbose`), so that a missing field can be told together with the misspelt one.
 */
export const buildValidator = (schemas: Record<string, unknown>): FastifySchemaCompiler<TSchema> => {
  const named = Object.values(schemas).filter(isSchema)
  const strict = ajvOf(named, { coerceTypes: false })
  const coercing = ajvOf(named, { coerceTypes: true })
  return ({ schema, httpPart }) => {
    // a stream, which is checked line by line
    if ('contentMediaType' in schema) return () => true
    return (httpPart === 'body' ? strict : coercing).compile(schema)
  }
}
