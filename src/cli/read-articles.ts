import { stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { getText, isHtml } from './get-text.js'
import { readLines } from './read-lines.js'
import { readManifest } from './read-manifest.js'
import { CommandFailed } from './terminal.js'

/** An article as one line of NDJSON, with the place that it came from; or why there is none. */
export type ArticleLine = { place: string, line: Uint8Array } | { place: string, problem: string }

/** What a file alone does not say of the article in it; fields as in `POST /v1/articles`. */
export type ArticleDetails = Record<string, unknown>

// the most that a service can be told to take as one line, by BODY_LIMIT_BYTES
const MAX_LINE_BYTES = 256 * 1024 * 1024

const isNdjson = (path: string): boolean => ['.ndjson', '.jsonl'].includes(extname(path).toLowerCase())

/** Whether a path holds one article whose address must be told with it. */
export const isSingleArticle = async (path: string): Promise<boolean> => !isNdjson(path) && await isFile(path)

const isFile = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch((cause: unknown) => { throw new CommandFailed(`${path} cannot be read`, 1, { cause }) })
  return found.isFile()
}

const articleLine = (path: string, details: ArticleDetails): Promise<ArticleLine> => getText(path).then(
  text => ({ place: path, line: Buffer.from(JSON.stringify({ ...details, [isHtml(path) ? 'html' : 'text']: text })) }),
  (error: CommandFailed) => ({ place: path, problem: error.message }))

async function * ofFile (path: string, maxBytes: number): AsyncGenerator<ArticleLine> {
  for await (const { line, bytes } of readLines(path, maxBytes)) {
    const place = `${path}:${line}`
    yield bytes === undefined ? { place, problem: `longer than ${maxBytes} bytes` } : { place, line: bytes }
  }
}

async function * ofFolder (path: string): AsyncGenerator<ArticleLine> {
  for (const { file, details } of await readManifest(path)) yield await articleLine(join(path, file), details)
}

/**
 * The articles of a path, one after another: an NDJSON file, a folder with a manifest.json, or an HTML or text file with its details.
 *
 * @throws {CommandFailed} when the path or its manifest cannot be read. A single article that cannot be is a `problem` among the rest.
 */
export async function * readArticles (path: string, details: ArticleDetails, maxBytes = MAX_LINE_BYTES): AsyncGenerator<ArticleLine> {
  if (await isSingleArticle(path)) yield await articleLine(path, details)
  else if (isNdjson(path)) yield * ofFile(path, maxBytes)
  else yield * ofFolder(path)
}
