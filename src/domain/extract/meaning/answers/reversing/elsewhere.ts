import { wordsOf } from '../surroundings.js'
import { isBeing, type Reversible } from './reversible.js'

/** "shot the guard", "was in Mombasa that night": who was somewhere else did not do it. */
export const isElsewhere = ({ mine, theirs, said, same }: Reversible): boolean =>
  same && theirs.tense === 'past' && !isBeing(theirs) && isBeing(mine) && mine.tense !== 'future' && AWAY.test(` ${mine.rest.map(({ lower }) => lower).join(' ')} `) && ANCHORED.test(wordsOf(said))

const AWAY = /^ (?:(?:in|at|on) |abroad |away |asleep |home |elsewhere |miles |out of )/
const ANCHORED = / (?:that (?:same )?(?:night|day|morning|evening|week|afternoon|weekend|month|year|summer|winter|spring|autumn)|at the time|all (?:day|night|evening|morning|afternoon|week|month|summer|winter|that time)|the (?:whole|entire) (?:time|night|day|evening|week|month|summer)|throughout|all along) /
