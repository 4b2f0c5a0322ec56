import { contentWords } from './content-words.js'
import type { Known, Said } from './known.js'

/**
 * Whether the claim on record is that the speaker spoke so: of a draft with "Ana Voss threatened to resign" and a claim "Ana Voss threatened to resign",
 * the draft does not have her state it. It tells in its own voice, or in that of whoever stands around it, what she did.
 */
export function isToldAsDeed ({ attribution }: Pick<Said, 'attribution'>, { claim }: Pick<Known, 'claim'>): boolean {
  if (attribution === undefined || attribution.cues.length === 0) return false
  const words = contentWords(claim.text)
  const namesSpeaker = [...contentWords(attribution.source.name)].some(word => words.has(word))
  return namesSpeaker && attribution.cues.every(({ text }) => claim.text.toLowerCase().includes(text.toLowerCase()))
}
