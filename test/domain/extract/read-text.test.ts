import t from 'tap'
import { readText } from '../../../src/domain/extract/read-text.js'

t.test('gives the sentences with their places', async t => {
  const text = 'The dam burst. Forty people are missing.'
  t.same(readText({ title: null, text }).sentences.map(({ start, end }) => text.slice(start, end)), ['The dam burst.', 'Forty people are missing.'])
})

t.test('puts the title first', async t => {
  t.same(readText({ title: 'Dam bursts', text: 'The dam burst at night.' }).sentences.map(({ part }) => part), ['title', 'text'])
})

t.test('takes words that are no sentence as one, and nothing as none', async t => {
  t.same(readText({ title: null, text: 'dam' }).sentences.map(({ text }) => text), ['dam'])
  t.same(readText({ title: null, text: ' — ' }).sentences, [])
})
