import { entries, foldWords, type Entity } from './entity.js'
import { remember } from './remember.js'
import { scanEntities } from './scan-entities.js'

/** A text asks of the same names over and over. More than these are not kept in mind, nor longer ones. */
const MOST_KEPT = 20_000
const LONGEST_KEPT = 100

/** Nouns that make a country's name the name of a body of its state. */
const STATE_BODIES = new Set(('government administration cabinet ministry ministries embassy consulate parliament senate congress assembly army navy military forces police ' +
  'authorities presidency department treasury court prosecutor prosecutors intelligence delegation mission regime leadership customs coastguard').split(' '))

/**
 * The entity that the words name as a whole: a name of the lexicon, or a body of a country's state ("the Chinese Foreign Ministry" is a government,
 * `country:china`).
 *
 * @param words without regard to a leading article; capitals as they stand.
 * @returns undefined for words that name nothing in the lexicon.
 */
export const entityOf = remember((words): Entity | undefined => {
  const bare = words.trim()
  return exactly(bare) ?? exactly(bare.replace(/^the\s+/i, '')) ?? stateBody(bare)
}, MOST_KEPT, LONGEST_KEPT)

function exactly (words: string): Entity | undefined {
  const entry = entries.get(foldWords(words).join(' '))
  if (entry === undefined) return undefined
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']s?$|\./g, '')
  return entry.exact === undefined || entry.exact === plain ? entry.entity : undefined
}

/** "Moscow's Ministry of Defence", "Chinese embassy in Washington": the first country named, with a state body's noun after it. */
function stateBody (words: string): Entity | undefined {
  const list = words.split(/\s+/)
  const mention = scanEntities(list)[0]
  if (mention === undefined || !mention.entity.id.startsWith('country:') || mention.entity.form === 'leader') return undefined
  const named = mention.from <= 1 && list.slice(mention.to).some(word => STATE_BODIES.has(foldWords(word).join(' ')))
  return named ? { ...mention.entity, kind: 'government' } : undefined
}
