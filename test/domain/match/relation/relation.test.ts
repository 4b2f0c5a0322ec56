import fc from 'fast-check'
import t from 'tap'
import { fitRelation } from '../../../../src/domain/match/relation/fit-relation.js'
import { otherFactOf } from '../../../../src/domain/match/relation/relation-model.js'
import { compare } from '../../../../src/domain/match/score.js'

const relationOf = (found: string, known: string): string => compare(found, known).relation

const VOYAGE = 'Built in Gdansk, the ferry carried 250 passengers and forty cars on its last voyage, the harbour master of Lund wrote in his log'
const rows: Array<[string, string, string]> = [
  // a longer text about the claim's things states another number, date, name or kind, or what the claim says
  ['The ferry carried more than 300 passengers', VOYAGE, 'differs'],
  ['The ferry carried 250 passengers', VOYAGE, 'related'],
  ['The ferry sank in 1998', 'The ferry, which was built in Gdansk and sold to a firm in Lund, sank on 4 March 2003 off the coast of Denmark', 'differs'],
  ['The ferry did not sink', 'The ferry, built in Gdansk, owned by a firm in Lund, sank', 'contradicts']
]
for (const [known, found, relation] of rows) t.test(`${known} | ${found}`, async t => t.equal(relationOf(found, known), relation))

const who = fc.constantFrom('The mayor', 'Norway', 'The bishop of Lund', 'Anna Dahl')
const deed = fc.constantFrom(['signed', 'sign'], ['visited', 'visit'], ['sold', 'sell'], ['criticised', 'criticise'])
const what = fc.constantFrom('the contract', 'the museum in Oslo', 'the two farms', 'the old harbour on Monday')

t.test('negating either side swaps same and contradicts', async t => {
  fc.assert(fc.property(who, deed, what, (subject, [past, base], object) => {
    const [stated, negated] = [`${subject} ${past} ${object}`, `${subject} did not ${base} ${object}`]
    const relations = [relationOf(stated, stated), relationOf(negated, stated), relationOf(stated, negated), relationOf(negated, negated)]
    t.same(relations, ['same', 'contradicts', 'contradicts', 'same'])
  }), { numRuns: 20 })
})

t.test('learns a signal that tells, and none that does not', async t => {
  const signalsOf = (i: number) => ({ tells: i % 2, noise: i % 3, constant: 1 })
  const examples = Array.from({ length: 200 }, (_, i) => ({ signals: signalsOf(i), otherFact: i % 2 === 1 && i % 20 !== 1, weight: 1 }))
  const model = fitRelation(examples, 'made up')
  t.equal(model.data, 'made up')
  t.ok(otherFactOf(model, { tells: 1, noise: 1, constant: 1 }) > 0.6)
  t.ok(otherFactOf(model, { tells: 0, noise: 1, constant: 1 }) < 0.4)
  t.ok(Math.abs(model.weights['noise'] ?? 1) < 0.3)
  t.same(fitRelation(examples, 'made up'), model)
  t.equal(otherFactOf(model, { tells: 1, unknown: 7 }), otherFactOf(model, { tells: 1 }))
})
