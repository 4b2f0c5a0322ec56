import type { Paragraph } from './clean/paragraphs.js'

/**
 * A paragraph of an interview or a hearing: what is said in it starts at `start`. `label` names who speaks; what goes on in a paragraph without one is theirs,
 * too.
 */
export interface Turn {
  label: Paragraph | undefined
  start: number
  asks: boolean
  /** Nobody in the interview has a label: who answers is named before it. */
  bare?: boolean
}
