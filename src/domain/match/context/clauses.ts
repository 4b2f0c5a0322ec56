import { remember } from '../../lexicon/remember.js'
import { lexemeOf } from '../lexeme.js'
import { BE, FINITE } from '../relation/parse/auxiliaries.js'
import { parseCached } from '../relation/parse/parse-cache.js'
import { isPast } from '../relation/parse/is-past.js'
import { withoutAsides } from './without-asides.js'
import type { Parsed } from '../relation/parse/parse.js'

/** What may stand between two clauses, both of which the sentence states; "if" and "until" are none of them. */
const LINKS = /,? (after|before|because|since|while|when|as|although|though|and|but)(?= )|, (?=\p{L}+ing |an? |its |their )/gu
const MOST_KEPT = 5000
/** A clause of fewer units says too little to be found alone. */
const FEWEST = 2
const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...FINITE])

/**
 * What a sentence states beside its whole: its main clause alone ("residents may return | after most of the rock missed the village"), and what hangs on
 * it, with its subject ("a ship burned, | killing two", "will cut 900 jobs, | a tenth of its workforce", "will reopen the mine | and invest $150 million");
 * without what hangs on its subject, and that by itself.
 *
 * @returns none for a sentence of one clause.
 */
export const clausesOf = remember((text: string): readonly string[] => {
  const bare = withoutAsides(text)
  const clauses = bare === undefined ? linkedIn(text) : [bare.core, ...linkedIn(bare.core), ...bare.asides]
  return [...new Set(clauses)]
}, MOST_KEPT)

function linkedIn (text: string): string[] {
  const clauses: string[] = []
  // where the clause begins that a link hangs something on
  let start = 0
  for (const { index, 0: link, 1: word = '' } of text.matchAll(LINKS)) {
    const end = index + link.length
    const found = apart(text.slice(start, index), text.slice(end).trim(), word)
    clauses.push(...found)
    if (found.length > 0 && SUBORDINATING.test(word)) start = end + 1
  }
  return clauses
}

const SUBORDINATING = /^(?:after|because|since|while|when|as|although|though)$/

function apart (before: string, behind: string, link: string): string[] {
  const main = parseCached(before)
  if (main.predicate === undefined || main.units.length < FEWEST || (link === 'because' && main.negations.length > 0)) return []
  if (/^(?:an?|its|their) /.test(behind)) return parseCached(behind).predicate === undefined ? [before] : []
  const hanging = caused(behind) ?? completed(before, behind, main)
  if (hanging === undefined) return []
  // what something happened before may not have come about
  return link === 'before' ? [before] : [before, hanging].filter(clause => parseCached(clause).units.length >= FEWEST)
}

/** "Forcing airlines | to cancel flights": they cancel flights. */
function caused (behind: string): string | undefined {
  const [, whom, deed] = CAUSED.exec(behind) ?? []
  return whom === undefined || deed === undefined ? undefined : `${whom} ${deed}`
}
const CAUSED = /^(?:forcing|causing|prompting|leading|compelling|obliging) ([^,]{3,60}?) to (.+)$/u

/** The clause behind a link, with the subject of the one before it where it has none of its own; undefined for what is no clause. */
function completed (before: string, behind: string, main: Parsed): string | undefined {
  const [first = '', ...rest] = behind.split(' ')
  const subject = subjectOf(before, main)
  const verb = subject === undefined ? undefined : verbWith(subject.auxiliary, first)
  if (subject !== undefined && verb !== undefined) return [subject.words, ...verb, ...rest].join(' ')
  const own = parseCached(behind).predicate
  return own !== undefined && own.verb.from > 0 && own.verb.preposition === '' && isFinite(rest) ? behind : undefined
}

/** How a clause without a subject goes on behind that of the other one; undefined where its first word is no verb that goes with it. */
function verbWith (auxiliary: string, first: string): string[] | undefined {
  if (/^\p{Ll}+ing$/u.test(first)) return ['was', first]
  if (AUXILIARIES.has(first)) return [first]
  if (!/^\p{Ll}/u.test(first)) return undefined
  if (MODALS.test(auxiliary)) return isVerb(first) ? [auxiliary, first] : undefined
  return isPast(first) ? [...auxiliary === '' ? [] : [auxiliary], first] : undefined
}

const MODALS = /^(?:will|would|can|could|may|might|shall|should|must)(?: |$)/

function isVerb (word: string): boolean {
  const { noun, verb } = lexemeOf(word).usage
  return !isPast(word) && verb > 0 && verb >= noun
}

const isFinite = (words: readonly string[]): boolean => words.some(word => AUXILIARIES.has(word.toLowerCase()) || isPast(word.toLowerCase()))

/** The words before the verb, and the auxiliary that goes with it. */
function subjectOf (before: string, { predicate }: Parsed): { words: string, auxiliary: string } | undefined {
  const end = predicate === undefined ? -1 : before.indexOf(predicate.verb.text)
  if (end <= 0) return undefined
  const words = before.slice(0, end).trim().split(' ')
  const at = words.findIndex(word => AUXILIARIES.has(word.toLowerCase()))
  const own = at === -1 ? words : words.slice(0, at)
  return own.length === 0 ? undefined : { words: own.join(' '), auxiliary: at === -1 ? '' : words.slice(at).join(' ') }
}
