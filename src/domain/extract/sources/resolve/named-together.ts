import { scanEntities } from '../../../lexicon/scan-entities.js'
import type { Document, Sentence, Token, TokenSpan } from '../../document.js'
import { isNoun } from '../../part-of-speech.js'
import { spanOf } from '../../span-of.js'
import { lowerText } from '../../lower-text.js'
import { lowerAt, posAt } from '../../word-at.js'
import { COUNTS } from '../mentions/several.js'
import { bodiesOf } from '../mentions/find-bodies.js'
import type { Scene } from '../mentions/scene.js'
import type { Person } from '../names/person.js'
import { singularOf } from './singular-of.js'

/** Those whom a phrase takes up together: how many, by which noun, and in how many words. */
export interface Together { count: number, counted: boolean, noun: string, length: number }

/** "The two | countries", "both leaders", "the parties" at the head of words; undefined for others. */
export function readTogether (words: ReadonlyArray<{ lower: string, pos: string }>): Together | undefined {
  const [phrase, all, counted] = TAKING_UP.exec(lowerText(words.slice(0, LONGEST))) ?? []
  const length = phrase?.split(' ').length ?? 0
  const noun = lowerAt(words, length - 1)
  if (all === undefined || posAt(words, length - 1) !== 'NOUN') return undefined
  return { count: COUNTS.get(counted ?? '') ?? 2, counted: all !== 'the', noun: singularOf(noun), length }
}

/** In words. */
const LONGEST = 3
const TAKING_UP = /^(both(?: the)?|the (two|three|four)|the(?= (?:parties|sides)\b)) (?:\S*[^s]s|\S*men)(?= |$)/

/** Where they are taken up, and who says so, who is none of them for that alone. */
export interface TogetherPlace { at: number, sentence: Sentence, speaker?: TokenSpan | null | undefined }

/**
 * Who they are: the only ones of their kind whom the article has named by then, as many as that, or persons of whom it has told that they go by the noun.
 * Undefined where there may be others, for a claim laid on the wrong ones is worse than one that names nobody.
 */
export function namedTogether (article: Article, together: Together, place: TogetherPlace): string | undefined {
  const kinds = KINDS.filter(([nouns]) => nouns.has(together.noun)).map(([, named]) => named)
  if (kinds.length === 0 || place.sentence.part === 'title') return undefined
  const holders = kinds.includes(personsIn) ? holdersBefore(article, place.at, together.noun) : []
  const found = holders.length === together.count ? holders : kinds.flatMap(named => onlyOnes(article, named, { ...place, ...together }) ?? [])
  return found.length === together.count ? listed(found.map(({ text }) => text)) : undefined
}

function onlyOnes (article: Article, named: Named, { count, noun, at, sentence, speaker }: Together & TogetherPlace): readonly Name[] | undefined {
  const isSpeaker = ({ from }: { from: number }) => speaker != null && speaker.from <= from && from < speaker.to && from >= sentence.from
  const before = article.document.sentences.filter(({ from, heading, part }) => from < at && (part === 'title' || !heading))
  const all = distinct(before.flatMap(({ from, to }) => named(article, { from, to: Math.min(at, to) })).filter(name => !isSpeaker(name)))
  if (named === statesIn && isCrowded(article, { before, at, count }, isSpeaker)) return undefined
  // "both candidates" are none of whom nothing tells that they stand
  return all.length !== count || (named === personsIn && !mayBeCalled(article, all, noun)) ? undefined : all
}

/** Whether more states are told of in any way, by their leaders and adjectives, too, and in headings. */
function isCrowded ({ document: { tokens } }: Article, { before, at, count }: Told, isSpeaker: (name: { from: number }) => boolean): boolean {
  const told = before.flatMap(({ from, to }) => scanEntities(tokens.slice(from, Math.min(at, to)).map(({ text }) => text))
    .map(found => ({ id: found.entity.id, from: from + found.from })))
  return new Set(told.filter(found => found.id.startsWith('country:') && !isSpeaker(found)).map(({ id }) => id)).size > count
}

interface Told { before: readonly Sentence[], at: number, count: number }

interface Name { key: string, from: number, to: number, text: string }
type Article = Pick<Scene, 'document' | 'people'>
type Named = (article: Article, span: TokenSpan) => Name[]

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
const distinct = (names: readonly Name[]): Name[] => names.filter(({ key }, at) => names.findIndex(other => other.key === key) === at)

/** Countries by name, by capital or by government; "the Ukraine | war", "in Moscow" and adjectives name none that deals with another. */
const statesIn: Named = ({ document }, { from, to }) => scanEntities(document.tokens.slice(from, to).map(({ text }) => text)).flatMap(found => {
  // verbs of headlines look like nouns: "Peru backs Chile"
  const isTitle = document.sentences.some(sentence => sentence.part === 'title' && sentence.from === from)
  const [start, end] = [from + found.from, from + found.to]
  const { id, kind, form } = found.entity
  const isPlace = kind === 'city' && /^(?:in|at|near|from|outside|to)$/.test(lowerAt(document.tokens, start - 1))
  return !id.startsWith('country:') || form === 'adjective' || form === 'leader' || isPlace || (!isTitle && isModifier(document.tokens, start, end)) ? [] : [{ key: id, from: start, to: end, text: textOf(document, start, end) }]
})

/** "the Ukraine | war"; behind "and" a verb may look like a noun: "Chile and Peru | share". */
const isModifier = (tokens: readonly Token[], from: number, to: number): boolean =>
  (isNoun(tokens[to]) || tokens[to]?.pos === 'ADJ') && !/^(?:and|,)$/.test(lowerAt(tokens, from - 1))

function textOf (document: Document, from: number, to: number): string {
  const text = spanOf(document, { from, to }).text.replace(/\s+/g, ' ').replace(/['’]s$/, '')
  return lowerAt(document.tokens, from - 1) === 'the' ? `the ${text}` : text
}

const personsIn: Named = ({ people }, { from, to }) => [...people.at]
  .flatMap(([at, { person, run }]) => from <= at && at < to && at === run.from ? [{ key: person.name, from: at, to: run.to, text: person.name }] : [])
  .sort((a, b) => a.from - b.from)

const bodiesIn: Named = ({ document, people }, span) => bodiesOf(document, people)
  .filter(({ from, kind }) => kind === 'organisation' && span.from <= from && from < span.to)
  .map(({ name, from, to }) => ({ key: name, from, to, text: name }))

/** Those named before who go by the noun: of leaders, who heads a state. */
function holdersBefore ({ people }: Article, at: number, noun: string): Name[] {
  return people.all.flatMap(person => {
    const [first] = person.mentions
    return first !== undefined && first.from < at && holds(person, noun) ? [{ key: person.name, from: first.from, to: first.to, text: person.name }] : []
  })
}

const holds = ({ roles, country }: Person, noun: string): boolean =>
  roles.some(({ head }) => head === noun || (noun === 'leader' && HEADS_OF_STATE.test(head))) || (noun === 'leader' && country !== null)

/** One of them is known to be what they are called; nobody known to be a man one of two women. */
function mayBeCalled ({ people }: Article, names: readonly Name[], noun: string): boolean {
  const persons = people.all.filter(({ name }) => names.some(({ key }) => key === name))
  if (noun === 'man' || noun === 'woman') return persons.every(({ gender }) => gender !== (noun === 'man' ? 'f' : 'm'))
  return persons.some(person => holds(person, noun))
}

const HEADS_OF_STATE = /^(?:president|premier|chancellor|prime minister|king|queen|emir|sultan|emperor|chairman|taoiseach)$/

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const KINDS: ReadonlyArray<readonly [ReadonlySet<string>, Named]> = [
  [wordSet('country nation government state neighbour neighbor capital power side party ally'), statesIn],
  [wordSet('company firm bank carmaker airline retailer club union'), bodiesIn],
  [wordSet('leader president minister premier king general diplomat envoy governor mayor judge man woman'), personsIn]
]
