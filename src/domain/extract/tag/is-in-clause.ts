import type { Document, FoundAttribution } from '../document.js'
import { RELATIVES } from '../find/word-classes.js'

/** "whom | nurses accuse | of fraud", "which | police say | was arson": nothing else looks so, and the rules need no model to be sure. */
export const isInClause = ({ tokens }: Document, { contents: [pronoun, said] }: FoundAttribution): boolean =>
  pronoun !== undefined && said !== undefined && pronoun.to === pronoun.from + 1 && RELATIVES.has(tokens[pronoun.from]?.lower ?? '')
