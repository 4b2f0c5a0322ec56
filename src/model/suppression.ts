import { Type, type Static } from 'typebox'
import { nullable } from './ref.js'

export const Suppression = Type.Object({
  fingerprint: Type.String(),
  reason: nullable(Type.String()),
  createdAt: Type.String({ format: 'date-time' })
}, { $id: 'Suppression', additionalProperties: false, description: 'A finding on drafts that shall not come again.' })
export type Suppression = Static<typeof Suppression>
