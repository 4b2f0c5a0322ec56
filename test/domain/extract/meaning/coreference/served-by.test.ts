import t from 'tap'
import { said } from '../../said.js'

const rows: ReadonlyArray<readonly [string, string]> = [
  ['A rep for Brad Calloway, 41, said it was “categorically false” that he had quit.', 'denies "Brad Calloway had quit"'],
  ['A spokeswoman for Senator Bill Maddox said that he would not resign.', 'asserts not "Bill Maddox would resign"'],
  ['An aide to Governor Amy Fox said she had signed the bill.', 'asserts "Amy Fox had signed the bill"'],
  ["Tom Hart's lawyer, Jim Roe, said his house had been searched.", 'asserts "Tom Hart’s house had been searched"'],
  ["Tom Hart's lawyer, Jim Roe, said his client had been in Rome.", 'asserts "Tom Hart had been in Rome"'],
  ['A spokesman for Senator Amy Maddox said that he would call.', 'asserts "A spokesman for Senator Amy Maddox would call"'],
  ['A neighbour of Tom Hart said he had heard a shot.', 'asserts "A neighbour of Tom Hart had heard a shot"'],
  ['A lawyer who knew Tom Hart said he had left town.', 'asserts "A lawyer had left town"'],
  // nobody is "he" to himself in quote marks, and no trade is a body
  ['A neighbour, Luis Ortega, said he heard shots. “He had his hands up,” Ortega said.', 'asserts -'],
  ['Sheriff Roy Tillman said he would go. “He is a coward,” Tillman added.', 'asserts -'],
  ['Security researcher Dmitri Falk, who read the letters, said that it did contain a code.', 'asserts -'],
  ['Construction worker Bob Lee said it was dangerous.', 'asserts -']
]
for (const [text, expected] of rows) t.test(`tells whose "he" it is: ${text}`, async t => t.equal(said(text).at(-1)?.replace(/^[^:]*: /, ''), expected))
