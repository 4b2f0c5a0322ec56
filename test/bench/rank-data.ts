import { readFileSync } from 'node:fs'
import { createMatchIndex, type MatchIndex } from '../../src/domain/match/index/match-index.js'
import type { RankExample } from './fit/fit-rank.js'
import { withProfile } from '../../src/domain/match/rank/query-profile.js'
import { signalsOf } from '../../src/domain/match/rank/signals.js'
import { claimOf } from '../fixtures/match/claim-of.js'

/** A query with its candidates, the claims that they are and the claims that are right; twins are one claim, by the id of the first. */
export interface Judged extends RankExample { claims: string[], wanted: Set<string> }

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(line => line !== '')
const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
interface Row { id: string, text: string, title?: string }
// the form that the benches ask for
export const rowsOf = (path: string): Row[] => linesOf(path).map(line => JSON.parse(line) as Row)

/** An index over claims, and for each of them the id of the first with the same words. */
export function indexOf (claimsPath: string): { index: MatchIndex, twins: Map<string, string> } {
  const index = createMatchIndex()
  const [first, twins] = [new Map<string, string>(), new Map<string, string>()]
  for (const { id, text, title = null } of rowsOf(claimsPath)) {
    const words = wordsOf(text)
    first.set(words, first.get(words) ?? id)
    twins.set(id, first.get(words) ?? id)
    index.upsert(claimOf(text, { id, title }))
  }
  return { index, twins }
}

/** The right claims by query. */
export function qrelsOf (path: string, twins: Map<string, string>): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>()
  for (const [query = '', claim = ''] of linesOf(path).map(line => line.split('\t'))) {
    wanted.set(query, (wanted.get(query) ?? new Set()).add(twins.get(claim) ?? claim))
  }
  return wanted
}

interface Files { queries: string, qrels: string, depth: number }

/** The judged queries with the signals of as many candidates. */
export function judgedQueries ({ index, twins }: ReturnType<typeof indexOf>, { queries, qrels, depth }: Files): Judged[] {
  const wantedBy = qrelsOf(qrels, twins)
  return rowsOf(queries).flatMap(({ id, text }) => {
    const wanted = wantedBy.get(id)
    if (wanted === undefined) return []
    const terms = index.readQuery(text)
    const found = index.searchSlots(terms, { limit: depth })
    const candidates = withProfile({ text, terms, index }, query => found.map(candidate => signalsOf(candidate, query, found[0]?.score ?? 0, index)))
    const claims = found.map(({ slot }) => index.claims.idAt(slot)).map(claim => twins.get(claim) ?? claim)
    return [{ candidates, claims, wanted, right: claims.map(claim => wanted.has(claim)) }]
  })
}
