import t from 'tap'
import { sentencesOf } from '../../../src/domain/extract/sentences-of.js'

t.test('gives the sentences with their places', async t => {
  const text = 'The dam burst. Forty people are missing.'
  t.same(sentencesOf({ title: null, text }).map(({ start, end }) => text.slice(start, end)), ['The dam burst.', 'Forty people are missing.'])
})

t.test('puts the title first', async t => {
  t.same(sentencesOf({ title: 'Dam bursts', text: 'The dam burst at night.' }).map(({ part }) => part), ['title', 'text'])
})

t.test('takes words that are no sentence as one, and nothing as none', async t => {
  t.same(sentencesOf({ title: null, text: 'dam' }).map(({ text }) => text), ['dam'])
  t.same(sentencesOf({ title: null, text: ' — ' }), [])
})
