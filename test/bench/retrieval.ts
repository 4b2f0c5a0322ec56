// Ranks known claims for each query: npm run bench:retrieval CLAIMS.jsonl QUERIES.jsonl OUT.jsonl
// CLAIMS: {"id", "text", "title"?} a line; QUERIES: {"id", "text"} a line; OUT: {"id", "ranking": [claim id, ...]} a line, 20 deep.
import { readFileSync, writeFileSync } from 'node:fs'
import { createMatchIndex } from '../../src/domain/match/match-index.js'
import { claimOf } from '../fixtures/match/claim-of.js'

const DEPTH = 20
const [claimsPath, queriesPath, outPath] = process.argv.slice(2)
if (claimsPath === undefined || queriesPath === undefined || outPath === undefined) throw new Error('usage: bench:retrieval CLAIMS.jsonl QUERIES.jsonl OUT.jsonl')
const linesOf = (path: string): unknown[] => readFileSync(path, 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line))
const field = (row: unknown, name: string): string => String(Object.entries(row ?? {}).find(([key]) => key === name)?.[1] ?? '')

const index = createMatchIndex()
for (const row of linesOf(claimsPath)) index.upsert(claimOf(field(row, 'text'), { id: field(row, 'id'), title: field(row, 'title') }))
const started = performance.now()
const queries = linesOf(queriesPath)
const rankings = queries.map(row => ({ id: field(row, 'id'), ranking: index.search(field(row, 'text'), { limit: DEPTH }).map(({ claim }) => claim.id) }))
console.log(`${index.size} claims, ${queries.length} queries, ${((performance.now() - started) / queries.length).toFixed(2)} ms a query`)
writeFileSync(outPath, rankings.map(ranking => JSON.stringify(ranking)).join('\n') + '\n')
