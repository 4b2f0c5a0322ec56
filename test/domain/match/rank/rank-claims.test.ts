import t from 'tap'
import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { createMatchIndex } from '../../../../src/domain/match/index/match-index.js'
import { rankClaims } from '../../../../src/domain/match/rank/rank-claims.js'
import { SIGNALS } from '../../../../src/domain/match/rank/signals.js'
import type { IndexedClaim } from '../../../../src/store/store.js'
import { claimOf } from '../../../fixtures/match/claim-of.js'

const indexOf = (claims: IndexedClaim[]) => {
  const index = createMatchIndex()
  for (const claim of claims) index.upsert(claim)
  return index
}
const words = fc.constantFrom(...('Norway Oslo Denmark Moscow Putin bank banks loan asked requested rise fell the of river flood 12 tax taxes court judge strike union').split(' '))
const text = fc.array(words, { minLength: 1, maxLength: 9 }).map(list => list.join(' '))
const claim = fc.record({ id: fc.integer({ min: 0, max: 40 }).map(String), text, title: fc.option(text), wordings: fc.array(text, { maxLength: 2 }) })
  .map(({ text, ...rest }) => claimOf(text, rest))
const all = { limit: 50, minScore: 0 }

t.test('scores lie within 0 and 1, the best first, and ties by id', async () => {
  fc.assert(fc.property(fc.array(claim, { maxLength: 40 }), text, (claims, query) => {
    const found = rankClaims(indexOf(claims), query, all)
    found.forEach(({ claim, score, signals }, i) => {
      ok(score >= 0 && score <= 1)
      deepEqual(signals.map(({ name }) => name), SIGNALS)
      ok(signals.every(({ value }) => Number.isFinite(value)))
      const before = found[i - 1]
      if (before !== undefined) ok(before.score > score || (before.score === score && before.claim.id < claim.id))
    })
  }), { numRuns: 100 })
})

t.test('adding and then removing a claim changes nothing', async () => {
  fc.assert(fc.property(fc.array(claim, { maxLength: 30 }), claim, text, (claims, passing, query) => {
    const index = indexOf(claims)
    const before = rankClaims(index, query, all)
    const again = claims.findLast(({ id }) => id === passing.id)
    index.upsert(passing)
    if (again === undefined) index.remove(passing.id)
    else index.upsert(again)
    deepEqual(rankClaims(index, query, all), before)
  }), { numRuns: 100 })
})

t.test('a claim of four words or more finds itself first', async () => {
  fc.assert(fc.property(fc.array(claim, { minLength: 1, maxLength: 30 }), fc.nat(), (claims, at) => {
    const sought = claims[at % claims.length]
    if (sought === undefined || sought.text.split(' ').filter(word => !['the', 'of'].includes(word)).length < 4) return
    const [first] = rankClaims(indexOf(claims.filter(({ id }) => id !== sought.id).concat(sought)), sought.text, all)
    equal(first?.score, 1)
    ok([first?.claim.text, ...first?.claim.wordings ?? []].includes(sought.text))
  }), { numRuns: 100 })
})

t.test('suggests nothing that shares a few common words only, unless asked for all', async t => {
  const index = indexOf([claimOf('The council of Lund will build a bridge over the river to the old town next year')])
  const text = 'The president said on Tuesday that his party would win the next election in the old south'
  t.same(rankClaims(index, text, { limit: 5 }), [])
  t.equal(rankClaims(index, text, all).length, 1)
  t.equal(rankClaims(index, 'old river', { limit: 5 }).length, 1)
  t.equal(rankClaims(index, 'A bridge over the river to the old town will be built by the council of Lund', { limit: 5 }).length, 1)
})

t.test('suggests what names all that the text names and has half of its words', async t => {
  const index = indexOf([claimOf('The furniture maker Kroll will cut 1,200 jobs, a tenth of its workforce, by the end of the year')])
  t.equal(rankClaims(index, 'Kroll will hire 1,200 people', { limit: 5 }).length, 1)
  t.same(rankClaims(index, 'Kroll will sponsor a new choir of young singers', { limit: 5 }), [])
  t.same(rankClaims(index, 'Brandt will hire 1,200 people', { limit: 5 }), [])
})

t.test('hands on behind the leads what an article carries, where it is asked to', async t => {
  const herons = ['Lund', 'Moe', 'Berg', 'Vik', 'Dahl', 'Holm'].map(name => claimOf(`A heron flew over the river to ${name}`, { id: name }))
  const resultOf = (contexts: string[], besideLeads: number): boolean[] => {
    const index = indexOf([claimOf('The drug had caused two deaths', { contexts }), ...herons])
    return rankClaims(index, 'The malaria drug killed nobody in the ward', { limit: 5, besideLeads }).map(({ lead }) => lead)
  }
  t.same(resultOf(['Malaria ward'], 0), [])
  t.same(resultOf(['Malaria ward'], 5), [false])
  t.same(resultOf([], 5), [])
})

t.test('work grows no faster than linearly in the length of the query', async t => {
  const index = indexOf(Array.from({ length: 3000 }, (_, i) => claimOf(`The council of town ${i % 70} met about road number ${i}`, { id: String(i) })))
  const costOf = (words: number): number => {
    const query = Array.from({ length: words }, (_, i) => `road ${i % 3000} town`).join(' ')
    const start = process.cpuUsage()
    for (let i = 0; i < 5; i++) rankClaims(index, query, { limit: 10 })
    return process.cpuUsage(start).user
  }
  costOf(50)
  // eight times the words; the slack is for a busy machine
  t.ok(costOf(400) < 8 * 3 * costOf(50))
})

t.test('takes a claim by another of its wordings', async t => {
  const index = indexOf([claimOf('The menagerie shut', { id: 'worded', wordings: ['The menagerie shut', 'The zoo of Basel closed', 'Basel lost its zoo'] })])
  t.equal(rankClaims(index, 'The zoo of Basel closed', all)[0]?.score, 1)
})

t.test('by default leaves out what is hopeless beside the best', async t => {
  const index = indexOf([claimOf('Denmark asked Norway for a loan', { id: 'a' }), claimOf('A river rose in Denmark on a Monday after heavy rain', { id: 'b' })])
  t.same(rankClaims(index, 'Denmark asked Norway for a loan', { limit: 5 }).map(({ claim }) => claim.id), ['a'])
  t.same(rankClaims(index, 'A heron', { limit: 5 }), [])
})
