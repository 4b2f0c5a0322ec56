import t from 'tap'
import { originsOf } from '../../../src/domain/provenance/origins.js'
import { summarise } from '../../../src/domain/provenance/summarise.js'
import type { Attribution } from '../../../src/model/attribution.js'
import type { Relay, SourceKind } from '../../../src/model/source.js'
import type { Stance } from '../../../src/model/stance.js'

const span = { part: 'text' as const, start: 0, end: 1, text: 'x' }
const relay = (name: string, kind: SourceKind, more: Partial<Relay> = {}): Relay => ({ id: name, name, kind, named: kind !== 'anonymous', mention: null, ...more })

let made = 0
const said = (name: string, kind: SourceKind, { via = [], through = [], stance = 'asserts', article = `${++made}`, source = {}, title = false }: { via?: Relay[], through?: Relay[], stance?: Stance, article?: string, source?: Partial<Relay>, title?: boolean } = {}): Attribution => ({
  id: `${++made}`, claimId: 'claim', stance, polarity: 'positive', quoteType: 'indirect', confidence: 1, cues: [], contents: [], sentence: { ...span, part: title ? 'title' : 'text' }, claim: null,
  source: { ...relay(name, kind, source), role: null }, via, through, superseded: false, edited: false, version: 1,
  article: { id: article, revision: 1, url: `https://paper.example/${article}`, title: null, publisher: `Paper ${article}`, publishedAt: '2024-05-03T23:30:00.000Z' }
})
const officials = relay('port officials', 'anonymous')

t.test('counts articles that repeat one report as one origin, also where they drop whom it cites', async t => {
  const trail = [said('The Courier', 'publication'), said('The Courier', 'publication', { via: [officials] }), said('The Courier', 'publication')]
  t.same(originsOf(trail), [{ sourceId: 'port officials', name: 'port officials', kind: 'anonymous', named: false, citedBy: 'The Courier', attributions: 3, articles: 3 }])
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

t.test('takes the police of all articles for one origin, and the unnamed whom one paper cites', async t => {
  const police = (id: string) => said('police', 'government', { source: { id, named: false } })
  t.match(originsOf([police('a'), police('b')]), [{ sourceId: 'a', named: false, citedBy: null, articles: 2 }])
  const citing = (id: string) => said('The Courier', 'publication', { via: [relay('Officials', 'anonymous', { id })] })
  t.match(originsOf([citing('a'), citing('b')]), [{ sourceId: 'a', citedBy: 'The Courier', articles: 2 }])
})

t.test('says where those speak who have no name', async t => {
  const police = (article: string, stance: Stance) => said('police', 'government', { article, stance, source: { id: article, named: false } })
  const trail = [...['one', 'two', 'three', 'three', 'four'].map(article => police(article, 'asserts')), police('one', 'declines_to_comment'), police('two', 'denies')]
  t.equal(summarise({ status: 'disputed', statusReason: null }, trail, originsOf(trail)),
    'On record in 4 articles, 1 origin. Stated by police (in Paper one, 3 May 2024 and Paper two, 3 May 2024, and 2 more). ' +
    'Denied by police (in Paper two, 3 May 2024). Not denied by police (in Paper one, 3 May 2024; declines to comment).')
})

t.test('tells who would not speak of the claim from who would not speak of its reverse', async t => {
  const silent = (name: string, polarity: 'positive' | 'negative') => ({ ...said(name, 'person', { stance: 'declines_to_comment', article: 'one' }), polarity })
  const trail = [said('the port', 'organisation', { article: 'one' }), silent('Ana Duarte', 'positive'), silent('Lio Brandt', 'negative')]
  t.match(summarise({ status: 'reported', statusReason: null }, trail, []), /Not denied by Ana Duarte \(declines to comment\)\. Not confirmed by Lio Brandt \(declines to comment\)\.$/)
  const onNegation = [{ ...said('the port', 'organisation', { article: 'one' }), polarity: 'negative' as const }, silent('Lio Brandt', 'negative')]
  t.match(summarise({ status: 'reported', statusReason: null }, onNegation, []), /Not denied by Lio Brandt \(declines to comment\)\.$/)
})

t.test('takes whom a paper was told by and whom it cites for one origin', async t => {
  const courier = relay('The Courier', 'publication')
  const trail = [said('port officials', 'anonymous', { through: [courier] }), said('Courier', 'publication', { via: [officials] }), said('port officials', 'anonymous')]
  t.match(originsOf(trail), [{ citedBy: 'The Courier', attributions: 2 }, { attributions: 1 }])
  t.equal(originsOf(trail).length, 2)
})

t.test('takes records that a paper has seen for those that it cites, and not for another paper\'s', async t => {
  const unnamed = { source: { named: false } }
  const citing = (paper: string) => said(paper, 'publication', { via: [relay('bank records', 'document', { named: false })] })
  t.match(originsOf([said('bank records seen by the Courier', 'document', unnamed), citing('The Courier')]), [{ name: 'bank records', attributions: 2 }])
  t.same(originsOf([citing('The Courier'), citing('The Herald')]).map(({ citedBy }) => citedBy), ['The Courier', 'The Herald'])
})

t.test('takes whom a headline calls by fewer words than its story for one origin, within that article', async t => {
  const sources = (article: string) => said('sources', 'anonymous', { article, title: true })
  const people = said('three people with knowledge of the matter', 'anonymous', { article: 'a' })
  t.match(originsOf([sources('a'), people]), [{ name: 'three people with knowledge of the matter', attributions: 2 }])
  t.equal(originsOf([sources('b'), people]).length, 2)
  const army = (name: string, article: string, title: boolean) => said(name, 'government', { article, title, source: { named: !title } })
  t.match(originsOf([army('the army', 'a', true), army('Norland army', 'a', false)]), [{ name: 'Norland army', attributions: 2 }])
  t.equal(originsOf([army('the navy', 'a', true), army('Norland army', 'a', false)]).length, 2)
})

t.test('says through whom alone it is known that somebody speaks, but for the paper itself', async t => {
  const duarte = [relay('Ana Duarte', 'person')]
  const summary = (trail: Attribution[]) => summarise({ status: 'reported', statusReason: null }, trail, originsOf(trail))
  t.match(summary([said('Norland', 'government', { through: duarte })]), /Stated by Norland \(through Ana Duarte\)\.$/)
  t.match(summary([said('Norland', 'government', { through: duarte }), said('Norland', 'government')]), /Stated by Norland\.$/)
  t.match(summary([said('Norland', 'government', { through: [relay('Paper a', 'publication')], article: 'a' })]), /Stated by Norland\.$/)
  t.match(summary([said('Norland', 'government', { stance: 'denies', through: duarte })]), /Denied by Norland \(through Ana Duarte\)\.$/)
  t.match(summary([said('Norland', 'government', { stance: 'does_not_respond', through: duarte })]), /Not denied by Norland \(through Ana Duarte; does not respond\)\.$/)
})
