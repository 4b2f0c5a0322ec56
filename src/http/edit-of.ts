import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Edit } from '../domain/edit.js'

/** Headers of calls that edit something with a version. */
export const IfMatch = Type.Object({
  'if-match': Type.Optional(Type.String({ maxLength: 200, description: 'the ETag that was read: 412 when there is a newer version. Without it the edit is made anyway.' }))
})

/** Who edits, and which version they saw. */
export const editOf = (request: Pick<FastifyRequest, 'apiKey' | 'headers'>): Edit =>
  ({ keyId: request.apiKey?.id ?? null, ifMatch: request.headers['if-match'] })

/** A version as an ETag. */
export const etag = (version: number): string => `"${version}"`
