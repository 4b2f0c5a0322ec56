import { Type, type Static } from 'typebox'
import { nullable, ref } from './ref.js'
import { Span } from './span.js'

export const SourceKind = Type.Enum(['person', 'organisation', 'government', 'publication', 'document', 'anonymous', 'group'], {
  description: 'a person; an organisation (firm, party, union); a government or a part of it (ministry, police, embassy); a publication (paper, broadcaster, agency); ' +
    'a document (report, letter, court filing); anonymous, who is not named ("US officials", "a neighbour"); a group ("residents", "the couple")'
})
export type SourceKind = Static<typeof SourceKind>

const mentioned = {
  name: Type.String(),
  kind: SourceKind,
  mention: nullable(ref(Span))
}

const onRecord = {
  id: Type.String(),
  named: Type.Boolean({ description: 'whether it has a name, by which it is one source in all articles; one without ("police", "his lawyer") is a source of its article alone' }),
  ...mentioned
}

/** Who makes a statement, with the words that stood there; the mention is null in the publisher's own voice. */
export const SourceMention = Type.Object({ ...onRecord, role: nullable(Type.String()) },
  { $id: 'SourceMention', additionalProperties: false })
export type SourceMention = Static<typeof SourceMention>

/** One link of the chain around a source: via (whom the source cites) or through (who relays the source). */
export const Relay = Type.Object(onRecord, { $id: 'Relay', additionalProperties: false })
export type Relay = Static<typeof Relay>

/** The same before anything is stored: no ids, and nothing of other articles. */
export const ExtractedSource = Type.Object({ ...mentioned, role: nullable(Type.String()) }, { $id: 'ExtractedSource', additionalProperties: false })
export type ExtractedSource = Static<typeof ExtractedSource>
export const ExtractedRelay = Type.Object(mentioned, { $id: 'ExtractedRelay', additionalProperties: false })
export type ExtractedRelay = Static<typeof ExtractedRelay>

/** The article in which an unnamed source speaks, as it is now. */
export const SourceArticle = Type.Object({
  id: Type.String(),
  url: Type.String(),
  title: nullable(Type.String()),
  publisher: nullable(Type.String()),
  publishedAt: nullable(Type.String({ format: 'date-time' }))
}, { $id: 'SourceArticle', additionalProperties: false, description: 'Of an unnamed source the article in which it speaks; null for a named one, which is the same in all.' })
export type SourceArticle = Static<typeof SourceArticle>

export const Source = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: SourceKind,
  article: nullable(ref(SourceArticle)),
  role: nullable(Type.String({ description: 'the newest role on record' })),
  aliases: Type.Array(Type.String()),
  roles: Type.Array(Type.String()),
  counts: Type.Object({ asserts: Type.Integer(), confirms: Type.Integer(), denies: Type.Integer(), questions: Type.Integer(), nonDenials: Type.Integer() }),
  createdAt: Type.String({ format: 'date-time' })
}, { $id: 'Source', additionalProperties: false, description: 'Whoever makes statements: a person, a body, a government, a publication, a document, somebody unnamed.' })
export type Source = Static<typeof Source>
