// What the database itself refuses, whoever writes: each rule by the name under which PostgreSQL knows it.
import t from 'tap'
import { eachDatabase } from '../fixtures/databases.js'
import { attributionOf, claimOf, revisionOf, storeArticle, storeStatement } from '../fixtures/stored.js'
import type { Store } from '../../src/store/store.js'

const UNKNOWN = '01890000-0000-7000-8000-000000000000'
const [UNIQUE, FOREIGN, CHECK] = ['23505', '23503', '23514']

interface Rule { code: string | undefined, constraint: string, breach: (store: Store, at: Awaited<ReturnType<typeof storeStatement>>) => Promise<unknown> }

const rules: Record<string, Rule> = {
  'two articles under one key': {
    code: UNIQUE, constraint: 'articles_url_key', breach: async store => await Promise.all([storeArticle(store, { url: 'https://a' }), storeArticle(store, { url: 'https://a' })])
  },
  'a revision twice': { code: UNIQUE, constraint: 'revisions_number_once', breach: async (store, { articleId }) => await store.articles.addRevision(revisionOf(articleId)) },
  'a revision before the first': {
    code: CHECK, constraint: 'revisions_number', breach: async (store, { articleId }) => await store.articles.addRevision(revisionOf(articleId, { number: 0 }))
  },
  'a revision of no article': {
    code: FOREIGN, constraint: 'revisions_article_id_articles_id_fk', breach: async store => await store.articles.addRevision(revisionOf(UNKNOWN))
  },
  'two attributions in one place': {
    code: UNIQUE, constraint: 'attributions_ordinal_once',
    breach: async (store, { revisionId, sourceId }) => await store.attributions.add([attributionOf(revisionId, sourceId)])
  },
  'an attribution without its source': {
    code: FOREIGN, constraint: 'attributions_source_id_sources_id_fk',
    breach: async (store, { revisionId }) => await store.attributions.add([attributionOf(revisionId, UNKNOWN, { ordinal: 1 })])
  },
  'an attribution on no claim': {
    code: FOREIGN, constraint: 'attributions_claim_id_claims_id_fk', breach: async (store, { attributionId }) => await store.attributions.update(attributionId, { claimId: UNKNOWN })
  },
  'a relay by nobody': {
    code: FOREIGN, constraint: 'attribution_relays_source_id_sources_id_fk',
    breach: async (store, { revisionId, sourceId }) =>
      await store.attributions.add([attributionOf(revisionId, sourceId, { ordinal: 1, via: [{ sourceId: UNKNOWN, mention: null }] })])
  },
  'a confidence beyond certainty': {
    code: CHECK, constraint: 'attributions_confidence',
    breach: async (store, { revisionId, sourceId }) => await store.attributions.add([attributionOf(revisionId, sourceId, { ordinal: 1, confidence: 1.1 })])
  },
  'removing a claim that attributions stand on': {
    code: FOREIGN, constraint: 'attributions_claim_id_claims_id_fk', breach: async (store, { claimId }) => await store.claims.remove([claimId])
  },
  'a claim without words': { code: CHECK, constraint: 'claims_text', breach: async store => await store.claims.add(claimOf('')) },
  'two claims under one external id': {
    code: UNIQUE, constraint: 'claims_external_id',
    breach: async store => await Promise.all(['One', 'Two'].map(async text => await store.claims.add({ ...claimOf(text), externalId: 'fc-1' })))
  },
  'a retraction without a reason': {
    code: CHECK, constraint: 'claims_retracted_with_reason',
    breach: async (store, { claimId }) => await store.claims.setDerived([{
      id: claimId, text: 'One', polarity: 'positive', status: 'retracted', firstSeenAt: null,
      counts: { asserts: 0, confirms: 0, denies: 0, questions: 0, nonDenials: 0, articles: 0 }
    }])
  },
  'a claim merged into itself': { code: CHECK, constraint: 'claims_not_into_itself', breach: async (store, { claimId }) => await store.claims.markMerged(claimId, claimId) },
  'a claim merged into nothing': { code: FOREIGN, constraint: 'claims_merged_into', breach: async (store, { claimId }) => await store.claims.markMerged(claimId, UNKNOWN) },
  'a source merged into itself': { code: CHECK, constraint: 'sources_not_into_itself', breach: async (store, { sourceId }) => await store.sources.merge(sourceId, sourceId) },
  'a source merged into nothing': { code: FOREIGN, constraint: 'sources_merged_into', breach: async (store, { sourceId }) => await store.sources.merge(sourceId, UNKNOWN) },
  'an alias of nobody': {
    code: FOREIGN, constraint: 'source_aliases_source_id_sources_id_fk', breach: async store => await store.sources.addAlias(UNKNOWN, 'Quist', 'quist')
  },
  'a review of no claim': {
    code: FOREIGN, constraint: 'reviews_claim_id_claims_id_fk',
    breach: async store => await store.reviews.add(UNKNOWN, { publisher: 'Checkers', rating: 'false', url: 'https://check.example/1' })
  },
  'a key that may nothing': { code: CHECK, constraint: 'api_keys_scopes', breach: async store => await store.keys.add({ name: 'none', hash: 'h', scopes: [] }) },
  'an audit entry by no key': {
    code: FOREIGN, constraint: 'audit_trail_key_id_api_keys_id_fk',
    breach: async store => await store.audit.add({ keyId: UNKNOWN, action: 'edit', entity: 'claim', entityId: UNKNOWN, before: null, after: null })
  }
}

eachDatabase(t, 'the database refuses what the domain promises not to write', async (t, open) => {
  const store = await open()
  const stored = await storeStatement(store)
  for (const [name, { code, constraint, breach }] of Object.entries(rules)) {
    await t.test(name, async t => {
      const cause = await store.transaction(async tx => await breach(tx, stored)).then(() => undefined, (error: unknown) => Object(error).cause)
      t.equal(cause?.code, code)
      t.equal(cause?.constraint_name ?? cause?.constraint, constraint)
    })
  }
  t.match(await store.attributions.find(stored.attributionId), { claimId: stored.claimId, source: { id: stored.sourceId } }, 'and nothing came of it')
})

eachDatabase(t, 'refuses what PostgreSQL has no letters for, and goes on', async (t, open) => {
  const store = await open()
  const { revisionId, sourceId } = await storeStatement(store)
  await t.rejects(store.claims.add(claimOf('NUL \0')), { cause: { code: '22021' } })
  const nul = { part: 'text' as const, start: 0, end: 1, text: '\0' }
  await t.rejects(store.attributions.add([attributionOf(revisionId, sourceId, { ordinal: 1, sentence: nul })]), { cause: { code: '22P05' } })
  const half = { ...nul, text: '\ud800' }
  await t.rejects(store.attributions.add([attributionOf(revisionId, sourceId, { ordinal: 1, sentence: half })]), { cause: { code: '22P02' } })
  t.equal(await store.claims.count(), 1)
})
