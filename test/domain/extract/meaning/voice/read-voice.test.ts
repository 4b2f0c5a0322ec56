import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, number]> = [
  ['The Guardian didn’t call Siemens in 2019.', 1],
  ['A: The Guardian didn’t call Siemens in 2019.', 0],
  ['Q: When was that?\n\nA: In spring. The Guardian didn’t call Siemens in 2019.', 0],
  ['The Guardian didn’t call us in 2019.', 0],
  ['The US sold 20 planes to Japan in May.', 1],
  ['Protesters blocked the road to Halden.', 1],
  ['Protesters blocked the road on Sunday.', 1],
  ['Halden slept through the whole storm.', 0],
  ['Protesters blocked the road for hours.', 0]
]
for (const [text, count] of ROWS) t.test(`the publisher's voice: ${text}`, async t => t.equal(said(text, { publisher: 'Example Times' }).length, count))
