import t from 'tap'
import { matchesOf } from '../../../../src/domain/extract/stance/matches-of.js'

t.test('finds every match, however often it is asked', async t => {
  const pattern = /\bno\b/g
  for (const text of ['no and no', 'yes', 'no', 'no and no']) t.same(matchesOf(pattern, text).map(({ index }) => index), [...text.matchAll(/\bno\b/g)].map(({ index }) => index))
})
