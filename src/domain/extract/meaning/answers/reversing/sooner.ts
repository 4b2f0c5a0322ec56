import { nounsOf, type Reversible } from './reversible.js'
import { paddedText } from '../../../lower-text.js'

/** "took an hour to arrive", "was there within ten minutes": another time that the same took. */
export function isSooner ({ mine, said, others, same }: Reversible): boolean {
  const [words, told] = [paddedText(said), paddedText(others)]
  const within = WITHIN.exec(words)
  const lasted = LASTED.exec(told)
  if (within === null || lasted === null || within[1] === lasted[1] || mine.tense === 'future' || said.some(({ lower }) => /^(?:another|other|second)$/.test(lower))) return false
  const known = new Set(nounsOf(others))
  return (COMING.test(words) && COMING.test(told)) ? same || isOfCrew(said) || nounsOf(mine.subject).some(noun => known.has(noun)) : false
}

const isOfCrew = (said: Reversible['said']): boolean => said.some(({ lower }) => /^(?:crews?|ambulances?|paramedics|firefighters|officers|engines?|patrols?|boats?|lifeboats?|helicopters?|teams?|units?)$/.test(lower))

const LASTED = / ((?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+)(?: and a half)? (?:minutes?|hours?|days?|weeks?|months?)) /
const WITHIN = / (?:within|inside|under|in (?:less|fewer) than|less than) ((?:an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|\d+)(?: and a half)? (?:minutes?|hours?|days?|weeks?)) /
/** To a place, and no answer to a letter. */
const COMING = / (?:arriv|reach|respond|on the scene|at the scene|on site|there|(?:came|come)(?! to))[a-z]* /
