import { wordsOf } from '../surroundings.js'
import type { Reversible } from './reversible.js'

/** "the dust contains asbestos", "the building is safe"; "could collapse", "is safe": what threatens is told to threaten nobody. */
export const isHarmless = ({ mine, said, others, same }: Reversible): boolean =>
  mine.tense !== 'future' && (HAZARDOUS.test(wordsOf(others)) || (same && FALLING.test(wordsOf(others)))) && (DANGERLESS.test(wordsOf(said)) || (isThing(mine.subject.map(({ lower }) => lower)) && SAFE.test(` ${[...mine.group, ...mine.rest].map(({ lower }) => lower).join(' ')} `)))

const HAZARDOUS = / (?:asbestos|toxic|poison|contamina|pollut|radioactiv|radiation|mercury|arsenic|bacteria|mould|unsafe|danger|hazard|unfit|cancer)[a-z]* /
const FALLING = / (?:could|might|may) (?:[a-z]+ )?(?:collapse|burst|fail|fall|crumble|explode|give way|catch fire) /
const SAFE = / (?:is|was|are|were|remains?|remained|be|been) (?:[a-z]+ly |still |quite )?(?:safe|sound|harmless|stable|secure|drinkable|potable|fit (?:to|for)|within (?:safe|legal|permitted) (?:limits|levels)) /
const DANGERLESS = / (?:there (?:is|was|are|were|has been|had been)|poses?|posed|presents?|presented) no (?:[a-z]+ ){0,2}?(?:danger|risk|threat|hazard|cause for (?:alarm|concern)) /

/** Whoever is safe may be so all the same. */
const isThing = (subject: readonly string[]): boolean =>
  !subject.some(word => /^(?:he|she|they|we|i|everyone|everybody|all|nobody|people|children|men|women|crew|staff|.*(?:[eo]rs|ists|ents|ants|pupils))$/.test(word))
