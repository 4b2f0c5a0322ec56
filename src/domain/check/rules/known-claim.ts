import type { DraftRule } from '../known.js'

/** For information: the claim, or its reverse, is on record. */
export const knownClaim: DraftRule = () => said => said.known.filter(({ relation }) => relation !== 'differs').map(known => {
  const opening = known.relation === 'contradicts' ? 'The reverse is' : 'This is'
  return { said, about: known, message: `${opening} on record (${known.provenance.claim.status}). ${known.provenance.summary}` }
})
