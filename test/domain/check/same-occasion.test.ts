import t from 'tap'
import { areDatedOtherwise, isLongAgo, isSameOccasion } from '../../../src/domain/check/same-occasion.js'

const ROWS: ReadonlyArray<readonly [found: string, known: string, same: boolean]> = [
  ['The town had handed out 2,000 bottles', 'The town would hand out 6,000 bottles', false],
  ['The heirs would like to hang them in Bonn', 'The heirs wanted to hang them in Haifa', true],
  ['The port hired 90 pilots a year earlier', 'The port hired 120 pilots', false],
  ['The port hired 90 pilots', 'The port hired 120 pilots last year', true],
  ['The sample was received on 14 May', 'The sample was received on 14 March', true],
  ['The lab received another sample on 20 May', 'The lab received the sample on 14 May', false],
  ['She sent a second letter on 3 June', 'She sent the letter on 8 May', false],
  ['The ministry closed the pits of Moss as well', 'The ministry closed the pits of Halden', false],
  ['The ministry also closed two pits', 'The ministry also closed three pits', true],
  ['The second pit was closed on 3 June', 'The pit was closed on 8 June', false],
  ['In the first half of the season it gave 150 samples', 'It gave 312 samples this season', false],
  ['The price alone fell by 4 crowns', 'The price fell by 12 crowns', false],
  ['The pit was closed 20 seconds after the alarm', 'The pit was closed 40 seconds after the alarm', true]
]

t.test('holds what is to come, what is told of another time and what comes on top for other occasions', async t => {
  for (const [found, known, same] of ROWS) t.equal(isSameOccasion(found, known), same, `${found} / ${known}`)
})

t.test('holds what somebody said long ago for another occasion', async t => {
  t.ok(isLongAgo('A year ago Hauge thought that it would cost 12 crowns', 'Hauge said that it would cost 19 crowns'))
  t.ok(isLongAgo('Last season she said that it was 3 metres', 'It was 4 metres'))
  t.notOk(isLongAgo('Last year it cost 12 crowns', 'It cost 19 crowns last year'))
  t.notOk(isLongAgo('On Monday Hauge said that it would cost 12 crowns', 'It would cost 19 crowns'))
})

t.test('and figures of other days, which are no other occasion where they are the figure themselves', async t => {
  t.ok(areDatedOtherwise('It fell by 4 percent in August', 'It fell by 12 percent since July', { found: '4', known: '12' }))
  t.notOk(areDatedOtherwise('It fell by 4 percent in July', 'It fell by 12 percent since July', { found: '4', known: '12' }))
  t.notOk(areDatedOtherwise('It fell by 4 percent', 'It fell by 12 percent since July', { found: '4', known: '12' }))
  t.notOk(areDatedOtherwise('It was bought in 2021', 'It was bought in 2023', { found: '2021', known: '2023' }))
})
