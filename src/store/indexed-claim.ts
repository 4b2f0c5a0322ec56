import type { ClaimCounts, ClaimStatus } from '../model/claim.js'
import type { Polarity, Stance } from '../model/stance.js'

/**
 * A claim as a match index holds it; `wordings` are the distinct propositions of its active attributions, positively worded, and `contexts` how the first
 * articles that carry it begin, title first: what a claim leaves to its article stands there ("the ban", "passengers").
 */
export interface IndexedClaim {
  id: string, externalId: string | null, text: string, title: string | null, polarity: Polarity, wordings: string[], language: string,
  status: ClaimStatus, counts: ClaimCounts, firstSeenAt: string | null, publishers: string[], sourceIds: string[], stances: Stance[], contexts: string[]
}
