import t from 'tap'
import { dateDifference } from '../../../src/domain/match/date-difference.js'
import { datesOf } from '../../../src/domain/match/dates.js'
import { wordsOf } from '../../../src/domain/match/words.js'

const read = (text: string) => datesOf(wordsOf(text))
const rows: Array<[string, unknown[]]> = [
  ['on 3 May 2021', [{ day: 3, month: 5, years: { low: 2021, high: 2021 }, text: '3 May 2021', from: 1, to: 4 }]],
  ['on May 3rd', [{ day: 3, month: 5, text: 'May 3rd', from: 1, to: 3 }]],
  ['in October', [{ month: 10, text: 'October', from: 1, to: 2 }]],
  ['in May', [{ month: 5, text: 'May', from: 1, to: 2 }]],
  ['they may march in may', []],
  ['March 2020', [{ month: 3, years: { low: 2020, high: 2020 }, text: 'March 2020', from: 0, to: 2 }]],
  ['before 2010', [{ years: { low: 0, high: 2010 }, text: '2010', from: 1, to: 2 }]],
  ['since 2010', [{ years: { low: 2010, high: Infinity }, text: '2010', from: 1, to: 2 }]],
  ['on Monday', [{ weekday: 1, text: 'Monday', from: 1, to: 2 }]],
  ['45 herons', []]
]
for (const [text, expected] of rows) t.test(`reads "${text}"`, async t => t.same(read(text), expected))

const differences: Array<[string, string, boolean]> = [
  ['in 2014', 'in 2016', true], ['since 2014', 'in 2016', false], ['before 2014', 'in 2016', true], ['in May 2014', 'in 2014', false],
  ['on 3 May', 'on 4 May', true], ['on 3 May', 'in May', false], ['in May', 'in June', true], ['on Monday', 'on Tuesday', true],
  ['on Monday', 'in 2014', false], ['in 2014', 'in 2016 and in 2014', false], ['', 'in 2014', false]
]
for (const [known, found, differs] of differences) {
  t.test(`"${known}" ${differs ? 'differs from' : 'agrees with'} "${found}"`, async t => t.equal(dateDifference(read(known), read(found)).length > 0, differs))
}
