import { wordsOf } from '../surroundings.js'
import { nounsOf, type Reversible } from './reversible.js'

/** "has run out of oxygen", "there are supplies for two weeks"; "is owed wages", "everyone was paid in full": what somebody is said to miss is there. */
export function isInOrder ({ mine, said, others }: Reversible): boolean {
  const [words, told] = [wordsOf(said), wordsOf(others)]
  if (mine.tense === 'future') return false
  if (UNPAID.test(told) && PAID.test(words)) return true
  if (!SHORT.test(told)) return false
  const known = new Set(nounsOf(others))
  return SUPPLIED.test(words) || (ENOUGH.test(words) && nounsOf(said).some(noun => known.has(noun)))
}

const SHORT = / (?:(?:run|ran|running|runs) (?:out|short|low)|shortages?|short of|out of|lacks?|lacked|lacking|empty) /
const SUPPLIED = / (?:supplies|stocks?|reserves|stores|deliveries) (?:[a-z]+ ){0,3}?(?:for|until|sufficient|adequate|ample|enough|full|normal|last) /
const ENOUGH = / (?:enough|sufficient|ample|adequate|plenty of) /
const UNPAID = / (?:unpaid|without pay|owe[sd]?|arrears) /
const PAID = / (?:(?:all|every|everyone|everybody|the|their|its) (?:[a-z]+ ){0,3}?(?:up to date|paid in full|been paid|were paid|was paid|settled)|paid (?:all|every|everyone|everybody|them|its|the) |paid in full) /
