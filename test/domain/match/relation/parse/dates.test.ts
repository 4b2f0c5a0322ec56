import t from 'tap'
import { dateDifference } from '../../../../../src/domain/match/relation/differences/date-difference.js'
import { datesOf } from '../../../../../src/domain/match/relation/parse/dates.js'
import { wordsOf } from '../../../../../src/domain/match/words.js'

const read = (text: string) => datesOf(wordsOf(text))
const rows: Array<[string, unknown[]]> = [
  ['on 3 May 2021', [{ day: 3, month: 5, years: { low: 2021, high: 2021 }, text: '3 May 2021', from: 1, to: 4 }]],
  ['on May 3rd', [{ day: 3, month: 5, text: 'May 3rd', from: 1, to: 3 }]],
  ['in October', [{ month: 10, text: 'October', from: 1, to: 2 }]],
  ['in May', [{ month: 5, text: 'May', from: 1, to: 2 }]],
  ['they may march in may', []],
  ['March 2020', [{ month: 3, years: { low: 2020, high: 2020 }, text: 'March 2020', from: 0, to: 2 }]],
  ['before 2010', [{ years: { low: 2010, high: 2010 }, bound: 'before', text: '2010', from: 1, to: 2 }]],
  ['since 2010', [{ years: { low: 2010, high: 2010 }, bound: 'since', text: '2010', from: 1, to: 2 }]],
  ['on Monday', [{ weekday: 1, text: 'Monday', from: 1, to: 2 }]],
  ['after the 1990s', [{ years: { low: 1990, high: 1999 }, bound: 'after', text: '1990 s', from: 2, to: 4 }]],
  ['on the 3rd of May of 2021', [{ day: 3, month: 5, years: { low: 2021, high: 2021 }, text: '3rd of May of 2021', from: 2, to: 7 }]],
  ['in the spring of 1968', [{ season: 0, years: { low: 1968, high: 1968 }, text: 'spring of 1968', from: 2, to: 5 }]],
  ['last winter', [{ season: 3, text: 'winter', from: 1, to: 2 }]],
  ['springs and falls fall', []],
  ['yesterday', [{ relative: { unit: 'day', offset: -1 }, text: 'yesterday', from: 0, to: 1 }]],
  ['next week', [{ relative: { unit: 'week', offset: 1 }, text: 'next week', from: 0, to: 2 }]],
  ['the last stand', []],
  ["New Year's Day", [{ month: 1, day: 1, text: "New Year's Day", from: 0, to: 3 }]],
  ['45 herons', []]
]
for (const [text, expected] of rows) t.test(`reads "${text}"`, async t => t.same(read(text), expected))

const differences: Array<[string, string, boolean]> = [
  ['in 2014', 'in 2016', true], ['since 2014', 'in 2016', false], ['before 2014', 'in 2016', true], ['in May 2014', 'in 2014', false],
  ['on 3 May', 'on 4 May', true], ['on 3 May', 'in May', false], ['in May', 'in June', true], ['on Monday', 'on Tuesday', true],
  ['on Monday', 'in 2014', false], ['in 2014', 'in 2016 and in 2014', false], ['', 'in 2014', false],
  ['until 2014', 'in 2014', false], ['after 2014', 'in 2014', true], ['in spring 2014', 'in autumn 2014', true], ['in spring', 'in the spring', false],
  ['in spring', 'in 2014', false], ['next week', 'last week', true], ['next week', 'next week', false], ['next week', 'tomorrow', false], ['on Monday', 'on Monday', false]
]
for (const [known, found, differs] of differences) {
  t.test(`"${known}" ${differs ? 'differs from' : 'agrees with'} "${found}"`, async t => t.equal(dateDifference(read(known), read(found)).length > 0, differs))
}
