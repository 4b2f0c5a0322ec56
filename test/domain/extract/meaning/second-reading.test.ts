import t from 'tap'
import { said } from '../said.js'

/** What a reader with fresh eyes found laid on the wrong person, or said by nobody: the last line that a text gives. */
const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['A young woman asked Mrs Moss about the clinic. “The doctors have left the clinic,” the woman said.', 'a young woman: asserts "The doctors have left the clinic"'],
  ['In a letter to her son, Emily Lund wrote that she had sold the house.', 'Emily Lund: asserts "Emily Lund had sold the house"'],
  ['Singer Lena Moss left. Her former manager, Ed Stahl, said she had been fired.', 'Ed Stahl: asserts "Lena Moss had been fired"'],
  ['“My client did not touch him,” said Amy Lund, who represents the guard. The guard’s employer said he had been suspended.', 'the guard’s employer: asserts "The guard had been suspended"'],
  ['The operator said a signal had failed. The rail regulator denied that it had.', 'rail regulator: denies "A signal had failed" -> 0'],
  ['The report’s authors, as the ministry says, did not visit the site. They say that the gate was locked.', 'report’s authors: asserts "The gate was locked"'],
  ['A farmer found the body on Monday, police said. Tom Beck told a local paper that it had been there for weeks.', 'Tom Beck: asserts -'],
  ['Ana Lund pointed to Beck’s comments expressing confidence in his staff and dismissed criticism from Ola Frey.', 'Ana Lund: asserts "Ana Lund dismissed criticism from Ola Frey"'],
  ['Tom Beck met voters. “Other voices will be heard as well,” he said, not even suggesting Lund could have the loudest voice.', 'Tom Beck: asserts "Other voices will be heard as well"']
]

t.test('what a second reading mended', async t => {
  for (const [text, expected] of ROWS) t.equal(said(text).at(-1), expected, text)
})

t.test('"none" of whom the sentence before tells is nobody of the publisher\'s', async t => {
  t.same(said('Emails were found. None showed Ana Lund making a profit.', { publisher: 'The Gull' }), [])
})
