import { Type, type Static } from 'typebox'
import { nullable, ref } from './ref.js'
import { ExtractedRelay, ExtractedSource, Relay, SourceMention } from './source.js'
import { Span } from './span.js'
import { Polarity, QuoteType, Stance } from './stance.js'

const words = {
  stance: Stance,
  polarity: Polarity,
  quoteType: QuoteType,
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  cues: Type.Array(ref(Span)),
  contents: Type.Array(ref(Span)),
  sentence: ref(Span),
  claim: nullable(Type.String({ description: 'the claim as worded; null where the words could not be made to stand alone' }))
}

/** An attribution as it is read out of one text: nothing of the rest of the record is known. */
export const ExtractedAttribution = Type.Object({
  ...words,
  source: ref(ExtractedSource),
  via: Type.Array(ref(ExtractedRelay)),
  through: Type.Array(ref(ExtractedRelay))
}, { $id: 'ExtractedAttribution', additionalProperties: false })
export type ExtractedAttribution = Static<typeof ExtractedAttribution>

export const AttributionArticle = Type.Object({
  id: Type.String(),
  revision: Type.Integer(),
  url: Type.String(),
  title: nullable(Type.String()),
  publisher: nullable(Type.String()),
  publishedAt: nullable(Type.String({ format: 'date-time' }))
}, { $id: 'AttributionArticle', additionalProperties: false })
export type AttributionArticle = Static<typeof AttributionArticle>

export const Attribution = Type.Object({
  id: Type.String(),
  claimId: nullable(Type.String()),
  ...words,
  source: ref(SourceMention),
  via: Type.Array(ref(Relay)),
  through: Type.Array(ref(Relay)),
  superseded: Type.Boolean({ description: 'its revision is no longer the article\'s newest: readable, but not counted' }),
  edited: Type.Boolean({ description: 'an editor corrected it' }),
  version: Type.Integer({ description: 'for If-Match' }),
  article: ref(AttributionArticle)
}, { $id: 'Attribution', additionalProperties: false, description: 'One place in one article where a claim is laid on a source.' })
export type Attribution = Static<typeof Attribution>
