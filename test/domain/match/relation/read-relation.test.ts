import t from 'tap'
import { compare, parse, readRelation } from '../../../../src/domain/match/score.js'

t.test('reads from two parsed texts what their comparison says', async t => {
  for (const [known, found] of [['Norway asked Denmark for ships', 'Norway did not ask Denmark for ships'], ['The lake holds 3 boats', 'The lake holds 4 boats']] as const) {
    const { relation, differences } = compare(found, known)
    t.same(readRelation(parse(known), parse(found)), { relation, differences })
  }
})
