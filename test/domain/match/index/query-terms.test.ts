import t from 'tap'
import { createMatchIndex } from '../../../../src/domain/match/index/match-index.js'
import { plainQuery } from '../../../../src/domain/match/index/plain-query.js'
import { splitWord } from '../../../../src/domain/match/index/split-word.js'
import { claimOf } from '../../../fixtures/match/claim-of.js'

const index = createMatchIndex()
for (const text of ['Officials warned of tampered water bottles', 'Kyrgyzstan closed its border', 'A mayor resigned', 'Emma Gonzalez spoke']) index.upsert(claimOf(text))
const terms = (text: string) => index.readQuery(text).map(({ term }) => term)

t.test('drops links and the date under a quoted post, and keeps who wrote it', async t => {
  t.equal(plainQuery('The dam broke https://t.co/abc — Ida Holm (@idaholm) March 4, 2019').replace(/\s+/g, ' '), 'The dam broke — Ida Holm (@idaholm)')
  t.equal(plainQuery('Stop itpic.twitter.com/xyz now'), 'Stop it  now')
})

t.test('splits hashtags and handles that run words together', async t => {
  t.same(terms('#tamperedwater'), ['tamper', 'water'])
  t.same(splitWord('closetheborder', () => false), ['close', 'the', 'border'])
  t.same(terms('#closetheborder'), ['close', 'border'])
  t.equal(splitWord('kyrgyzstn', () => false), undefined)
  t.equal(splitWord('water', () => true), undefined)
})

t.test('splits a surname that the record holds from whatever stands before it', async t => {
  t.same(terms('#emmygonzalez'), ['emmi', 'gonzalez'])
  t.equal(splitWord('xyborder', () => true), undefined)
  t.equal(splitWord('xyzzymayor', term => term === 'mayor'), undefined)
})

t.test('finds words that are spelled much like one that no claim holds, with a lower weight', async t => {
  const [own, meant] = index.readQuery('Gonzales')
  t.match(own, { term: 'gonzal', weight: 1 })
  t.equal(meant?.term, 'gonzalez')
  t.same(terms('resignd'), ['resignd', 'resign'])
  t.ok(Number(index.readQuery('resignd')[1]?.weight) < 1)
  t.same(terms('zzzz'), ['zzzz'])
})

t.test('leaves out what claims hold no more', async t => {
  const small = createMatchIndex()
  small.upsert(claimOf('A heron resigned', { id: 'a' }))
  small.remove('a')
  t.same(small.readQuery('resignd').map(({ term }) => term), ['resignd'])
})
