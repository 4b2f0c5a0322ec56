import t from 'tap'
import { lowerAt, MAX_CHARACTERS, wordsOf } from '../../../src/domain/match/words.js'

const rows: Array<[string, string[]]> = [
  ['The U.S. and the U. K. don’t agree', ['The', 'US', 'and', 'the', 'UK', 'don’t', 'agree']],
  ['covid-19 cost AT&T $2,500.50, or 12%', ['covid-19', 'cost', 'AT&T', '$2,500.50', 'or', '12%']],
  ['See https://news.example/a?b=c and pic.twitter.com/xyz now', ['See', 'and', 'now']],
  ['#SaveTheHerons @CityCouncil McDonald iPhone NATO', ['Save', 'The', 'Herons', 'City', 'Council', 'McDonald', 'iPhone', 'NATO']],
  ['VanDyke LongName', ['VanDyke', 'Long', 'Name']],
  ["The rebels' son, the nurses’ union", ['The', "rebels'", 'son', 'the', 'nurses’', 'union']],
  ["She called the 'peace talks' a farce and the ‘two sides’ liars", ['She', 'called', 'the', 'peace', 'talks', 'a', 'farce', 'and', 'the', 'two', 'sides', 'liars']],
  ["'Peace talks' fail, ‘no talks’ planned at the nurses’ union", ['Peace', 'talks', 'fail', 'no', 'talks', 'planned', 'at', 'the', 'nurses’', 'union']],
  ['a well-known lake', ['a', 'well', 'known', 'lake']],
  ['', []]
]
for (const [text, expected] of rows) t.test(`splits "${text}"`, async t => t.same(wordsOf(text).map(({ text }) => text), expected))

t.test('tells which words follow a mark', async t => {
  t.same(wordsOf('Yes, he (the mayor) did. So did we').map(({ after }) => after), [false, true, true, false, true, false, false, false])
})

t.test('gives nothing where there is no word', async t => {
  const words = wordsOf('One Two')
  t.same([lowerAt(words, 1), lowerAt(words, 2), lowerAt(words, -1)], ['two', '', ''])
})

t.test('reads ten megabytes of one word in no time, and no further than its limit', async t => {
  const started = performance.now()
  for (const junk of ['a', '#', 'Ab', 'U.', '1,', "a'", 'é-']) t.ok(wordsOf(junk.repeat(5_000_000)).length <= MAX_CHARACTERS)
  t.ok(performance.now() - started < 5000)
})
