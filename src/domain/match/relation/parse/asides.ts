import { lexemeOf } from '../../lexeme.js'
import { lowerAt, wordAt, type Word } from '../../words.js'
import { isPast } from './is-past.js'
import { FINITE } from './auxiliaries.js'
import { isParticular, phraseBefore } from './particular.js'
import { PREPOSITIONS } from './units.js'

/** A part of a text that hangs on a noun before the main verb, among the words, half-open: "the ship, owned by Bolt, sank", "men who fled were found". */
export interface Aside {
  from: number
  to: number
  /** It tells of whom the rest is said: "everyone who fled was found" is not said of everyone. */
  restricts: boolean
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that'])
/** Before a verb that goes on with the one before it: "who fled and was found". */
const GOES_ON: ReadonlySet<string> = new Set(['and', 'or', 'but', 'who', 'which', 'that', 'he', 'she', 'it', 'they', 'we', 'not', 'what'])
const OPENS_CLAUSE: ReadonlySet<string> = new Set('and or but because while when as if although though after before since until unless so he she it they'.split(' '))

/** The asides of a text, one after another: all of them stand before its first verb or begin with it. */
export function asidesIn (words: readonly Word[]): Aside[] {
  const verbs = words.map((_, at) => isFinite(words, at))
  const first = verbs.indexOf(true)
  const found: Aside[] = []
  for (let at = 1; at <= first; at++) {
    const inBracket = wordAt(words, at).after
    const to = inBracket ? endOfBracket(words, at, verbs) : endOfRelative(words, at, verbs)
    if (to === undefined) continue
    found.push({ from: at, to, restricts: !inBracket && !isParticular(words, at) })
    at = to
  }
  return found
}

/** Whether something stands in one of the asides. */
export const isAside = (asides: readonly Aside[], { from: place }: { from: number }): boolean => asides.some(({ from, to }) => place >= from && place < to)

/** Whether an aside only says once more who or what it hangs on: "the minister, Moe", "a film, titled Dusk". */
export const isOtherName = (words: readonly Word[], at: number): boolean => NAMES.has(lowerAt(words, at)) || !opensOwnClause(lowerAt(words, at))

const opensOwnClause = (lower: string): boolean => RELATIVES.has(lower) || PREPOSITIONS.has(lower) || isPast(lower) || lower.endsWith('ing')
const NAMES: ReadonlySet<string> = new Set('titled entitled called named nicknamed dubbed known'.split(' '))

/** Where clauses open that tell of whom the rest is said, before the main verb: "most people | who smoke"; "unless" leaves some out anywhere. */
export function restrictionsIn (words: readonly Word[]): number[] {
  const first = words.findIndex((_, at) => isFinite(words, at))
  return words.flatMap(({ lower, after }, at) => {
    const opens = !after && at > 0 && (first === -1 || at < first) && (lower === 'who' || (RELATIVES.has(lower) && at + 1 === first))
    return lower === 'unless' || (opens && !isParticular(words, at)) ? [at] : []
  })
}

/** Between two marks, before the verb: ", 52, was", ", which sank, had". */
function endOfBracket (words: readonly Word[], at: number, verbs: readonly boolean[]): number | undefined {
  if (OPENS_CLAUSE.has(lowerAt(words, at)) || opensBesideSubject(words, at)) return undefined
  const from = Math.max(at + 1, verbs.indexOf(true))
  const end = words.slice(from, from + LONGEST_BRACKET).findIndex(({ after }, step) => after && verbs[from + step] === true)
  return end === -1 ? undefined : from + end
}

/** "On Monday, the bank …", "last week, …": what stands before the mark is no subject that something hangs on. */
function opensBesideSubject (words: readonly Word[], at: number): boolean {
  const [{ lower } = wordAt(words, 0)] = phraseBefore(words, at)
  return PREPOSITIONS.has(lower) || OPENS_CLAUSE.has(lower) || TIMES.has(lower) || /(?:ly|ing)$/.test(lower)
}
const TIMES: ReadonlySet<string> = new Set(('last next earlier later yesterday today tomorrow meanwhile now then instead however monday tuesday wednesday thursday friday saturday sunday').split(' '))

/** So many words behind the first verb the main one may stand. */
const LONGEST_BRACKET = 60

/** "Who had fled", up to the verb of what they hang on. */
function endOfRelative (words: readonly Word[], at: number, verbs: readonly boolean[]): number | undefined {
  if (!RELATIVES.has(lowerAt(words, at)) || verbs[at + 1] !== true) return undefined
  const verb = FINITE.has(lowerAt(words, at + 1)) ? at + 2 : at + 1
  for (let end = verb + 1; end < words.length; end++) {
    if (FINITE.has(lowerAt(words, end)) && !GOES_ON.has(lowerAt(words, end - 1))) return end
    if (wordAt(words, end).after) return verbs[end] === true ? end : undefined
  }
  return undefined
}

/** A verb that may be the main one, in a form of the past or with an auxiliary; adverbs may stand before it. */
function isFinite (words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at)
  if (lower.endsWith('ly') && lowerAt(words, at + 1) !== '') return isFinite(words, at + 1)
  if ((FINITE.has(lower) && !isMonth(words, at)) || UNCHANGED.has(lower)) return true
  const { noun, verb, adjective } = lexemeOf(lower).usage
  return verb > 0 && ((verb > adjective && isPast(lower)) || (verb >= noun && /[^s]s$/.test(lower)))
}

const isMonth = (words: readonly Word[], at: number): boolean => at > 0 && wordAt(words, at).text === 'May'

/** The same in the present and in the past. */
export const UNCHANGED: ReadonlySet<string> = new Set('hit cut put set let shut cost hurt burst split quit spread'.split(' '))
