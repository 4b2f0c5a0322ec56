import t from 'tap'
import { datelineLength } from '../../../../src/domain/extract/clean/dateline.js'

const DATELINES: Array<[dateline: string, rest: string]> = [
  ['MOSCOW (AP) — ', 'The mayor left.'],
  ['WASHINGTON, March 3 (Reuters) - ', 'The mayor left.'],
  ['Moscow, March 3 (TASS) — ', '“We left,” he said.'],
  ['(CNN) -- ', 'The mayor left.'],
  ['BEIJING — ', 'The mayor left.'],
  ['KYIV, Ukraine – ', 'The mayor left.'],
  ['TALLINN, 3 June — ', 'The mayor left.'],
  ['MUMBAI: ', 'The mayor left.'],
  ['NEW YORK — ', 'The mayor left.'],
  ['JOS - ', 'The Nigerian army left.'],
  ['LIMA — ', 'The mayor left.'],
  ['08:40 ', 'Firefighters left.'],
  ['9.15am: ', 'The mayor left.'],
  ['10.42 ', 'Police have closed the road.'],
  ['14:45 GMT - ', 'The mayor left.'],
  ['', '08:40 is when he left.'],
  ['', '9.15 Million was spent.'],
  ['', 'NATO - The alliance left.'],
  ['', 'FIFA - The body left.'],
  ['', 'JOS - and Kano left.'],
  ['LISBON ― ', 'The mayor left.'],
  ['', 'NATO — The alliance — was there.'],
  ['', 'UNESCO — The body – left – today.'],
  ['', 'The mayor (AP) — he left.'],
  ['', 'HARBOUR — and city — left.'],
  ['', 'The mayor left.'],
  ['', '']
]
for (const [dateline, rest] of DATELINES) {
  t.test(`skips “${dateline}” before “${rest}”`, async t => { t.equal(datelineLength(dateline + rest), dateline.length) })
}
