import { Type, type Static } from 'typebox'

export const Part = Type.Enum(['title', 'text'], { description: 'which text the offsets count in' })
export type Part = Static<typeof Part>

export const Span = Type.Object({
  part: Part,
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0, description: 'exclusive' }),
  text: Type.String()
}, { $id: 'Span', additionalProperties: false, description: 'A place in a text; offsets count in the answer\'s offsetUnit.' })
export type Span = Static<typeof Span>

export const OffsetUnit = Type.Enum(['utf16', 'codepoint'], { description: 'what offsets count: UTF-16 code units (default) or Unicode code points' })
export type OffsetUnit = Static<typeof OffsetUnit>
