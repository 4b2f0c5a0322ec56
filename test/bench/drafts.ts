/**
 * Scores the rules for drafts, and prints figures for the open and the aside part and for ordinary paragraphs.
 *
 *     npm run -s bench:drafts [-- open open-2] [-- --errors]
 *
 * The drafts of test/fixtures/gold/drafts-*.jsonl (`{ id, record, title?, text, writtenAt?, findings: [{ rule, part?, slice }] }`) were written by the
 * project itself over the small records of drafts-records.jsonl; `open` and `aside` by somebody who did not know the rules, the later open ones each in one
 * piece before anything was measured on it. The rules were tuned on the open parts alone. Nobody reads the aside part: `--errors` shows errors of the others.
 *
 * A finding and a gold one are one when the rule is the same and their sentences overlap, each used once. What is for information does not count.
 */
import { readFileSync } from 'node:fs'
import { checkDraft } from '../../src/domain/check-draft.js'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { openRecord, type OnRecord } from '../../src/domain/open-record.js'
import type { ArticleInput } from '../../src/model/article.js'
import type { Finding } from '../../src/model/finding.js'
import { Rule, RULES } from '../../src/model/rule.js'
import { embedded } from '../fixtures/databases.js'

interface Gold { rule: Rule, slice: string, part?: 'title' | 'text' }
interface Row { id: string, record: string, title?: string, text: string, writtenAt?: string, findings: Gold[] }
interface Tally { hit: number, missed: number, wrong: number }

const read = <T>(name: string): T[] =>
  // the files are of the form that the head of this one states
  readFileSync(new URL(`../fixtures/gold/drafts-${name}.jsonl`, import.meta.url), 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line) as T)

const flags = process.argv.slice(2)
const shown = flags.includes('--errors')
const asked = flags.filter(flag => !flag.startsWith('--'))
const parts = asked.length > 0 ? asked : ['open', 'open-2', 'open-3', 'open-4', 'open-5', 'open-6', 'open-7', 'open-8', 'open-9', 'open-10', 'open-11', 'open-12', 'open-13', 'aside']

const records = await openRecords()
for (const part of parts) await scorePart(part)
await scoreOrdinary()
process.exit()

async function openRecords (): Promise<Map<string, OnRecord>> {
  const opened = new Map<string, OnRecord>()
  for (const { record: name, ...article } of read<ArticleInput & { record: string }>('records')) {
    const record = opened.get(name) ?? await openRecord(await embedded())
    opened.set(name, record)
    await ingestArticle(record, article)
  }
  return opened
}

async function scorePart (part: string): Promise<void> {
  const tallies = new Map<Rule, Tally>(Rule.enum.filter(rule => RULES[rule].severity === 'warning').map(rule => [rule, { hit: 0, missed: 0, wrong: 0 }]))
  for (const row of read<Row>(part)) {
    const findings = await warningsOn(row)
    const { missed, wrong } = compareRow(row, findings, tallies)
    if (shown && part !== 'aside') printErrors(row, missed, wrong)
  }
  console.log(`\n${part}\n\n| rule | precision | recall | of |\n| --- | --- | --- | --- |`)
  for (const [rule, tally] of tallies) printTally(rule, tally)
  printTally('all', sum([...tallies.values()]))
}

async function warningsOn ({ record: name, title, text, writtenAt }: Omit<Row, 'findings' | 'id'>): Promise<Finding[]> {
  const record = records.get(name)
  if (record === undefined) throw new Error(`no record is called ${name}`)
  const draft = { text, ...title !== undefined && { title }, ...writtenAt !== undefined && { writtenAt } }
  return (await checkDraft(record, draft)).findings.filter(({ severity }) => severity === 'warning')
}

function compareRow (row: Row, findings: readonly Finding[], tallies: Map<Rule, Tally>) {
  const left = [...findings]
  const missed = row.findings.filter(gold => {
    const at = left.findIndex(finding => isSame(row, gold, finding))
    if (at >= 0) left.splice(at, 1)
    const tally = tallies.get(gold.rule)
    if (tally !== undefined) tally[at >= 0 ? 'hit' : 'missed']++
    return at < 0
  })
  for (const { rule } of left) {
    const tally = tallies.get(rule)
    if (tally !== undefined) tally.wrong++
  }
  return { missed, wrong: left }
}

function isSame ({ title = '', text }: Row, { rule, slice, part = 'text' }: Gold, finding: Finding): boolean {
  const start = (part === 'title' ? title : text).indexOf(slice)
  return finding.rule === rule && finding.part === part && finding.sentence.start < start + slice.length && start < finding.sentence.end
}

function printErrors ({ id, title, text }: Row, missed: readonly Gold[], wrong: readonly Finding[]): void {
  if (missed.length + wrong.length > 0) console.log(`${id}: ${title === undefined ? '' : `${title} | `}${text}`)
  for (const { rule, slice } of missed) console.log(`  missed ${rule}: ${slice}`)
  for (const { rule, message } of wrong) console.log(`  wrong ${rule}: ${message}`)
}

function sum (tallies: Tally[]): Tally {
  return tallies.reduce((a, b) => ({ hit: a.hit + b.hit, missed: a.missed + b.missed, wrong: a.wrong + b.wrong }))
}
function share (part: number, whole: number): string {
  return whole === 0 ? '–' : `${(100 * part / whole).toFixed(1)} %`
}

function printTally (name: string, { hit, missed, wrong }: Tally): void {
  console.log(`| ${name} | ${share(hit, hit + wrong)} | ${share(hit, hit + missed)} | ${hit + missed} |`)
}

/** Paragraphs that repeat nothing on record, against each of the records. */
async function scoreOrdinary (): Promise<void> {
  let warned = 0
  const rows = read<{ id: string, text: string }>('ordinary')
  for (const { id, text } of rows) {
    for (const record of records.keys()) {
      const findings = await warningsOn({ record, text })
      warned += findings.length
      if (shown) for (const { rule, message } of findings) console.log(`${id} (${record}) ${rule}: ${message} <- ${text}`)
    }
  }
  console.log(`\n${rows.length} ordinary paragraphs against ${records.size} records: ${warned} warnings`)
}
