// What is said, without what the text sets before it.
import t from 'tap'
import { said } from '../said.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Despite the firm\'s denials, the river was poisoned, the inquiry found.', 'the inquiry: asserts "The river was poisoned"'],
  ['The firm\'s denials notwithstanding, the river was poisoned, the inquiry found.', 'the inquiry: asserts "The river was poisoned"'],
  // what was rejected rejects nothing
  ['Suggestions that the bank needs money have been rejected, its chairman said.', 'the bank’s chairman: denies "The bank needs money"'],
  // a union is no firm that is named next
  ['The union calls the offer an insult. Dunnes Ltd left.', 'the union: asserts "The offer is an insult"']
]

for (const [text, expected] of ROWS) t.test(text, async t => t.equal(said(text).at(-1), expected))
