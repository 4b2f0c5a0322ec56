import { stemOf } from '../../../lexicon/stem.js'
import { nounFieldOf, PERSONS, senseOf, usageOf } from '../../../lexicon/synonyms.js'
import { isAgent } from './agents.js'
import { BODY_HEADS, DOCUMENT_HEADS, GROUP_HEADS, PUBLICATION_HEADS, ROLE_HEADS } from './roles.js'

/** Whether what a noun names, one or several, can be asked something: a person, a body, a group, a place for its government; so may what no lexicon holds. */
export const isSomebody = (noun: string): boolean =>
  isAmong(noun, [BODY_HEADS, ROLE_HEADS, GROUP_HEADS, PUBLICATION_HEADS, PARTIES]) ||
  (!isText(noun) && !isAmong(noun, [INERT]) && (isAgent(singular(noun)) || SOMEBODY.has(fieldOf(noun))))

/** Whether it is a text or a speech, which can leave something out. */
export const isText = (noun: string): boolean => isAmong(noun, [DOCUMENT_HEADS, SPEECHES])

/** Whether it is several of something common that nobody is called after; "Siemens" is a unit, too. */
export const isAbstract = (noun: string): boolean =>
  noun.endsWith('s') && !isAgent(singular(noun)) && usageOf(stemOf(noun)).noun >= COMMON && ABSTRACT.has(fieldOf(noun))

const isAmong = (noun: string, tables: ReadonlyArray<{ has: (noun: string) => boolean }>): boolean =>
  [noun, singular(noun)].some(form => tables.some(table => table.has(form)))

const fieldOf = (noun: string): number => nounFieldOf(senseOf(stemOf(noun)))

const singular = (noun: string): string => noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/(?<=ch|sh|x|ss)es$|s$/, '')

/** WordNet's fields of nouns for groups, places and persons, and none. */
const SOMEBODY: ReadonlySet<number> = new Set([0, 14, 15, PERSONS])

/** Twice and more in WordNet's tagged texts. */
const COMMON = 2

/** The fields for acts, attributes, thoughts, talk, events, feelings, phenomena, possessions, processes, relations, shapes, states and times. */
const ABSTRACT: ReadonlySet<number> = new Set([4, 7, 9, 10, 11, 12, 19, 21, 22, 24, 25, 26, 28])

/** Whoever acts in public, under nouns that mean something else first. */
const PARTIES: ReadonlySet<string> = new Set('defence defense command cabinet superior prosecution leadership'.split(' '))

/** Groups and the like that are no one. */
const INERT: ReadonlySet<string> = new Set('economy forest traffic series herd flock web engine weather'.split(' '))

const SPEECHES: ReadonlySet<string> = new Set('speech answer reply response account address interview remark comment explanation announcement log page website site'.split(' '))
