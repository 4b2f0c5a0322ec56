import { eachDatabase } from '../fixtures/databases.js'
import t from 'tap'
import { revisionOf, spanOf, storeStatement } from '../fixtures/stored.js'

const UNKNOWN = '01890000-0000-7000-8000-000000000000'

eachDatabase(t, 'finds denials and non-denials by a name and a word, inflected or not, most words first', async (t, open) => {
  const store = await open()
  const ferry = await storeStatement(store, { stance: 'denies', sentence: spanOf('Quist denied that her ferry had dumped oil off Halden.') })
  const oil = await storeStatement(store, { stance: 'declines_to_comment', sentence: spanOf('Quist would not say who dumps oil.') })
  await storeStatement(store, { stance: 'asserts', sentence: spanOf('Quist said that the ferry had dumped oil.') })
  await storeStatement(store, { stance: 'denies', sentence: spanOf('Quist denied that the ferry had dumped oil.'), removed: true })
  const old = await storeStatement(store, { stance: 'denies', sentence: spanOf('Quist denied that the ferry had dumped oil.') })
  await store.articles.addRevision(revisionOf(old.articleId, { number: 2 }))

  const found = await store.attributions.answersAbout([
    { names: ['Quist', 'Brekke'], words: ['ferry', 'dump', 'oil'] }, { names: ['Quist'], words: ['weather'] }, { names: ['Brekke'], words: ['oil'] },
    { names: ['Quist" & !('], words: ['"or"', 'dumping'] }
  ])
  t.same(found.map(answers => answers.map(({ id }) => id)), [
    [ferry.attributionId, oil.attributionId], [], [],
    // as many words in both: those that stand closer together come first
    [oil.attributionId, ferry.attributionId]
  ])
  t.same(await store.attributions.answersAbout([]), [])
})

eachDatabase(t, 'finds quotations that hold the parts of another, word for word and in any order of parts', async (t, open) => {
  const store = await open()
  const { attributionId } = await storeStatement(store, { quoteType: 'direct', contents: [spanOf('Nobody told us where'), spanOf('the life-jackets were', 30)] })
  await storeStatement(store, { quoteType: 'indirect', contents: [spanOf('nobody told us where the life-jackets were')] })
  const found = await store.attributions.quoting([['nobody told us'], ['Told us where', 'life-jackets'], ['nobody told them'], ['us told'], ['"nobody" told']])
  t.same(found.map(quotes => quotes.map(({ id }) => id)), [[attributionId], [attributionId], [], [], [attributionId]])
  t.same(await store.attributions.quoting([]), [])
})

eachDatabase(t, 'tells whether a name stands in the articles of a claim', async (t, open) => {
  const store = await open()
  const { claimId, articleId } = await storeStatement(store, { article: { title: 'Tug Petra adrift', text: 'The Halden pier is shut.' } })
  const named = await store.attributions.areNamed([{ claimId, name: 'Petra' }, { claimId, name: 'Halden' }, { claimId, name: 'Moss' }, { claimId: UNKNOWN, name: 'Petra' }])
  t.same(named, [true, true, false, false])
  t.same(await store.attributions.areNamed([]), [])
  await store.articles.addRevision(revisionOf(articleId, { number: 2, text: 'More soon from Moss.' }))
  t.same(await store.attributions.areNamed([{ claimId, name: 'Petra' }]), [false])
})
