import t from 'tap'
import { saidBeside } from '../../../src/domain/check/beside.js'

const ROWS: ReadonlyArray<readonly [sentence: string, ...said: string[]]> = [
  ['The pilot Olav Hauge, who took 5,000 kroner from the owner, has been suspended.', 'The pilot Olav Hauge took 5,000 kroner from the owner'],
  ['The pilot Olav Hauge, who according to a port official pocketed 5,000 kroner, has been suspended.', 'The pilot Olav Hauge pocketed 5,000 kroner'],
  ['It was Ruth Dahl, the owner of the tug, who told the crew to sail, a docker said.', 'Ruth Dahl, the owner of the tug, told the crew to sail'],
  ['Divers left, and it was the owner who told them to.', 'The owner told them to'],
  ['A hotel in Moss: that is where the tapes were kept, two divers said.', 'the tapes were kept in a hotel in Moss'],
  ['Nine days: that is how long, according to a diver, the port was shut.', 'the port was shut for nine days'],
  ['Jobs for all: that is what Ruth Dahl had promised.', 'Ruth Dahl had promised jobs for all'],
  ['A hotel in Moss: the tapes were kept there.'],
  ['It was said that the port was shut.'],
  ['Who told the crew to sail?'],
  ['The port has hired 60 divers.'],
  [`The pilot, who ${'slept and '.repeat(60)}slept, was suspended.`]
]

t.test('tells what a sentence says in a clause about somebody', async t => {
  for (const [sentence, ...said] of ROWS) t.same(saidBeside(sentence), said, sentence)
})
