// Whom "it" and "she" mean in somebody's claim that another one doubts.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string[]]> = [
  ['Tom Reed doubted Ines Falk’s claim that she had been ill.', ['Tom Reed: questions "Ines Falk had been ill"', 'Ines Falk: asserts "Ines Falk had been ill"']],
  ['Two auditors cast doubt on the bank’s claim that it was solvent.', ['two auditors: questions -', 'the bank: asserts "The bank was solvent"']],
  ['Tom Reed doubted that he would win.', ['Tom Reed: questions "Tom Reed would win"']],
  // who denies a claim is whom it is about
  ['Peru denied claims by Chile that it had paid.', ['Peru: denies "Peru had paid"', 'Chile: asserts "Peru had paid"']]
]

for (const [text, expected] of ROWS) t.test(`whose claim is doubted: ${text}`, async t => t.same(said(text), expected))
