import { readFile } from 'node:fs/promises'
import type { ArticleInput } from '../model/article.js'
import { ingestArticle } from './ingest-article.js'
import type { OnRecord } from './open-record.js'

const SAMPLE = new URL('../sample/sample-record.ndjson', import.meta.url)

/** Fills an empty record with the sample articles, marked as such; one that holds anything is left alone. Yields how many came. */
export async function loadSample (record: OnRecord): Promise<number> {
  const { claims, articles } = record.coverage
  if (claims > 0 || articles > 0) return 0
  const lines = (await readFile(SAMPLE, 'utf8')).trim().split('\n')
  for (const line of lines) {
    const article: ArticleInput = JSON.parse(line)
    await ingestArticle(record, article, { sample: true })
  }
  return lines.length
}
