import t from 'tap'
import { said } from '../said.js'

const quotes = '“A man aged 34 was arrested on Tuesday in Marl.”\n\n“The bridge at Marl was closed for six hours.”'
const both = ['Brenton Police: asserts "A man aged 34 was arrested on Tuesday in Marl"', 'Brenton Police: asserts "The bridge at Marl was closed for six hours"']
const ROWS: ReadonlyArray<readonly [string, string[]]> = [
  [`Brenton Police have issued the following statement.\n\n${quotes}`, both],
  [`Brenton Police released this statement:\n\n${quotes}`, both],
  [`In a statement, Brenton Police said:\n\n${quotes}`, both],
  [`Brenton Police have issued a statement.\n\n${quotes}`, []],
  [`The following statement was issued in Marl.\n\n${quotes}`, []],
  ['Brenton Police have issued the following statement.\n\nIt rained in Marl.\n\n“The bridge at Marl was closed for six hours.”', []]
]
for (const [text, expected] of ROWS) t.test(`reads a statement in paragraphs: ${text}`, async t => t.same(said(text), expected))
