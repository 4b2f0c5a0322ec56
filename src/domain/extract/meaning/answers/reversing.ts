import { isContrary, isUndoneSince } from './reversing/contrary.js'
import { isAtLarge, isElsewhere } from './reversing/elsewhere.js'
import { goesOn } from './reversing/going-on.js'
import { isOpposite } from './reversing/opposite.js'
import { isOtherCause } from './reversing/other-cause.js'
import { isOtherCountry } from './reversing/other-country.js'
import { isOtherDoer } from './reversing/other-doer.js'
import { isOtherFigure } from './reversing/other-figure.js'
import { isOtherSlot } from './reversing/other-slot.js'
import type { Reversing } from './reversing/reversible.js'
import { isWhole } from './reversing/whole.js'

/** Of what is told of one time. */
export const REVERSING: readonly Reversing[] = [
  isContrary, isOpposite, isOtherFigure, isOtherCountry, isOtherDoer, isOtherCause, isOtherSlot, goesOn, isElsewhere, isAtLarge, isWhole
]

/** Of these, the ones that tell of any time, or look at it themselves. */
export const REVERSING_AT_ANY_TIME: readonly Reversing[] = [isUndoneSince, isOtherCause, isOtherSlot, goesOn, isElsewhere, isAtLarge, isWhole]
