import t from 'tap'
import { withoutFrame } from '../../../src/domain/check/without-frame.js'

const ROWS: ReadonlyArray<readonly [sentence: string, ...bare: string[]]> = [
  ['The mayor put the number of divers who had searched the wreck at 40.', '40 divers had searched the wreck'],
  ['The mayor put the number of divers hired by the port at 40.', '40 divers were hired by the port'],
  ['Olav Hauge gave the total of boats as 1,200.', '1,200 boats'],
  ['The insurer, Nordhav, valued the boats at $3.5 million.', 'The boats were worth $3.5 million'],
  ['Hauge puts the value of the boats at about 40 crowns.', 'The boats were worth about 40 crowns'],
  ['They put the number of the house at the gate.'],
  ['She values the boats highly.'],
  ['The port was shut, according to Hauge.', 'The port was shut']
]

t.test('takes away what lays a sentence on somebody, and turns what a figure is put on', async t => {
  for (const [sentence, ...bare] of ROWS) t.same(withoutFrame(sentence), bare, sentence)
})
