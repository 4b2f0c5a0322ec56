import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Kyst Nor says ferries will sail on Sunday.', 'Kyst Nor: asserts "Ferries will sail on Sunday"'],
  ['Nor did Siemens deny that the pump had leaked.', 'Siemens: does_not_address "The pump had leaked"'],
  ['Siemens did not confirm that the pump had leaked.', 'Siemens: neither_confirms_nor_denies "The pump had leaked"'],
  ['Siemens said it had not told neighbours about the spill.', 'Siemens: asserts not "Siemens had told neighbours about the spill"'],
  ['Ines Falk admitted that she did not disclose the loan.', 'Ines Falk: confirms not "Ines Falk disclosed the loan"'],
  ['Ines Falk admitted that she did not know of the loan.', 'Ines Falk: disclaims_knowledge -'],
  ['Siemens said it had not been told about the spill.', 'Siemens: disclaims_knowledge -']
]
for (const [text, expected] of ROWS) t.test(`reads: ${text}`, async t => t.same(said(text), [expected]))
