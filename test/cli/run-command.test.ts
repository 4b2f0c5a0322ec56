import { readFileSync } from 'node:fs'
import t from 'tap'
import { runCommand } from '../../src/cli/run-command.js'
import { terminalOf } from './terminal-of.js'

const run = async (args: string[], env: Record<string, string> = {}) => {
  const { terminal, outLines, errLines } = terminalOf({ env })
  return { exitCode: await runCommand(args, terminal), out: outLines.join('\n'), err: errLines.join('\n') }
}

t.test('lists its commands', async t => {
  for (const args of [[], ['--help'], ['-h'], ['help']]) {
    const { exitCode, out } = await run(args)
    t.equal(exitCode, 0)
    for (const name of ['serve', 'migrate', 'import', 'match', 'check', 'keys']) t.match(out, new RegExp(`^  ${name} `, 'm'))
  }
})

t.test('tells of each command without running it', async t => {
  for (const name of ['serve', 'migrate', 'import', 'match', 'check', 'keys']) {
    for (const flag of ['--help', '-h']) {
      const { exitCode, out } = await run([name, flag])
      t.equal(exitCode, 0)
      t.match(out, new RegExp(`^Usage: onrecord ${name}`))
    }
  }
})

t.test('prints its version', async t => {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const flag of ['--version', '-v']) t.same(await run([flag]), { exitCode: 0, out: version, err: '' })
})

const failing: Array<[string, string[], Record<string, string>, number, RegExp]> = [
  ['a command that is none', ['sing'], {}, 2, /^onrecord: there is no command sing; onrecord --help lists them$/],
  ['an option that is none', ['match', 'text', '--loud'], {}, 2, /^onrecord: Unknown option '--loud'/],
  ['a setting that cannot be read', ['match', 'text'], { PORT: 'many' }, 1, /^onrecord: .*PORT/],
  ['a service that does not answer', ['match', 'text', '--url', 'http://127.0.0.1:1'], {}, 1, /^record: .*\nonrecord: no service answers at http:\/\/127\.0\.0\.1:1$/]
]
for (const [name, args, env, exitCode, message] of failing) {
  t.test(`says what is wrong with ${name}`, async t => {
    const failed = await run(args, env)
    t.equal(failed.exitCode, exitCode)
    t.match(failed.err, message)
  })
}

t.test('throws on what nobody can act on, for its stack is needed', async t => {
  const { terminal } = terminalOf({ out: () => { throw new RangeError('a defect') } })
  await t.rejects(runCommand(['migrate', '--help'], terminal), RangeError)
})
