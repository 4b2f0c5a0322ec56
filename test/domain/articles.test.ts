import t from 'tap'
import { getArticle } from '../../src/domain/articles.js'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { eachDatabase } from '../fixtures/databases.js'
import { articleOf, freshRecord } from '../fixtures/record.js'

eachDatabase(t, 'shows one revision, whatever lands while it is read', async (t, open) => {
  const record = await freshRecord(t, open)
  const { articles, attributions, claims } = record.store
  const { article } = await ingestArticle(record, articleOf('Mayor Ana Ruiz said that the old bridge was safe.'))
  const landing = async (id: string) => {
    const revisions = await articles.revisions(id)
    await ingestArticle(record, articleOf('Police chief Tom Hale said that the new pier was closed.'))
    return revisions
  }
  t.match(await getArticle({ articles: { ...articles, revisions: landing }, attributions, claims }, article.id), {
    article: { revision: 1, text: /Ruiz/ }, revision: { number: 1 }, attributions: [{ source: { name: 'Ana Ruiz' } }]
  })
  t.match(await getArticle(record.store, article.id), { article: { revision: 2, text: /Hale/ }, attributions: [{ source: { name: 'Tom Hale' } }] })
})
