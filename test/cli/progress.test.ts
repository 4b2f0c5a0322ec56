import t from 'tap'
import { progressLine } from '../../src/cli/progress.js'

t.test('draws a bar with the counts', async t => {
  t.equal(progressLine({ done: 5, total: 10, failed: 0 }, 80), `${'█'.repeat(20)}${'░'.repeat(20)}  5/10`)
})

t.test('tells of failures', async t => {
  t.match(progressLine({ done: 5, total: 10, failed: 2 }, 80), /5\/10, 2 failed$/)
})

t.test('fits into the terminal, without a bar where there is no room', async t => {
  for (const columns of [0, 10, 20, 40, 200]) {
    const line = progressLine({ done: 123, total: 456, failed: 7 }, columns)
    t.ok(line.length < Math.max(columns, 18), `${columns} columns`)
  }
  t.equal(progressLine({ done: 1, total: 2, failed: 0 }, 10), '1/2')
})

t.test('draws an empty bar while the total is 0, and a full one past the end', async t => {
  t.match(progressLine({ done: 0, total: 0, failed: 0 }, 80), /^░{40} /)
  t.match(progressLine({ done: 3, total: 2, failed: 0 }, 80), /^█{40} /)
})
