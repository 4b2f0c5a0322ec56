import { wordsOf } from '../surroundings.js'
import type { Reversible } from './reversible.js'

/** "took an hour to arrive", "was there within ten minutes": another time that the same took. */
export function isSooner ({ said, others }: Reversible): boolean {
  const [mine, theirs] = [wordsOf(said), wordsOf(others)]
  const within = WITHIN.exec(mine)
  const lasted = LASTED.exec(theirs)
  return within !== null && lasted !== null && within[1] !== lasted[1] && COMING.test(mine) && COMING.test(theirs)
}

const LASTED = / ((?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+)(?: and a half)? (?:minutes?|hours?|days?|weeks?|months?)) /
const WITHIN = / (?:within|inside|under|in (?:less|fewer) than|less than|only|just) ((?:an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|\d+)(?: and a half)? (?:minutes?|hours?|days?|weeks?)) /
const COMING = / (?:arriv|reach|came|come|respond|on the scene|at the scene|on site|there|answer|repl|deliver|taken|took|wait)[a-z]* /
