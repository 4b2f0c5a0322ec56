import { remember } from '../lexicon/remember.js'
import { stemOf } from '../lexicon/stem.js'
import { closenessOf, senseOf, usageOf, type Usage } from '../lexicon/synonyms.js'
import { LIGHT_VERBS, LIGHT_WORDS } from './light-words.js'
import { STOP_WORDS } from './stop-words.js'

/** All that is known of a word by itself. */
export interface Lexeme {
  stem: string
  /** What it is the negation of ("import", of "unimportant"; "sign", of "unsigned"), by WordNet's antonyms; "unemployment" is a thing of its own. */
  negated: string | undefined
  /** Its number in the synonyms, -1 for none. */
  sense: number
  usage: Usage
  /** Grammar and no content. */
  stop: boolean
  light: boolean
  /** How much it counts in coverage, 0 to 1. */
  weight: number
}

export const LIGHT_WEIGHT = 0.3
const LEAST_WEIGHT = 0.4
/** What a word loses for each doubling of its count in WordNet's tagged texts. */
const WEIGHT_PER_LEVEL = 0.07
const NEGATIVE = /^(un|in|im|il|ir|dis|non)\p{L}{3}/u
const MOST_KEPT = 50_000
/** Adverbs count as themselves: "reportedly" is light, "report" is not. */
const lightStems = new Set([...LIGHT_WORDS, ...LIGHT_VERBS].filter(word => !word.endsWith('ly')).map(stemOf))

/** Verbs of their own, of light nouns: "questioned the men", "moved the men". */
const HEAVY_VERBS: ReadonlySet<string> = new Set('questioned questioning moved moving headed heading placed placing'.split(' '))

/** @param lower a word in lower case; a possessive or negative ending is not part of it. */
export const lexemeOf = remember(read, MOST_KEPT)

function read (lower: string): Lexeme {
  const bare = lower.replace(/'s?$|n't$/, '')
  const stem = stemOf(bare)
  const usage = usageOf(stem)
  const light = (lightStems.has(stem) || LIGHT_WORDS.has(bare)) && !HEAVY_VERBS.has(bare)
  return { stem, negated: negatedBy(bare), sense: senseOf(stem), usage, stop: STOP_WORDS.has(bare), light, weight: light ? LIGHT_WEIGHT : weightOf(usage) }
}

/** Who "disappeared" is missing, and did more than not appear. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(['appear'])

function negatedBy (bare: string): string | undefined {
  const [, prefix] = NEGATIVE.exec(bare) ?? []
  if (prefix === undefined) return undefined
  const { noun, verb, adjective, adverb } = usageOf(stemOf(bare))
  if (noun > Math.max(verb, adjective, adverb)) return undefined
  const base = stemOf(bare.slice(prefix.length))
  if (OF_THEIR_OWN.has(base)) return undefined
  const isUndone = prefix === 'un' && bare.endsWith('ed') && verb === 0 && usageOf(base).verb > 0
  return isUndone || closenessOf(senseOf(stemOf(bare)), senseOf(base)) === 'antonym' ? base : undefined
}

/** Rare words count 1; a word loses with every doubling of its frequency. A fixed table, so that a comparison never depends on the record. */
function weightOf ({ noun, verb, adjective, adverb }: Usage): number {
  return Math.max(LEAST_WEIGHT, 1 - WEIGHT_PER_LEVEL * Math.max(noun, verb, adjective, adverb))
}
