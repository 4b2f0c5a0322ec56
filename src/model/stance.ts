import { Type, type Static } from 'typebox'

export const Stance = Type.Enum([
  'asserts', 'confirms', 'denies', 'questions', 'disclaims_knowledge', 'does_not_address',
  'neither_confirms_nor_denies', 'declines_to_comment', 'does_not_respond'
], { description: 'what the source does with the claim' })
export type Stance = Static<typeof Stance>

/** The stances of those who were asked and would not say: never shown as denials, nor the reverse. */
export const NON_DENIALS = [
  'disclaims_knowledge', 'does_not_address', 'neither_confirms_nor_denies', 'declines_to_comment', 'does_not_respond'
] as const satisfies readonly Stance[]

const nonDenials: ReadonlySet<Stance> = new Set(NON_DENIALS)
export const isNonDenial = (stance: Stance): boolean => nonDenials.has(stance)

export const Polarity = Type.Enum(['positive', 'negative'], { description: 'whether the contents state the claim or its negation' })
export type Polarity = Static<typeof Polarity>

export const QuoteType = Type.Enum(['direct', 'mixed', 'indirect', 'voice'], {
  description: 'all inside quote marks, part of it, none, or the publisher\'s own voice'
})
export type QuoteType = Static<typeof QuoteType>
