// Whom something was told to is none of what was said.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Ana Diaz told the newspaper L\'Écho du Pays that the dam was weak.', 'Ana Diaz: asserts "The dam was weak"'],
  ['Ana Diaz told the broadcaster Rai Sette that the dam was weak.', 'Ana Diaz: asserts "The dam was weak"']
]

for (const [text, expected] of ROWS) t.test(`the hearer: ${text}`, async t => t.same(said(text), [expected]))
