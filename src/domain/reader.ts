import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { ReaderUnavailable } from '../errors.js'

/**
 * Shorter texts, in UTF-16 code units, are read where they are: they take some 20 ms, which other requests hardly notice, while a thread takes a second
 * to start, and a process that reads but a few sentences needs none.
 */
const SHORT = 2000

export const READERS = availableParallelism()

/** So many texts may wait for each thread. */
const WAITING = 50
/** A thread that has nothing to do ends after so long. */
const IDLE_MS = 60_000

let threads: Piscina | undefined

/**
 * Does what `task` does off the event loop, in one of as many threads as there are cores. They start when they are needed.
 *
 * @param task one of `reader-tasks.ts`.
 * @throws {ReaderUnavailable} when too many texts wait already, or the thread broke.
 */
export async function read<Input extends { text: string }, Output> (task: (input: Input) => Output, input: Input): Promise<Output> {
  if (input.text.length < SHORT) return task(input)
  threads ??= startThreads()
  try {
    return await threads.run(input, { name: task.name })
  } catch (error) {
    throw new ReaderUnavailable({ cause: error })
  }
}

/** Ends the threads once they have read what they took; a later call starts them anew. */
export async function closeReader (): Promise<void> {
  const closing = threads
  threads = undefined
  await closing?.close()
}

function startThreads (): Piscina {
  const filename = new URL('./reader-thread.mjs', import.meta.url).href
  const pool = new Piscina({ filename, execArgv: [], minThreads: 0, maxThreads: READERS, idleTimeout: IDLE_MS, maxQueue: READERS * WAITING })
  // a thread that breaks is told of by what it was reading, and another takes its place
  return pool.on('error', () => {})
}
