import t from 'tap'
import { said } from '../said.js'

const ROWS: ReadonlyArray<readonly [string, string[]]> = [
  ['“Yes,” Mr Ash said when asked if he had hit a waiter.', ['Ash: confirms "Ash had hit a waiter"']],
  ['“Never happened,” said Mr Ash when asked if he had hit a waiter.', ['Ash: denies "Ash had hit a waiter"']],
  ['Asked if he had hit a waiter, Mr Ash said: “No.”', ['Ash: denies "Ash had hit a waiter"']],
  ['Mr Ash said no when asked if he had hit a waiter.', ['Ash: denies "Ash had hit a waiter"']],
  ['Asked by reporters whether he had hit a waiter, Mr Ash walked away.', ['Ash: declines_to_comment "Ash had hit a waiter"']],
  ['Mr Ash declined to comment when asked if he had hit a waiter.', ['Ash: declines_to_comment "Ash had hit a waiter"']],
  ['Asked whether the dam was safe, Mr Ash said the water was high.', ['Ash: asserts "The water was high"']],
  ['Mr Ash asked if the dam was safe.', []]
]
for (const [text, expected] of ROWS) t.test(`reads the question with its answer: ${text}`, async t => t.same(said(text), expected))
