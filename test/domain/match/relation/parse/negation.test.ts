import fc from 'fast-check'
import t from 'tap'
import type { Relation } from '../../../../../src/model/match.js'
import { compare } from '../../../../../src/domain/match/score.js'

/** What somebody does, and that they do not. */
interface Deed { stated: string, negated: string }

const who = fc.constantFrom('The mayor', 'Norway', 'The bishop of Lund', 'Anna Dahl', 'The police in Malmo', 'A Danish bank')
const verb = fc.constantFrom(['signed', 'sign'], ['visited', 'visit'], ['sold', 'sell'], ['criticised', 'criticise'], ['bought', 'buy'], ['closed', 'close'])
const what = fc.constantFrom('the contract', 'the museum in Oslo', 'the two farms', 'the old harbour on Monday', 'the ferry line to Denmark')
const frame = fc.constantFrom<(past: string, base: string, object: string) => Deed>(
  (past, base, object) => ({ stated: `${past} ${object}`, negated: `did not ${base} ${object}` }),
(past, base, object) => ({ stated: `${past} ${object}`, negated: `didn't ${base} ${object}` }),
(past, _, object) => ({ stated: `${past} ${object}`, negated: `never ${past} ${object}` }),
(past, base, object) => ({ stated: `${past} ${object}`, negated: `refused to ${base} ${object}` }),
(_, base, object) => ({ stated: `will ${base} ${object}`, negated: `will not ${base} ${object}` }),
(_, base, object) => ({ stated: `will ${base} ${object}`, negated: `won't ${base} ${object}` })
)
const passive = fc.tuple(what, verb).map(([object, [past]]) =>
  ({ stated: `${object} was ${past} by the mayor of Lund`, negated: `${object} was not ${past} by the mayor of Lund` }))
const active = fc.tuple(who, verb, what, frame).map(([subject, [past = '', base = ''], object, inWords]) => {
  const { stated, negated } = inWords(past, base, object)
  return { stated: `${subject} ${stated}`, negated: `${subject} ${negated}` }
})

const opposite: Partial<Record<Relation, Relation>> = { same: 'contradicts', contradicts: 'same' }
const relationOf = (found: string, known: string): Relation => compare(found, known).relation

t.test('negating either side of a sentence swaps same and contradicts', async t => {
  fc.assert(fc.property(fc.oneof(active, passive), fc.boolean(), fc.boolean(), ({ stated, negated }, knownNegated, foundNegated) => {
    const say = (isNegated: boolean): string => isNegated ? negated : stated
    const before = relationOf(say(foundNegated), say(knownNegated))
    t.equal(before, knownNegated === foundNegated ? 'same' : 'contradicts')
    t.equal(relationOf(say(!foundNegated), say(knownNegated)), opposite[before])
    t.equal(relationOf(say(foundNegated), say(!knownNegated)), opposite[before])
  }), { numRuns: 200 })
})
