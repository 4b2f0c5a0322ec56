import { Readable } from 'node:stream'
import { splitLines } from '../http/split-lines.js'
import { getAnswer } from './answer.js'
import type { ArticleLine } from './read-articles.js'
import type { Service } from './service.js'
import { CommandFailed } from './terminal.js'

/** What became of one article. */
export interface Landed { place: string, status: 'stored' | 'unchanged' | 'failed', problem?: string }

type SentLine = Extract<ArticleLine, { line: Uint8Array }>

// small enough that little is sent twice after a break, large enough that the round trip does not show
const BATCH_ARTICLES = 100
const BATCH_BYTES = 4 * 1024 * 1024

const newline = Buffer.from('\n')
const bodyOf = (batch: SentLine[]): Uint8Array => Buffer.concat(batch.flatMap(({ line }) => [line, newline]))

/** What is read of an answer line: `line` counts from 1 within the request, `status` is as if it had been sent alone. */
interface AnswerLine { line: number, status: number, error?: { detail: string } }

const outcomeOf = ({ status, error }: AnswerLine): Omit<Landed, 'place'> => {
  if (error !== undefined) return { status: 'failed', problem: error.detail }
  return { status: status === 201 ? 'stored' : 'unchanged' }
}

const interrupted = (cause?: unknown): CommandFailed =>
  new CommandFailed('the service stopped in the midst of the import; run it again: what has landed is skipped', 1, { cause })

async function * answerLines (response: Response): AsyncGenerator<AnswerLine> {
  try {
    for await (const { bytes } of splitLines(response.body ?? Readable.from([]), Infinity)) {
      // the service writes its lines by the schema ArticleImportLine, of which this shape is a part
      if (bytes !== undefined) yield JSON.parse(Buffer.from(bytes).toString()) as AnswerLine
    }
  } catch (cause) { throw interrupted(cause) }
}

async function * send (service: Service, batch: SentLine[]): AsyncGenerator<Landed> {
  const response = await getAnswer(service, { method: 'POST', path: '/v1/articles/import', body: bodyOf(batch), type: 'application/x-ndjson' })
  let answered = 0
  for await (const answer of answerLines(response)) {
    answered++
    yield { place: batch[answer.line - 1]?.place ?? '', ...outcomeOf(answer) }
  }
  if (answered < batch.length) throw interrupted()
}

/**
 * Sends articles to the service in batches, and yields what became of each as it lands.
 *
 * @throws {CommandFailed} when the service refuses a batch or stops answering.
 */
export async function * importArticles (service: Service, articles: AsyncIterable<ArticleLine>): AsyncGenerator<Landed> {
  let batch: SentLine[] = []
  let bytes = 0
  for await (const article of articles) {
    if ('problem' in article) { yield { ...article, status: 'failed' }; continue }
    batch.push(article)
    bytes += article.line.length
    if (batch.length < BATCH_ARTICLES && bytes < BATCH_BYTES) continue
    yield * send(service, batch)
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield * send(service, batch)
}
