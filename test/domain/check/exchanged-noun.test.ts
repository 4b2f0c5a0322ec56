import t from 'tap'
import { isNounExchanged, isOfOtherPlace, isPartOnly } from '../../../src/domain/check/exchanged-noun.js'

const EXCHANGED: ReadonlyArray<readonly [found: string, known: string, aside: string, exchanged: boolean]> = [
  ["Officers searched Dahl's house on Sunday", "Officers searched Dahl's office on Saturday", 'Sunday Saturday', true],
  ['The agency got a letter on 3 May', 'The agency got the sample on 14 May', '3 May 14 May', true],
  ["Officers searched Dahl's home on Sunday", "Officers searched Dahl's house on Saturday", 'Sunday Saturday', false],
  ["Officers searched Dahl's office on Sunday", "Officers searched Ruth Dahl's office in Moss on Saturday", 'Sunday Saturday', false],
  ['The vessel carried 123 passengers', 'The ship carried 132 passengers', '123 132', false],
  ['Halden paid 30 crowns', 'Halden paid 20 crowns to a clinic', '30 20', false]
]
const PARTS: ReadonlyArray<readonly [found: string, known: string, part: boolean]> = [
  ['Halden spent 12 million on roads', 'Halden spent 30 million on roads and clinics', true],
  ['Halden spent 30 million on roads and clinics', 'Halden spent 12 million on clinics', true],
  ['Halden spent 12 million on roads and clinics', 'Halden spent 30 million on roads and clinics', false],
  ['Halden spent 12 million on ships', 'Halden spent 30 million on roads and clinics', false]
]

t.test('knows an exchanged noun from another word for one', async t => {
  for (const [found, known, aside, exchanged] of EXCHANGED) t.equal(isNounExchanged(found, known, aside), exchanged, `${found} / ${known}`)
})

t.test('knows a part from the whole', async t => {
  for (const [found, known, part] of PARTS) t.equal(isPartOnly(found, known), part, `${found} / ${known}`)
})

t.test('tells a text of another place from what is on record', async t => {
  t.ok(isOfOtherPlace('On the mainland 90 divers had searched', ['Olav Hauge said that 40 divers had searched']))
  t.notOk(isOfOtherPlace('On the mainland 90 divers had searched', ['40 divers had searched on the mainland']))
  t.notOk(isOfOtherPlace('In May 90 divers had searched', ['40 divers had searched']))
  t.notOk(isOfOtherPlace('90 divers had searched', ['40 divers had searched']))
})
