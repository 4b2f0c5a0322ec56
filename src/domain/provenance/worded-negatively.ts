import type { Attribution } from '../../model/attribution.js'

/** Whether a claim is worded as what is not so, by those who state it: they state nothing but its negation then. */
export const isWordedNegatively = (stating: ReadonlyArray<Pick<Attribution, 'polarity'>>): boolean =>
  stating.length > 0 && stating.every(({ polarity }) => polarity === 'negative')
