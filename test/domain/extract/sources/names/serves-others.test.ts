import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Director Omar Dahl said the film was late. Netflix’s director said that the film was early.', 'Netflix’s director'],
  ['Ines Falk, the mayor of Bergen, said the quay was closed. The mayor of Tromsø said that the pier was open.', 'mayor of Tromsø'],
  ['Mayor Ines Falk of Bergen said the quay was closed. The mayor of Bergen said that the pier was open.', 'Ines Falk'],
  ['Foreign Minister Omar Dahl said the talks had failed. The Japanese foreign minister said that they went on.', 'Japanese foreign minister'],
  ['Ines Falk, the mayor of Bergen, met Omar Dahl, the governor of Utah. Her deputy said that the pier was open.', 'her deputy']
]
for (const [text, name] of ROWS) t.test(`leaves to whom it belongs: ${text}`, async t => t.match(said(text).at(-1), `${name}: `))
