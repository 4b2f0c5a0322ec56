import type { Form } from '../document.js'

/** How often attributions of each form are right, judged by reading the output on the sample texts; a calibration replaces these. */
const BY_FORM: Readonly<Record<Form, number>> = {
  verb: 0.9, 'according-to': 0.9, 'quoted-as': 0.85, passive: 0.8, headline: 0.75, participle: 0.75, 'quote-alone': 0.75, noun: 0.7, phrase: 0.8, rating: 0.8, turn: 0.8, model: 0.7
}

/** The publisher's own voice is read without a cue. */
export const VOICE_CONFIDENCE = 0.6

/** Each doubt takes this much of what is left. */
const DOUBT = 0.15

export interface Doubts {
  /** A pronoun or role stands for the source. */
  resolved: boolean
  /** The sentence's quote marks do not close. */
  broken: boolean
  /** The contents only point at a claim, or could not be made to stand alone. */
  pointing: boolean
}

/** 0 to 1, two decimals. */
export function confidenceOf (form: Form, { resolved, broken, pointing }: Doubts): number {
  const doubts = [resolved, broken, pointing].filter(Boolean).length
  return Math.round(BY_FORM[form] * (1 - DOUBT) ** doubts * 100) / 100
}
