// Trains what is worth a suggestion: npm run train:leads -- ARTICLES.jsonl NAME OUT.json CLAIMS.jsonl QUERIES.jsonl QRELS.tsv [CLAIMS QUERIES QRELS ...]
// ARTICLES: {"text"} a line, of other topics than the first CLAIMS: the likeliest claim of each of their statements is no lead, while the claims that answer a
// query, and those of our own open pairs of test/fixtures/gold, are. Files are as in train:ranker.
import { readFileSync, writeFileSync } from 'node:fs'
import { isMatchable } from '../../src/domain/match/matchable.js'
import { rankClaims } from '../../src/domain/match/rank/rank-claims.js'
import { SIGNALS } from '../../src/domain/match/rank/signals.js'
import { fitLinear } from './fit/fit-linear.js'
import { readStatements } from '../../src/domain/read-statements.js'
import { claimOf } from '../fixtures/match/claim-of.js'
import { indexOf, qrelsOf, rowsOf } from './rank-data.js'

/** A right claim further down teaches nothing of what right ones look like. */
const DEPTH = 5
/** Of the articles' paragraphs every so manieth is read. */
const STEP = 7
const SHORTEST = 40
/** It is 1 for the likeliest claim, and only such stand for no lead. */
const OF_BEST = 'bm25OfBest'

const [articlesPath, name, outPath, ...collections] = process.argv.slice(2)
if (articlesPath === undefined || name === undefined || outPath === undefined || collections.length < 3) {
  throw new Error('usage: train:leads ARTICLES.jsonl NAME OUT.json CLAIMS.jsonl QUERIES.jsonl QRELS.tsv [CLAIMS QUERIES QRELS ...]')
}
type Indexed = ReturnType<typeof indexOf>

function signalsOf ({ index, twins }: Indexed, text: string, isSought: (claim: string) => boolean): number[][] {
  const found = rankClaims(index, text, { limit: DEPTH, minScore: 0 }).find(({ claim: { id } }) => isSought(twins.get(id) ?? id))
  return found === undefined ? [] : [found.signals.map(({ name, value }) => name === OF_BEST ? 0 : value)]
}

function leadsOf (indexed: Indexed, queries: string, qrels: string): number[][] {
  const wanted = qrelsOf(qrels, indexed.twins)
  return rowsOf(queries).flatMap(({ id, text }) => signalsOf(indexed, text, claim => wanted.get(id)?.has(claim) === true))
}

interface Pair { id: string, claim: string, text: string, relation: string }
function ownLeads (indexed: Indexed): number[][] {
  const pairs = ['open', 'open-2', 'open-3'].flatMap(part => readFileSync(new URL(`../fixtures/gold/relations-${part}.jsonl`, import.meta.url), 'utf8').trimEnd().split('\n'))
    // the fixture's rows have this shape
    .map(line => JSON.parse(line) as Pair).filter(({ relation }) => relation !== 'related')
  for (const { id, claim } of pairs) indexed.index.upsert(claimOf(claim, { id }))
  return pairs.flatMap(({ claim, text }) => {
    const ids = new Set(pairs.filter(other => other.claim === claim).map(({ id }) => id))
    return signalsOf(indexed, text, id => ids.has(id))
  })
}

const indexes = Array.from({ length: Math.floor(collections.length / 3) }, (_, i) => {
  const [claims = '', queries = '', qrels = ''] = collections.slice(3 * i, 3 * i + 3)
  return { indexed: indexOf(claims), queries, qrels }
})
const [first] = indexes
if (first === undefined) throw new Error('no collection')
const paragraphs = rowsOf(articlesPath).flatMap(({ text }) => text.split(/\n+/)).filter(text => text.trim().length >= SHORTEST).filter((_, i) => i % STEP === 0)
const statements = paragraphs.flatMap(text => readStatements({ title: null, text }).statements).filter(({ span }) => isMatchable(span.text))
const others = statements.flatMap(({ proposition }) => signalsOf(first.indexed, proposition, () => true))
const leads = [...indexes.flatMap(({ indexed, queries, qrels }) => leadsOf(indexed, queries, qrels)), ...ownLeads(first.indexed)]
const weight = leads.length / others.length
const examples = [...leads.map(values => ({ values, otherFact: true, weight: 1 })), ...others.map(values => ({ values, otherFact: false, weight }))]
const { bias, weights } = fitLinear(examples, SIGNALS.length)
console.log(`${leads.length} leads, ${others.length} of no lead`)
writeFileSync(outPath, JSON.stringify({ data: name, bias, weights: Object.fromEntries(SIGNALS.map((signal, i) => [signal, weights[i]])) }, null, 1) + '\n')
