import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { HtmlUnreadable } from '../../../errors.js'
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
  let thread: Promise<Worker> | undefined
  let last: Promise<unknown> = Promise.resolve()
  const forget = (): void => { thread = undefined }
  const read = async (html: string, timeoutMs: number): Promise<ReadableText> => {
    thread ??= startThread()
    return await ask(await thread, html, { timeoutMs, forget })
  }
  return {
    read: (html, timeoutMs) => {
      const answer = last.then(async () => await read(html, timeoutMs))
      last = answer.catch(() => {})
      return answer
    },
    close: async () => {
      const worker = await thread
      forget()
      await worker?.terminate()
    }
  }
}

/** Most memory of the thread: a page of two megabytes needs a tenth. */
const MEMORY = { maxOldGenerationSizeMb: 512 }

/** A thread that has loaded what it needs: it says so by its first message. */
async function startThread (): Promise<Worker> {
  const worker = new Worker(new URL('./readable-html-thread.mjs', import.meta.url), {
    workerData: { blocks: BLOCK_TAGS, skipped: new Set([...HIDDEN_TAGS, ...ASIDE_TAGS]) },
    // no loader of the parent's: the thread is plain JavaScript
    execArgv: [],
    resourceLimits: MEMORY
  })
  await once(worker, 'message')
  // what breaks it ends it, and the end is what counts
  return worker.on('error', () => {})
}

interface Asking { timeoutMs: number, forget: () => void }

/** The thread holds the process open only while it owes an answer; one that does not give it is killed, and forgotten. */
async function ask (worker: Worker, html: string, { timeoutMs, forget }: Asking): Promise<ReadableText> {
  let reason = 'the HTML could not be read'
  const timer = setTimeout(() => {
    reason += ` within ${timeoutMs} ms`
    forget()
    worker.terminate().catch(() => {})
  }, timeoutMs)
  worker.ref()
  try {
    return await new Promise((resolve, reject) => {
      const onExit = (): void => {
        forget()
        reject(new HtmlUnreadable(reason))
      }
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
