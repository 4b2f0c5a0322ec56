import type { FastifyError, FastifySchemaValidationError } from 'fastify'
import type { SchemaErrorDataVar } from 'fastify/types/schema.js'
import { Type, type Static } from 'typebox'
import { InvalidRequest, ServiceError, type ErrorCode } from '../errors.js'
import { LANGUAGE } from '../model/language.js'
import { statuses } from './errors.js'
import { FINGERPRINT } from './fingerprint.js'
import { escapePointer } from './parse-json.js'
import { BodyTooLarge, UnsupportedMediaType } from './refusals.js'

export const Problem = Type.Object({
  type: Type.String({ description: 'a URN that stands for the code' }),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String({ description: 'stable: what a program should look at' }),
  errors: Type.Optional(Type.Array(Type.Object({
    pointer: Type.String({ description: 'JSON pointer to what is wrong: into the body, or the name of a parameter' }),
    detail: Type.String()
  }, { additionalProperties: false })))
}, { $id: 'Problem', additionalProperties: false, description: 'What went wrong (RFC 9457).' })
export type Problem = Static<typeof Problem>

const HIDDEN = 'something broke here; the log has it, under the X-Request-Id of this answer'

/** The problem that an error shows to the caller. An error that is none of ours shows nothing of itself. */
export function problemOf (error: unknown, bodyLimitBytes: number): Problem {
  const { code, message, errors } = describe(error, bodyLimitBytes)
  return {
    type: `urn:onrecord:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' '),
    status: statuses[code],
    detail: message,
    code,
    ...(errors === undefined ? {} : { errors })
  }
}

interface Described { code: ErrorCode, message: string, errors?: Problem['errors'] }

function describe (error: unknown, bodyLimitBytes: number): Described {
  if (error instanceof ServiceError) return { code: error.code, message: error.message, ...pointerOf(error) }
  if (!(error instanceof Error)) return { code: 'INTERNAL', message: HIDDEN }
  return describeFramework(error, bodyLimitBytes)
}

const pointerOf = (error: ServiceError): Pick<Described, 'errors'> =>
  'pointer' in error && typeof error.pointer === 'string' ? { errors: [{ pointer: error.pointer, detail: error.message }] } : {}

/** Errors that Fastify and its plugins throw; what is not the client's fault stays hidden. */
function describeFramework (error: Error & Partial<FastifyError>, bodyLimitBytes: number): Described {
  if (error.validation != null) return describeValidation(error.validation, error.validationContext)
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return describe(new BodyTooLarge(bodyLimitBytes), bodyLimitBytes)
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return describe(new UnsupportedMediaType(), bodyLimitBytes)
  if (error.code === 'FST_ERR_BAD_URL') return describe(new InvalidRequest('the address holds a % that encodes no character', ''), bodyLimitBytes)
  if (error.statusCode !== undefined && error.statusCode < 500) return describe(new InvalidRequest('the request cannot be read', ''), bodyLimitBytes)
  return { code: 'INTERNAL', message: HIDDEN }
}

const PLACES: Record<SchemaErrorDataVar, string> = { body: 'body', querystring: 'query string', params: 'path', headers: 'headers' }

function describeValidation (validation: FastifySchemaValidationError[], context: SchemaErrorDataVar = 'body'): Described {
  return {
    code: 'INVALID_REQUEST',
    message: `the ${PLACES[context]} is not what this endpoint takes`,
    errors: describeViolations(validation)
  }
}

/** Each on its own, but for what offers a choice: "must be string or null" is one. */
function describeViolations (validation: readonly FastifySchemaValidationError[]): Array<{ pointer: string, detail: string }> {
  const choice = validation.find(({ keyword }) => keyword === 'anyOf')
  if (choice === undefined) return validation.flatMap(one => [describeViolation(one), ...unknownBeside(one)])
  const others = validation.filter(one => one !== choice)
  const offered = others.filter(({ instancePath }) => instancePath === choice.instancePath).map(one => describeViolation(one).detail)
  const detail = [...new Set(offered)].join(' or ').replaceAll(' or must be ', ' or ')
  const within = others.filter(({ instancePath }) => instancePath !== choice.instancePath).map(describeViolation)
  return detail === '' ? within : [...within, { pointer: choice.instancePath, detail }]
}

/** What Ajv tells beside, being `verbose`. */
type Told = FastifySchemaValidationError & { data?: unknown, parentSchema?: { properties?: object, additionalProperties?: unknown } }

/** Where a field is missing, those that are there and unknown: one of them is often the one that is meant, misspelt. */
function unknownBeside ({ keyword, instancePath, data, parentSchema }: Told): Array<{ pointer: string, detail: string }> {
  if (keyword !== 'required' || parentSchema?.additionalProperties !== false || typeof data !== 'object' || data === null) return []
  const unknown = Object.keys(data).filter(name => !Object.hasOwn(parentSchema.properties ?? {}, name)).slice(0, MOST_UNKNOWN)
  return unknown.map(name => ({ pointer: `${instancePath}/${escapePointer(name)}`, detail: UNKNOWN }))
}

const UNKNOWN = 'no such field'
const MOST_UNKNOWN = 5

/** What a format asks for, for whoever does not know it by name. */
const FORMATS: Record<string, string> = {
  'date-time': 'must be a time with its zone, as 2022-03-14T09:00:00Z',
  date: 'must be a day, as 2022-03-14',
  uuid: 'must be an id, as lists and answers have them'
}

/** The same of a pattern. */
const PATTERNS: Record<string, string> = {
  [LANGUAGE]: 'must be a BCP 47 tag, as en or pt-BR',
  [FINGERPRINT]: 'must be a fingerprint, as findings have them'
}

/** What one rule of a schema found wrong, and where; a missing or unknown field is pointed at by its own name. */
export function describeViolation ({ instancePath, keyword, params, message = 'is not allowed' }: Omit<FastifySchemaValidationError, 'schemaPath'>): { pointer: string, detail: string } {
  const named = params['additionalProperty'] ?? params['missingProperty']
  const pointer = typeof named === 'string' ? `${instancePath}/${escapePointer(named)}` : instancePath
  if (keyword === 'additionalProperties') return { pointer, detail: UNKNOWN }
  if (keyword === 'required') return { pointer, detail: 'is missing' }
  const format = FORMATS[String(params['format'])]
  if (keyword === 'format' && format !== undefined) return { pointer, detail: format }
  const pattern = PATTERNS[String(params['pattern'])]
  if (keyword === 'pattern' && pattern !== undefined) return { pointer, detail: pattern }
  const allowed = params['allowedValues'] ?? params['allowedValue']
  if (allowed !== undefined) return { pointer, detail: oneOf([allowed].flat()) }
  return { pointer, detail: params['limit'] === 1 ? EMPTY[keyword] ?? message : message }
}

const oneOf = (values: readonly unknown[]): string => `must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}`

/** What asks for one at least, for whoever sent none. */
const EMPTY: Record<string, string> = { minLength: 'must not be empty', minItems: 'must not be empty', minProperties: 'must have one field at least' }
