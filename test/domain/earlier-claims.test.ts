import t from 'tap'
import { earlierClaims } from '../../src/domain/earlier-claims.js'
import { sameClaim } from '../../src/domain/match/same-claim.js'

const PROPOSITIONS = [
  'Russia asked China for military aid', 'The dam burst', 'Russia asked China for military assistance', 'Peru closed the border', 'The dam burst on Sunday',
  'Siemens cut jobs', 'Peru closed the border', 'China asked Russia for military aid', 'Siemens had cut jobs'
]

t.test('finds the first proposition that is the same claim, as comparing all of them does', async t => {
  const earlier = earlierClaims()
  const found = PROPOSITIONS.map((proposition, position) => earlier(proposition, position))
  const compared = PROPOSITIONS.map((proposition, position) => PROPOSITIONS.slice(0, position).findIndex(other => sameClaim(proposition, other) > 0))
  t.same(found, compared)
  t.ok(found.some(position => position >= 0))
})

t.test('compares no more than a few of very many', async t => {
  const earlier = earlierClaims()
  for (let position = 0; position < 200; position++) earlier(`Siemens closed plant ${position} in Peru`, position)
  t.equal(earlier('Siemens closed plant 7 in Peru', 200), 7)
})
