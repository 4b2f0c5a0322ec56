import t from 'tap'
import { said } from '../said.js'

const rows: ReadonlyArray<readonly [text: string, first: string]> = [
  ['Last month, the Ledger reported, citing officials, that Peru had asked Chile for ships.', 'Ledger: asserts "Peru had asked Chile for ships"'],
  ['Earlier this week, Harbour Wire reported, citing bank records, that Acme had paid three officials.', 'Harbour Wire: asserts "Acme had paid three officials"'],
  ['In a report on Monday, the agency said, citing police, that Peru had paid.', 'the agency: asserts "Peru had paid"'],
  ['On Friday, the mayor said, speaking in Lund, that the dam had burst.', 'the mayor: asserts "The dam had burst"'],
  // what is said may tell the time itself
  ['Prices will fall next year, the company said.', 'the company: asserts "Prices will fall next year"'],
  ['“Next year,” the company said, adding that prices would rise.', 'the company: asserts -']
]
for (const [text, first] of rows) t.test(`reads what is said, and not when: ${text}`, async t => t.equal(said(text)[0], first))

t.test('a denial answers a report that tells when it was made and whom it cites', async t => {
  t.same(said('Last month, the Ledger reported, citing officials, that Peru had asked Chile for ships. Peru denied it.'),
    ['Ledger: asserts "Peru had asked Chile for ships"', 'Peru: denies "Peru had asked Chile for ships" -> 0'])
})
