import type { IndexedClaim } from '../store/store.js'
import { readProposition } from './extract/polarity/read-proposition.js'

/** A negatively worded claim without attributions is found by its positive form, like every other claim. */
export function positiveForm (claim: IndexedClaim): IndexedClaim {
  if (claim.polarity === 'positive' || claim.wordings.length > 0) return claim
  return { ...claim, wordings: [readProposition(claim.text).text] }
}
