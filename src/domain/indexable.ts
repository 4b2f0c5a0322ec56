import type { IndexedClaim } from '../store/store.js'
import { readProposition } from './extract/polarity/read-proposition.js'
import { gistOf } from './match/context/gist.js'

/** A claim as an index takes it: of how its articles begin only what the claim does not say itself. */
export function indexable (claim: IndexedClaim): IndexedClaim {
  const found = positiveForm(claim)
  if (claim.contexts.length === 0) return found
  return { ...found, contexts: claim.contexts.map(context => gistOf(context, claim.text)).filter(gist => gist !== '') }
}

/** A negatively worded claim without attributions is found by its positive form, like every other claim. */
function positiveForm (claim: IndexedClaim): IndexedClaim {
  if (claim.polarity === 'positive' || claim.wordings.length > 0) return claim
  return { ...claim, wordings: [readProposition(claim.text).text] }
}
