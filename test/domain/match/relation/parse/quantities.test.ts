import t from 'tap'
import { quantitiesOf } from '../../../../../src/domain/match/relation/parse/quantities.js'
import { wordsOf } from '../../../../../src/domain/match/words.js'

const read = (text: string) => quantitiesOf(wordsOf(text), () => false).map(({ low, high, unit, text }) => [low, high, unit, text])
const rows: Array<[string, unknown[]]> = [
  ['seven herons', [[7, 7, 'heron', 'seven']]],
  ['twenty-five herons and thirty of them', [[25, 25, 'heron', 'twenty five'], [30, 30, '', 'thirty']]],
  ['2.5 million people', [[2.5e6, 2.5e6, 'person', '2.5 million']]],
  ['two hundred thousand euros', [[2e5, 2e5, 'euro', 'two hundred thousand euros']]],
  ['dozens of herons and hundreds of eggs', [[24, 240, 'heron', 'dozens of'], [200, 2000, 'egg', 'hundreds of']]],
  ['a dozen eggs', [[12, 12, 'egg', 'dozen']]],
  ['$3 and €4 and £5 and ¥6', [[3, 3, 'dollar', '$3'], [4, 4, 'euro', '€4'], [5, 5, 'pound', '£5'], [6, 6, 'yen', '¥6']]],
  ['12% or 13 percent or 14 per cent', [[12, 12, '%', '12%'], [13, 13, '%', '13 percent'], [14, 14, '%', '14 per cent']]],
  ['more than 200 people', [[200 + 2e-7, Infinity, 'person', '200']]],
  ['fewer than 200 people', [[0, 200 - 2e-7, 'person', '200']]],
  ['no more than 200 people', [[0, 200, 'person', '200']]],
  ['no less than 200 people', [[200, Infinity, 'person', '200']]],
  ['about 200 people', [[180, 220, 'person', '200']]],
  ['the 3rd goal', [[3, 3, '#goal', '3rd']]],
  ['70 nine', [[79, 79, '', '70 nine']]],
  ['one of the herons that one who one', []],
  ['one heron', [[1, 1, 'heron', 'one']]],
  ['at 7:30 in the morning', [[450, 450, 'clock', '7:30']]],
  ['6 p.m. or 12 am or 25:10 or 13 pm', [[1080, 1080, 'clock', '6 p m'], [0, 0, 'clock', '12 am'], [13, 13, 'pm', '13']]],
  ['at least 20 people', [[20, 20, 'person', '20']].map(([low, , ...rest]) => [low, Infinity, ...rest])],
  ['up to 20 people or 20 people or fewer', [[0, 20, 'person', '20'], [20, 20, 'person', '20']]],
  ['20 or more people, 20 or fewer', [[20, Infinity, '', '20'], [0, 20, '', '20']]],
  ['two thirds of voters', [[200 / 3 - 1, 200 / 3 + 1, '%', 'two thirds']]],
  ['a third of them and a third term', [[100 / 3 - 1, 100 / 3 + 1, '%', 'a third'], [3, 3, '#term', 'third']]],
  ['half the town, the second half', [[50, 50, '%', 'half'], [2, 2, '#half', 'second']]],
  ['one in five, 41 out of 100 and 3.9 out of 10', [[20, 20, '%', 'one in five'], [41, 41, '%', '41 out of 100'], [39, 39, 'rating', '3.9 out of 10']]],
  ['7/10, 72/100 and 1/0', [[70, 70, 'rating', '7/10'], [72, 72, '%', '72/100']]],
  ['seven hours', [[25200, 25200, 'second', 'seven']]],
  ['twice', [[2, 2, 'time', 'twice']]],
  ['won three times', [[3, 3, 'time', 'three']]],
  ['rose tenfold', [[10, 10, 'time', 'tenfold']]],
  ['the 20th', [[20, 20, '#', '20th']]],
  ['1,2,3.4.5 apples', []],
  ['one hundred and thirty-two people', [[132, 132, 'person', 'one hundred and thirty two']]],
  ['two thousand five hundred people', [[2500, 2500, 'person', 'two thousand five hundred']]],
  ['one hundred and two hundred were hurt', [[100, 100, '', 'one hundred'], [200, 200, '', 'two hundred']]],
  ['half a million people and half an hour', [[5e5, 5e5, 'person', 'half a million'], [1800, 1800, 'second', 'half an']]],
  ['half a bridge', [[50, 50, '%', 'half']]],
  ['an hour and a half, two hours and a half, a million and a half, two and a half million', [[5400, 5400, 'second', 'an'], [9000, 9000, 'second', 'two'], [15e5, 15e5, '', 'a million and a half'], [25e5, 25e5, '', 'two and a half million']]],
  ['a bridge and a half', []],
  ['close to 200 people, 200 or so, in the region of 200', [[180, 220, 'person', '200'], [180, 220, '', '200'], [180, 220, '', '200']]],
  ['just over 200 people and just under 200', [[200 + 2e-7, 220, 'person', '200'], [180, 200 - 2e-7, '', '200']]],
  ['longer than 8 pages, no longer than 8 pages, the longer 8 pages', [[8 + 8e-9, Infinity, 'page', '8'], [0, 8, 'page', '8'], [8, 8, 'page', '8']]],
  ['EUR 5 million', [[5e6, 5e6, 'euro', '5 million']]],
  ['it lasted a week, took an hour and came for a second', [[604800, 604800, 'second', 'a'], [3600, 3600, 'second', 'an'], [2, 2, '#', 'second']]],
  ['5, herons', [[5, 5, '', '5']]],
  ['5 of the very same', [[5, 5, '', '5']]]
]
for (const [text, expected] of rows) t.test(`reads "${text}"`, async t => t.same(read(text), expected))

t.test('leaves out the words that are part of a date', async t => {
  t.same(quantitiesOf(wordsOf('5 May'), index => index === 0), [])
})
