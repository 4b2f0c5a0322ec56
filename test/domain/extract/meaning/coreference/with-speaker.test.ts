import t from 'tap'
import { said } from '../../said.js'

/** First persons in a few quoted words of reported speech. */
const ROWS: ReadonlyArray<readonly [string, string, readonly string[]]> = [
  ['whose territory', 'The Polish foreign minister, Jan Nowak, said the missile landed "on our territory".', ['Jan Nowak: asserts "The missile landed on Poland’s territory"']],
  ['whose customers', 'The company said the recall was "in our customers\' interest".', ['the company: asserts "The recall was in the company’s customers\' interest"']],
  ['at whom', "Norway's prime minister, Lars Holm, said the drones were \"aimed at us\".", ['Lars Holm: asserts "The drones were aimed at Norway"']],
  ['whom it threatens', 'The Kremlin said the plan "threatens us" and would fail.', ['Kremlin: asserts "The plan threatens the Kremlin"', 'Kremlin: asserts "The plan would fail"']],
  ['two countries', 'The Foreign Office said the talks were about "efforts to manage competition between our two countries".',
    ['Foreign Office: asserts "The talks were about efforts to manage competition between the two countries"']],
  ['both countries', 'Mayor Ali Khan said the ban "could make both our countries less safe".', ['Ali Khan: asserts "The ban could make both countries less safe"']]
]

for (const [name, text, expected] of ROWS) t.test(name, async t => t.same(said(text), expected))
