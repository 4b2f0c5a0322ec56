import { wordsOf } from '../surroundings.js'
import { nounsOf, type Reversible } from './reversible.js'
import { deedOf } from './same-verb.js'

/** "killed eleven soldiers", "nobody was hurt"; "shot down four drones", "none had been lost": harm that came to nobody and nothing. */
export function isUnharmed ({ mine, theirs, said, others }: Reversible): boolean {
  const told = wordsOf(others)
  // who has lost nothing says nothing of what others lost
  if (LOSSLESS.test(wordsOf(said))) return (HURT.test(told) || WRECKED.test(told)) && !SUFFERING.has(deedOf(theirs))
  const [first] = mine.subject
  const predicate = ` ${[...mine.group, ...mine.rest].map(({ lower }) => lower).join(' ')} `
  const isTold = (NONE.test(first?.lower ?? '') && HARMED.test(predicate)) || (ALL.test(first?.lower ?? '') && SAFE.test(predicate))
  if (!isTold) return false
  const known = new Set(nounsOf(others))
  const named = nounsOf(mine.subject).filter(noun => !PEOPLE.has(noun))
  // others may have come to harm than those of whom it is told
  return named.length === 0 ? HURT.test(told) : (HURT.test(told) || WRECKED.test(told)) && named.some(noun => known.has(noun))
}

const NONE = /^(?:nobody|no|none|neither)$/
const ALL = /^(?:everyone|everybody|all)$/
const HARMED = / (?:hurt|killed|injured|wounded|harmed|lost|dead|died|hit|shot|damaged|destroyed|missing|harm) /
const SAFE = / (?:safe|alive|unhurt|unharmed|uninjured|well|accounted) /
/** What comes to people, and what to things. */
const HURT = / (?:kill|wound|injur|hurt|maim|shot|shoot|drown|murder|die[ds]?|dying|dead|deaths?|casualt|fatalit|victim|crush|trapped|beat)[a-z]* /
const WRECKED = / (?:destroy|damag|wreck|sank|sunk|sink|down|captur|blew|blown|hit|lost|knock|lose|losing)[a-z]* /
const LOSSLESS = / (?:there (?:is|was|are|were|has been|have been|had been) no|(?:suffered|sustained|had|took|incurred|recorded) no) (?:such |serious |major )?(?:casualties|losses|injuries|deaths|victims|fatalities|damage) (?:(?:and|in|from|during|after|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|reported|at all) .*)?$/
const SUFFERING: ReadonlySet<string> = new Set(['lose', 'suffer', 'sustain'])
const PEOPLE: ReadonlySet<string> = new Set(['one', 'peopl', 'person', 'everyon', 'everybodi', 'nobodi'])
