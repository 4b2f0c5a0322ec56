import { scanEntities } from '../../../lexicon/scan-entities.js'
import type { Document, Sentence, Token, TokenSpan } from '../../document.js'
import { isNoun } from '../../part-of-speech.js'
import { spanOf } from '../../span-of.js'
import { lowerAt } from '../../word-at.js'
import { bodiesOf } from '../mentions/find-bodies.js'
import type { Scene } from '../mentions/scene.js'
import type { Person } from '../names/person.js'
import { singularOf } from './singular-of.js'

/** Where two are taken up ("the two countries"), by which noun, and who says so, who is none of them for that alone. */
export interface PairPlace { at: number, noun: string, sentence: Sentence, speaker?: TokenSpan | null }

/**
 * Who "the two countries", "both leaders", "the two sides" are: the only two of their kind in the words before or in the nearest sentence that names any two,
 * or the only two in the article who go by the noun. Undefined where there are fewer or more.
 */
export function pairNamed (article: Article, place: PairPlace): string | undefined {
  const noun = singularOf(place.noun)
  const kinds = KINDS.filter(([nouns]) => nouns.has(noun)).map(([, named]) => named)
  if (kinds.length === 0 || place.sentence.part === 'title') return undefined
  const byRole = kinds.includes(personsIn) ? twoOf(holdersBefore(article, place.at, noun)) : undefined
  return byRole ?? inSentences(article, { ...place, noun }, kinds)
}

function inSentences (article: Article, { at, noun, sentence, speaker }: PairPlace, kinds: readonly Named[]): string | undefined {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
    const near = article.document.sentences[index]
    if (near === undefined || near.part !== sentence.part || near.heading) continue
    const span = { from: near.from, to: Math.min(at, near.to) }
    for (const named of kinds) {
      const names = distinct(named(article, span).filter(({ from }) => !(speaker != null && speaker.from <= from && from < speaker.to)))
      if (names.length > 2) return undefined
      // "both candidates" are none of whom nothing tells that they stand
      if (names.length === 2) return named === personsIn && !mayBeCalled(article, names, noun) ? undefined : twoOf(names)
    }
  }
  return undefined
}

/** In sentences. */
const REACH = 3

interface Name { key: string, from: number, text: string }
type Article = Pick<Scene, 'document' | 'people'>
type Named = (article: Article, span: TokenSpan) => Name[]

const twoOf = (names: readonly Name[]): string | undefined => names.length === 2 ? names.map(({ text }) => text).join(' and ') : undefined
const distinct = (names: readonly Name[]): Name[] => names.filter(({ key }, at) => names.findIndex(other => other.key === key) === at)

/** Countries by name, by capital or by government; "the Ukraine | war", "in Moscow" and adjectives name none that deals with another. */
const statesIn: Named = ({ document }, { from, to }) => scanEntities(document.tokens.slice(from, to).map(({ text }) => text)).flatMap(found => {
  const [start, end] = [from + found.from, from + found.to]
  const { id, kind, form } = found.entity
  const isPlace = kind === 'city' && /^(?:in|at|near|from|outside|to)$/.test(lowerAt(document.tokens, start - 1))
  return !id.startsWith('country:') || form === 'adjective' || form === 'leader' || isPlace || isModifier(document.tokens, start, end) ? [] : [{ key: id, from: start, text: textOf(document, start, end) }]
})

/** "the Ukraine | war"; behind "and" a verb may look like a noun: "Chile and Peru | share". */
const isModifier = (tokens: readonly Token[], from: number, to: number): boolean =>
  (isNoun(tokens[to]) || tokens[to]?.pos === 'ADJ') && !/^(?:and|,)$/.test(lowerAt(tokens, from - 1))

function textOf (document: Document, from: number, to: number): string {
  const text = spanOf(document, { from, to }).text.replace(/\s+/g, ' ').replace(/['’]s$/, '')
  return lowerAt(document.tokens, from - 1) === 'the' ? `the ${text}` : text
}

const personsIn: Named = ({ people }, { from, to }) => [...people.at]
  .flatMap(([at, { person }]) => from <= at && at < to ? [{ key: person.name, from: at, text: person.name }] : [])
  .sort((a, b) => a.from - b.from)

const bodiesIn: Named = ({ document, people }, span) => bodiesOf(document, people)
  .filter(({ from, kind }) => kind === 'organisation' && span.from <= from && from < span.to)
  .map(({ name, from }) => ({ key: name, from, text: name }))

/** Those named before who go by the noun: of leaders, who heads a state. */
function holdersBefore ({ people }: Article, at: number, noun: string): Name[] {
  return people.all.flatMap(person => {
    const [first] = person.mentions
    return first !== undefined && first.from < at && holds(person, noun) ? [{ key: person.name, from: first.from, text: person.name }] : []
  })
}

const holds = ({ roles, country }: Person, noun: string): boolean =>
  roles.some(({ head }) => head === noun || (noun === 'leader' && HEADS_OF_STATE.test(head))) || (noun === 'leader' && country !== null)

/** One of them is known to be what they are called; anybody is a side, and nobody known to be a man one of two women. */
function mayBeCalled ({ people }: Article, names: readonly Name[], noun: string): boolean {
  const persons = people.all.filter(({ name }) => names.some(({ key }) => key === name))
  if (noun === 'man' || noun === 'woman') return persons.every(({ gender }) => gender !== (noun === 'man' ? 'f' : 'm'))
  return noun === 'side' || persons.some(person => holds(person, noun))
}

const HEADS_OF_STATE = /^(?:president|premier|chancellor|prime minister|king|queen|emir|sultan|emperor|chairman|taoiseach)$/

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const KINDS: ReadonlyArray<readonly [ReadonlySet<string>, Named]> = [
  [wordSet('country nation government state neighbour neighbor capital power side'), statesIn],
  [wordSet('company firm bank carmaker airline group side retailer club union'), bodiesIn],
  [wordSet('leader president minister premier king general diplomat envoy governor mayor judge man woman side'), personsIn]
]
