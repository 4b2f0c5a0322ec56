import t from 'tap'
import { changedDetail } from '../../../src/domain/check/changed-detail.js'

const ROWS: Array<readonly [found: string, known: string, difference?: readonly [kind: string, found: string, known: string]]> = [
  ['Protesters blocked the road to Halden on Saturday', 'Protesters blocked the road to Halden on Sunday', ['date', 'Saturday', 'Sunday']],
  ['The town received the sample on 4 May', 'The town received the sample on 14 May', ['number', '4', '14']],
  ['Officers searched the home of the masseur in Moss', 'Officers searched the home of the masseur in Halden', ['name', 'Moss', 'Halden']],
  ['The pit had poisoned two wells and the Glomma', 'The pit had poisoned two wells and the Drammen river', ['name', 'Glomma', 'Drammen river']],
  ['The port had hired sixty people since the summer', 'The port had hired 60 people since the summer'],
  ['The port had hired sixty people since the summer', 'The port had hired some people since the summer'],
  ['The port had hired over 60 people since the summer', 'The port had hired 64 people since the summer'],
  ['Divers found the recorder of the ferry in Moss', 'Divers found the recorder of the ferry at noon'],
  ['Aid for Kyiv left the port of Moss on Monday', 'Aid for Ukraine left the port of Moss on Monday'],
  ['The port had hired 60 people in Moss', 'The port had hired 80 people in Halden'],
  ['The port had hired 60 divers, cooks, pilots, clerks, porters since the summer', 'The port had hired 80 since the summer'],
  ['The port hired 60 people', 'The ferry sank off 80 islands'],
  ['Sixty', 'Eighty'],
  ['The port had spent 60 crowns on roads', 'The port had spent 80 crowns on roads and cranes'],
  ['The port had spent 60 crowns on roads and cranes', 'The port had spent 80 crowns on roads and cranes', ['number', '60', '80']],
  ['The mayor of Moss said the bridge was shut', 'The mayor of Moss Harbour New Town said the bridge was shut'],
  ['The port paid 60 crowns for one of the cranes', 'The port paid 80 crowns for the cranes'],
  ['The port paid 60 crowns for each crane in Moss', 'The port paid 80 crowns for each crane in Moss', ['number', '60', '80']],
  ["The port's rival Halden had hired 60 people", 'The port had hired 80 people'],
  ["The port's harbour pilots had hired 60 people", "The port's harbour pilots had hired 80 people", ['number', '60', '80']],
  ['Divers found 3 cars under the bridge', 'Divers found 3 4 cars under the bridge'],
  ['A launch carried boxes to Moss at dusk', 'A launch carried boxes to Moss at dawn on the day after the vote', ['date', 'dusk', 'dawn']],
  ['A launch carried boxes to Moss at dusk', 'A launch carried boxes to Moss on Sunday'],
  ['A launch carried boxes to Moss two months later', 'A launch carried boxes to Moss eight weeks later'],
  ['The port opened its school to 60 divers', 'The port opened its gymnasium to 60 divers'],
  ['The tug was built in Korea for the port of Moss', 'The tug was built in Japan for the port of Moss', ['name', 'Korea', 'Japan']],
  ['The firm would stay with the port until two', 'The firm would stay with the port until 2027'],
  ['The ferry left the port of Moss on 3 May', 'The ferry left the port of Moss on May Day']
]

t.test('names the one number, date or name in which two texts of the same words differ', async t => {
  for (const [found, known, difference] of ROWS) {
    const [kind, own, other] = difference ?? []
    t.same(changedDetail(found, known), difference === undefined ? undefined : { kind, found: own, known: other }, `${found} / ${known}`)
  }
})

t.test('is content with fewer words where it is told so', async t => {
  t.equal(changedDetail('her office had questioned 64', 'her office had questioned 46'), undefined)
  t.match(changedDetail('her office had questioned 64', 'her office had questioned 46', { leastCommon: 2 }), { kind: 'number' })
})

t.test('takes a thing for the detail where it is told so, and a number is in common', async t => {
  const changed = (found: string, known: string) => changedDetail(found, known, { hasNouns: true })
  t.match(changed('The port opened its school to 60 divers', 'The port opened its gymnasium to 60 divers'), { kind: 'name', found: 'school', known: 'gymnasium' })
  t.equal(changed('The port opened its school to some divers', 'The port opened its gymnasium to some divers'), undefined)
  t.equal(changed('The port opened its gates quickly to 60 divers', 'The port opened its gates slowly to 60 divers'), undefined)
  t.equal(changed('The port sold 60 ships to divers', 'The port sold 60 vessels to divers'), undefined)
})

t.test('lets a description stand for a name where the speaker is the same', async t => {
  t.match(changedDetail('her client would sue the Moss Post for two crowns', 'Hauge would sue the Halden News for two crowns', { leastCommon: 2 }), { kind: 'name', found: 'Moss Post' })
  t.equal(changedDetail('her client would sue the Moss Post for two crowns', 'Hauge would sue the Halden News for two crowns'), undefined)
})

t.test('does not compare long texts to their ends', async t => {
  const long = Array.from({ length: 80 }, (_, place) => `w${place}x`).join(' ')
  t.equal(changedDetail(`${long} 64`, `${long} 46`), undefined)
})
