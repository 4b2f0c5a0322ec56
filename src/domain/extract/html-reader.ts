import { Worker } from 'node:worker_threads'
import { HtmlUnreadable } from '../../errors.js'
import { ASIDE_TAGS, BLOCK_TAGS, HIDDEN_TAGS } from './block-tags.js'

export interface ReadableText { title: string | null, text: string }

/** A thread that reads one page at a time, started at the first one and again after it had to be killed. */
export interface HtmlReader {
  /** @throws {HtmlUnreadable} when it takes longer than `timeoutMs`, counted from its turn, or breaks the reader. */
  read: (html: string, timeoutMs: number) => Promise<ReadableText>
  close: () => Promise<void>
}

/** Readability and the tree that it needs are heavy and can be made to run for minutes: the thread can be killed, ours cannot. */
export function htmlReader (): HtmlReader {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  const started = (): Worker => {
    worker ??= startThread(() => { worker = undefined })
    return worker
  }
  return {
    read: (html, timeoutMs) => {
      const answer = last.then(async () => await ask(started(), html, timeoutMs))
      last = answer.catch(() => {})
      return answer
    },
    close: async () => { await worker?.terminate() }
  }
}

/** Most memory of the thread: a page of two megabytes needs a tenth. */
const MEMORY = { maxOldGenerationSizeMb: 512 }

function startThread (onExit: () => void): Worker {
  const worker = new Worker(new URL('./readable-html-thread.mjs', import.meta.url), {
    workerData: { blocks: BLOCK_TAGS, skipped: new Set([...HIDDEN_TAGS, ...ASIDE_TAGS]) },
    // no loader of the parent's: the thread is plain JavaScript
    execArgv: [],
    resourceLimits: MEMORY
  })
  // what breaks it ends it, and the end is what counts
  worker.on('error', () => {})
  worker.on('exit', onExit)
  return worker
}

/** The thread holds the process open only while it owes an answer. */
async function ask (worker: Worker, html: string, timeoutMs: number): Promise<ReadableText> {
  let late = false
  const timer = setTimeout(() => {
    late = true
    worker.terminate().catch(() => {})
  }, timeoutMs)
  worker.ref()
  try {
    return await new Promise((resolve, reject) => {
      const onExit = (): void => { reject(new HtmlUnreadable(late ? `the HTML could not be read within ${timeoutMs} ms` : 'the HTML could not be read')) }
      worker.once('exit', onExit)
      worker.once('message', (answer: ReadableText) => {
        worker.off('exit', onExit)
        resolve(answer)
      })
      worker.postMessage(html)
    })
  } finally {
    clearTimeout(timer)
    worker.unref()
  }
}
