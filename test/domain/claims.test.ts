import t from 'tap'
import { editAttribution } from '../../src/domain/attributions.js'
import { addReview, editClaim, enterClaim, getClaim, mergeClaim, removeClaim, splitClaim } from '../../src/domain/claims.js'
import { getArticle, removeArticle } from '../../src/domain/articles.js'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { getProvenance } from '../../src/domain/provenance.js'
import { eachDatabase } from '../fixtures/databases.js'
import { articleOf, freshRecord, nobody } from '../fixtures/record.js'

const UNKNOWN = '01900000-0000-7000-8000-000000000000'
const review = { publisher: 'Lund Checks', rating: 'unproven', url: 'https://checks.example/1' }

eachDatabase(t, 'enters a claim once per external id and updates it', async (t, open) => {
  const record = await freshRecord(t, open)
  const input = { externalId: 'a-1', text: 'Norland will not sell its mine', claimant: 'The Courier', firstSeenAt: '2024-01-01T02:00:00+02:00', reviews: [review] }
  const { created, claim } = await enterClaim(record, input)
  t.equal(created, true)
  t.match(claim, { externalId: 'a-1', language: 'en', firstSeenAt: '2024-01-01T00:00:00.000Z', reviews: [{ rating: 'unproven' }], status: 'reported' })
  const again = await enterClaim(record, { ...input, text: 'Norland will not sell its copper mine', firstSeenAt: '2024-01-02T00:00:00Z' })
  t.match(again, { created: false, claim: { id: claim.id, text: 'Norland will not sell its copper mine', firstSeenAt: '2024-01-02T00:00:00.000Z' } })
  t.equal((await enterClaim(record, { text: 'The dam holds' })).claim.externalId, null)
  t.equal(record.index.size, 2)
})

eachDatabase(t, 'keeps an edited wording, and retracts with a reason only', async (t, open) => {
  const record = await freshRecord(t, open)
  const { claims: [claim] } = await ingestArticle(record, articleOf('The Harbour Times reported that Norland would close its mine in Lund.'))
  const id = claim?.id ?? ''
  const edited = await editClaim(record, id, { text: 'Norland closes the Lund mine', title: 'Mine', claimant: 'The Harbour Times', language: 'en' }, { keyId: null, ifMatch: `"${claim?.version ?? 0}"` })
  t.match(edited, { text: 'Norland closes the Lund mine', title: 'Mine', claimant: 'The Harbour Times' })
  await t.rejects(editClaim(record, id, { text: 'Too late' }, { keyId: null, ifMatch: `"${claim?.version ?? 0}"` }), { code: 'VERSION_MISMATCH' })
  await t.rejects(editClaim(record, id, { status: 'retracted' }, nobody), { code: 'INVALID_REQUEST', pointer: '/reason' })
  await t.rejects(editClaim(record, id, { reason: 'why' }, nobody), { code: 'INVALID_REQUEST', pointer: '/reason' })
  t.match(await editClaim(record, id, { status: 'retracted', reason: 'the paper withdrew it' }, nobody), { status: 'retracted', statusReason: 'the paper withdrew it' })
  t.match(await editClaim(record, id, { status: null }, nobody), { status: 'reported', statusReason: null })
  t.match((await record.store.audit.of(id)).map(({ action }) => action), ['edit', 'edit', 'edit'])
  await ingestArticle(record, articleOf('The Harbour Times reported that Norland would close its mine in Lund.', { url: 'https://courier.example/other' }))
  t.equal((await getClaim(record.store, id)).text, 'Norland closes the Lund mine')
})

eachDatabase(t, 'removes a claim and leaves its attributions in their article', async (t, open) => {
  const record = await freshRecord(t, open)
  const { article, claims: [claim] } = await ingestArticle(record, articleOf('The Harbour Times reported that Norland would close its mine in Lund.'))
  await removeClaim(record, claim?.id ?? '', nobody)
  t.match(await getArticle(record.store, article.id), { claims: [], attributions: [{ claimId: null }] })
  t.equal(record.index.size, 0)
  await t.rejects(removeClaim(record, UNKNOWN, nobody), { code: 'CLAIM_NOT_FOUND' })
})

eachDatabase(t, 'takes back what was derived from a claim that is removed', async (t, open) => {
  const record = await freshRecord(t, open)
  const { article } = await ingestArticle(record, articleOf('Trade minister Ada Quist said that Norland had not closed its mine in Lund.'))
  const { claims: [claim] } = await ingestArticle(record, articleOf('The Harbour Times reported that Norland had closed its mine in Lund.', { url: 'https://courier.example/2' }))
  t.match(await getArticle(record.store, article.id), { attributions: [{ stance: 'denies' }] })
  await removeClaim(record, claim?.id ?? '', nobody)
  t.match(await getArticle(record.store, article.id), { attributions: [{ stance: 'asserts', polarity: 'negative', claimId: null }] })
})

eachDatabase(t, 'corrects the stance of what stands on no claim, and of a superseded revision', async (t, open) => {
  const record = await freshRecord(t, open)
  const text = 'The Harbour Times reported that Norland would close its mine in Lund. Trade minister Ada Quist declined to comment on Friday.'
  const { attributions } = await ingestArticle(record, articleOf(text))
  await ingestArticle(record, articleOf(`${text} It rained.`))
  for (const { id } of attributions) t.match(await editAttribution(record, id, { stance: 'questions' }, nobody), { stance: 'questions', superseded: true })
  const { article } = await ingestArticle(record, articleOf('Trade minister Ada Quist declined to comment on Friday.', { url: 'https://courier.example/2' }))
  const { attributions: [silence] } = await getArticle(record.store, article.id)
  t.match(await editAttribution(record, silence?.id ?? '', { stance: 'denies' }, nobody), { stance: 'denies', claimId: null })
})

eachDatabase(t, 'merges a claim into another and redirects', async (t, open) => {
  const record = await freshRecord(t, open)
  const { claims: [one] } = await ingestArticle(record, articleOf('The Harbour Times reported that Norland would close its mine in Lund.'))
  const { claims: [other] } = await ingestArticle(record, articleOf('The Herald reported that the pit near Lund faces its end.', { url: 'https://herald.example/1' }))
  const [from, into] = [one?.id ?? '', other?.id ?? '']
  await addReview(record, from, review, nobody)
  const merged = await mergeClaim(record, from, into, nobody)
  t.match(merged, { id: into, counts: { asserts: 2, articles: 2 }, reviews: [review] })
  await t.rejects(getClaim(record.store, from), { code: 'CLAIM_MERGED', into })
  await t.rejects(getProvenance(record.store, from), { code: 'CLAIM_MERGED', into })
  await t.rejects(mergeClaim(record, into, into, nobody), { code: 'INVALID_REQUEST', pointer: '/into' })
  await t.rejects(mergeClaim(record, into, UNKNOWN, nobody), { code: 'CLAIM_NOT_FOUND' })
  t.equal(record.index.size, 1)
})

eachDatabase(t, 'keeps what a person entered when it was merged into what an article said', async (t, open) => {
  const record = await freshRecord(t, open)
  const input = { externalId: 'desk-1', text: 'The copper trade of Norland has ended', reviews: [review] }
  const { claim: entered } = await enterClaim(record, input)
  const { article, claims: [said] } = await ingestArticle(record, articleOf('The Harbour Times reported that Norland would close its mine in Lund.'))
  const merged = await mergeClaim(record, entered.id, said?.id ?? '', nobody)
  t.ok(merged.version > Number(said?.version), 'its reviews are another version of it')
  const { claim: again, created } = await enterClaim(record, { ...input, reviews: [{ ...review, rating: 'true' }] })
  t.match({ created, ...again }, { created: false, id: said?.id, text: said?.text, reviews: [{ rating: 'true' }] })
  t.ok(again.version > merged.version)
  await removeArticle(record, article.id, nobody)
  t.match(await getClaim(record.store, merged.id), { reviews: [{ rating: 'true' }], counts: { asserts: 0 } })
  t.equal(record.index.size, 1)
})

eachDatabase(t, 'takes attributions apart into a claim that later articles join', async (t, open) => {
  const record = await freshRecord(t, open)
  const text = 'The Harbour Times reported that Norland would close its mine in Lund.'
  const { claims: [claim], attributions: [first] } = await ingestArticle(record, articleOf(text))
  const { attributions: [second] } = await ingestArticle(record, articleOf(text, { url: 'https://courier.example/2' }))
  const id = claim?.id ?? ''
  const own = await splitClaim(record, id, [second?.id ?? ''], nobody)
  t.match(own, { counts: { asserts: 1 } })
  t.not(own.id, id)
  await t.rejects(splitClaim(record, id, [second?.id ?? ''], nobody), { code: 'INVALID_REQUEST', pointer: '/attributions' })
  await t.rejects(splitClaim(record, id, [first?.id ?? ''], nobody), { code: 'INVALID_REQUEST', pointer: '/attributions' })
  await ingestArticle(record, articleOf(text, { url: 'https://courier.example/3' }))
  t.equal(await record.store.claims.count(), 2, 'what a person took apart is not merged again')
})

eachDatabase(t, 'corrects an attribution, and with it the claims on both sides', async (t, open) => {
  const record = await freshRecord(t, open)
  const { claims: [claim], attributions: [attribution] } = await ingestArticle(record, articleOf('The Harbour Times reported that Norland would close its mine in Lund.'))
  const { claim: entered } = await enterClaim(record, { text: 'The Lund pit closes' })
  const { attributions: [{ source } = { source: { id: '' } }] } = await ingestArticle(record, articleOf('The Herald reported that the dam in Berga had burst.', { url: 'https://herald.example/1' }))
  const id = attribution?.id ?? ''
  const edited = await editAttribution(record, id, { stance: 'denies', claimId: entered.id, source: source.id }, nobody)
  t.match(edited, { stance: 'denies', claimId: entered.id, source: { id: source.id }, edited: true })
  t.match(await getClaim(record.store, entered.id), { status: 'denied', counts: { denies: 1 } })
  await t.rejects(getClaim(record.store, claim?.id ?? ''), { code: 'CLAIM_NOT_FOUND' })
  await t.rejects(editAttribution(record, id, { source: UNKNOWN }, nobody), { code: 'INVALID_REQUEST', pointer: '/source' })
  await t.rejects(editAttribution(record, id, { claimId: UNKNOWN }, nobody), { code: 'INVALID_REQUEST', pointer: '/claimId' })
  await t.rejects(editAttribution(record, UNKNOWN, {}, nobody), { code: 'ATTRIBUTION_NOT_FOUND' })
})
