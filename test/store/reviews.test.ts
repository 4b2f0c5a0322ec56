import t from 'tap'
import { eachDatabase } from '../fixtures/databases.js'
import { claimOf } from '../fixtures/stored.js'

eachDatabase(t, 'replaces a review of the same claim at the same address', async (t, open) => {
  const store = await open()
  const claimId = await store.claims.add(claimOf('One'))
  const url = 'https://check.example/' + '張'.repeat(1900)
  const first = await store.reviews.add(claimId, { publisher: 'Checkers', rating: 'unproven', url, title: 'Early', reviewedAt: '2024-03-01T09:00:00+01:00' })
  t.match(first, { publisher: 'Checkers', rating: 'unproven', url, title: 'Early', reviewedAt: '2024-03-01T08:00:00.000Z' })
  const second = await store.reviews.add(claimId, { publisher: 'Checkers', rating: 'false', url })
  t.same(second, { ...first, rating: 'false', title: null, reviewedAt: null })
  t.same((await store.claims.find(claimId))?.reviews, [second])

  const other = await store.claims.add(claimOf('Two'))
  await store.reviews.add(other, { publisher: 'Checkers', rating: 'true', url })
  t.same((await store.claims.find(claimId))?.reviews, [second], 'the same address may review two claims')
})
