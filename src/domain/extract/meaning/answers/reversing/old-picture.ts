import { scanEntities } from '../../../../lexicon/scan-entities.js'
import { wordsOf } from '../surroundings.js'
import type { Reversible } from './reversible.js'

/** "A video shows tanks in the town", "the footage was filmed in 2018": a picture of another time or place shows nothing of what it is said to. */
export function isOldPicture ({ mine, said, others, source }: Reversible): boolean {
  const isOfPicture = mine.subject.some(({ lower }) => PICTURES.test(lower)) && MADE.test(wordsOf(said))
  const words = ` ${wordsOf(others)} ${source.toLowerCase()} `
  if (!isOfPicture || !SHOWN.test(words)) return false
  const isElsewhere = scanEntities(mine.rest.map(({ text }) => text)).some(({ entity }) => entity.id.startsWith('country:') && !words.includes(` ${entity.name.toLowerCase()} `))
  return isElsewhere || OTHERWISE.test(wordsOf(said)) || (SPREAD.test(words) && YEAR.test(wordsOf(said)))
}

const PICTURES = /^(?:footage|videos?|clips?|pictures?|photos?|photographs?|images?|recordings?|film|it|they)$/
/** What is told by a picture, or by whoever posts one. */
const SHOWN = / (?:footage|videos?|clips?|pictures?|photos?|photographs?|images?|recordings?|posts?|posted|facebook|twitter|tiktok|whatsapp|telegram|shows?|showed|showing) /
const MADE = / (?:filmed|taken|shot|recorded|made|published|posted|dates?|dated|comes?|came|is|was|were|are|shows?|showed) /
const OTHERWISE = / (?:(?:months?|years?|decades?) (?:ago|old|earlier|before)|old|older|unrelated|(?:another|a different|a previous|an earlier) [a-z]+|(?:a|an|the) (?:[a-z]+ )?(?:exercise|drill|film|movie|video game|computer game|rehearsal)) /
/** What is spread is taken for new. */
const SPREAD = / (?:posts?|posted|shared|viral|circulat\w+|facebook|twitter|tiktok|whatsapp|telegram|online|claims?|claimed|purport\w*) /
const YEAR = / (?:19|20)\d\d /
