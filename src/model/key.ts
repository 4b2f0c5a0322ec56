import { Type, type Static } from 'typebox'
import { nullable } from './ref.js'

export const Scope = Type.Enum(['read', 'write', 'admin'])
export type Scope = Static<typeof Scope>

export const ApiKey = Type.Object({
  id: Type.String(),
  name: Type.String(),
  scopes: Type.Array(Scope),
  createdAt: Type.String({ format: 'date-time' }),
  revokedAt: nullable(Type.String({ format: 'date-time' }))
}, { $id: 'ApiKey', additionalProperties: false, description: 'An API key; its secret is shown once, when it is made, and only a hash is kept.' })
export type ApiKey = Static<typeof ApiKey>
