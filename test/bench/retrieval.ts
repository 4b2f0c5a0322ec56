// Ranks known claims for each query: npm run -s bench:retrieval -- CLAIMS.jsonl QUERIES.jsonl OUT.jsonl [QRELS.tsv]
// CLAIMS: {"id", "text", "title"?} a line; QUERIES: {"id", "text"} a line; OUT: {"id", "ranking": [claim id, ...]} a line, 20 deep. Each query is one
// statement, ranked as match ranks it. With QRELS the calibration error of the first answers' scores is printed.
import { writeFileSync } from 'node:fs'
import { rankClaims } from '../../src/domain/match/rank/rank-claims.js'
import { calibrationError } from './fit/calibrate.js'
import { indexOf, qrelsOf, rowsOf } from './rank-data.js'

const DEPTH = 20
const [claimsPath, queriesPath, outPath, qrelsPath] = process.argv.slice(2)
if (claimsPath === undefined || queriesPath === undefined || outPath === undefined) throw new Error('usage: bench:retrieval CLAIMS.jsonl QUERIES.jsonl OUT.jsonl [QRELS.tsv]')

const { index, twins } = indexOf(claimsPath)
const queries = rowsOf(queriesPath)
const started = process.cpuUsage()
const answers = queries.map(({ id, text }) => ({ id, found: rankClaims(index, text, { limit: DEPTH, minScore: 0 }) }))
console.log(`${index.size} claims, ${queries.length} queries, ${(process.cpuUsage(started).user / 1000 / queries.length).toFixed(2)} ms of processor time a query`)
writeFileSync(outPath, answers.map(({ id, found }) => JSON.stringify({ id, ranking: found.map(({ claim }) => claim.id) })).join('\n') + '\n')

if (qrelsPath !== undefined) {
  const wanted = qrelsOf(qrelsPath, twins)
  const first = answers.flatMap(({ id, found: [best] }) => best === undefined ? [] : [{ score: best.score, right: wanted.get(id)?.has(twins.get(best.claim.id) ?? '') === true }])
  console.log(`calibration error of the first answers: ${calibrationError(first).toFixed(3)}`)
}
