import t, { type Test } from 'tap'
import { findMatches } from '../../src/domain/find-matches.js'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { openRecord, type OnRecord } from '../../src/domain/open-record.js'
import { openStore } from '../../src/store/database.js'
import { freshDatabase, realServer } from '../fixtures/databases.js'
import { articleOf } from '../fixtures/record.js'

t.test('a process on a read replica follows what is put on record, and takes nothing itself', { timeout: 120_000 }, async t => {
  const databaseUrl = await freshDatabase()
  const replica = await (await realServer()).replica()
  t.teardown(replica.stop)
  const writing = await opened(t, databaseUrl)
  const reading = await opened(t, replica.addressOf(new URL(databaseUrl).pathname.slice(1)))
  await ingestArticle(writing, articleOf('Mayor Ida Frost said that the harbour bridge was closed on Monday.'))
  while (reading.index.size === 0) await new Promise(resolve => setTimeout(resolve, 20))
  const proposition = 'The harbour bridge was closed on Monday'
  const statement = { proposition, polarity: 'positive' as const, span: { part: 'text' as const, start: 0, end: proposition.length, text: proposition }, stance: null, source: null }
  t.match(await findMatches(reading.index, [statement], { limit: 1 }), [{ relation: 'same' }])
  await t.rejects(ingestArticle(reading, articleOf('Mayor Ida Frost said that the school was open.')), { code: 'STORE_UNAVAILABLE' })
})

async function opened (t: Test, databaseUrl: string): Promise<OnRecord> {
  const store = await openStore({ databaseUrl, dataDir: '' })
  const record = await openRecord(store, { pollMs: 50 })
  t.teardown(async () => {
    await record.close()
    await store.close()
  })
  return record
}
