import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataDirLocked } from '../errors.js'

interface Owner { pid: number, started: string }

/**
 * Keeps a second process out of a data folder: two PGlite processes on one folder corrupt it without a word. A lock whose
 * process is gone (kill -9) is taken over; of two that try at once, one wins.
 *
 * @returns releases the lock.
 * @throws {DataDirLocked} while another process holds it.
 */
export function lockDataDir (dataDir: string): () => void {
  const lock = join(dataDir, 'onrecord.lock')
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }))
  try {
    while (!claim(mine, lock)) removeStale(dataDir, lock)
  } finally {
    rmSync(mine, { force: true })
  }
  return () => { if (ownerOf(lock)?.pid === process.pid) rmSync(lock, { force: true }) }
}

/** A hard link is made at once or not at all, and never over another one. */
function claim (mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock)
    return true
  } catch (error) {
    if (Object(error).code === 'EEXIST') return false
    throw error
  }
}

/** Renaming takes a stale lock away from everybody else who wants to remove it; should it prove to be a new one, it is put back. */
function removeStale (dataDir: string, lock: string): void {
  const owner = ownerOf(lock)
  if (owner !== undefined && isAlive(owner)) throw new DataDirLocked(dataDir, owner.pid)
  const aside = `${lock}.stale.${process.pid}`
  try {
    renameSync(lock, aside)
  } catch {
    return
  }
  const taken = ownerOf(aside)
  if (taken !== undefined && isAlive(taken)) linkSync(aside, lock)
  rmSync(aside, { force: true })
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
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
