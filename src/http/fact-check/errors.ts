import { Type, type Static } from 'typebox'
import type { ErrorShape } from '../error-shape.js'
import type { Problem } from '../problem.js'

const FieldViolation = Type.Object({ field: Type.String(), description: Type.String() }, { additionalProperties: false })

/** Google's error (google.rpc.Status in JSON). */
export const FactCheckError = Type.Object({
  error: Type.Object({
    code: Type.Integer(),
    message: Type.String(),
    status: Type.String(),
    details: Type.Optional(Type.Array(Type.Object({
      '@type': Type.String(),
      fieldViolations: Type.Array(FieldViolation)
    }, { additionalProperties: false })))
  }, { additionalProperties: false })
}, { $id: 'FactCheckError', additionalProperties: false })
export type FactCheckError = Static<typeof FactCheckError>

/** Google knows a key that is missing or unknown as 403, and a query that cannot be read as 400. */
const STATUSES: Record<number, number> = { 401: 403, 422: 400 }
const statusOf = ({ status }: Pick<Problem, 'status'>): number => STATUSES[status] ?? status

export const FACT_CHECK_ERRORS: ErrorShape = {
  contentType: 'application/json; charset=utf-8',
  statusOf,
  bodyOf: problem => JSON.stringify(errorOf(problem)),
  schema: { $ref: 'FactCheckError#' }
}

/** Google's canonical names of what went wrong (google.rpc.Code), by HTTP status. */
const NAMES: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  405: 'UNIMPLEMENTED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE'
}

function errorOf ({ detail, errors = [], ...problem }: Problem): FactCheckError {
  const status = statusOf(problem)
  const fieldViolations = errors.map(({ pointer, detail }) => ({ field: pointer.slice(1), description: detail }))
  const details = [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations }]
  const message = fieldViolations.length === 0 ? detail : fieldViolations.map(({ field, description }) => `'${field}' ${description}`).join('; ')
  return { error: { code: status, message, status: NAMES[status] ?? 'UNKNOWN', ...(fieldViolations.length > 0 && { details }) } }
}
