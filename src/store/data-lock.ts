import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataDirLocked } from '../errors.js'
import { highestNumber, lockFile, takeNumber } from './lock-number.js'

interface Owner { pid: number, started: string }

/**
 * Keeps a second process out of a data folder: two PGlite processes on one folder corrupt it without a word. The lock is the file
 * with the highest number; it is free when it is empty or its process is gone (kill -9), and is taken by making the next one, so
 * that nobody ever removes or replaces a lock that somebody may hold. Of any number of processes that try at once, one wins.
 *
 * Containers that share a folder and not their process numbers do not see each other.
 *
 * @returns releases the lock.
 * @throws {DataDirLocked} while another process holds it.
 */
export function lockDataDir (dataDir: string): () => void {
  const owner = join(dataDir, `onrecord.lock.of-${process.pid}`)
  // one that a killed process of the same number left behind may be a lock under another name
  rmSync(owner, { force: true })
  writeFileSync(owner, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }))
  try {
    let number
    do number = freeNumber(dataDir)
    while (!takeNumber(dataDir, { owner, number }))
    const lock = lockFile(dataDir, number)
    return () => { if (existsSync(lock)) truncateSync(lock) }
  } finally {
    rmSync(owner)
  }
}

function freeNumber (dataDir: string): number {
  const number = highestNumber(dataDir)
  const owner = ownerOf(lockFile(dataDir, number))
  if (owner !== undefined && isAlive(owner)) throw new DataDirLocked(dataDir, owner.pid)
  return number + 1
}

function ownerOf (lock: string): Owner | undefined {
  try {
    const { pid, started } = Object(JSON.parse(readFileSync(lock, 'utf8')))
    return { pid: Number(pid), started: String(started) }
  } catch {
    return undefined
  }
}

function isAlive ({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (Object(error).code === 'ESRCH') return false
  }
  // a process number may have been given out again
  return startOf(pid) === started
}

/** When a process started, in the kernel's ticks; empty where there is no /proc, and then the number alone has to do. */
function startOf (pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return String(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19])
  } catch {
    return ''
  }
}
