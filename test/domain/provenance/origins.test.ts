import t from 'tap'
import { originsOf } from '../../../src/domain/provenance/origins.js'
import { summarise } from '../../../src/domain/provenance/summarise.js'
import type { Attribution } from '../../../src/model/attribution.js'
import type { Relay, SourceKind } from '../../../src/model/source.js'
import type { Stance } from '../../../src/model/stance.js'

const span = { part: 'text' as const, start: 0, end: 1, text: 'x' }
const relay = (name: string, kind: SourceKind): Relay => ({ id: name, name, kind, mention: null })

let made = 0
const said = (name: string, kind: SourceKind, { via = [], stance = 'asserts', article = `${++made}` }: { via?: Relay[], stance?: Stance, article?: string } = {}): Attribution => ({
  id: `${++made}`, claimId: 'claim', stance, polarity: 'positive', quoteType: 'indirect', confidence: 1, cues: [], contents: [], sentence: span, claim: null,
  source: { ...relay(name, kind), role: null }, via, through: [], superseded: false, edited: false, version: 1,
  article: { id: article, revision: 1, url: `https://paper.example/${article}`, title: null, publisher: `Paper ${article}`, publishedAt: null }
})
const officials = relay('port officials', 'anonymous')

t.test('counts articles that repeat one report as one origin, also where they drop whom it cites', async t => {
  const trail = [said('The Courier', 'publication'), said('The Courier', 'publication', { via: [officials] }), said('The Courier', 'publication')]
  t.same(originsOf(trail), [{ sourceId: 'port officials', name: 'port officials', kind: 'anonymous', citedBy: 'The Courier', attributions: 3, articles: 3 }])
})

t.test('keeps the unnamed sources of two papers apart', async t => {
  const trail = [said('The Courier', 'publication', { via: [officials] }), said('The Herald', 'publication', { via: [officials] })]
  t.same(originsOf(trail).map(({ citedBy }) => citedBy), ['The Courier', 'The Herald'])
})

t.test('takes an unnamed source that nobody cites as the publisher\'s', async t => {
  t.match(originsOf([said('an official', 'anonymous', { article: 'a' })]), [{ citedBy: 'Paper a' }])
})

t.test('joins a named source that two papers cite', async t => {
  const minister = relay('Ana Duarte', 'person')
  const trail = [said('The Courier', 'publication', { via: [minister] }), said('The Herald', 'publication', { via: [minister] }), said('Ana Duarte', 'person')]
  t.match(originsOf(trail), [{ name: 'Ana Duarte', citedBy: null, attributions: 3 }])
})

t.test('leaves out who denies or does not say', async t => {
  t.same(originsOf([said('the port', 'organisation', { stance: 'denies' }), said('the mayor', 'person', { stance: 'does_not_address' })]), [])
})

t.test('sums the trail up for an editor', async t => {
  const trail = [
    said('The Courier', 'publication', { via: [officials], article: 'one' }),
    said('Ana Duarte', 'person', { stance: 'confirms', article: 'one' }),
    said('the port', 'organisation', { stance: 'denies', article: 'two' }),
    said('the port', 'organisation', { stance: 'denies', article: 'two' }),
    said('Lio Brandt', 'person', { stance: 'questions', article: 'two' }),
    said('the mayor', 'person', { stance: 'does_not_address', article: 'two' })
  ]
  const claim = { status: 'disputed' as const, statusReason: null }
  t.equal(summarise(claim, trail, originsOf(trail)),
    'On record in 2 articles, 2 origins. Stated by port officials (cited by The Courier), Ana Duarte. Confirmed by Ana Duarte. ' +
    'Denied by the port. Questioned by Lio Brandt. Not denied by the mayor (does not address it).')
  t.equal(summarise(claim, [], []), 'No article on record carries it.')
  t.equal(summarise({ status: 'retracted', statusReason: 'The wire mistook the port' }, [], []), 'Retracted: The wire mistook the port. No article on record carries it.')
})
