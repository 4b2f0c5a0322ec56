import t from 'tap'
import { alignedOf } from '../../../../../src/domain/match/relation/align/aligned.js'
import { fieldSignals } from '../../../../../src/domain/match/relation/signals/field-signals.js'
import { orient } from '../../../../../src/domain/match/relation/align/oriented.js'
import { tracesOf } from '../../../../../src/domain/match/relation/align/traces.js'
import { parse } from '../../../../../src/domain/match/score.js'

function namesOf (claim: string, text: string): string[] {
  const oriented = orient(alignedOf(parse(claim), parse(text)))
  return Object.entries(fieldSignals(tracesOf(oriented), oriented)).flatMap(([name, value]) => value === 1 ? [name] : [])
}

t.test('tells a word that meets another one of its field', async t => {
  t.same(namesOf('Anna Dahl is a novelist', 'Anna Dahl of Malmo is a Danish violinist'), ['fieldRival', 'fieldSlot', 'fieldPerson', 'fieldComplement'])
  t.same(namesOf('Anna Dahl sold a trumpet', 'Anna Dahl of Malmo sold a blue piano'), ['fieldRival', 'fieldSlot'])
})

t.test('tells a word that meets none', async t => {
  t.same(namesOf('Anna Dahl sold a trumpet', 'Anna Dahl of Malmo sold in Rome'), ['fieldMissing'])
})

t.test('tells which text says that there is no other', async t => {
  t.same(namesOf('Herons only sing', 'Herons sing and dance on lakes'), ['onlyHere'])
  t.same(namesOf('Herons sing', 'Herons sing and dance on lakes only'), ['onlyThere'])
})
