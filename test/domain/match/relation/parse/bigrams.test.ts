import fc from 'fast-check'
import stringSimilarity from 'string-similarity'
import t from 'tap'
import { bigramsOf, diceOf } from '../../../../../src/domain/match/relation/parse/bigrams.js'

t.test('is the measure of string-similarity', async t => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '漢', ' '), minLength: 3, maxLength: 30 }).filter(text => text.replaceAll(' ', '').length > 1)
  fc.assert(fc.property(text, text, (a, b) => {
    t.equal(diceOf(bigramsOf(a), bigramsOf(b)), stringSimilarity.compareTwoStrings(a, b))
  }))
  t.equal(diceOf(bigramsOf('a'), bigramsOf('ab')), 0)
})
