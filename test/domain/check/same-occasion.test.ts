import t from 'tap'
import { isSameOccasion } from '../../../src/domain/check/same-occasion.js'

const ROWS: ReadonlyArray<readonly [found: string, known: string, same: boolean]> = [
  ['The town had handed out 2,000 bottles', 'The town would hand out 6,000 bottles', false],
  ['The heirs would like to hang them in Bonn', 'The heirs wanted to hang them in Haifa', true],
  ['The port hired 90 pilots a year earlier', 'The port hired 120 pilots', false],
  ['The port hired 90 pilots', 'The port hired 120 pilots last year', true],
  ['The sample was received on 14 May', 'The sample was received on 14 March', true]
]

t.test('holds what is to come and what is told of another time for other occasions', async t => {
  for (const [found, known, same] of ROWS) t.equal(isSameOccasion(found, known), same, `${found} / ${known}`)
})
