import t from 'tap'
import { plainer } from '../../../src/domain/check/plainer.js'

const ROWS: ReadonlyArray<readonly [statement: string, ...parts: string[]]> = [
  ['The firm, which sold the dredger to Moss, is hiring divers', 'The firm is hiring divers', 'The firm sold the dredger to Moss'],
  ['The port sold the dredger, built in 1962, to the town of Moss', 'The port sold the dredger to the town of Moss'],
  ['The port sold the dredger to Olav Hauge, the winner of the regatta', 'The port sold the dredger to Olav Hauge'],
  ['The port paid 50,000 crowns, which explains the queue', 'The port paid 50,000 crowns', 'The port paid 50,000 crowns explains the queue'],
  ['While the town slept, the port sold the dredger', 'The port sold the dredger'],
  ['The alleged sale of the dredger to Moss by Halden is before a judge', 'Sale of the dredger to Moss by Halden'],
  ['One wonders about a port whose pilots slept on the bridge', 'Pilots slept on the bridge'],
  ['A report seen by the Coast Ledger found oil in the harbour', 'A report found oil in the harbour'],
  ['Papers point to a payment of 40 crowns by the port to a company of Olav Hauge', 'Payment of 40 crowns by the port to a company of Olav Hauge'],
  ['Papers point to a payment of 40 crowns'],
  ['The presence of oil in the tank of the Petra was proven by a laboratory', 'The tank of the Petra contained oil'],
  ['The presence of the mayor surprised the town'],
  ['The port sold the dredger to the town of Moss'],
  ['The port, which slept'],
  [`The port, which ${'slept and '.repeat(60)}slept, sold the dredger`]
]

t.test('tells a statement without its asides, and what stands in one', async t => {
  for (const [statement, ...parts] of ROWS) t.same(plainer(statement), parts, statement)
})
