import { Type, type Static } from 'typebox'
import { Relation } from './match.js'
import { Provenance } from './provenance.js'
import { nullable, ref } from './ref.js'
import { Rule } from './rule.js'
import { Part, Span } from './span.js'

export const Finding = Type.Object({
  rule: Rule,
  severity: Type.Enum(['info', 'warning']),
  message: Type.String(),
  part: Part,
  start: Type.Integer({ description: 'in the text or HTML as sent' }),
  end: Type.Integer({ description: 'exclusive' }),
  sentence: ref(Span),
  claimId: nullable(Type.String({ description: 'null where the words on record stand on no claim, as of a quote' })),
  score: Type.Number(),
  relation: Relation,
  suggestion: Type.Optional(Type.String({ description: 'what to put in the place of what stands from start to end: HTML, with its markup, where that was sent; in a title always words' })),
  fingerprint: Type.String({ description: 'claim, rule and normalised sentence: stays the same while the rest of the draft changes' }),
  provenance: nullable(ref(Provenance))
}, { $id: 'Finding', additionalProperties: false, description: 'What a draft leaves out or gets wrong, at its place.' })
export type Finding = Static<typeof Finding>
