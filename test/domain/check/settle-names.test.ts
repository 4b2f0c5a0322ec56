import t from 'tap'
import { settleNames } from '../../../src/domain/check/settle-names.js'

type Settled = Parameters<typeof settleNames>[0]
type Trail = Parameters<typeof settleNames>[1]

const spanOf = (text: string) => ({ part: 'text' as const, start: 0, end: text.length, text })
const counts = { asserts: 1, confirms: 0, denies: 0, questions: 0, nonDenials: 0, articles: 1 }
const claim = { id: 'c', externalId: null, text: 'Halden paid the deputy mayor', status: 'reported' as const, firstSeenAt: null, counts }
const matchOf = (text: string, differences: Settled['differences']): Settled =>
  ({ claim, score: 0.8, relation: 'differs', tier: 'match', signals: [], differences, span: spanOf(text) })
// the function reads nothing else of an attribution
const trail = { attributions: [{ contents: [spanOf('Halden paid the deputy mayor, Ruth Dahl')] }] } as unknown as Trail
const names = (known: string, found: string) => [{ kind: 'name' as const, known, found }]

t.test('a name that the record has beside its own, or the draft beside the record\'s, changes nothing', async t => {
  t.match(settleNames(matchOf('Halden paid Ruth Dahl', names('deputy mayor', 'Ruth Dahl')), trail), { relation: 'same', differences: [] })
  t.match(settleNames(matchOf('Halden paid Moss, which owns Dahl', names('Dahl', 'Moss')), trail), { relation: 'same' })
})

t.test('any other difference stays', async t => {
  t.match(settleNames(matchOf('Halden paid Moss', names('Dahl', 'Moss')), trail), { relation: 'differs' })
  t.match(settleNames(matchOf('Halden paid', names('', '')), trail), { relation: 'differs' })
  t.match(settleNames(matchOf('Halden paid 3', [{ kind: 'number', known: '2', found: '3' }]), trail), { relation: 'differs' })
  t.match(settleNames({ ...matchOf('Halden paid', []), relation: 'same' }, trail), { relation: 'same' })
  t.match(settleNames(matchOf('Halden paid', []), trail), { relation: 'differs' })
})
