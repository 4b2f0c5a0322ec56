import t from 'tap'
import { checkDraft } from '../../../src/domain/check-draft.js'
import { ingestArticle } from '../../../src/domain/ingest-article.js'
import { embedded } from '../../fixtures/databases.js'
import { articleOf, freshRecord } from '../../fixtures/record.js'

const SENTENCES = ['Lund had signaled its willingness to mediate in the conflict between Halden and Moss.', 'The Palace only announced the tour of Norway on Sunday.']

t.test('an article checked against itself drops no attribution, its words told otherwise do', async t => {
  const record = await freshRecord(t, async () => {
    const store = await embedded()
    t.teardown(async () => { await store.close() })
    return store
  })
  await ingestArticle(record, articleOf(`${SENTENCES.join(' ')} Harbour master Ivar Brekke said that the tug Petra Lund had been overloaded.`))
  const rulesOn = async (text: string) => (await checkDraft(record, { text })).findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)
  for (const sentence of SENTENCES) t.same(await rulesOn(sentence), [], sentence)
  t.same(await rulesOn('The tug Petra Lund was overloaded.'), ['ATTRIBUTION_DROPPED'])
})
