import type { Clause } from '../../../clauses/clause-of.js'
import { isOfTime } from '../times.js'
import { isBeing, predicateText, restText, type Reversible } from './reversible.js'
import { deedOf } from './same-verb.js'
import { paddedText } from '../../../lower-text.js'

/** "shot the guard", "was in Mombasa that night": who was somewhere else did not do it. */
export const isElsewhere = ({ mine, theirs, said, same }: Reversible): boolean =>
  same && theirs.tense === 'past' && !isBeing(theirs) && isBeing(mine) && mine.tense !== 'future' && AWAY.test(restText(mine)) && ANCHORED.test(paddedText(said))

const AWAY = /^ (?:(?:in|at|on) |abroad |away |asleep |home |elsewhere |miles |out of )/
const ANCHORED = / (?:that (?:same )?(?:night|day|morning|evening|week|afternoon|weekend|month|year|summer|winter|spring|autumn)|at the time|all (?:day|night|evening|morning|afternoon|week|month|summer|winter|that time)|the (?:whole|entire) (?:time|night|day|evening|week|month|summer)|throughout|all along) /

/** "was in rehab", "I am in Naples": who is kept in one place is in no other. */
export const isAtLarge = ({ mine, theirs, same }: Reversible): boolean =>
  same && theirs.tense !== 'future' && mine.tense !== 'future' && !AGAIN.test(restText(mine)) && isConfined(theirs) && isBeing(mine) && !CONFINED.test(restText(mine)) && FREE.test(restText(mine))

/** "is still in custody", "has been freed": who is kept somewhere now. */
export const isReleased = ({ mine, theirs, said, same }: Reversible): boolean =>
  same && !AGAIN.test(paddedText(said)) && theirs.tense === 'present' && (isConfined(theirs) || HELD.test(deedOf(theirs))) && mine.tense === 'past' && RELEASED.test(predicateText(mine))

/** Whoever is back, or was taken again, has been there. */
const AGAIN = / (?:again|back|since|later|rearrested|re-arrested) /
const HELD = /^(?:hold|held|detain|imprison|jail)$/
const RELEASED = / (?:been|was|were) (?:[a-z]+ )?(?:released|freed|discharged|let (?:go|out)|sent home) /

/** Now: whoever was taken to hospital on Friday may be home by Monday. */
const isConfined = (clause: Clause): boolean => (isBeing(clause) && CONFINED.test(restText(clause))) ||
  (clause.group.some(({ lower }) => /^(?:has|have|had)$/.test(lower)) && !clause.rest.some(isOfTime) && TAKEN_IN.test(` ${clause.verb.lower}${restText(clause)}`))
const TAKEN_IN = / (?:admitted|taken|rushed|moved|sent|confined|flown|airlifted) to (?:an? |the )?(?:[a-z]+ )?(?:hospital|clinic|prison|jail|intensive care|rehab) /

const CONFINED = /^ (?:in|under) (?:an? |the )?(?:\S+ )?(?:rehab|hospital|prison|jail|custody|hiding|coma|exile|detention|clinic|asylum|intensive care|quarantine|house arrest|captivity) /
const FREE = /^ (?:here|home|free|at (?:home|work|large|liberty|(?:his|her|my|the) \S+)|in (?:(?:his|her|my) )?(?:office|studio|kitchen|garden|town|[a-z]+) (?!of )|with (?:me|us|his|her|my) )/
