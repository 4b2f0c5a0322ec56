import { isContrary, isUndoneSince } from './reversing/contrary.js'
import { isAtLarge, isElsewhere, isReleased } from './reversing/elsewhere.js'
import { goesOn, staysOn } from './reversing/going-on.js'
import { isHarmless } from './reversing/harmless.js'
import { isInOrder } from './reversing/in-order.js'
import { isOldPicture } from './reversing/old-picture.js'
import { isOpposite } from './reversing/opposite.js'
import { isOnlyOther } from './reversing/only-other.js'
import { isOtherCause } from './reversing/other-cause.js'
import { isOtherCountry } from './reversing/other-country.js'
import { isOtherDoer } from './reversing/other-doer.js'
import { isFewer, isOtherFigure } from './reversing/other-figure.js'
import { isOtherSlot } from './reversing/other-slot.js'
import type { Reversing } from './reversing/reversible.js'
import { isSooner } from './reversing/sooner.js'
import { isUnharmed } from './reversing/unharmed.js'
import { isWhole } from './reversing/whole.js'

/** Of what is told of one time. */
export const REVERSING: readonly Reversing[] = [
  isContrary, isOpposite, isOtherFigure, isOtherCountry, isOtherDoer, isOtherCause, isOtherSlot, goesOn, isElsewhere, isAtLarge, isWhole,
  isUnharmed, isHarmless, isInOrder, isOldPicture, isSooner, isReleased, isFewer, isOnlyOther
]

/** Of these, the ones that tell of any time, or look at it themselves. */
export const REVERSING_AT_ANY_TIME: readonly Reversing[] = [
  isUndoneSince, isOtherCause, isOtherSlot, goesOn, isElsewhere, isAtLarge, isWhole, isOldPicture, isReleased, isInOrder, isSooner
]

/** Of these, the ones that say so by a "no": "nobody was hurt", "there was no danger". */
export const REVERSING_BY_NONE: readonly Reversing[] = [isUnharmed, isHarmless, staysOn]

/** What may happen is answered, too: "could collapse", "is safe". */
export const REVERSING_WHAT_MAY_BE: readonly Reversing[] = [isHarmless]
