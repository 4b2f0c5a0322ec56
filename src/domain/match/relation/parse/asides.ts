import { lexemeOf } from '../../lexeme.js'
import { lowerAt, wordAt, type Word } from '../../words.js'
import { isPast } from './predicate.js'

/** A part of a text that hangs on a noun before the main verb, among the words, half-open: "the ship, owned by Bolt, sank", "men who fled were found". */
export interface Aside { from: number, to: number }

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that'])
const FINITE: ReadonlySet<string> = new Set('is are was were has have had will would can could may might did does do shall should must'.split(' '))
/** Before a verb that goes on with the one before it: "who fled and was found". */
const GOES_ON: ReadonlySet<string> = new Set(['and', 'or', 'but', 'who', 'which', 'that', 'he', 'she', 'it', 'they', 'we', 'not', 'what'])
const OPENS_CLAUSE: ReadonlySet<string> = new Set('and or but because while when as if although though after before since until so he she it they'.split(' '))

/** The asides of a text, one after another. */
export function asidesIn (words: readonly Word[]): Aside[] {
  const found: Aside[] = []
  for (let at = 1; at < words.length; at++) {
    const to = wordAt(words, at).after ? endOfBracket(words, at) : endOfRelative(words, at)
    if (to === undefined) continue
    found.push({ from: at, to })
    at = to
  }
  return found
}

/** Between two marks, before the verb: ", 52, was", ", which sank, had". */
function endOfBracket (words: readonly Word[], at: number): number | undefined {
  if (OPENS_CLAUSE.has(lowerAt(words, at)) || hasVerb(words, at)) return undefined
  for (let end = at + 1; end < words.length; end++) if (wordAt(words, end).after && isFinite(words, end)) return end
  return undefined
}

/** "Who had fled", up to the verb of what they hang on. */
function endOfRelative (words: readonly Word[], at: number): number | undefined {
  if (!RELATIVES.has(lowerAt(words, at)) || !isFinite(words, at + 1) || hasVerb(words, at)) return undefined
  const verb = FINITE.has(lowerAt(words, at + 1)) ? at + 2 : at + 1
  for (let end = verb + 1; end < words.length; end++) {
    if (FINITE.has(lowerAt(words, end)) && !GOES_ON.has(lowerAt(words, end - 1))) return end
    if (wordAt(words, end).after) return isFinite(words, end) ? end : undefined
  }
  return undefined
}

const hasVerb = (words: readonly Word[], before: number): boolean => words.slice(0, before).some((_, at) => isFinite(words, at))

/** A verb that may be the main one, in a form of the past or with an auxiliary; adverbs may stand before it. */
function isFinite (words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at)
  if (lower.endsWith('ly') && lowerAt(words, at + 1) !== '') return isFinite(words, at + 1)
  const { noun, verb, adjective } = lexemeOf(lower).usage
  return FINITE.has(lower) || UNCHANGED.has(lower) || (isPast(lower) && verb > adjective) || (/[^s]s$/.test(lower) && verb > 0 && verb >= noun)
}

/** The same in the present and in the past. */
const UNCHANGED: ReadonlySet<string> = new Set('hit cut put set let shut cost hurt burst split quit spread'.split(' '))
