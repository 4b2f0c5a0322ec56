/**
 * How often a question about a story finds the claim and how it stands to it, from articles to answers:
 * `npm run -s bench:matches [-- open-3 open-4] [-- --errors]`.
 *
 * The rows of test/fixtures/gold/matches-*.jsonl were written for this project, each batch in one piece before it was asked: articles
 * (`{ article, title, text }`), and questions (`{ text, claim, relations }`) with words, one of which stands in the claim sought, and the relations that a
 * reader would take for right. Where `claim` is null the articles tell nothing of it, and nothing may be called the same or its reverse.
 */
import { readFileSync } from 'node:fs'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { matchText } from '../../src/domain/match-text.js'
import { openRecord, type OnRecord } from '../../src/domain/open-record.js'
import type { Match } from '../../src/model/match.js'
import { embedded } from '../fixtures/databases.js'

interface Article { article: string, title: string, text: string }
interface Question { text: string, claim: string[] | null, relations: string[] }

const flags = process.argv.slice(2)
const asked = flags.filter(flag => !flag.startsWith('--'))
for (const part of asked.length > 0 ? asked : ['open', 'open-2', 'open-3', 'open-4', 'open-5', 'open-6']) await report(part)

async function report (part: string): Promise<void> {
  // the files are of the form that the head of this one states
  const rows = readFileSync(new URL(`../fixtures/gold/matches-${part}.jsonl`, import.meta.url), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as Article | Question)
  const store = await embedded()
  const record = await openRecord(store)
  for (const row of rows) if ('article' in row) await ingestArticle(record, { url: `https://news.example/${row.article}`, publisher: 'Example Times', publishedAt: '2026-03-04T08:00:00Z', ...row })
  const questions = rows.flatMap(row => 'article' in row ? [] : [row])
  const answers = []
  for (const question of questions) answers.push(await answer(record, question))
  const [sought, unknown] = [answers.filter(({ question }) => question.claim !== null), answers.filter(({ question }) => question.claim === null)]
  console.log(`${part}: found and related rightly ${sought.filter(({ isRight }) => isRight).length} of ${sought.length}, found at all ${sought.filter(({ match }) => match !== undefined).length}; ` +
    `of ${unknown.length} that nobody told ${unknown.filter(({ isRight }) => !isRight).length} were called known`)
  if (flags.includes('--errors')) for (const { question: { text, relations }, match, isRight } of answers) if (!isRight) console.log(`  ${text} (${relations.join(' or ')}): ${match === undefined ? 'not found' : `${match.relation}, ${match.claim.text}`}`)
  await record.close()
  await store.close()
}

async function answer (record: OnRecord, question: Question): Promise<{ question: Question, match: Match | undefined, isRight: boolean }> {
  const { matches } = await matchText(record, { text: question.text })
  const { claim, relations } = question
  if (claim === null) {
    const match = matches.find(({ tier, relation }) => tier === 'match' && (relation === 'same' || relation === 'contradicts'))
    return { question, match, isRight: match === undefined }
  }
  const found = matches.filter(match => claim.some(words => match.claim.text.toLowerCase().includes(words.toLowerCase())))
  const right = found.find(({ relation }) => relations.includes(relation))
  return { question, match: right ?? found[0], isRight: right !== undefined }
}
