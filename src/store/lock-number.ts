import { linkSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const NAME = /^onrecord\.lock\.(\d+)$/

/** The file of a numbered lock. */
export const lockFile = (dataDir: string, number: number): string => join(dataDir, `onrecord.lock.${number}`)

/** The highest number that was taken; 0 before the first. */
export const highestNumber = (dataDir: string): number => Math.max(0, ...numbersIn(dataDir))

/**
 * Takes a number for a lock, once over all processes: a hard link is made at once or not at all, and never over another one.
 * Clears away lower ones. The highest is never removed, so the highest number only grows: who made one that had been cleared away
 * already sees a higher one beside it, and has not got it.
 *
 * @param owner the file that says who takes it.
 * @returns whether it was taken.
 */
export function takeNumber (dataDir: string, { owner, number }: { owner: string, number: number }): boolean {
  try {
    linkSync(owner, lockFile(dataDir, number))
  } catch (error) {
    if (Object(error).code === 'EEXIST') return false
    throw error
  }
  const top = highestNumber(dataDir)
  for (const lower of numbersIn(dataDir).filter(other => other < top)) rmSync(lockFile(dataDir, lower), { force: true })
  return top === number
}

const numbersIn = (dataDir: string): number[] => readdirSync(dataDir).flatMap(name => NAME.exec(name)?.[1] ?? []).map(Number)
