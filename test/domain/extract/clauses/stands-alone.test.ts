import t from 'tap'
import { standsAlone } from '../../../../src/domain/extract/clauses/stands-alone.js'
import { words } from '../meaning/words-of.js'

const rows: ReadonlyArray<readonly [string, boolean]> = [
  ['the bridge is closed', true],
  ['what counts is peace', true],
  ['one is enough', true],
  ['is the bridge closed?', false],
  ['how tired he was', false],
  ['we are tired', false],
  ['to close the bridge', false],
  ['a deal is a deal', false],
  ['a deal is a deal.', false],
  ['the capital is not yet in the capital', false],
  ['the man is the old man', true],
  ['is late', false],
  ['was started by a lamp', false],
  ['before he died', false],
  ['as he stopped to talk to them', false],
  ['as a painter, he is good', true],
  ['before he died he signed the bill', true],
  ['after the vote he would leave', true]
]
for (const [sentence, expected] of rows) {
  t.test(`"${sentence}"`, async t => {
    t.equal(standsAlone(words(sentence)), expected)
  })
}
