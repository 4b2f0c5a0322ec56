import type { Clause } from '../../contents/clause-of.js'
import { wordsOf } from '../surroundings.js'
import { isBeing, type Reversible } from './reversible.js'

/** "shot the guard", "was in Mombasa that night": who was somewhere else did not do it. */
export const isElsewhere = ({ mine, theirs, said, same }: Reversible): boolean =>
  same && theirs.tense === 'past' && !isBeing(theirs) && isBeing(mine) && mine.tense !== 'future' && AWAY.test(` ${mine.rest.map(({ lower }) => lower).join(' ')} `) && ANCHORED.test(wordsOf(said))

const AWAY = /^ (?:(?:in|at|on) |abroad |away |asleep |home |elsewhere |miles |out of )/
const ANCHORED = / (?:that (?:same )?(?:night|day|morning|evening|week|afternoon|weekend|month|year|summer|winter|spring|autumn)|at the time|all (?:day|night|evening|morning|afternoon|week|month|summer|winter|that time)|the (?:whole|entire) (?:time|night|day|evening|week|month|summer)|throughout|all along) /

/** "was in rehab", "I am in Naples": who is kept in one place is in no other. */
export const isAtLarge = ({ mine, theirs, same }: Reversible): boolean =>
  same && theirs.tense !== 'future' && mine.tense !== 'future' && isBeing(theirs) && isBeing(mine) && CONFINED.test(textOf(theirs)) && !CONFINED.test(textOf(mine)) && FREE.test(textOf(mine))

const textOf = ({ rest }: Clause): string => ` ${rest.map(({ lower }) => lower).join(' ')} `
const CONFINED = /^ (?:in|under) (?:an? |the )?(?:\S+ )?(?:rehab|hospital|prison|jail|custody|hiding|coma|exile|detention|clinic|asylum|intensive care|quarantine|house arrest|captivity) /
const FREE = /^ (?:here|home|free|at (?:home|work|large|liberty|(?:his|her|my|the) \S+)|in (?:(?:his|her|my) )?(?:office|studio|kitchen|garden|town|[a-z]+) (?!of )|with (?:me|us|his|her|my) )/
