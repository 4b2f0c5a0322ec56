import t from 'tap'
import { said } from '../../said.js'

const rows: ReadonlyArray<readonly [string, string]> = [
  ['Javier Ruiz pleaded not guilty to three counts of fraud.', 'denies "Javier Ruiz committed fraud"'],
  ['Javier Ruiz pleaded guilty to one count of stealing a boat.', 'confirms "Javier Ruiz stole a boat"'],
  ['Javier Ruiz denied three counts of sexual assault.', 'denies "Javier Ruiz committed sexual assault"'],
  ['Javier Ruiz admitted two charges of theft.', 'confirms "Javier Ruiz committed theft"'],
  ['Javier Ruiz denied the charges of fraud.', 'denies "Javier Ruiz committed fraud"'],
  ['Javier Ruiz denied two counts of the votes.', 'denies -'],
  ['Javier Ruiz said that two counts of fraud had been dropped.', 'asserts "Two counts of fraud had been dropped"']
]
for (const [text, expected] of rows) t.test(`reads the deed: ${text}`, async t => t.equal(said(text).at(-1)?.replace(/^[^:]*: /, ''), expected))
