import { alignBoth, type Counterpart } from './align.js'
import type { Parsed } from './parse.js'

/** Two texts with what the units of each find in the other, in the order of the units. */
export interface Aligned { known: Parsed, found: Parsed, there: Counterpart[], back: Counterpart[] }

export const alignedOf = (known: Parsed, found: Parsed): Aligned =>
  ({ known, found, ...alignBoth(known.units, found.units) })
