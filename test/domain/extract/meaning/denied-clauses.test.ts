import t from 'tap'
import { said } from '../said.js'

const ROWS: ReadonlyArray<readonly [string, string[]]> = [
  ['Omar Dahl denied the fund existed.', ['Omar Dahl: denies "The fund existed"']],
  ['Omar Dahl denied the club paid bribes.', ['Omar Dahl: denies "The club paid bribes"']],
  ['Police denied the prisoner escaped on Friday.', ['police: denies "The prisoner escaped on Friday"']],
  ['Omar Dahl denied the accusations brought on Friday.', []],
  ['Siemens denied the existence of a second contract.', ['Siemens: denies "A second contract existed"']]
]
for (const [text, expected] of ROWS) t.test(`reads: ${text}`, async t => t.same(said(text), expected))
