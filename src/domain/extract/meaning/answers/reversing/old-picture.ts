import { scanEntities } from '../../../../lexicon/scan-entities.js'
import type { Reversible } from './reversible.js'
import { paddedText } from '../../../lower-text.js'

/** "A video shows tanks in the town", "the footage was filmed in 2018": a picture of another time or place shows nothing of what it is said to. */
export function isOldPicture ({ mine, said, others, source }: Reversible): boolean {
  const told = paddedText(others)
  const isOfPicture = mine.subject.some(({ lower }) => PICTURES.test(lower)) && MADE.test(paddedText(said))
  // what is made or stolen is the picture itself; only what it shows may be old
  const isPosted = POSTED.test(` ${source.toLowerCase()} `)
  if (!isOfPicture || !(isPosted || SHOWING.test(told))) return false
  const predicate = [...mine.group, ...mine.rest].map(({ lower }) => lower)
  const own = ` ${predicate.slice(0, asideAt(predicate)).join(' ')} `
  return ((PLACED.test(told) || isPosted) && TAKEN.test(own) && isAbroad(mine.rest.map(({ text }) => text), told)) || OTHERWISE.test(own) || (SPREAD.test(`${told}${source.toLowerCase()} `) && YEAR.test(own))
}

/** In a country of which the other one says nothing. */
const isAbroad = (words: readonly string[], told: string): boolean =>
  scanEntities(words).some(({ entity }) => entity.id.startsWith('country:') && !told.includes(` ${entity.name.toLowerCase()} `))

/** "by a man | who is 30 years old" */
function asideAt (words: readonly string[]): number | undefined {
  const at = words.findIndex(word => /^(?:who|which|that|when|where)$/.test(word))
  return at === -1 ? undefined : at
}

const PICTURES = /^(?:footage|videos?|clips?|pictures?|photos?|photographs?|images?|recordings?|film|it|they)$/
/** Whoever posts, and what is told by a picture. */
const POSTED = / (?:footage|videos?|clips?|pictures?|photos?|photographs?|images?|recordings?|posts?|users?|facebook|twitter|tiktok|whatsapp|telegram) /
const SHOWING = / (?:footage|videos?|clips?|pictures?|photos?|photographs?|images?|recordings?|film) (?:\S+ ){0,6}?(?:shows?|showed|showing|depict\w*|captur\w+|prove[sd]?|of) /
const PLACED = / (?:in|at|near|outside|inside|on) (?:the |a )?(?!monday|tuesday|wednesday|thursday|friday|saturday|sunday)[a-z]+ /
const TAKEN = / (?:filmed|taken|shot|recorded|comes?|came|from|dates?|shows?|showed) /
const MADE = / (?:filmed|taken|shot|recorded|made|published|posted|dates?|dated|comes?|came|is|was|were|are|shows?|showed) /
const OTHERWISE = new RegExp(' (?:(?:months?|years?|decades?) (?:ago|old|earlier|before)|old|older|unrelated|' +
  '(?:in|at|from|during|of|on|shows?|showed|is|was|were|are) (?:another|a different|a previous|an earlier) [a-z]+|(?:a|an|the) (?:[a-z]+ )?(?:exercise|drill|film|movie|video game|computer game|rehearsal)) ')
/** What is spread is taken for new. */
const SPREAD = / (?:posts?|posted|shared|viral|circulat\w+|facebook|twitter|tiktok|whatsapp|telegram|online|claims?|claimed|purport\w*) /
const YEAR = / (?:19|20)\d\d /
