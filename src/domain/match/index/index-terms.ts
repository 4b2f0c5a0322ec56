import { remember } from '../../lexicon/remember.js'
import { beginsEntity, scanEntities } from '../../lexicon/scan-entities.js'
import { stemOf } from '../../lexicon/stem.js'
import { STOP_WORDS } from '../stop-words.js'
import { wordsOf, type Word } from '../words.js'

/** A term of the index with how much it counts: 1, or less for the words by which something else is meant. */
export interface Term { term: string, weight: number }

/** A name of Russia is the term of Russia; "Moscow" is that too, less its own word: floods in Moscow are not floods in Russia. */
const METONYM_WEIGHT = 0.6
const LEADER_WEIGHT = 0.25
const OWN_WORD_WEIGHT = 1
const MOST_KEPT = 100_000

/**
 * The terms under which a text is indexed and searched: Porter2 stems without stop words, and one term for all names of a known entity.
 *
 * @returns in reading order; a term comes as often as it is said.
 */
export function termsOf (text: string): Term[] {
  const words = wordsOf(text)
  const terms: Term[] = []
  let next = 0
  for (const { entity, from, to } of mentionsIn(words)) {
    for (const word of words.slice(next, from)) addWord(terms, word, 1)
    const direct = entity.form === 'name' || entity.form === 'adjective'
    terms.push({ term: `@${entity.id}`, weight: direct ? 1 : entity.form === 'leader' ? LEADER_WEIGHT : METONYM_WEIGHT })
    if (!direct) for (const word of words.slice(from, to)) addWord(terms, word, OWN_WORD_WEIGHT)
    next = to
  }
  for (const word of words.slice(next)) addWord(terms, word, 1)
  return terms
}

/** Most texts name no entity, and most words begin no name of one: looking at first words saves the scan. */
const mentionsIn = (words: readonly Word[]): ReturnType<typeof scanEntities> =>
  words.some(({ text }) => beginsEntity(text)) ? scanEntities(words.map(({ text }) => text)) : []

function addWord (terms: Term[], { lower }: Word, weight: number): void {
  const term = termOf(lower)
  if (term !== '') terms.push({ term, weight })
}

/** The term of a word in lower case, empty for one that carries grammar only. */
export const termOf = remember((lower: string): string => {
  const bare = lower.replace(/'s?$|n't$/, '')
  return STOP_WORDS.has(bare) ? '' : stemOf(bare)
}, MOST_KEPT)
