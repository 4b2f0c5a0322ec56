import type { Difference } from '../../model/match.js'
import { isCalendarName } from '../lexicon/calendar.js'
import { entityOf } from '../lexicon/entity-of.js'
import { stemOf } from '../lexicon/stem.js'
import { readNumber, type NumberRead } from '../match/relation/parse/number-words.js'
import { intervalOf } from '../match/relation/parse/quantities.js'
import { wordsOf, type Word } from '../match/words.js'
import { isStopWord } from './content-words.js'
import { isNounExchanged, isPartOnly } from './exchanged-noun.js'
import { isSameOccasion } from './same-occasion.js'

/** Longer texts are not compared: comparing costs the product of the lengths. */
const MOST_TOKENS = 60
/** Words that two texts have in common, in order, before they are taken for one but for a detail; and the share of the shorter text that these are. */
const LEAST_COMMON = 3
const LEAST_SHARE = 0.6
/** Words that only one of the two may have besides: a title, an apposition. */
const MOST_EXTRA = 3

/** `owns`: a possessive, which is about what it owns ("the airline's rival"). */
interface Token { key: string, text: string, kind: 'number' | 'date' | 'hour' | 'name' | 'word', owns: boolean }
/** What stands in the one text, and what in the other, between two words that both have. */
interface Gap {
  found: Token[]
  known: Token[]
  /** Behind a word that is a possessive in one of the two only: what stands here is what is spoken of. */
  owned: boolean
}

/**
 * The one number, date or name in which two texts differ that are otherwise the same words in the same order. It is certain where a score, which
 * looks at the texts as a whole, is not: "blocked the road on Sunday" and "… on Saturday" are one statement but for the day.
 *
 * @param leastCommon words in common that are asked for; fewer are enough where the speaker is the same.
 * @param hasNouns whether a thing may be the detail, where both texts have a number in common: "killed 40 tonnes of mussels", "of oysters" by one speaker.
 */
export function changedDetail (foundText: string, knownText: string, { leastCommon = LEAST_COMMON, hasNouns = false } = {}): Difference | undefined {
  const [a, b] = [tokensOf(foundText), tokensOf(knownText)]
  const { gaps, common } = align(a, b)
  const filled = gaps.filter(({ found, known }) => found.length > 0 && known.length > 0)
  const described = leastCommon < LEAST_COMMON && filled.length === 2 ? filled.filter(isDescribed) : []
  if (common.length < leastCommon || common.length < LEAST_SHARE * (Math.min(a.length, b.length) - described.length)) return undefined
  if (gaps.some(({ found, known, owned }) => owned && found.length + known.length > 0) || !isSameOccasion(foundText, knownText)) return undefined
  const [filling, ...more] = filled.filter(gap => !described.includes(gap))
  if (filling === undefined || more.length > 0) return undefined
  const slot = detailIn(filling)
  const extra = sizeOf(filling) - sizeOf(slot) + gaps.filter(gap => gap !== filling).reduce((sum, gap) => sum + sizeOf(gap), 0)
  const noun = hasNouns && common.some(({ kind }) => kind === 'number') ? changedNoun(slot) : undefined
  const difference = extra > MOST_EXTRA ? undefined : noun ?? differenceOf(slot)
  return difference?.kind === 'number' && isPartOnly(foundText, knownText) ? undefined : difference
}

const sizeOf = ({ found, known }: Gap): number => found.length + known.length

/** Where one has more words in the gap: "at dawn", "at dusk on the day after". What stands at an end of both is the detail, if it is of one kind. */
function detailIn (gap: Gap): Gap {
  if (gap.found.length > 1 && gap.known.length > 1) return gap
  const ends = [0, -1].flatMap(end => {
    const [own, other] = [gap.found.at(end), gap.known.at(end)]
    return own !== undefined && own.kind === other?.kind && END_KINDS.has(own.kind) ? [{ ...gap, found: [own], known: [other] }] : []
  })
  return differenceOf(gap) === undefined ? ends[0] ?? gap : gap
}
const END_KINDS: ReadonlySet<Token['kind']> = new Set(['number', 'hour'])

/** "Her client" in a name's place: to one speaker that may be the same. */
function isDescribed ({ found, known }: Gap): boolean {
  const [one, other] = [found, known].map(tokens => tokens.every(isCapital) ? 'name' : tokens.length === 1 && tokens[0]?.kind === 'word' ? 'noun' : undefined)
  return one !== undefined && other !== undefined && one !== other
}
const isCapital = ({ kind, text }: Token): boolean => kind === 'name' || (kind === 'word' && /^\p{Lu}/u.test(text))

function differenceOf ({ found, known }: Gap): Difference | undefined {
  const kind = kindOf(found)
  if (kind === undefined || kind !== kindOf(known)) return undefined
  const [own, other] = [written(found), written(known)]
  const [entity, otherEntity] = [entityOf(own), entityOf(other)]
  if (kind === 'number' && isYear(own) !== isYear(other)) return undefined
  return kind === 'name' && entity !== undefined && entity.id === otherEntity?.id ? undefined : { kind: kind === 'hour' ? 'date' : kind, found: own, known: other }
}

const isYear = (words: string): boolean => /^(?:19|20)\d\d$/.test(words)

function changedNoun ({ found: [own, ...more], known: [other, ...others] }: Gap): Difference | undefined {
  if (own?.kind !== 'word' || other?.kind !== 'word' || more.length + others.length > 0) return undefined
  return isNounExchanged(own.text, other.text, '') ? { kind: 'name', found: own.text, known: other.text } : undefined
}

const written = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

/** A detail is a number, a date, or a name with at most one common noun behind it ("the Luapula tributary"). */
function kindOf (tokens: readonly Token[]): 'number' | 'date' | 'hour' | 'name' | undefined {
  const [first, ...others] = tokens
  if (first === undefined || first.kind === 'word') return undefined
  if (first.kind === 'hour') return others.length === 0 ? 'hour' : undefined
  if (first.kind === 'number') return others.length === 0 ? 'number' : undefined
  if (first.kind === 'date') return others.every(({ kind }) => kind === 'date' || kind === 'number') ? 'date' : undefined
  return others.filter(({ kind }) => kind !== 'name').length <= 1 && others.every(({ kind }) => kind === 'name' || kind === 'word') ? 'name' : undefined
}

function tokensOf (text: string): Token[] {
  const words = wordsOf(text)
  const tokens: Token[] = []
  for (let at = 0; at < words.length && tokens.length < MOST_TOKENS;) {
    const number = readNumber(words, at)
    const to = number?.to ?? at + 1
    const token = number === undefined ? wordToken(words[at], at) : numberToken(words, at, number)
    if (token !== undefined) tokens.push(token)
    at = to
  }
  return tokens
}

/** A bound or a round figure ("over 300") is no detail: whether it agrees is read from intervals, not from the words. */
function numberToken (words: readonly Word[], at: number, read: NumberRead): Token {
  const { low, high } = intervalOf(words, at, read)
  return { key: `#${read.value}`, text: words.slice(at, read.to).map(({ text }) => text).join(' '), kind: low === high && read.kind !== 'rank' ? 'number' : 'word', owns: false }
}

/** A capital at the beginning of a text tells nothing. */
function wordToken (word: Word | undefined, at: number): Token | undefined {
  if (word === undefined || isStopWord(word.lower)) return undefined
  const [lower, text] = [word.lower, word.text].map(form => form.replace(/['’]s$/u, ''))
  if (lower === undefined || text === undefined) return undefined
  const capital = /^\p{Lu}/u.test(text)
  if (HOURS.has(lower)) return { key: lower, text, kind: 'hour', owns: false }
  return { key: stemOf(lower), text, kind: capital && isCalendarName(lower) ? 'date' : capital && at > 0 ? 'name' : 'word', owns: text !== word.text }
}

/** When in the day: at dawn or at dusk. */
const HOURS: ReadonlySet<string> = new Set('dawn daybreak sunrise morning noon midday afternoon dusk sunset evening nightfall night midnight'.split(' '))

/** Longest common subsequence, and what stands between its members. */
function align (a: readonly Token[], b: readonly Token[]): { gaps: Gap[], common: Token[] } {
  const lengths = tableOf(a, b)
  const [gaps, common]: [Gap[], Token[]] = [[{ found: [], known: [], owned: false }], []]
  for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
    const [own, other] = [a[i], b[j]]
    if (own !== undefined && own.key === other?.key) {
      common.push(own)
      gaps.push({ found: [], known: [], owned: own.owns !== other.owns })
      i++
      j++
    } else if (own !== undefined && (other === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      gaps.at(-1)?.found.push(own)
      i++
    } else if (other !== undefined) {
      gaps.at(-1)?.known.push(other)
      j++
    }
  }
  return { gaps, common }
}

/** Lengths of the longest common subsequences of the ends of both, by where these begin. */
function tableOf (a: readonly Token[], b: readonly Token[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i]
      if (row !== undefined) row[j] = a[i]?.key === b[j]?.key ? 1 + (table[i + 1]?.[j + 1] ?? 0) : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}
