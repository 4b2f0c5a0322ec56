import fc from 'fast-check'
import t from 'tap'
import { deriveClaim } from '../../../src/domain/provenance/derive-claim.js'
import type { Polarity, Stance } from '../../../src/model/stance.js'
import type { DerivableAttribution, DerivableClaim } from '../../../src/store/store.js'

const claim: DerivableClaim = {
  id: 'claim', text: 'placeholder', polarity: 'positive', entered: false, textEdited: false, retractedReason: null, enteredFirstSeenAt: null
}

let made = 0
const named = (name: string) => ({ id: name, name, kind: 'organisation' as const, named: true })
const said = (name: string, cueStance: Stance, polarity: Polarity, more: Partial<DerivableAttribution> = {}): DerivableAttribution => ({
  id: `${++made}`, claimId: 'claim', articleId: `article of ${name}`, source: named(name), polarity, cueStance, stance: cueStance, stanceEdited: false,
  proposition: 'The mine will close', stated: polarity === 'positive' ? 'The mine will close' : 'The mine will not close',
  publishedAt: `2024-01-0${1 + made % 9}T00:00:00.000Z`, url: `https://paper.example/${made}`, ordinal: 0, ...more
})
const stances = (attributions: DerivableAttribution[], over: Partial<DerivableClaim> = {}) => {
  const derivation = deriveClaim({ ...claim, ...over }, attributions)
  return attributions.map(({ id }) => derivation.stances.get(id))
}

t.test('words a claim negatively while every source only states its negation', async t => {
  const { claim: derived } = deriveClaim(claim, [said('minister', 'asserts', 'negative'), said('mayor', 'confirms', 'negative')])
  t.match(derived, { text: 'The mine will not close', polarity: 'negative', status: 'confirmed', counts: { asserts: 1, confirms: 1, denies: 0 } })
})

t.test('reads a stated negation as a denial once another source states the claim', async t => {
  const attributions = [said('minister', 'asserts', 'negative'), said('paper', 'asserts', 'positive')]
  t.same(stances(attributions), ['denies', 'asserts'])
  t.match(deriveClaim(claim, attributions).claim, { text: 'The mine will close', polarity: 'positive', status: 'disputed' })
})

t.test('reads a stated negation as a denial once somebody explicitly denies or will not answer', async t => {
  for (const answer of ['denies', 'declines_to_comment', 'does_not_address'] as const) {
    t.same(stances([said('minister', 'asserts', 'negative'), said('owner', answer, 'positive')]), ['denies', answer])
  }
})

t.test('leaves the wording to those who state a negation where others are silent about just that', async t => {
  const attributions = [said('minister', 'asserts', 'negative'), said('owner', 'does_not_respond', 'negative')]
  t.same(stances(attributions), ['asserts', 'does_not_respond'])
  t.match(deriveClaim(claim, attributions).claim, { text: 'The mine will not close', polarity: 'negative', status: 'reported' })
})

t.test('leaves the wording to those who state a negation where others doubt just that', async t => {
  t.same(stances([said('minister', 'asserts', 'negative'), said('owner', 'questions', 'negative')]), ['asserts', 'questions'])
  t.same(stances([said('minister', 'asserts', 'negative'), said('owner', 'questions', 'positive')]), ['denies', 'questions'])
})

t.test('leaves the wording to whoever confirms a negation where others will not speak of the claim', async t => {
  const admitted = [said('minister', 'confirms', 'negative'), said('owner', 'declines_to_comment', 'positive')]
  t.same(stances(admitted), ['confirms', 'declines_to_comment'])
  t.match(deriveClaim(claim, admitted).claim, { text: 'The mine will not close', polarity: 'negative', status: 'confirmed' })
})

t.test('reads a confirmed negation as a denial once another source states or denies the claim', async t => {
  const confirmed = [said('minister', 'confirms', 'negative'), said('paper', 'asserts', 'positive')]
  t.same(stances(confirmed), ['denies', 'asserts'])
  t.match(deriveClaim(claim, confirmed).claim, { text: 'The mine will close', status: 'disputed', counts: { asserts: 1, confirms: 0, denies: 1 } })
  t.same(stances([said('minister', 'confirms', 'negative'), said('owner', 'denies', 'positive')]), ['denies', 'denies'])
})

t.test('never counts a confirmed negation among those who confirm the claim', async t => {
  const takenBack = [said('owner', 'asserts', 'positive'), said('owner', 'confirms', 'negative')]
  t.same(stances(takenBack), ['asserts', 'asserts'])
  t.match(deriveClaim(claim, takenBack).claim, { status: 'reported', counts: { confirms: 0 } })
  t.match(deriveClaim(claim, [said('owner', 'asserts', 'positive'), said('mayor', 'confirms', 'positive')]).claim, { status: 'confirmed' })
})

t.test('keeps the words of a negation that somebody denies, so that the denial stands as one', async t => {
  const denied = [said('union', 'asserts', 'negative'), said('owner', 'denies', 'negative')]
  t.same(stances(denied), ['asserts', 'denies'])
  t.match(deriveClaim(claim, denied).claim, { text: 'The mine will not close', polarity: 'negative', status: 'disputed', counts: { asserts: 1, denies: 1 } })
  t.same(stances([...denied, said('paper', 'asserts', 'positive')]), ['asserts', 'denies', 'denies'])
  t.same(stances([...denied, said('paper', 'confirms', 'negative')]), ['asserts', 'denies', 'confirms'])
  t.match(deriveClaim(claim, [said('owner', 'denies', 'negative')]).claim, { text: 'The mine will not close', status: 'denied' })
})

t.test('takes whoever denies a negation for stating the claim where somebody states or denies only that', async t => {
  t.same(stances([said('owner', 'denies', 'negative'), said('paper', 'asserts', 'positive')]), ['asserts', 'asserts'])
  t.same(stances([said('union', 'asserts', 'negative'), said('owner', 'denies', 'negative'), said('mayor', 'denies', 'positive')]), ['denies', 'asserts', 'denies'])
})

t.test('does not let a source deny what it alone has stated', async t => {
  t.same(stances([said('owner', 'asserts', 'positive'), said('owner', 'asserts', 'negative')]), ['asserts', 'asserts'])
})

t.test('takes the police of two articles on a claim for one, and the officials of two for others', async t => {
  const unnamed = (id: string, kind: 'government' | 'anonymous') => ({ source: { id, name: 'the Guards', kind, named: false } })
  const takenBack = (kind: 'government' | 'anonymous') => [said('', 'asserts', 'positive', unnamed('a', kind)), said('', 'asserts', 'negative', unnamed('b', kind))]
  t.same(stances(takenBack('government')), ['asserts', 'asserts'])
  t.same(stances(takenBack('anonymous')), ['asserts', 'denies'])
})

t.test('lets an explicit denial be a denial even where nobody else speaks', async t => {
  t.match(deriveClaim(claim, [said('owner', 'denies', 'positive')]).claim, { polarity: 'positive', status: 'denied', text: 'The mine will close' })
})

t.test('never turns a non-denial into a denial', async t => {
  t.same(stances([said('owner', 'does_not_address', 'negative'), said('paper', 'asserts', 'positive')]), ['does_not_address', 'asserts'])
})

t.test('keeps the stance that an editor set', async t => {
  t.same(stances([said('minister', 'asserts', 'negative', { stanceEdited: true }), said('paper', 'asserts', 'positive')]), ['asserts', 'asserts'])
})

t.test('keeps the words of a claim that a person entered, and reads stances towards them', async t => {
  const over = { entered: true, polarity: 'negative' as const, text: 'The mine stays open' }
  const attributions = [said('paper', 'asserts', 'positive'), said('owner', 'denies', 'positive'), said('mayor', 'asserts', 'negative')]
  t.same(stances(attributions, over), ['denies', 'asserts', 'asserts'])
  t.equal(deriveClaim({ ...claim, ...over }, attributions).claim.text, 'The mine stays open')
})

t.test('is disputed only between two sources', async t => {
  const status = (attributions: DerivableAttribution[]) => deriveClaim(claim, attributions).claim.status
  t.equal(status([said('owner', 'asserts', 'positive'), said('owner', 'denies', 'positive')]), 'denied')
  t.equal(status([said('owner', 'asserts', 'positive'), said('mayor', 'denies', 'positive')]), 'disputed')
  t.equal(status([said('owner', 'asserts', 'positive')]), 'reported')
  t.equal(deriveClaim({ ...claim, retractedReason: 'the paper withdrew it' }, []).claim.status, 'retracted')
})

t.test('takes its wording from the earliest plain statement, dated before undated', async t => {
  const attributions = [
    said('a', 'asserts', 'positive', { proposition: 'undated', publishedAt: null }),
    said('b', 'asserts', 'positive', { proposition: 'later', publishedAt: '2024-02-02T00:00:00.000Z' }),
    said('c', 'denies', 'positive', { proposition: 'denied earlier', publishedAt: '2024-01-01T00:00:00.000Z' })
  ]
  t.match(deriveClaim(claim, attributions).claim, { text: 'later', firstSeenAt: '2024-01-01T00:00:00.000Z' })
})

t.test('keeps its text where no attribution has words of its own', async t => {
  t.match(deriveClaim(claim, [said('a', 'asserts', 'positive', { proposition: null })]).claim, { text: 'placeholder' })
})

t.test('tells two places of one article apart by their order', async t => {
  const place = { publishedAt: '2024-01-01T00:00:00.000Z', url: 'https://paper.example/one' }
  const first = said('a', 'asserts', 'positive', { ...place, ordinal: 1, proposition: 'first' })
  const second = said('b', 'asserts', 'positive', { ...place, ordinal: 2, proposition: 'second' })
  t.equal(deriveClaim(claim, [second, first]).claim.text, 'first')
})

t.test('gives the same whatever the order of ingestion', async t => {
  const stance = fc.constantFrom<Stance>('asserts', 'confirms', 'denies', 'questions', 'does_not_address')
  const attribution = fc.record({ source: fc.constantFrom('a', 'b', 'c'), stance, polarity: fc.constantFrom<Polarity>('positive', 'negative'), day: fc.integer({ min: 1, max: 3 }) })
  const shuffled = fc.array(attribution, { maxLength: 8 }).chain(given => {
    const all = given.map(({ source, stance, polarity, day }, position) => said(source, stance, polarity, {
      publishedAt: day === 3 ? null : `2024-01-0${day}T00:00:00.000Z`, url: `https://paper.example/${position}`, proposition: `wording ${position}`
    }))
    return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
  })
  fc.assert(fc.property(shuffled, ([one, other]) => {
    const [a, b] = [deriveClaim(claim, one), deriveClaim(claim, other)]
    t.same(a.claim, b.claim)
    t.same([...a.stances].sort(), [...b.stances].sort())
  }), { numRuns: 200 })
})
