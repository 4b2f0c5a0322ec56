import { Type } from 'typebox'

/** The form of a finding's fingerprint. */
export const FINGERPRINT = '^[0-9a-f]{32}$'
export const Fingerprint = Type.String({ pattern: FINGERPRINT, description: 'of a finding' })
