import { Type, type Static } from 'typebox'
import { searchClaims } from '../../domain/search-claims.js'
import { InvalidRequest } from '../../errors.js'
import type { App } from '../app-type.js'
import { factCheckClaim, FactCheckAnswer, factCheckSchemas } from '../fact-check/answer.js'
import { selectFields } from '../fact-check/fields.js'
import { offsetOf, pageToken } from '../fact-check/page-token.js'
import { queryOf } from '../page.js'
import type { Parts } from '../parts.js'
import { answerOf } from '../respond.js'

const DEFAULT_PAGE = 10
/** Google documents none; more would make one answer of a whole record. */
const LARGEST_PAGE = 100
const LARGEST_INT32 = 2_147_483_647
const count = (description: string) => Type.Optional(Type.Integer({ minimum: 0, maximum: LARGEST_INT32, description }))
const text = (description: string) => Type.Optional(Type.String({ maxLength: 1000, description }))
const ignored = text('a parameter of all Google APIs: taken, and changes nothing here')

const SearchQuery = queryOf({
  query: Type.Optional(Type.String({ maxLength: 2000, description: 'required unless reviewPublisherSiteFilter is there', examples: ['Russia military aid China'] })),
  languageCode: Type.Optional(Type.String({ pattern: '^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$', description: 'BCP 47; the region does not count' })),
  reviewPublisherSiteFilter: text('the site of an article or review, as nytimes.com'),
  maxAgeDays: count('age of the claim or of its newest article or review, whichever is newer'),
  pageSize: count(`${DEFAULT_PAGE} by default, ${LARGEST_PAGE} at most`),
  pageToken: text('the nextPageToken of the same search'),
  offset: count('where to begin; only without pageToken'),
  key: text('an API key with the scope read; or the header X-Goog-Api-Key'),
  fields: text('which parts of the answer, as claims(text,claimReview/url)'),
  alt: Type.Optional(Type.Enum(['json'])),
  '$.xgafv': ignored, access_token: ignored, callback: ignored, oauth_token: ignored, prettyPrint: ignored, quotaUser: ignored, upload_protocol: ignored, uploadType: ignored
})
type SearchQuery = Static<typeof SearchQuery>

/** Google's Fact Check Tools API, version v1alpha1: its clients work by changing the root URL. */
export function factCheckRoutes (app: App, { record }: Parts): void {
  for (const schema of factCheckSchemas) app.addSchema(schema)

  app.get('/v1alpha1/claims::search', {
    config: { keyIn: 'query' },
    schema: {
      tags: ['Fact Check Tools'],
      operationId: 'factCheckSearch',
      summary: 'Search claims, as Google\'s Fact Check Tools do',
      description: 'Point a client of the Fact Check Tools API here. textualRating is a label of what is on record, and a verdict only where a review is stored.',
      querystring: SearchQuery,
      response: { 200: answerOf('the claims, best first', FactCheckAnswer) }
    }
  }, async ({ query }) => selectFields(await search(query), query.fields))

  async function search ({ pageSize, pageToken: token, offset = 0, ...query }: SearchQuery): Promise<FactCheckAnswer> {
    const { languageCode: language, maxAgeDays } = query
    const wanted = { query: notEmpty(query.query), language, site: notEmpty(query.reviewPublisherSiteFilter)?.toLowerCase().replace(/^www\./, ''), maxAgeDays }
    if (wanted.query === undefined && wanted.site === undefined) throw new InvalidRequest('is required unless reviewPublisherSiteFilter is there', '/query')
    const from = token === undefined || token === '' ? offset : offsetOf(token, wanted)
    const limit = Math.min(LARGEST_PAGE, pageSize === undefined || pageSize === 0 ? DEFAULT_PAGE : pageSize)
    const { found, more } = await searchClaims(record, { ...wanted, now: Date.now(), offset: from, limit })
    return {
      ...found.length > 0 && { claims: found.map(provenance => factCheckClaim(provenance, wanted.site)) },
      ...more && { nextPageToken: pageToken(from + limit, wanted) }
    }
  }
}

const notEmpty = (value: string | undefined): string | undefined => value === undefined || value.trim() === '' ? undefined : value
