import t from 'tap'
import { areContrary, scalePlaces } from '../../../src/domain/lexicon/contraries.js'

/** Whether one text says the contrary of the other on some scale. */
const oppose = (one: string, other: string): boolean =>
  scalePlaces(one.split(' ')).some(place => scalePlaces(other.split(' ')).some(second => areContrary(place, second)))

t.test('words and phrases on two sides of a scale are contrary', async t => {
  t.ok(oppose('was drunk', 'was sober'))
  t.ok(oppose('left of their own accord', 'was forced'))
  t.ok(oppose('fell', 'risen'))
  t.ok(oppose('was second - hand', 'was brand - new'))
})

t.test('words on one side of a scale are not', async t => {
  t.notOk(oppose('was drunk', 'was inebriated'))
  t.notOk(oppose('was drunk', 'was tall'))
})

t.test('a phrase is one place', async t => {
  t.match(scalePlaces(['he', 'took', 'his', 'own', 'life']).map(({ from, to }) => [from, to]), [[1, 5]])
})
