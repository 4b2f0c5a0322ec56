import t from 'tap'
import { fitRelation } from '../../../bench/fit/fit-relation.js'
import { treesSay } from '../../../../src/domain/match/relation/relation-trees.js'
import { otherFactOf, SHIPPED_RELATION_MODEL } from '../../../../src/domain/match/relation/relation-model.js'
import { relationSignals } from '../../../../src/domain/match/relation/signals/relation-signals.js'
import { alignedOf } from '../../../../src/domain/match/relation/align/aligned.js'
import { featuresOf } from '../../../../src/domain/match/relation/signals/features.js'
import { orient } from '../../../../src/domain/match/relation/align/oriented.js'
import { compare, parse } from '../../../../src/domain/match/score.js'

const relationOf = (found: string, known: string): string => compare(found, known).relation

const VOYAGE = 'Built in Gdansk, the ferry carried 250 passengers and forty cars on its last voyage, the harbour master of Lund wrote in his log'
const rows: Array<[string, string, string]> = [
  // a longer text about the claim's things states another number, date, name or kind, or what the claim says
  ['The ferry carried more than 300 passengers', VOYAGE, 'differs'],
  ['The ferry carried 250 passengers', VOYAGE, 'related'],
  ['The ferry sank in 1998', 'The ferry, which was built in Gdansk and sold to a firm in Lund, sank on 4 March 2003 off the coast of Denmark', 'differs'],
  ['The ferry did not sink', 'The ferry, built in Gdansk, owned by a firm in Lund, sank', 'contradicts'],
  ['The ferry did not sink', 'The ferry, which was built in Gdansk for a firm in Lund, was sold by Nils Dahl to Peru', 'related'],
  ['The ferry was not sold to Chile', 'The ferry, which was built in Gdansk for a firm in Lund and painted by two Danes, was sold to Peru', 'related'],
  ['The ferry line grew', 'The ferry line, which was built in Gdansk for a firm in Lund and painted by two Danes, shrank', 'contradicts'],
  ['The ferry sank', 'The ferry, which was built in Gdansk for a firm in Lund and painted by two Danes, did not sink', 'contradicts']
]
for (const [known, found, relation] of rows) t.test(`${known} | ${found}`, async t => t.equal(relationOf(found, known), relation))

t.test('learns a signal that tells, and none that does not', async t => {
  const names = ['tells', 'noise', 'constant']
  const examples = Array.from({ length: 200 }, (_, i) => ({ values: [i % 2, i % 3, 1], otherFact: i % 2 === 1 && i % 20 !== 1, weight: 1 }))
  const model = fitRelation(examples, names, 'made up')
  t.equal(model.data, 'made up')
  t.ok(otherFactOf(model, [1, 1, 1]) > 0.6)
  t.ok(otherFactOf(model, [0, 1, 1]) < 0.4)
  t.ok(Math.abs(model.weights[1] ?? 1) < 0.3)
  t.same(fitRelation(examples, names, 'made up'), model)
})

t.test('trees find what only two signals together tell', async t => {
  const isOdd = (i: number): boolean => i % 2 !== (i >> 1) % 2
  const examples = Array.from({ length: 400 }, (_, i) => ({ values: [i % 2, (i >> 1) % 2, i % 97], otherFact: isOdd(i), weight: i % 4 === 0 ? 1.1 : 1 }))
  const model = fitRelation(examples, ['a', 'b', 'many'], 'made up')
  t.ok(otherFactOf(model, [1, 0, 50]) > 0.7)
  t.ok(otherFactOf(model, [1, 1, 50]) < 0.3)
})

t.test('a signal with a direction never works against it', async t => {
  const examples = Array.from({ length: 400 }, (_, i) => ({ values: [i % 4, i % 3, i % 2], otherFact: i % 4 > 1 && i % 3 < 2, weight: 1 }))
  const { trees } = fitRelation(examples, ['coverage', 'numberMargin', 'odd'], 'made up')
  const say = (coverage: number, numberMargin: number): number => treesSay(trees, [coverage, numberMargin, 0])
  for (const at of [0, 1, 2]) {
    t.ok(say(at + 1, 1) <= say(at, 1))
    if (at < 2) t.ok(say(1, at + 1) >= say(1, at))
  }
})

t.test('the shipped weights name every signal in its order', async t => {
  const aligned = alignedOf(parse('Norway asked Denmark for ships'), parse('Denmark was asked for ships'))
  t.same(SHIPPED_RELATION_MODEL.names, relationSignals(orient(aligned), [], featuresOf(aligned)).flatMap(Object.keys))
})
