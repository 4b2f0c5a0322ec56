import type { Document, Token, TokenSpan } from '../../document.js'
import { lowerAt } from '../../word-at.js'
import { spanOf } from '../../span-of.js'
import { isHonour } from './titles.js'
import { isInName } from '../roles/describe-role.js'
import { isPartOfThem } from '../../find/sources/part-of-them.js'

/** The noun phrase that names a source. */
export interface Phrase {
  text: string
  tokens: readonly Token[]
  first: Token
  /** Past a quantity ("a number of"), up to the first comma, the first preposition, and what describes the noun from behind ("people familiar with it"). */
  head: readonly Token[]
  /** The head's last word. */
  noun: Token
}

/** Cuts marks, adverbs in front and a relative clause or brackets behind off the words of a source; undefined where nothing is left. */
export function readPhrase (document: Document, span: TokenSpan): Phrase | undefined {
  const whole = trimmed(withCompounds(withoutAside(document.tokens, span)))
  const tokens = withoutRival(whole.slice(basedEnd(whole)))
  const head = headOf(tokens.slice(quantifierEnd(tokens)))
  const [first, last, noun] = [tokens[0], tokens.at(-1), asOneWord(head)]
  if (first === undefined || last === undefined || noun === undefined) return undefined
  const text = spanOf(document, { from: first.index, to: last.index + 1 }).text.replace(/\s+/g, ' ').replace(/[“”"]/g, '')
  return { text, tokens, first, head, noun }
}

/** "the mayor | - a tanner - | said", "he is late - an old habit - | others | said", "a survey | - likes the dock": dashes part what tells more. */
function withoutAside (tokens: readonly Token[], { from, to }: TokenSpan): readonly Token[] {
  const words = tokens.slice(isDash(tokens, from) ? from + 1 : from, to)
  const dash = words.findIndex(({ index }) => isDash(tokens, index))
  const last = words.findLastIndex(({ index }) => isDash(tokens, index))
  const isSubject = last < words.length - 1 && /^(?:VERB|AUX|ADV)$/.test(tokens[to]?.pos ?? '')
  return dash < 1 ? words : isSubject ? words.slice(last + 1) : words.slice(0, dash)
}

/** A long dash, or a hyphen between spaces. */
function isDash (tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return dash !== undefined && (/^(?:[–—―]|--)$/.test(dash.text) || (dash.text === '-' && dash.start > (before?.end ?? dash.start) && dash.end < (after?.start ?? dash.end)))
}

/** "mother-in-law", "passers-by", "father-of-two": a noun in which the preposition leads to nothing else; it stands where its last word does. */
function withCompounds (tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ pos }, index) => pos === 'NOUN' && isJoinedTail(tokens, index + 1))
  if (at === -1) return tokens
  const end = at + (tokens[at + 3]?.text === '-' ? LONG_COMPOUND : SHORT_COMPOUND)
  const parts = tokens.slice(at, end)
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) return tokens
  const [text, lower] = [parts.map(({ text }) => text).join(''), parts.map(({ lower }) => lower).join('')]
  return withCompounds([...tokens.slice(0, at), { ...last, pos: 'NOUN', text, lower, lemma: lower, start: first.start }, ...tokens.slice(end)])
}

const isJoinedTail = (tokens: readonly Token[], hyphen: number): boolean => tokens[hyphen]?.text === '-' && TAIL.has(lowerAt(tokens, hyphen + 1))
const SHORT_COMPOUND = 3
const LONG_COMPOUND = 5

/** Prepositions that lead from a noun to what it belongs to. */
export const TAIL: ReadonlySet<string> = new Set('of for in at on to with from by about under between near within inside against among including based outside across around along behind beyond throughout'.split(' '))

const DETERMINERS: ReadonlySet<string> = new Set('the a an this that these those his her its their our my both all'.split(' '))
const INDEFINITE: ReadonlySet<string> = new Set('a an one another some several many few two three four five no most other unnamed anonymous various numerous'.split(' '))

export const isIndefinite = ({ first }: Phrase): boolean => INDEFINITE.has(first.lower)

/** A capitalised word that is no article at the head of a sentence; "easyJet" is one, too. */
export const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Ll}{0,4}\p{Lu})/u.test(token.text) && !DETERMINERS.has(token.lower) && !INDEFINITE.has(token.lower)

export const withoutDeterminer = ({ tokens, first, text }: Phrase): string =>
  DETERMINERS.has(first.lower) && tokens.length > 1 ? text.slice(first.text.length).trim() : text

/** An article at the head of a sentence has a capital that the name has not. */
export const withSmallArticle = ({ text, first }: Phrase): string =>
  DETERMINERS.has(first.lower) || INDEFINITE.has(first.lower) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text

/** "Lund himself" is Lund. */
const REFLEXIVES: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves'])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom'])
const LEADING: ReadonlySet<string> = new Set(['ADV', 'ADP', 'CCONJ', 'SCONJ', 'PUNCT'])

function trimmed (tokens: readonly Token[]): Token[] {
  const relative = tokens.findIndex(({ lower, text }, index) => index > 0 && (RELATIVES.has(lower) || text === '(' || (lower === 'that' && tokens[index - 1]?.pos === 'NOUN')))
  // "two sailors, | one of whom | spoke"
  const part = isPartOfThem(tokens, relative - 2) ? relative - 2 : relative
  const kept = withoutTime(relative === -1 ? tokens : tokens.slice(0, part))
  const last = kept.findLastIndex(({ pos, lower, text }) => pos !== 'PUNCT' && lower !== "'s" && !REFLEXIVES.has(lower) && !isHonour(text))
  const first = kept.findIndex(({ pos }, index) => !LEADING.has(pos) || index === last)
  return kept.slice(Math.max(0, first), last + 1)
}

/** "NAME | just this month", "NAME | last night": when it was said is no part of who. */
function withoutTime (tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ lower }) => lower)
  if (!TIMES.has(words.at(-1) ?? '') || !/^(?:last|this|next|past)$/.test(words.at(-2) ?? '')) return tokens
  const to = words.slice(0, -2).findLastIndex(word => !/^(?:just|only|earlier|later|late|early|this|the)$/.test(word)) + 1
  // "a report released last year" is of last year
  return to === 0 || tokens.some(({ pos }) => pos === 'VERB') ? tokens : tokens.slice(0, to)
}

const TIMES: ReadonlySet<string> = new Set('night morning afternoon evening week weekend month year spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday'.split(' '))

export const QUANTITIES: ReadonlySet<string> = new Set('number group handful series majority dozens scores hundreds thousands some many most several one two three'.split(' '))

/** "a number of analysts" are analysts. */
function quantifierEnd (tokens: readonly Token[]): number {
  const of = tokens.slice(0, 4).findIndex(({ lower }) => lower === 'of')
  return of > 0 && QUANTITIES.has(lowerAt(tokens, of - 1)) ? of + 1 : 0
}

/** "Geneva-based NAME", "state-owned NAME" is NAME; "the Geneva-based firm" keeps what tells it. */
function basedEnd (tokens: readonly Token[]): number {
  const end = tokens.slice(0, MOST_OF_BASE).findLastIndex((_, at) => isBased(tokens, at)) + 1
  return end > 0 && isName(tokens[end]) && !DETERMINERS.has(lowerAt(tokens, 0)) && !INDEFINITE.has(lowerAt(tokens, 0)) ? end : 0
}

/** "Rival | NAME" is NAME. */
const withoutRival = (tokens: readonly Token[]): readonly Token[] => /^(?:rival|fellow)$/.test(lowerAt(tokens, 0)) && isName(tokens[1]) ? tokens.slice(1) : tokens

/** At most this many tokens make "Salt Lake City-based". */
const MOST_OF_BASE = 6

/** Whether "based", "owned" stands there behind a hyphen. */
export const isBased = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.text === '-' && BASED.has(lowerAt(tokens, at))
const BASED: ReadonlySet<string> = new Set(['based', 'owned', 'listed', 'backed', 'run', 'controlled', 'headquartered', 'led', 'born'])

/** "the start-up", "the think tank": nouns of two words, as one. */
function asOneWord (head: readonly Token[]): Token | undefined {
  const noun = head.at(-1)
  const whole = COMPOUNDS.get(head.slice(-3).map(({ lower }) => lower).join(' ')) ?? COMPOUNDS.get(head.slice(-2).map(({ lower }) => lower).join(' '))
  return noun === undefined || whole === undefined ? noun : { ...noun, lower: whole }
}

const COMPOUNDS: ReadonlyMap<string, string> = new Map([['start - up', 'startup'], ['think - tank', 'think-tank'], ['think tank', 'think-tank']])

/** "a letter she sent" */
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you'])

/** "sources close to the prince" */
const NEAR: ReadonlySet<string> = new Set('there here close familiar aware privy loyal opposed sympathetic'.split(' '))

function headOf (tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ text, lower, pos }, index) => index > 0 &&
    (/^[,–—]$/.test(text) || (TAIL.has(lower) && !isBased(tokens, index) && !isInName(tokens, index)) || (NEAR.has(lower) && tokens[index + 1]?.pos !== 'NOUN') || (tokens[index - 1]?.pos === 'NOUN' && (pos === 'VERB' || (pos === 'ADJ' && index < tokens.length - 1) || pos === 'ADV' || SUBJECTS.has(lower)))))
  const head = end === -1 ? tokens : tokens.slice(0, end)
  return head.length > 1 && isHonour(head.at(-1)?.text ?? '') ? head.slice(0, -1) : head
}
