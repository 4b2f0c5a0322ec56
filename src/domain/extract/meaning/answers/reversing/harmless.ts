import { nounsOf, predicateText, type Reversible } from './reversible.js'
import { lowerText, paddedText } from '../../../lower-text.js'

/** "the dust is toxic", "the school is safe"; "could collapse", "is safe": what threatens is told to threaten nobody. */
export function isHarmless ({ mine, said, others, same }: Reversible): boolean {
  const told = paddedText(others)
  if (mine.tense === 'future' || !(HAZARDOUS.test(told) || SUBSTANCES.test(told) || FALLING.test(told))) return false
  // a leak that threatens nobody is a leak
  if (DANGERLESS.test(paddedText(said))) return JUDGED.test(told) || (same && FALLING.test(told))
  const subject = mine.subject.map(({ lower }) => lower)
  return isThing(subject) && SAFE.test(predicateText(mine)) && (same || isOfIt({ mine, others }))
}

/** What is safe is what was spoken of, or where the dust lies. */
function isOfIt ({ mine, others }: Pick<Reversible, 'mine' | 'others'>): boolean {
  const told = paddedText(others)
  if (FALLING.test(told)) return false
  const known = new Set(nounsOf(others))
  const named = nounsOf(mine.subject)
  return named.length > 0 && !mine.subject.some(({ lower }) => /^(?:other|new|its|their|his|her)$/.test(lower)) &&
    (named.every(noun => known.has(noun)) || (SUBSTANCES.test(told) && PLACES.test(lowerText(mine.subject))))
}

/** What is bad by itself, and what makes a place bad. */
const HAZARDOUS = / (?:unsafe|danger|hazard|unfit|cancer)[a-z]* /
const SUBSTANCES = / (?:asbestos|toxic|poison|contamina|pollut|radioactiv|radiation|mercury|arsenic|bacteria|mould)[a-z]* /
const JUDGED = / (?:unsafe|danger|hazard|unfit|cancer|toxic|poison|harm|threat|risk|deadly|lethal)[a-z]* /
const PLACES = /^the (?:schools?|buildings?|sites?|plant|factory|mine|mill|area|houses?|homes|flats|hospital|beach|lake|river|park|playground|estate)$/
const FALLING = / (?:could|might|may) (?:[a-z]+ )?(?:collapse|burst|fail|fall down|crumble|explode|give way|catch fire) /
const SAFE = /^ (?:is|was|are|were|remains?|remained|(?:has|have|had) been) (?:[a-z]+ly |still |quite )?(?:safe|sound|harmless|stable|secure|drinkable|potable|fit (?:to|for)|within (?:safe|legal|permitted) (?:limits|levels)) /
/** To anybody: "no risk to jobs" is about jobs. */
const DANGERLESS = / (?:there (?:is|was|are|were|has been|had been)|poses?|posed|presents?|presented) no (?:[a-z]+ ){0,2}?(?:(?:danger|risk|threat|hazard)(?= $| [.,;]| (?:to (?:the )?(?:[a-z]+ )?(?:people|public|health|residents|anyone|anybody|children|life|staff|workers|visitors|locals|consumers|patients|pupils|population|community)|at all|from|in) )|cause for (?:alarm|concern)) /

/** Whoever is safe may be so all the same. */
const isThing = (subject: readonly string[]): boolean =>
  !subject.some(word => /^(?:he|she|they|we|i|everyone|everybody|all|nobody|people|children|men|women|crew|staff|.*(?:[eo]rs|ists|ents|ants|pupils))$/.test(word))
