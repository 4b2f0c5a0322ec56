import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { lockDataDir } from '../../src/store/data-lock.js'
import { moduleAt } from '../fixtures/process-of.js'

const RACERS = 4
const ROUNDS = 25
/** No process has this number: Linux ends at 2^22. */
const DEAD = { pid: 2 ** 30, started: '1' }

async function startProcess (t: Test): Promise<ChildProcess> {
  const child = fork(moduleAt('test/fixtures/take-data-lock'))
  t.teardown(() => { child.kill('SIGKILL') })
  await once(child, 'message')
  return child
}

async function takes (child: ChildProcess, dataDir: string): Promise<unknown> {
  child.send(dataDir)
  const [answer]: unknown[] = await once(child, 'message')
  return answer
}

const leftBehind = (dataDir: string, content: unknown) => { writeFileSync(join(dataDir, 'onrecord.lock.1'), JSON.stringify(content)) }

t.test('a second process is told which one has the folder, and gets it once that was killed', async t => {
  const dataDir = t.testdir()
  const child = await startProcess(t)
  t.equal(await takes(child, dataDir), 'locked')
  t.throws(() => lockDataDir(dataDir), { code: 'DATA_DIR_LOCKED', pid: child.pid, dataDir })
  child.kill('SIGKILL')
  await once(child, 'exit')
  const release = lockDataDir(dataDir)
  t.throws(() => lockDataDir(dataDir), { code: 'DATA_DIR_LOCKED', pid: process.pid }, 'and keeps it, even from itself')
  release()
})

t.test('of processes that race for a stale lock exactly one wins', { timeout: 120_000 }, async t => {
  const folder = t.testdir()
  const racers = await Promise.all(Array.from({ length: RACERS }, async () => await startProcess(t)))
  for (let round = 0; round < ROUNDS; round++) {
    const dataDir = join(folder, String(round))
    mkdirSync(dataDir)
    if (round % 2 === 0) leftBehind(dataDir, DEAD)
    const answers = await Promise.all(racers.map(async racer => await takes(racer, dataDir)))
    const winners = racers.filter((_, position) => answers[position] === 'locked')
    const [winner] = winners
    t.equal(winners.length, 1, `round ${round}`)
    t.same(answers.filter(answer => answer !== 'locked'), Array(RACERS - 1).fill({ code: 'DATA_DIR_LOCKED', pid: winner?.pid }))
  }
})

t.test('a released lock is free, and leaves one small file', async t => {
  const dataDir = t.testdir()
  for (let time = 0; time < 3; time++) lockDataDir(dataDir)()
  t.same(readdirSync(dataDir), ['onrecord.lock.3'])
})

t.test('a lock can be released after its folder went', async t => {
  const dataDir = t.testdir()
  const release = lockDataDir(dataDir)
  rmSync(dataDir, { recursive: true })
  t.doesNotThrow(release)
})

const stale: Array<[string, unknown]> = [
  ['of a process that is gone', DEAD],
  ['of a process whose number was given out again', { pid: process.pid, started: '1' }],
  ['with nonsense in it', {}]
]
for (const [name, content] of stale) {
  t.test(`takes over a lock ${name}`, async t => {
    const dataDir = t.testdir()
    leftBehind(dataDir, content)
    t.doesNotThrow(() => { lockDataDir(dataDir)() })
  })
}

t.test('takes over what a killed process of the same number left half done', async t => {
  const dataDir = t.testdir()
  const owner = join(dataDir, `onrecord.lock.of-${process.pid}`)
  writeFileSync(owner, JSON.stringify(DEAD))
  linkSync(owner, join(dataDir, 'onrecord.lock.1'))
  t.doesNotThrow(() => { lockDataDir(dataDir)() })
})
