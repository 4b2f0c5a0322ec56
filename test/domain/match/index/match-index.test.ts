import t from 'tap'
import { deepEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import { emptyColumn } from '../../../../src/domain/match/index/columns.js'
import { claimTerms, frequenciesOf } from '../../../../src/domain/match/index/claim-terms.js'
import { createMatchIndex, type Candidate, type MatchIndex } from '../../../../src/domain/match/index/match-index.js'
import { queryReader } from '../../../../src/domain/match/index/query-terms.js'
import { Vocabulary } from '../../../../src/domain/match/index/vocabulary.js'
import { rankClaims } from '../../../../src/domain/match/rank/rank-claims.js'
import type { IndexedClaim } from '../../../../src/store/store.js'
import { claimOf } from '../../../fixtures/match/claim-of.js'

const indexOf = (claims: IndexedClaim[]): MatchIndex => {
  const index = createMatchIndex()
  for (const claim of claims) index.upsert(claim)
  return index
}
const idsOf = (candidates: Candidate[]): string[] => candidates.map(({ claim }) => claim.id)

/** As the index has it: see PRIOR_CLAIMS there. */
const PRIOR = 10_000

/** As the index has it: see TO_GRID there. What ties in the books ties here, whatever is added up first. */
const onGrid = (part: number): number => Math.round(part * 2 ** 30) / 2 ** 30

/** BM25 as it stands in the books, over every claim. */
function bruteForce (claims: IndexedClaim[], text: string, limit: number): Array<{ id: string, score: number }> {
  const vocabulary = new Vocabulary()
  const documents = claims.map(claim => ({ id: claim.id, ...frequenciesOf(claimTerms(claim, vocabulary)) }))
  for (const { frequencies, length } of documents) for (const [term, frequency] of frequencies) vocabulary.count(term, frequency, length)
  const average = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length)
  const terms = queryReader(vocabulary)(text).map(({ term, weight }) => ({ term: vocabulary.find(term) ?? -1, weight }))
  const scored = documents.map(({ id, frequencies, length }) => {
    const norm = 1.2 * (1 - 0.6 + 0.6 * Math.min(length, 1023) / Math.max(1, average))
    const parts = terms.map(({ term, weight }) => {
      const holding = documents.filter(({ frequencies }) => frequencies.has(term)).length
      const times = (frequencies.get(term) ?? 0) / 4
      return times === 0 ? 0 : onGrid(weight * Math.log((PRIOR + documents.length + 1) / (holding + 0.5)) * 2.2 * times / (times + norm))
    })
    return { id, score: parts.reduce((sum, part) => sum + part, 0) }
  })
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit)
}

const rounded = (found: Array<{ id: string, score: number }>) => found.map(({ id, score }) => ({ id, score: score.toFixed(8) }))
const scoresOf = (candidates: Candidate[]) => rounded(candidates.map(({ claim: { id }, score }) => ({ id, score })))

const words = fc.constantFrom(...('Norway Oslo Denmark Moscow Putin bank banks loan asked requested rise fell the of river flood 12 tax taxes court judge ' +
  'strike union').split(' '))
const text = fc.array(words, { minLength: 1, maxLength: 9 }).map(list => list.join(' '))
const claim = fc.record({ id: fc.integer({ min: 0, max: 40 }).map(String), text, title: fc.option(text), wordings: fc.array(text, { maxLength: 2 }) })
  .map(({ text, ...rest }) => claimOf(text, rest))

t.test('ranks as scoring every claim would, ties included, whatever came and went before', async () => {
  const limit = fc.integer({ min: 1, max: 12 })
  fc.assert(fc.property(fc.array(claim, { maxLength: 60 }), fc.array(fc.nat(40).map(String)), text, limit, (claims, removed, query, limit) => {
    const index = indexOf(claims)
    for (const id of removed) index.remove(id)
    const kept = [...new Map(claims.map(claim => [claim.id, claim])).values()].filter(({ id }) => !removed.includes(id))
    deepEqual(scoresOf(index.search(query, { limit })), rounded(bruteForce(kept, query, limit)))
    equal(index.size, kept.length)
  }), { numRuns: 200 })
})

t.test('leaves out what has too small a share of the best score', async () => {
  const options = fc.record({ limit: fc.integer({ min: 1, max: 12 }), leastOfBest: fc.constantFrom(0.2, 0.5, 0.9, 1) })
  fc.assert(fc.property(fc.array(claim, { maxLength: 60 }), text, options, (claims, query, { limit, leastOfBest }) => {
    const all = indexOf(claims).search(query, { limit })
    const least = leastOfBest * (all[0]?.score ?? 0)
    deepEqual(scoresOf(indexOf(claims).search(query, { limit, leastOfBest })), scoresOf(all.filter(({ score }) => score >= least)))
  }), { numRuns: 200 })
})

t.test('what was saved answers and changes on as the index itself', async () => {
  const steps = fc.array(fc.record({ claim, stays: fc.boolean() }), { maxLength: 40 })
  const apply = (index: MatchIndex, changes: Array<{ claim: IndexedClaim, stays: boolean }>): void => {
    for (const { claim, stays } of changes) stays ? index.upsert(claim) : index.remove(claim.id)
  }
  fc.assert(fc.property(steps, steps, text, (before, after, query) => {
    const index = createMatchIndex()
    apply(index, before)
    const restored = createMatchIndex()
    restored.restore(index.save().map(column => column.slice()))
    for (const each of [index, restored]) apply(each, after)
    deepEqual(restored.search(query, { limit: 50 }), index.search(query, { limit: 50 }))
    deepEqual(rankClaims(restored, query, { limit: 50, minScore: 0 }), rankClaims(index, query, { limit: 50, minScore: 0 }))
  }), { numRuns: 100 })
})

t.test('columns that are not those of an index are refused', async t => {
  const columns = createMatchIndex().save()
  t.throws(() => { createMatchIndex().restore(columns.slice(1)) }, RangeError)
  t.throws(() => { createMatchIndex().restore(columns.slice(0, -1)) }, RangeError)
  t.throws(() => emptyColumn('Float64Array', 1), RangeError)
})

t.test('prunes a large record without losing a claim', async t => {
  const filler = Array.from({ length: 3000 }, (_, i) => claimOf(`The council of town ${i % 7} met about road number ${i}`, { id: `filler-${i}` }))
  const rare = Array.from({ length: 30 }, (_, i) => claimOf(`The council of town ${i} met about the heron of road ${i}`, { id: `heron-${i}` }))
  const query = 'Did the council of town 3 meet about a heron or a road?'
  const found = indexOf([...filler, ...rare]).search(query, { limit: 10 })
  t.same(scoresOf(found), rounded(bruteForce([...filler, ...rare], query, 10)))
})

t.test('finds a country under the names that stand for it, its own name first', async t => {
  const index = indexOf([claimOf('Italy asked for planes', { id: 'country' }), claimOf('Rome asked for planes', { id: 'capital' }), claimOf('A mayor asked for planes', { id: 'mayor' })])
  t.same(idsOf(index.search('Italian planes', { limit: 2 })), ['country', 'capital'])
  t.same(idsOf(index.search('planes in Rome', { limit: 2 })), ['capital', 'country'])
})

t.test('finds what shares a word, the more the better', async t => {
  const index = indexOf([claimOf('The court requested documents', { id: 'requested' }), claimOf('The court asked for documents', { id: 'asked' }), claimOf('A lake froze', { id: 'lake' })])
  t.same(idsOf(index.search('documents were requested', { limit: 5 })), ['requested', 'asked'])
})

t.test('finds a claim by its title and by its other wordings', async t => {
  const index = indexOf([claimOf('It closed in June', { id: 'titled', title: 'The zoo of Basel' }), claimOf('The menagerie shut', { id: 'worded', wordings: ['The menagerie shut', 'The zoo closed'] })])
  t.same(idsOf(index.search('zoo', { limit: 5 })).sort(), ['titled', 'worded'])
})

t.test('filters before the limit', async t => {
  const index = indexOf(['a', 'b', 'c', 'd'].map(id => claimOf('The zoo closed', { id, language: id < 'c' ? 'en' : 'de' })))
  t.same(idsOf(index.search('zoo', { limit: 2, accept: ({ language }) => language === 'de' })), ['c', 'd'])
  t.same(index.search('zoo', { limit: 0 }), [])
})

t.test('replaces a claim of the same id, with the same words or with others', async t => {
  const index = indexOf([claimOf('The zoo closed', { id: 'a' }), claimOf('A heron flew', { id: 'b' })])
  index.upsert(claimOf('The zoo closed', { id: 'a', status: 'disputed' }))
  t.equal(index.get('a')?.status, 'disputed')
  t.equal(index.search('zoo', { limit: 1 })[0]?.claim.status, 'disputed')
  index.upsert(claimOf('The museum closed', { id: 'a' }))
  t.same(index.search('zoo', { limit: 1 }), [])
  t.same(idsOf(index.search('museum', { limit: 1 })), ['a'])
  index.upsert(claimOf('The museum closed', { id: 'a', wordings: ['A gallery shut'] }))
  index.upsert(claimOf('The museum closed', { id: 'a', wordings: ['A theatre shut'] }))
  t.same(index.search('gallery', { limit: 1 }), [])
  t.equal(index.size, 2)
})

t.test('forgets a removed claim, and does not mind one that it never had', async t => {
  const index = indexOf([claimOf('The zoo closed', { id: 'a' })])
  index.remove('nobody')
  index.remove('a')
  t.equal(index.get('a'), undefined)
  t.same(index.search('zoo', { limit: 1 }), [])
  t.same(createMatchIndex().search('zoo', { limit: 1 }), [])
})

t.test('keeps its answers when many removals make it rebuild', async t => {
  const claims = Array.from({ length: 2500 }, (_, i) => claimOf(`Road ${i} was closed by flood ${i % 50}`, { id: `road-${i}` }))
  const index = indexOf(claims)
  for (const { id } of claims.slice(0, 2000)) index.remove(id)
  t.equal(index.size, 500)
  const query = 'flood 7 closed a road'
  t.same(scoresOf(index.search(query, { limit: 5 })), rounded(bruteForce(claims.slice(2000), query, 5)))
})

t.test('counts a word that a claim repeats without end no further than a posting holds', async t => {
  const index = indexOf([claimOf('zoo '.repeat(1500), { id: 'a' }), claimOf('A heron in the zoo', { id: 'b' })])
  t.equal(index.search('zoo', { limit: 2 }).length, 2)
})
