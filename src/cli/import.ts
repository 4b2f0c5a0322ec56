import { parseArgs } from 'node:util'
import type { Command } from './command.js'
import { findService, serviceOptions } from './find-service.js'
import { importArticles, type Landed } from './import-articles.js'
import { many } from './many.js'
import { progressLine } from './progress.js'
import { isSingleArticle, readArticles, type ArticleDetails, type ArticleLine } from './read-articles.js'
import { printable } from './style.js'
import { CommandFailed, type Terminal } from './terminal.js'

const help = `Stores articles. The same import again changes nothing; new text at a known address is a new revision.

PATH is one of
  FILE.ndjson         one article a line: { url, title?, publisher?, publishedAt?, language?, text | html }
  FOLDER              with a manifest.json: a list of { file, url, title?, publisher?, publishedAt?, language? }
  FILE.html, FILE.txt one article; needs --url with the article's own address

  --url ADDRESS       the article's address, for a single HTML or text file; else the same as --service
  --title TITLE  --publisher NAME  --published-at DATE-TIME  --language TAG
                      for a single HTML or text file
  --service ADDRESS   the service to send to; by default the local one, or the database itself
  --key KEY           an API key with the scope write

Exit code 1 when an article failed.`

const options = {
  ...serviceOptions,
  title: { type: 'string' }, publisher: { type: 'string' }, 'published-at': { type: 'string' }, language: { type: 'string' }
} as const

type Values = { [Name in keyof typeof options]?: string }

/** Where to read from, and where to send: `--url` is the article's where there is a single article, else the service's. */
interface Plan { paths: string[], details: ArticleDetails, service: string | undefined }

const detailsOf = (values: Values): ArticleDetails => ({
  url: values.url, title: values.title, publisher: values.publisher, publishedAt: values['published-at'], language: values.language
})

const planOf = async (paths: string[], values: Values): Promise<Plan> => {
  if (paths.length === 0) throw new CommandFailed('import needs a PATH', 2)
  const single = (await Promise.all(paths.map(isSingleArticle))).some(Boolean)
  if (!single) return { paths, details: {}, service: values.service ?? values.url }
  if (paths.length > 1) throw new CommandFailed('an HTML or text file is imported alone, with --url; several go in a folder with a manifest.json', 2)
  if (values.url === undefined) throw new CommandFailed('an HTML or text file needs --url with the article\'s own address', 2)
  return { paths, details: detailsOf(values), service: values.service }
}

async function * articlesOf ({ paths, details }: Plan): AsyncGenerator<ArticleLine> {
  for (const path of paths) yield * readArticles(path, details)
}

const count = async (articles: AsyncIterator<unknown>): Promise<number> => {
  let total = 0
  while ((await articles.next()).done !== true) total++
  return total
}

/** Tells of each article as it lands: a bar where somebody watches, and lines where nobody does; failures as lines in both. */
const reporter = (terminal: Terminal, total: number) => {
  const counts = { stored: 0, unchanged: 0, failed: 0 }
  const done = () => counts.stored + counts.unchanged + counts.failed
  return {
    counts,
    add ({ place, status, problem }: Landed) {
      counts[status]++
      if (problem !== undefined) terminal.err(printable(`${place}: ${problem}`))
      else if (terminal.redraw === undefined) terminal.err(printable(`${place}: ${status}`))
      terminal.redraw?.(progressLine({ done: done(), total, failed: counts.failed }, terminal.columns))
    },
    summary: () => `${many(done(), 'article')}: ${counts.stored} stored, ${counts.unchanged} unchanged, ${counts.failed} failed`
  }
}

export const importCommand: Command = {
  usage: 'onrecord import PATH… [--url ADDRESS] [--title …] [--publisher …] [--published-at …] [--service ADDRESS] [--key KEY]',
  summary: 'store articles: NDJSON, a folder with a manifest.json, an HTML or text file',
  help,
  async run (args, terminal) {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const plan = await planOf(positionals, values)
    // what is imported takes the sample record's place at once
    const service = await findService({ url: plan.service, key: values.key }, { ...terminal, env: { ...terminal.env, SAMPLE_RECORD: 'off' } })
    const report = reporter(terminal, terminal.redraw === undefined ? 0 : await count(articlesOf(plan)))
    try {
      for await (const landed of importArticles(service, articlesOf(plan))) report.add(landed)
    } finally {
      terminal.redraw?.('')
      await service.close()
    }
    terminal.out(report.summary())
    return report.counts.failed > 0 ? 1 : 0
  }
}
