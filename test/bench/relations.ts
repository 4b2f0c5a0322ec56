// Says how each piece of evidence stands to its claim: npm run bench:relations PAIRS.jsonl OUT.jsonl
// PAIRS: {"claim", "evidence"} a line; OUT: {"relation", "score"} a line, in the same order.
import { readFileSync, writeFileSync } from 'node:fs'
import { compare, parse } from '../../src/domain/match/score.js'

const [pairsPath, outPath] = process.argv.slice(2)
if (pairsPath === undefined || outPath === undefined) throw new Error('usage: bench:relations PAIRS.jsonl OUT.jsonl')
const rows: unknown[] = readFileSync(pairsPath, 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line))
const field = (row: unknown, name: string): string => String(Object.entries(row ?? {}).find(([key]) => key === name)?.[1] ?? '')
const pairs = rows.map(row => ({ known: parse(field(row, 'claim')), found: parse(field(row, 'evidence')) }))
const compareAll = () => pairs.map(({ known, found }) => compare(found, known))
compareAll() // a service is warm when it answers
const started = process.cpuUsage()
const comparisons = compareAll()
const spent = process.cpuUsage(started)
console.log(`${pairs.length} pairs, ${(spent.user / pairs.length).toFixed(0)} µs of processor a pair when both are parsed and the code is warm`)
writeFileSync(outPath, comparisons.map(({ relation, score }) => JSON.stringify({ relation, score })).join('\n') + '\n')
