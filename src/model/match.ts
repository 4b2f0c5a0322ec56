import { Type, type Static } from 'typebox'
import { ClaimCounts, ClaimStatus } from './claim.js'
import { Provenance } from './provenance.js'
import { nullable, ref } from './ref.js'
import { ExtractedSource } from './source.js'
import { Span } from './span.js'
import { Polarity, Stance } from './stance.js'

export const Relation = Type.Enum(['same', 'contradicts', 'differs', 'related'], { description: 'how the new text stands to the claim as worded' })
export type Relation = Static<typeof Relation>

export const Tier = Type.Enum(['match', 'suggestion'])
export type Tier = Static<typeof Tier>

export const Signal = Type.Object({ name: Type.String(), value: Type.Number() }, { $id: 'Signal', additionalProperties: false, description: 'One reason for a score.' })
export type Signal = Static<typeof Signal>

export const Difference = Type.Object({
  kind: Type.Enum(['polarity', 'number', 'date', 'name', 'role', 'quantifier']),
  known: Type.String(),
  found: Type.String()
}, { $id: 'Difference', additionalProperties: false })
export type Difference = Static<typeof Difference>

/** One statement of the text: what was read as said, by whom, and how; source and stance are null in plain text. */
export const Statement = Type.Object({
  span: ref(Span),
  source: nullable(ref(ExtractedSource)),
  stance: nullable(Stance),
  polarity: Polarity,
  proposition: Type.String({ description: 'what is matched, worded positively' })
}, { $id: 'Statement', additionalProperties: false })
export type Statement = Static<typeof Statement>

export const Reading = Type.Object({ language: Type.String(), statements: Type.Array(ref(Statement)) },
  { $id: 'Reading', additionalProperties: false, description: 'How the text was read before it was matched.' })
export type Reading = Static<typeof Reading>

export const Coverage = Type.Object({
  claims: Type.Integer(),
  articles: Type.Integer(),
  newestArticleAt: nullable(Type.String({ format: 'date-time' }))
}, { $id: 'Coverage', additionalProperties: false, description: 'What was searched, because "no match" must never read as "true".' })
export type Coverage = Static<typeof Coverage>

export const MatchedClaim = Type.Object({
  id: Type.String(),
  externalId: nullable(Type.String()),
  text: Type.String(),
  status: ClaimStatus,
  firstSeenAt: nullable(Type.String({ format: 'date-time' })),
  counts: ref(ClaimCounts)
}, { $id: 'MatchedClaim', additionalProperties: false })
export type MatchedClaim = Static<typeof MatchedClaim>

export const Match = Type.Object({
  claim: ref(MatchedClaim),
  score: Type.Number({ minimum: 0, maximum: 1, description: 'probability that both are about the same proposition, polarity and details aside' }),
  relation: Relation,
  tier: Tier,
  signals: Type.Array(ref(Signal)),
  differences: Type.Array(ref(Difference)),
  span: ref(Span),
  provenance: Type.Optional(ref(Provenance))
}, { $id: 'Match', additionalProperties: false, description: 'A known claim found for a text.' })
export type Match = Static<typeof Match>
