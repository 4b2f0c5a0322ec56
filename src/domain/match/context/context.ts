import { remember } from '../../lexicon/remember.js'
import { scanEntities } from '../../lexicon/scan-entities.js'
import { closenessOf } from '../../lexicon/synonyms.js'
import { lexemeOf } from '../lexeme.js'
import { isCalling } from '../relation/differences/callings.js'
import type { Unit } from '../relation/parse/units.js'
import { wordsOf } from '../words.js'

/** What an article tells that a claim of its may leave out: its words, and the countries and the like that it names. */
export interface Context { words: readonly string[], stems: ReadonlySet<string>, senses: readonly number[], entities: ReadonlySet<string> }

const MOST_KEPT = 5000

/** Reads a gist, see `gistOf`. */
export const contextOf = remember((gist: string): Context => {
  const words = wordsOf(gist)
  const lexemes = words.map(({ lower }) => lexemeOf(lower))
  const entities = scanEntities(words.map(({ text }) => text)).map(({ entity }) => `@${entity.id}`)
  const stems = lexemes.map(({ stem }) => stem)
  return { words: stems, stems: new Set(stems), senses: lexemes.map(({ sense }) => sense), entities: new Set(entities) }
}, MOST_KEPT)

/** Whether the article tells of it, by the same word, a synonym or the whole name. */
export const tellsOf = (context: Context, unit: Unit): boolean =>
  namesIt(context, unit) || (unit.kind === 'word' && context.senses.some(sense => closenessOf(sense, unit.sense) === 'synonym'))

/** Whether it has the very word or name. */
export const namesIt = ({ stems, entities }: Context, unit: Unit): boolean =>
  unit.kind === 'entity' ? entities.has(unit.key) : unit.stems.every(stem => stems.has(stem))

/** The stem of the calling that the article gives somebody: "coach", of Coach Lindqvist. */
export const callingBefore = ({ words }: Context, { stems: [first = ''] }: Unit): string | undefined =>
  words.slice(Math.max(0, words.indexOf(first) - FIRST_NAMES), Math.max(0, words.indexOf(first))).findLast(isCalling)

/** So many words may stand between a calling and the surname. */
const FIRST_NAMES = 2
