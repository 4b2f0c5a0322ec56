import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { highestNumber, lockFile, takeNumber } from '../../src/store/lock-number.js'

function folderWith (t: Test, ...numbers: number[]): { dataDir: string, owner: string } {
  const dataDir = t.testdir()
  for (const number of numbers) writeFileSync(lockFile(dataDir, number), '')
  const owner = join(dataDir, 'owner')
  writeFileSync(owner, '')
  return { dataDir, owner }
}

t.test('counts from the first', async t => {
  const { dataDir } = folderWith(t)
  t.equal(highestNumber(dataDir), 0)
})

t.test('goes by numbers, not by letters', async t => {
  const { dataDir } = folderWith(t, 9, 10)
  t.equal(highestNumber(dataDir), 10)
})

t.test('takes a free number, and clears away what came before', async t => {
  const { dataDir, owner } = folderWith(t, 3, 4)
  t.equal(takeNumber(dataDir, { owner, number: 5 }), true)
  t.same(readdirSync(dataDir), ['onrecord.lock.5', 'owner'])
})

t.test('does not take a number that another has', async t => {
  const { dataDir, owner } = folderWith(t, 5)
  t.equal(takeNumber(dataDir, { owner, number: 5 }), false)
})

t.test('does not take one that was cleared away while it was slow', async t => {
  const { dataDir, owner } = folderWith(t, 7)
  t.equal(takeNumber(dataDir, { owner, number: 5 }), false)
  t.same(readdirSync(dataDir), ['onrecord.lock.7', 'owner'], 'and leaves the lock alone')
})

t.test('says when the folder does not let it', async t => {
  const { dataDir } = folderWith(t)
  t.throws(() => takeNumber(dataDir, { owner: join(dataDir, 'nobody'), number: 1 }), { code: 'ENOENT' })
})
