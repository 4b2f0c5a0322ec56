import { availableParallelism } from 'node:os'
import { ArrayTaskQueue, Piscina } from 'piscina'
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

/** Who waits for an answer waits before what goes on record, of which an import brings as much as there are threads to read it. */
class AskedFirst extends ArrayTaskQueue {
  override push (task: ArrayTaskQueue['tasks'][number]): void {
    const first = this.tasks.findIndex(isForRecord)
    if (first === -1 || isForRecord(task)) super.push(task)
    else this.tasks.splice(first, 0, task)
  }
}

const isForRecord = (task: object): boolean => Reflect.get(task, Piscina.queueOptionsSymbol) !== null

/**
 * Does what `task` does off the event loop, in one of as many threads as there are cores. They start when they are needed.
 *
 * @param task one of `reader-tasks.ts`.
 * @param options.forRecord it can wait until what is asked is answered.
 * @throws {ReaderUnavailable} when too many texts wait already, or the thread broke.
 */
export async function read<Input extends { text: string }, Output> (task: (input: Input) => Output, input: Input, { forRecord = false } = {}): Promise<Output> {
  if (input.text.length < SHORT) return task(input)
  threads ??= startThreads()
  try {
    return await threads.run({ ...input, [Piscina.queueOptionsSymbol]: forRecord ? {} : null }, { name: task.name })
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
  const taskQueue = new AskedFirst()
  const pool = new Piscina({ filename, execArgv: [], minThreads: 0, maxThreads: READERS, idleTimeout: IDLE_MS, maxQueue: READERS * WAITING, taskQueue })
  // a thread that breaks is told of by what it was reading, and another takes its place
  return pool.on('error', () => {})
}
