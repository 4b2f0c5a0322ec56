import { Type, type Static } from 'typebox'
import { nullable, ref } from './ref.js'
import { Span } from './span.js'

export const SourceKind = Type.Enum(['person', 'organisation', 'government', 'publication', 'document', 'anonymous', 'group'])
export type SourceKind = Static<typeof SourceKind>

const named = {
  name: Type.String(),
  kind: SourceKind,
  mention: nullable(ref(Span))
}

/** Who makes a statement, with the words that stood there; the mention is null in the publisher's own voice. */
export const SourceMention = Type.Object({ id: Type.String(), ...named, role: nullable(Type.String()) },
  { $id: 'SourceMention', additionalProperties: false })
export type SourceMention = Static<typeof SourceMention>

/** One link of the chain around a source: via (whom the source cites) or through (who relays the source). */
export const Relay = Type.Object({ id: Type.String(), ...named }, { $id: 'Relay', additionalProperties: false })
export type Relay = Static<typeof Relay>

/** The same before anything is stored: no ids. */
export const ExtractedSource = Type.Object({ ...named, role: nullable(Type.String()) }, { $id: 'ExtractedSource', additionalProperties: false })
export type ExtractedSource = Static<typeof ExtractedSource>
export const ExtractedRelay = Type.Object(named, { $id: 'ExtractedRelay', additionalProperties: false })
export type ExtractedRelay = Static<typeof ExtractedRelay>

export const Source = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: SourceKind,
  role: nullable(Type.String({ description: 'the newest role on record' })),
  aliases: Type.Array(Type.String()),
  roles: Type.Array(Type.String()),
  counts: Type.Object({ asserts: Type.Integer(), confirms: Type.Integer(), denies: Type.Integer(), questions: Type.Integer(), nonDenials: Type.Integer() }),
  createdAt: Type.String({ format: 'date-time' })
}, { $id: 'Source', additionalProperties: false, description: 'Whoever makes statements: a person, a body, a government, a publication, a document, somebody unnamed.' })
export type Source = Static<typeof Source>
