// Counts answers of tier `match` where there should be hardly any: npm run -s bench:false-alarms -- CLAIMS.jsonl ARTICLES.jsonl [paragraphs]
// CLAIMS: {"id", "text", "title"?} a line; ARTICLES: {"text"} a line, of other times and topics. Each paragraph is read and matched as a request would be.
import { readFileSync } from 'node:fs'
import { findMatches } from '../../src/domain/find-matches.js'
import { rankClaims } from '../../src/domain/match/rank/rank-claims.js'
import { readStatements } from '../../src/domain/read-statements.js'
import { indexOf } from './rank-data.js'

const PARAGRAPHS = 1000
const SHORTEST = 40
const [claimsPath, articlesPath, count = PARAGRAPHS] = process.argv.slice(2)
if (claimsPath === undefined || articlesPath === undefined) throw new Error('usage: bench:false-alarms CLAIMS.jsonl ARTICLES.jsonl [paragraphs]')

const { index } = indexOf(claimsPath)
const ranked = { rank: (text: string, options: Parameters<typeof rankClaims>[2]) => rankClaims(index, text, options) }
// the form that the head of this file asks for
const texts = readFileSync(articlesPath, 'utf8').trimEnd().split('\n').map(line => (JSON.parse(line) as { text: string }).text)
const paragraphs = texts.flatMap(text => text.split(/\n+/)).filter(text => text.trim().length >= SHORTEST).slice(0, Number(count))
let [alarms, suggested] = [0, 0]
for (const text of paragraphs) {
  const matches = await findMatches(ranked, readStatements({ title: null, text }).statements, { limit: 10 })
  const sure = matches.filter(({ tier }) => tier === 'match')
  alarms += sure.length
  if (matches.length > 0) suggested++
  for (const { claim, score, relation } of sure) console.log(`claim ${claim.id}: ${relation}, ${score.toFixed(3)}`)
}
console.log(`${paragraphs.length} paragraphs against ${index.size} claims: ${alarms} answers of tier match, suggestions for ${suggested} paragraphs`)
