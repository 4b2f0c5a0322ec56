import { lowerText } from '../lower-text.js'
import type { Word } from './words.js'

/** "Canada, | in turn, | has banned steel", "Brazil, | too, | has raised tariffs": without what ties a sentence to the one before from within. */
export function withoutTies (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }, index) => index > 0 && text === ',' && words[index - 1]?.pos !== 'CCONJ' && TIES.test(lowerText(words.slice(index, index + LONGEST))))
  if (at === -1) return words
  const close = words.findIndex(({ text }, index) => index > at && text === ',')
  // "In the 1980s, for example, he paid": the phrase in front keeps its comma
  return [...words.slice(0, at), ...words.slice(/^(?:ADP|SCONJ)$/.test(words[0]?.pos ?? '') ? close : close + 1)]
}

const TIES = /^, (?:in turn|for (?:its|his|her|their) (?:own )?part|too|however|though|meanwhile|moreover|likewise|similarly|as well|by contrast|in contrast|on the other hand|for (?:example|instance)|of course|then|therefore|nevertheless|nonetheless) ,(?! (?:and|or|but|\w+ing) )/
/** In words, commas with them. */
const LONGEST = 8
