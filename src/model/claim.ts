import { Type, type Static } from 'typebox'
import { Language } from './language.js'
import { nullable, ref } from './ref.js'

export const ClaimStatus = Type.Enum(['retracted', 'disputed', 'denied', 'confirmed', 'reported'], {
  description: 'what is on record about the claim, never what is true; the first that holds'
})
export type ClaimStatus = Static<typeof ClaimStatus>

const review = {
  publisher: Type.String({ minLength: 1, maxLength: 300 }),
  rating: Type.String({ minLength: 1, maxLength: 300 }),
  url: Type.String({ minLength: 1, maxLength: 2000 })
}
export const ReviewInput = Type.Object({
  ...review,
  title: Type.Optional(Type.String({ maxLength: 2000 })),
  reviewedAt: Type.Optional(Type.String({ format: 'date-time' }))
}, { $id: 'ReviewInput', additionalProperties: false })
export type ReviewInput = Static<typeof ReviewInput>

export const Review = Type.Object({
  id: Type.String(), ...review, title: nullable(Type.String()), reviewedAt: nullable(Type.String({ format: 'date-time' }))
}, { $id: 'Review', additionalProperties: false, description: 'A fact-checker\'s own verdict on a claim, with its address.' })
export type Review = Static<typeof Review>

export const ClaimInput = Type.Object({
  externalId: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
  text: Type.String({ minLength: 1, maxLength: 4000 }),
  title: Type.Optional(Type.String({ maxLength: 2000 })),
  language: Type.Optional(Language('a BCP 47 tag; guessed when absent')),
  firstSeenAt: Type.Optional(Type.String({ format: 'date-time' })),
  claimant: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
  reviews: Type.Optional(Type.Array(ref(ReviewInput), { maxItems: 100 }))
}, { $id: 'ClaimInput', additionalProperties: false })
export type ClaimInput = Static<typeof ClaimInput>

export const ClaimCounts = Type.Object({
  asserts: Type.Integer(),
  confirms: Type.Integer(),
  denies: Type.Integer(),
  questions: Type.Integer(),
  nonDenials: Type.Integer(),
  articles: Type.Integer()
}, { $id: 'ClaimCounts', additionalProperties: false, description: 'Attributions by stance, and the articles that they stand in; superseded ones left out.' })
export type ClaimCounts = Static<typeof ClaimCounts>

export const Claim = Type.Object({
  id: Type.String(),
  externalId: nullable(Type.String()),
  text: Type.String(),
  title: nullable(Type.String()),
  language: Type.String(),
  claimant: nullable(Type.String()),
  status: ClaimStatus,
  statusReason: nullable(Type.String()),
  firstSeenAt: nullable(Type.String({ format: 'date-time' })),
  counts: ref(ClaimCounts),
  reviews: Type.Array(ref(Review)),
  version: Type.Integer({ description: 'for If-Match' }),
  createdAt: Type.String({ format: 'date-time' }),
  updatedAt: Type.String({ format: 'date-time' })
}, { $id: 'Claim', additionalProperties: false, description: 'The canonical proposition, worded to stand alone.' })
export type Claim = Static<typeof Claim>
