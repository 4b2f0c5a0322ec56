import t from 'tap'
import { settleAdded, settleNames } from '../../../src/domain/check/settle-names.js'

type Settled = Parameters<typeof settleNames>[0]
type Trail = Parameters<typeof settleNames>[1]

const spanOf = (text: string) => ({ part: 'text' as const, start: 0, end: text.length, text })
const counts = { asserts: 1, confirms: 0, denies: 0, questions: 0, nonDenials: 0, articles: 1 }
const claim = { id: 'c', externalId: null, text: 'Halden paid the deputy mayor', status: 'reported' as const, firstSeenAt: null, counts }
const matchOf = (text: string, differences: Settled['differences']): Settled =>
  ({ claim, score: 0.8, relation: 'differs', tier: 'match', signals: [], differences, span: spanOf(text) })
// the function reads nothing else of an attribution
const trail = {
  attributions: [{ contents: [spanOf('Halden paid the deputy mayor, Ruth Dahl')], sentence: spanOf('In May 2021 Halden paid the deputy mayor, Ruth Dahl, a clerk said') }]
} as unknown as Trail
const names = (known: string, found: string) => [{ kind: 'name' as const, known, found }]

t.test('a name that the record has beside its own, or the draft beside the record\'s, changes nothing', async t => {
  t.match(settleNames(matchOf('Halden paid Ruth Dahl', names('deputy mayor', 'Ruth Dahl')), trail), { relation: 'same', differences: [] })
  t.match(settleNames(matchOf('Halden paid Moss, which owns Dahl', names('Dahl', 'Moss')), trail), { relation: 'same' })
})

t.test('a word without a capital that stands around what was said is no other name', async t => {
  t.match(settleNames(matchOf('Halden paid the clerk', names('deputy mayor', 'clerk')), trail), { relation: 'same' })
  t.match(settleNames(matchOf('Halden paid the porter', names('deputy mayor', 'porter')), trail), { relation: 'differs' })
})

t.test('a date that the recorded sentence has beside the claim changes nothing where all of the claim is said', async t => {
  const dated = (found: string): Settled['differences'] => [{ kind: 'date', known: '', found }]
  t.match(settleAdded(matchOf('Halden paid the deputy mayor in May 2021', dated('May 2021')), trail), { relation: 'same', differences: [] })
  t.match(settleAdded(matchOf('Halden paid the deputy mayor in June 2021', dated('June 2021')), trail), { relation: 'differs' })
  t.match(settleAdded(matchOf('Halden paid somebody in May 2021', dated('May 2021')), trail), { relation: 'differs' })
})

t.test('any other difference stays', async t => {
  t.match(settleNames(matchOf('Halden paid Moss', names('Dahl', 'Moss')), trail), { relation: 'differs' })
  t.match(settleNames(matchOf('Halden paid', names('', '')), trail), { relation: 'differs' })
  t.match(settleNames(matchOf('Halden paid 3', [{ kind: 'number', known: '2', found: '3' }]), trail), { relation: 'differs' })
  t.match(settleNames({ ...matchOf('Halden paid', []), relation: 'same' }, trail), { relation: 'same' })
  t.match(settleNames(matchOf('Halden paid', []), trail), { relation: 'differs' })
})
