import { Type, type Static } from 'typebox'
import type { Attribution } from '../../model/attribution.js'
import type { Claim, Review } from '../../model/claim.js'
import type { Provenance } from '../../model/provenance.js'
import { ref } from '../../model/ref.js'

/** No field is required, as in protocol buffers: `fields` may leave any out. */
const shape = { additionalProperties: false }

const ClaimReview = Type.Object({
  publisher: Type.Optional(Type.Object({ name: Type.Optional(Type.String()), site: Type.Optional(Type.String()) }, shape)),
  url: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  reviewDate: Type.Optional(Type.String({ format: 'date-time' })),
  textualRating: Type.Optional(Type.String({ description: 'a fact-checker\'s rating where a review is on record; else what is on record, and never a verdict' })),
  languageCode: Type.Optional(Type.String())
}, { $id: 'FactCheckReview', ...shape })
type ClaimReview = Static<typeof ClaimReview>

const FactCheckClaim = Type.Object({
  text: Type.Optional(Type.String()),
  claimant: Type.Optional(Type.String()),
  claimDate: Type.Optional(Type.String({ format: 'date-time' })),
  claimReview: Type.Optional(Type.Array(ref(ClaimReview)))
}, { $id: 'FactCheckClaim', ...shape })

export const FactCheckAnswer = Type.Object({ claims: Type.Optional(Type.Array(ref(FactCheckClaim))), nextPageToken: Type.Optional(Type.String()) },
  { $id: 'FactCheckAnswer', ...shape, description: 'FactCheckClaimSearchResponse of Google\'s Fact Check Tools API. What is empty is left out.' })
export type FactCheckAnswer = Static<typeof FactCheckAnswer>

export const factCheckSchemas = [ClaimReview, FactCheckClaim, FactCheckAnswer]

/**
 * A claim as Google's clients read it. Its reviews are those of fact-checkers; where there are none, each article that carries it stands there, rated by a
 * label of what is on record.
 *
 * @param site only reviews of this host.
 */
export function factCheckClaim ({ claim, attributions }: Provenance, site: string | undefined): Static<typeof FactCheckClaim> {
  const all = claim.reviews.length > 0 ? claim.reviews.map(review => reviewOf(review, claim)) : articlesOf(claim, attributions)
  const reviews = all.filter(({ publisher }) => site === undefined || publisher?.site === site)
  const claimant = claim.claimant ?? attributions.find(({ stance }) => stance === 'asserts' || stance === 'confirms')?.source.name
  return {
    text: claim.text,
    ...claimant !== undefined && { claimant },
    ...claim.firstSeenAt !== null && { claimDate: claim.firstSeenAt },
    ...reviews.length > 0 && { claimReview: reviews }
  }
}

function reviewOf ({ publisher, url, title, rating, reviewedAt }: Review, { language }: Claim): ClaimReview {
  return entryOf({ name: publisher, url, title, at: reviewedAt, language }, rating)
}

function articlesOf (claim: Claim, attributions: readonly Attribution[]): ClaimReview[] {
  const articles = new Map(attributions.map(({ article }) => [article.id, article]))
  const { language } = claim
  return [...articles.values()].map(({ publisher: name, url, title, publishedAt: at }) => entryOf({ name, url, title, at, language }, labelOf(claim)))
}

interface Entry { name: string | null, url: string, title: string | null, at: string | null, language: string }

const entryOf = ({ name, url, title, at, language }: Entry, textualRating: string): ClaimReview => ({
  publisher: { ...name !== null && { name }, ...siteOf(url) },
  url,
  ...title !== null && { title },
  ...at !== null && { reviewDate: at },
  textualRating,
  ...language !== 'und' && { languageCode: language }
})

/** The host, as Google shows it: without "www.". */
const siteOf = (url: string): { site?: string } => URL.canParse(url) ? { site: new URL(url).hostname.replace(/^www\./, '') } : {}

/** What is on record in a few words: "Disputed: stated 3 times, denied twice …" says who said it and never what is true. */
function labelOf ({ status, counts: { asserts, confirms, denies, questions, nonDenials } }: Claim): string {
  const counts = [['stated', asserts], ['confirmed', confirms], ['denied', denies], ['questioned', questions], ['not answered', nonDenials]] as const
  const words = counts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count === 1 ? 'once' : `${count} times`}`)
  return `On record as ${status}${words.length === 0 ? '' : `: ${words.join(', ')}`}`
}
