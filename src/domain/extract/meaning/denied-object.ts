import { findMainVerb } from '../polarity/main-verb.js'
import { articleOf } from '../polarity/negative-words.js'
import { lowerAt } from '../polarity/word-at.js'
import type { Word } from '../polarity/words.js'
import { WITHHELD } from '../stance/claim-nouns.js'

/**
 * What is denied, where no "that" says that it is a clause: "denied the charges and sued" is about the charges. A clause without "that" has a short
 * subject ("denied he paid", "denies Ken Holt paid"); for anything longer the first noun phrase is the object.
 *
 * @param introduced whether "that" stands before.
 */
export function deniedObject (words: readonly Word[], introduced: boolean): readonly Word[] {
  const main = findMainVerb(words)
  if (introduced || main === undefined || words.slice(0, main.at).every(({ pos }) => pos === 'PRON' || pos === 'PROPN' || pos === 'ADV')) return withoutSequel(words)
  const end = words.findIndex(({ pos, text, lower }) => pos === 'CCONJ' || text === ',' || RELATIVES.has(lower))
  const withheld = words.slice(0, main.at).some(({ lower }) => WITHHELD.has(lower))
  if (!withheld && (end === -1 || end > main.at) && (words[main.at]?.pos === 'AUX' || isHeadlined(words))) return withoutSequel(words)
  return words.slice(0, end === -1 ? main.at : Math.min(end, main.at))
}

/** "denies dam cracked": no object is a noun of one thing without an article. */
const isHeadlined = ([first]: readonly Word[]): boolean => first?.pos === 'NOUN' && first.lower === first.lemma && articleOf([first], 0) !== undefined

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose'])
const SEQUELS: ReadonlySet<string> = new Set(['but', 'and', 'while', 'saying', 'adding', 'explaining', 'however', 'although', 'though'])

/** Up to the comma behind which something else is told: "denied any links, but critics …". */
function withoutSequel (words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(({ text }, index) => index > 0 && text === ',' && SEQUELS.has(lowerAt(words, index + 1)))
  return comma === -1 ? words : words.slice(0, comma)
}
