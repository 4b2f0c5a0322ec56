import { CLEANING } from './clean-text.js'
import { mapped, rewrite, track, type MappedText, type Tracked } from './mapped-text.js'

export type { MappedText } from './mapped-text.js'

/** A text cleaned as by `cleanText`, without its limits, with a map of every offset back into the text as sent. */
export const cleanWithMap = (sent: string): MappedText => mapped(cleanTracked(track(sent)))

/** The cleaning of `cleanText` on a text that is the outcome of an earlier step. */
export const cleanTracked = (tracked: Tracked): Tracked =>
  CLEANING.reduce((cleaned, { pattern, replace }) => rewrite(cleaned, pattern, replace), tracked)
