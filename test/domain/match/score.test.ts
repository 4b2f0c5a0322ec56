import t from 'tap'
import { readFileSync } from 'node:fs'
import { compare, isMatchable, isShort, MATCH_THRESHOLD, MERGE_THRESHOLD, parse } from '../../../src/domain/match/score.js'

const rows = readFileSync(new URL('../../fixtures/match/pairs.tsv', import.meta.url), 'utf8').trimEnd().split('\n')
const pairs = rows.map(row => row.split('\t')).map(([label = '', known = '', found = '']) => ({ label, known, found }))

t.test('reads the relation of the pairs that it was made on', async t => {
  for (const { label, known, found } of pairs) {
    const { relation } = compare(found, known)
    // what only touches the claim may be read as another fact about the same ones, but never as the claim or its opposite
    const expected = label === 'related' || label === 'none' ? ['related', 'differs'] : [label]
    t.ok(expected.includes(relation), `${known} | ${found}: ${relation}`)
  }
})

t.test('keeps what is about one proposition above the threshold, and what merely touches it below', async t => {
  for (const { label, known, found } of pairs) {
    const apart = label === 'related' || label === 'none'
    t.equal(compare(found, known).score >= MATCH_THRESHOLD, !apart, `${label}: ${known} | ${found}`)
  }
})

t.test('is the same either way round, but for which side a difference is on', async t => {
  for (const { known, found } of pairs) {
    const [there, back] = [compare(found, known), compare(known, found)]
    t.equal(there.relation, back.relation)
    t.equal(there.score, back.score)
    t.same(there.differences.map(({ kind }) => kind).sort(), back.differences.map(({ kind }) => kind).sort())
  }
})

t.test('gives a text that is compared with itself the highest score', async t => {
  for (const { known } of pairs) t.match(compare(known, known), { relation: 'same', differences: [] })
})

t.test('answers alike for texts and for texts parsed before', async t => {
  for (const { known, found } of pairs.slice(0, 20)) t.same(compare(parse(found), parse(known)), compare(found, known))
})

t.test('takes a place of power for its country, and a request for asking', async t => {
  const { score, relation, signals } = compare('Rome has requested fire-fighting planes from Greece', 'Italy asked Athens for planes to fight fires')
  t.equal(relation, 'same')
  t.ok(score >= MERGE_THRESHOLD)
  t.same(signals.map(({ name }) => name), ['coverage', 'thinness', 'containment', 'predicate', 'conflict', 'slots', 'names', 'dice'])
})

t.test('measures no more of texts that share next to nothing', async t => {
  t.same(compare('Snow fell in the Alps', 'A court fined the bank'), { score: 0, relation: 'related', signals: [{ name: 'overlap', value: 0 }], differences: [] })
  t.equal(compare('', '').score, 0)
})

t.test('tells keywords and texts without words from statements', async t => {
  t.ok(isShort('military aid China'))
  t.notOk(isShort('Italy asked Greece for planes'))
  t.notOk(isMatchable('https://news.example/a-story-about-planes'))
  t.notOk(isMatchable(' 12, 14! '))
  t.ok(isMatchable('planes'))
})
