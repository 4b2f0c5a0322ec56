// Trains the ranker: npm run train:ranker -- CLAIMS.jsonl QUERIES.jsonl QRELS.tsv "NAME OF THE DATA" OUT.json
// The files are as in bench:retrieval; QRELS is "query id <tab> claim id" a line. Prints what five folds, no claim right in two of them, give with the
// weights and the calibration of the other four; then writes the weights of all queries to OUT.
import { writeFileSync } from 'node:fs'
import { calibrate, calibrationError, type Outcome } from './fit/calibrate.js'
import { fitRank } from './fit/fit-rank.js'
import type { RankModel } from '../../src/domain/match/rank/rank-model.js'
import { SHORTLIST, SIGNALS } from '../../src/domain/match/rank/signals.js'
import { indexOf, judgedQueries, type Judged } from './rank-data.js'

const FOLDS = 5
/** Ridge penalty on standardised signals; 3, 10, 30 and 100 are alike in cross-validation. */
const RIDGE = 10
/** Candidates learned from: deeper ones are easily told. */
const LEARNED = 50
const DIGITS = 1e3

const [claims, queries, qrels, data, outPath] = process.argv.slice(2)
if (claims === undefined || queries === undefined || qrels === undefined || data === undefined || outPath === undefined) {
  throw new Error('usage: train:ranker CLAIMS.jsonl QUERIES.jsonl QRELS.tsv NAME OUT.json')
}
const judged = judgedQueries(indexOf(claims), { queries, qrels, depth: SHORTLIST })
const goldOf = ({ wanted }: Judged): string => [...wanted].sort()[0] ?? ''
const golds = [...new Set(judged.map(goldOf))].sort()
const foldOf = (one: Judged): number => golds.indexOf(goldOf(one)) % FOLDS

const fit = (from: readonly Judged[]): Record<string, number> =>
  fitRank(from.map(({ candidates, right }) => ({ candidates: candidates.slice(0, LEARNED), right: right.slice(0, LEARNED) })), SIGNALS, RIDGE)
const scoreOf = (signals: Float64Array, weights: Record<string, number>): number =>
  SIGNALS.reduce((sum, name, i) => sum + Number(weights[name]) * Number(signals[i]), 0)

interface Ranked { claims: string[], first: Outcome, fold: number, wanted: Set<string> }

function rank (one: Judged, weights: Record<string, number>): Ranked {
  const scored = one.candidates.map((signals, i) => ({ score: scoreOf(signals, weights), claim: String(one.claims[i]) })).sort((a, b) => b.score - a.score)
  const { score = 0, claim = '' } = scored[0] ?? {}
  return { claims: [...new Set(scored.map(({ claim }) => claim))], first: { score, right: one.wanted.has(claim) }, fold: foldOf(one), wanted: one.wanted }
}

function precisionOf ({ claims, wanted }: Ranked): number {
  let [hits, sum] = [0, 0]
  claims.slice(0, 5).forEach((claim, at) => { if (wanted.has(claim)) sum += ++hits / (at + 1) })
  return sum / wanted.size
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const held = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fit(judged.filter(one => foldOf(one) !== fold))
  return judged.filter(one => foldOf(one) === fold).map(one => rank(one, weights))
}).flat()
const calibrated = Array.from({ length: FOLDS }, (_, fold) => {
  const { slope, intercept } = calibrate(held.filter(one => one.fold !== fold).map(({ first }) => first))
  return held.filter(one => one.fold === fold).map(({ first: { score, right } }) => ({ score: 1 / (1 + Math.exp(-(slope * score + intercept))), right }))
}).flat()
console.log(`${judged.length} queries, ${FOLDS} folds by claim: MAP@5 ${mean(held.map(precisionOf)).toFixed(4)}, recall@20 ` +
  `${mean(held.map(({ claims, wanted }) => claims.slice(0, 20).filter(claim => wanted.has(claim)).length / wanted.size)).toFixed(4)}, ` +
  `calibration error of the first answer ${calibrationError(calibrated).toFixed(3)}`)
const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS
const { slope, intercept } = calibrate(held.map(({ first }) => first))
const weights = Object.fromEntries(Object.entries(fit(judged)).map(([name, value]) => [name, rounded(value)]))
const model: RankModel = { data, slope: rounded(slope), intercept: rounded(intercept), weights }
writeFileSync(outPath, JSON.stringify(model, null, 1) + '\n')
