import t from 'tap'
import { equal } from 'node:assert/strict'
import fc from 'fast-check'
import stringSimilarity from 'string-similarity'
import { QueryDice } from '../../../../src/domain/match/rank/query-dice.js'

t.test('is string-similarity in lower case', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'abc ABC.'), maxLength: 40 }).filter(text => text.replace(/\s/g, '').length > 1)
  fc.assert(fc.property(text, text, (a, b) => {
    const dice = new QueryDice(a)
    const bytes = Buffer.from(b)
    const found = dice.likenessTo(bytes, 0, bytes.length)
    dice.close()
    equal(found.toFixed(12), stringSimilarity.compareTwoStrings(a.toLowerCase(), b.toLowerCase()).toFixed(12))
  }))
})

t.test('finds nothing in what has no pair of letters', async t => {
  const dice = new QueryDice('a long text '.repeat(200))
  t.equal(dice.likenessTo(Buffer.from(' x '), 0, 3), 0)
  const long = Buffer.from('long words '.repeat(400))
  t.ok(dice.likenessTo(long, 0, long.length) > 0)
  dice.close()
})
