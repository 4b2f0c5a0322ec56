// Where a clause within a sentence ends, and what is no such clause.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['The army denied reports that a general had fled and that a captain was held.', ['the army: denies "A general had fled"', 'the army: denies "A captain was held"']],
  ['The woman who said her son was missing told the BBC so.', ['the woman: asserts "The woman’s son was missing"']],
  ['Workers who say they were not paid and were beaten have sued.', ['workers: asserts not "Workers were paid"', 'workers: asserts "Workers were beaten"']],
  ['The man who the paper described as a spy fled.', ['the paper: asserts "The man was a spy"']],
  ['The gun police say was used in the attack was found.', ['police: asserts "The gun was used in the attack"']],
  ['The bank reported declining sales and rising costs.', ['the bank: asserts "The bank reported declining sales and rising costs"']],
  ['The bank was expected by analysts to fail.', ['analysts: asserts "The bank will fail"']],
  ['Smith was accused by the head of the union of theft.', ['head of the union: asserts "Smith was guilty of theft"']],
  ['Smith was accused by the president of the club of lying.', ['president of the club: asserts "Smith lied"']],
  ['Efforts to reach the summit failed on Monday.', []],
  ['The inquiry faulted a police report for lacking detail.', ['the inquiry: asserts "A police report lacked detail"']]
]

for (const [text, claims] of ROWS) t.test(`clause: ${text}`, async t => t.same(said(text), claims))
