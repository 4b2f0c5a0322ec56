import { posAt, lowerAt } from '../word-at.js'
import type { Word } from './words.js'

/** "rising prices", "creeping annexation": the gerund at `at` tells what something is like, and nothing done to it. */
export const isDescribing = (words: readonly Word[], at = 0): boolean => DESCRIBING.has(lowerAt(words, at)) && posAt(words, at + 1) === 'NOUN'

const DESCRIBING: ReadonlySet<string> = new Set(`rising falling declining growing increasing decreasing mounting soaring surging slowing shrinking dwindling worsening improving missing working living
operating existing pending remaining outstanding leading surviving lasting ongoing emerging ageing aging boiling flowing waiting sleeping creeping continuing deepening lingering unwitting glaring
looming overwhelming staggering shocking appalling`.split(/\s+/))
