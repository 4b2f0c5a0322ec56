import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string[]]> = [
  ['Omar Dahl denies perverting the course of justice and gross negligence manslaughter.',
    ['Omar Dahl: denies "Omar Dahl perverted the course of justice"', 'Omar Dahl: denies "Omar Dahl committed gross negligence manslaughter"']],
  ['Omar Dahl denied stealing cars and lying to police.', ['Omar Dahl: denies "Omar Dahl stole cars"', 'Omar Dahl: denies "Omar Dahl lied to police"']],
  ['Omar Dahl denied murder and arson.', ['Omar Dahl: denies "Omar Dahl committed murder and arson"']],
  ['Omar Dahl denied running the bar and restaurant.', ['Omar Dahl: denies "Omar Dahl ran the bar and restaurant"']],
  ['Omar Dahl denied money laundering.', ['Omar Dahl: denies "Omar Dahl committed money laundering"']],
  ['Ines Falk accused the council of hiding two letters.', ['Ines Falk: asserts "The council hid two letters"']],
  ['Ines Falk accused the council of riding over rules.', ['Ines Falk: asserts "The council rode over rules"']],
  ['What she believes in is wool, Ines Falk said.', ['Ines Falk: asserts "What she believes in is wool"']]
]
for (const [text, expected] of ROWS) t.test(`reads: ${text}`, async t => t.same(said(text), expected))
