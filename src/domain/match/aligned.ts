import { alignBoth, type Alignment } from './align.js'
import type { Parsed } from './parse.js'

/** Two texts with how their units lie on one another, both ways. */
export interface Aligned { known: Parsed, found: Parsed, there: Alignment, back: Alignment }

export const alignedOf = (known: Parsed, found: Parsed): Aligned =>
  ({ known, found, ...alignBoth(known.units, found.units) })
