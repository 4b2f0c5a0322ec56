import { Type, type Static } from 'typebox'
import { Attribution } from './attribution.js'
import { Claim } from './claim.js'
import { nullable, ref } from './ref.js'
import { SourceKind } from './source.js'

export const Origin = Type.Object({
  name: Type.String(),
  kind: SourceKind,
  sourceId: Type.String(),
  named: Type.Boolean({ description: 'false for one whom the articles leave unnamed ("police", "US officials")' }),
  citedBy: nullable(Type.String({ description: 'who cites an unnamed origin: two papers\' "officials" are two origins' })),
  attributions: Type.Integer(),
  articles: Type.Integer()
}, { $id: 'Origin', additionalProperties: false, description: 'A distinct root of the chains: where a statement comes from in the end.' })
export type Origin = Static<typeof Origin>

export const Provenance = Type.Object({
  claim: ref(Claim),
  summary: Type.String({ description: 'one sentence for an editor: who says it, in how many articles from how many origins, who denies it, who would not say' }),
  attributions: Type.Array(ref(Attribution), { description: 'the whole trail, earliest first' }),
  denials: Type.Array(ref(Attribution)),
  nonDenials: Type.Array(ref(Attribution)),
  origins: Type.Array(ref(Origin))
}, { $id: 'Provenance', additionalProperties: false, description: 'The trail of a claim\'s attributions, earliest first.' })
export type Provenance = Static<typeof Provenance>
