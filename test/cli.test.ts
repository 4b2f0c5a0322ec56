// The command as a process: where its words go, and how it ends.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import t from 'tap'
import { processOf } from './fixtures/process-of.js'

const run = async (...args: string[]) => {
  const child = spawn(process.execPath, [...processOf('src/cli'), ...args])
  const [out, err, [exitCode]] = await Promise.all([child.stdout.toArray(), child.stderr.toArray(), once(child, 'close')])
  return { exitCode, out: out.join(''), err: err.join('') }
}

t.test('answers on standard output', async t => {
  t.match(await run('--help'), { exitCode: 0, out: /^On Record: /, err: '' })
})

t.test('says what is wrong on standard error, and ends with 2 when it is called wrongly', async t => {
  t.match(await run('sing'), { exitCode: 2, out: '', err: /^onrecord: there is no command sing/ })
})
