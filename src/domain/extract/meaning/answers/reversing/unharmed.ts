import { fitsInTime } from '../fits-in-time.js'
import { nounsOf, predicateText, type Reversible } from './reversible.js'
import { deedOf } from './same-verb.js'
import { paddedText } from '../../../lower-text.js'

/** "killed eleven soldiers", "nobody was hurt"; "shot down four drones", "none had been lost": harm that came to nobody and nothing. */
export function isUnharmed (pair: Reversible): boolean {
  const { mine, theirs, said, others } = pair
  const told = paddedText(others)
  if (!fitsInTime(pair)) return false
  const [, none] = LOSSLESS.exec(paddedText(said)) ?? []
  // who has lost nothing says nothing of what others lost
  if (none !== undefined) return !SUFFERING.has(deedOf(theirs)) && !said.some(({ lower }) => ELSEWHERE.has(lower)) && ofLoss(none).test(told)
  const [first] = mine.subject
  const predicate = predicateText(mine)
  const isTold = (NONE.test(first?.lower ?? '') && HARMED.test(predicate)) || (ALL.test(first?.lower ?? '') && SAFE.test(predicate))
  // "nobody else", "nobody there": others than those of whom it is told
  if (!isTold || mine.subject.some(({ lower }) => OTHERS.has(lower)) || (DEADLY.test(predicate) && !DEADLY.test(told))) return false
  const known = new Set(nounsOf(others))
  const named = nounsOf(mine.subject).filter(noun => !PEOPLE.has(noun))
  // others may have come to harm than those of whom it is told
  const isWrecked = WRECKED.test(told) || told.includes(' down ')
  if (named.length > 0) return (HURT.test(told) || isWrecked) && named.some(noun => known.has(noun))
  return HURT.test(told) || (OF_THEM.test(first?.lower ?? '') && isWrecked)
}

/** Of what was spoken of. */
const OF_THEM = /^(?:none|neither)$/

const ofLoss = (loss: string): RegExp => loss === 'damage' ? RUINED : loss === 'losses' ? WRECKED : /^(?:deaths|fatalities)$/.test(loss) ? DEADLY : HURT

/** What is only hit may be whole. */
const RUINED = / (?:destroy|damag|wreck|sank|sunk|sink|blew|blown|flatten|raze|burn|ruin|collaps)[a-z]* /
/** Whoever is not dead may be hurt. */
const DEADLY = / (?:kill|drown|murder|die[ds]?|dying|dead|death|fatal|shot(?! down)|execut|beheaded)[a-z]* /
const ELSEWHERE: ReadonlySet<string> = new Set(['other', 'another', 'second', 'next', 'his', 'her', 'its', 'their'])
const OTHERS: ReadonlySet<string> = new Set(['else', 'other', 'there', 'here', 'in', 'on', 'at'])
const NONE = /^(?:nobody|no|none|neither)$/
const ALL = /^(?:everyone|everybody|all)$/
const HARMED = / (?:hurt|killed|injured|wounded|harmed|lost|dead|died|hit|shot|damaged|destroyed|missing|harm) /
const SAFE = / (?:safe|alive|unhurt|unharmed|uninjured|well|accounted) /
/** What comes to people, and what to things; drones are shot down. */
const HURT = / (?:kill|wound|injur|hurt|maim|sho(?:t|ot)(?! down)|drown|murder|die[ds]?|dying|dead|deaths?|casualt|fatalit|victim|crush|trapped|beat)[a-z]* /
const WRECKED = / (?:destroy|damag|wreck|sank|sunk|sink|captur|blew|blown|hit|lost|knock|lose|losing|(?:down|sho(?:t|ot) down) (?!.* (?:missile|rocket|drone)s? ))[a-z]* /
const LOSSLESS = / (?:there (?:is|was|are|were|has been|have been|had been) no|(?:suffered|sustained|had|took|incurred|recorded) no) (?:such |serious |major )?(casualties|losses|injuries|deaths|victims|fatalities|damage) (?:(?:and|in|from|during|after|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|reported|at all) .*)?$/
const SUFFERING: ReadonlySet<string> = new Set(['lose', 'suffer', 'sustain'])
const PEOPLE: ReadonlySet<string> = new Set(['one', 'peopl', 'person', 'everyon', 'everybodi', 'nobodi'])
