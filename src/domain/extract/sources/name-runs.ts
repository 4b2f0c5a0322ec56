import type { Entity } from '../../lexicon/entity.js'
import { scanEntities } from '../../lexicon/scan-entities.js'
import type { Document, Sentence, Token, TokenSpan } from '../document.js'
import { givenGender } from './given-names.js'
import { GROUP_HEADS, PUBLICATION_HEADS, ROLE_HEADS } from './roles.js'
import { TITLES } from './titles.js'
import { lowerAt, textAt } from '../polarity/word-at.js'

/** Capitalised words that may name a person, with the title that stood before them and the country that a known leader leads. */
export interface NameRun extends TokenSpan { sentence: Sentence, words: string[], title: string | null, leader: Entity | null }

/** Longer runs are headlines or names of bodies. */
const MAX_NAME_WORDS = 5

/** All runs of a document, in reading order; the names of countries, bodies and publications are none. */
export function findNameRuns (document: Document): NameRun[] {
  const full = document.sentences.flatMap(sentence => runsOf(document.tokens.slice(sentence.from, sentence.to), sentence))
  const trades = new Set(full.flatMap(({ words }) => words.length > 1 && isUnusual(words.at(-1)?.toLowerCase() ?? '') ? words.slice(-1) : []))
  return trades.size === 0 ? full : [...full, ...tradeNames(document, full, trades)].sort((a, b) => a.from - b.from)
}

/** "Baker said": those surnames where they stand alone. */
function tradeNames ({ sentences, tokens }: Document, full: readonly NameRun[], trades: ReadonlySet<string>): NameRun[] {
  const taken = new Set(full.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)))
  return sentences.flatMap(sentence => tokens.slice(sentence.from, sentence.to).flatMap(({ index, text }) => trades.has(text) && !taken.has(index) && tokens[index - 1]?.pos !== 'ADP'
    ? [{ sentence, from: index, to: index + 1, words: [text], title: titleOf(tokens, index), leader: null }]
    : []))
}

function runsOf (tokens: readonly Token[], sentence: Sentence): NameRun[] {
  const taken = entityTokens(tokens)
  const runs: NameRun[] = []
  for (let at = 0; at < tokens.length;) {
    const end = runEnd(tokens, at, taken)
    if (end > at && end - at <= MAX_NAME_WORDS * 2 && textAt(tokens, end) !== '&' && textAt(tokens, at - 1) !== '&') runs.push(runOf(tokens, { from: at, to: end }, sentence, taken))
    at = Math.max(end, at + 1)
  }
  return runs
}

/** Tokens that the lexicon knows. */
type Taken = ReadonlyMap<number, Entity>

function entityTokens (tokens: readonly Token[]): Taken {
  const taken = new Map<number, Entity>()
  for (const { entity, from, to } of scanEntities(tokens.map(({ text }) => text))) {
    for (let at = from; at < to; at++) taken.set(at, entity)
  }
  return taken
}

function runEnd (tokens: readonly Token[], from: number, taken: Taken): number {
  if (!startsName(tokens, from, taken)) return from
  let end = from + 1
  while (end < tokens.length && (startsName(tokens, end, taken) || joinsName(tokens, end, taken) || isTradeName(tokens, end))) end++
  return end
}

function startsName (tokens: readonly Token[], at: number, taken: Taken): boolean {
  const token = tokens[at]
  if (token === undefined || !/^\p{Lu}[\p{L}'’]*$/u.test(token.text)) return false
  if (taken.has(at)) return taken.get(at)?.form === 'leader'
  return !isRoleWord(token.lower) && !NO_NAMES.has(token.lower) && NAME_TAGS.has(token.pos) && !/^\p{Lu}{4,}$/u.test(token.text)
}

/** "Anna Baker", "Tom Judge": after a given name a trade is a surname. */
const isTradeName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(textAt(tokens, at)) && (isRoleWord(lowerAt(tokens, at)) || SURNAMES.has(lowerAt(tokens, at))) && givenGender(textAt(tokens, at - 1)) !== undefined

/** Of the words that begin no name, those that are surnames, too. */
const SURNAMES: ReadonlySet<string> = new Set('may march west north winter summer justice'.split(' '))

/** What stands inside a name without beginning one: "Jean-Pierre", "van der", "al-", an initial. */
function joinsName (tokens: readonly Token[], at: number, taken: Taken): boolean {
  const [text, lower] = [textAt(tokens, at), lowerAt(tokens, at)]
  const joined = startsName(tokens, at + 1, taken) || (PARTICLES.has(lowerAt(tokens, at + 1)) && startsName(tokens, at + 2, taken))
  return joined && (PARTICLES.has(lower) || INITIAL.test(text) || (text === '-' && tokens[at - 1]?.end === tokens[at]?.start))
}

const INITIAL = /^\p{Lu}\.$/u

const isRoleWord = (lower: string): boolean =>
  ROLE_HEADS.has(lower) || ROLE_HEADS.has(lower.replace(/s$/, '')) || TITLES.has(lower.replace('.', '')) || PUBLICATION_HEADS.has(lower) || GROUP_HEADS.has(lower)

const isUnusual = (lower: string): boolean => isRoleWord(lower) || SURNAMES.has(lower)

const NAME_TAGS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'X', 'ADJ', 'VERB', 'ADV', 'INTJ'])
const PARTICLES: ReadonlySet<string> = new Set('van der den de da di du del della la le von zu bin ibn al el abu ben ter ten dos e y'.split(' '))

/** Capitalised for another reason than that a person bears them. */
const NO_NAMES: ReadonlySet<string> = new Set(`the a an this that these those it he she they we i you but and or so if when while after before since as at by for from in on of to
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december national security
foreign ministry minister council committee party university institute centre center court house street republic federation union united north south east west northern southern
eastern western olympics war winter summer department office agency bank group company corporation international federal state general chief deputy vice former senior prime
defense defence interior finance justice health education treasury special press public speaking asked according earlier later meanwhile however also although despite following
even now then still only just both democratic republican conservative liberal labour democrat interim acting his her its their our my your there here what who which how why where not no yes`.split(/\s+/))

function runOf (tokens: readonly Token[], { from, to }: TokenSpan, sentence: Sentence, taken: Taken): NameRun {
  const leaders = Array.from({ length: to - from }, (_, offset) => taken.get(from + offset))
  const [first] = leaders
  return {
    sentence,
    from: from + sentence.from,
    to: to + sentence.from,
    words: tokens.slice(from, to).map(({ text }) => text),
    title: titleOf(tokens, from),
    leader: first !== undefined && leaders.every(leader => leader?.id === first.id) ? first : null
  }
}

function titleOf (tokens: readonly Token[], from: number): string | null {
  const title = lowerAt(tokens, from - 1).replace('.', '')
  return TITLES.has(title) || title === 'm' ? title : null
}
