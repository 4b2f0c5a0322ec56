import type { Claim, ClaimInput, ReviewInput } from '../model/claim.js'

/** A claim on record, and when whoever entered it says that it was first seen. */
export interface Entered { claim: Claim, firstSeenAt: string | null }

/** Whether all that is given of a claim is on record already, just so: an archive that is sent again changes nothing then, and no version. */
export function isAsEntered ({ claim, firstSeenAt }: Entered, input: ClaimInput): boolean {
  return hasWords(claim, input) && (input.firstSeenAt === undefined || isSameTime(input.firstSeenAt, firstSeenAt)) && hasReviews(claim, input)
}

function hasWords (claim: Claim, { text, title, language, claimant }: ClaimInput): boolean {
  const given = [[title, claim.title], [language, claim.language], [claimant, claim.claimant]]
  return claim.text === text && given.every(([own, known]) => own === undefined || own === known)
}

/** A review is known by its URL; what is given twice in one body ends as the last one of them. */
export const hasReviews = ({ reviews }: Pick<Claim, 'reviews'>, given: Pick<ClaimInput, 'reviews'>): boolean =>
  (given.reviews ?? []).every(one => reviews.some(known => isSameReview(known, one)))

function isSameReview (known: Claim['reviews'][number], { publisher, rating, url, title, reviewedAt }: ReviewInput): boolean {
  const isSame = known.url === url && known.publisher === publisher && known.rating === rating && known.title === (title ?? null)
  return isSame && isSameTime(reviewedAt ?? null, known.reviewedAt)
}

const isSameTime = (a: string | null, b: string | null): boolean => (a === null ? null : Date.parse(a)) === (b === null ? null : Date.parse(b))
