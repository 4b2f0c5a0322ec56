import t from 'tap'
import { saidBeside } from '../../../src/domain/check/beside.js'

const ROWS: ReadonlyArray<readonly [sentence: string, ...said: string[]]> = [
  ['The pilot Olav Hauge, who took 5,000 kroner from the owner, has been suspended.', 'The pilot Olav Hauge took 5,000 kroner from the owner'],
  ['The pilot Olav Hauge, who according to a port official pocketed 5,000 kroner, has been suspended.', 'The pilot Olav Hauge pocketed 5,000 kroner'],
  ['It was Ruth Dahl, the owner of the tug, who told the crew to sail, a docker said.', 'Ruth Dahl, the owner of the tug, told the crew to sail'],
  ['Divers left, and it was the owner who told them to.', 'The owner told them to'],
  ['It was said that the port was shut.'],
  ['Who told the crew to sail?'],
  ['The port has hired 60 divers.'],
  [`The pilot, who ${'slept and '.repeat(60)}slept, was suspended.`]
]

t.test('tells what a sentence says in a clause about somebody', async t => {
  for (const [sentence, ...said] of ROWS) t.same(saidBeside(sentence), said, sentence)
})
