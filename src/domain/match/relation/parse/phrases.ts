import { lexemeOf } from '../../lexeme.js'
import { stemsOf } from '../../../lexicon/stem.js'
import { nounFieldOf, PERSONS } from '../../../lexicon/synonyms.js'
import { PREPOSITIONS } from './units.js'
import { lowerAt, wordAt, type Word } from '../../words.js'
import { FIXED_PHRASES, VERB_PHRASES } from './phrase-table.js'
import { AUXILIARIES } from './auxiliaries.js'
import { isPast } from './is-past.js'
import { readNumber } from './number-words.js'

/** `words` follow the one that opens the phrase, a form of `lead` or the very `opener`; those of the `tail` may stand a few words further on. */
interface Phrase {
  lead: string
  opener: string | undefined
  words: string[]
  tail: string[]
  base: string
  past: string
  negated: boolean
  suffered: boolean
  byThings: boolean
  ofAmounts: boolean
  ofPeople: boolean
}

/** A phrase at its place: behind which word it ends, and where the words of its tail are that stand apart. */
interface Place { phrase: Phrase, to: number, apart: number[] }

/** Words that may stand for a star, at most. */
const BETWEEN = 6
/** What opens the phrase behind it stays, and what is part of a number: "turned to China for", "put $30 million into". */
const LINKS = new Set(['for', 'million', 'billion', 'euros', 'dollars', 'pounds', 'years', 'months'])
const BY_THINGS = 'it '
const OF_AMOUNTS = ' some'
const OF_PEOPLE = ' somebody'
const PLAIN = { negated: false, suffered: false, byThings: false, ofAmounts: false, ofPeople: false }
const OWN: ReadonlySet<string> = new Set(["one's", 'his', 'her', 'its', 'their', 'my', 'our', 'your'])

const PHRASES = readTables()

/**
 * The words of a text, each phrase of the table drawn together into one word that stands under its verb, before what stands between. The text of the words
 * stays.
 */
export function drawTogether (words: readonly Word[]): Word[] {
  const drawn: Word[] = []
  const gone = new Set<number>()
  for (let at = 0; at < words.length;) {
    const place = gone.has(at) ? undefined : placeOf(words, at)
    for (const other of place?.apart ?? []) if (!LINKS.has(lowerAt(words, other))) gone.add(other)
    if (place !== undefined) drawn.push(...drawnFrom(words, at, place))
    else if (!gone.has(at)) drawn.push(wordAt(words, at))
    else if (areJobs(words, at)) drawn.push(PEOPLE)
    at = place?.to ?? at + 1
  }
  return drawn
}

/** Who has the jobs: "cut 40 jobs" is "dismissed 40 people"; "cost 40 drivers their jobs" tells who. */
const areJobs = (words: readonly Word[], at: number): boolean => /^(?:jobs|posts|positions)$/.test(lowerAt(words, at)) && !OWN.has(lowerAt(words, at - 1))
const PEOPLE: Word = { text: 'people', lower: 'people', after: false }

function drawnFrom (words: readonly Word[], at: number, { phrase, to }: Place): Word[] {
  const { after } = wordAt(words, at)
  const before = phrase.negated ? 'not' : phrase.suffered ? 'be' : undefined
  const lower = phrase.opener === undefined ? formOf(words, at, phrase) : phrase.base
  const drawn = { text: words.slice(at, to).map(({ text }) => text).join(' '), lower, after: after && before === undefined }
  return before === undefined ? [drawn] : [{ text: before, lower: before, after }, drawn]
}

/** The verb as the word stands that opens the phrase: "is putting off" is "is postponing", "is in charge of" is "controls", "put off" mostly "postponed". */
function formOf (words: readonly Word[], at: number, { lead, base, past, suffered }: Phrase): string {
  if (suffered) return base
  const opener = lowerAt(words, at)
  if (opener.endsWith('ing') && !base.endsWith('ing')) return `${base.replace(/e$/, '')}ing`
  if (opener === lead) return at > 0 && ALIKE_IN_PAST.has(lead) && (HAVE.has(lowerAt(words, at - 1)) || !AUXILIARIES.has(lowerAt(words, at - 1))) ? past : base
  return isPast(opener) ? past : /[^s]s$/.test(opener) && !base.endsWith('s') ? `${base}s` : base
}

/** "Has cut". */
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had', 'having'])
const ALIKE_IN_PAST: ReadonlySet<string> = new Set(['put', 'set', 'cut', 'let', 'shut', 'hit', 'cost', 'split', 'shed'])

function placeOf (words: readonly Word[], at: number): Place | undefined {
  const opener = lowerAt(words, at)
  for (const phrase of PHRASES.get(lexemeOf(opener).stem) ?? []) {
    const fits = phrase.opener === undefined ? !isNoun(words, at) && !(phrase.byThings && isPersonBefore(words, at)) : phrase.opener === opener
    const place = fits ? placeFrom(words, at + 1, phrase) : undefined
    if (place !== undefined) return place
  }
  return undefined
}

/** "Five inmates have | broken out", but not "fighting between the inmates broke out". */
function isPersonBefore (words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - BETWEEN), at).map(({ lower }) => lower)
  const person = before.findLastIndex(lower => PERSONAL.has(lower) || nounFieldOf(lexemeOf(lower).sense) === PERSONS)
  const isSubject = !before.slice(person + 1).some(lower => lexemeOf(lower).usage.noun > 0)
  return person !== -1 && isSubject && !before.slice(0, person).some(lower => PREPOSITIONS.has(lower))
}
const PERSONAL: ReadonlySet<string> = new Set('he she they we who men women'.split(' '))

/** "The show | up north". */
const isNoun = (words: readonly Word[], at: number): boolean => ARTICLES.has(lowerAt(words, at - 1)) && !isPast(lowerAt(words, at))
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** "Put up | the price of", but not "put up the statue". */
const isAmountBehind = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + FARTHEST_AMOUNT).some(({ lower }) => AMOUNTS.has(lexemeOf(lower).stem))
const FARTHEST_AMOUNT = 3
const AMOUNTS: ReadonlySet<string> = stemsOf('price cost rate tax duty tariff inflation wage pay salary rent fee fare demand bill sale spending value production output number ' +
  'unemployment deficit debt share premium yield emission profit temperature figure level turnout')

/** "Took on | 40 new workers", but not "took on the mayor". */
function arePeopleBehind (words: readonly Word[], at: number): boolean {
  const behind = words.slice(at, at + FARTHEST_PEOPLE)
  const people = behind.findIndex(({ lower }) => nounFieldOf(lexemeOf(lower).sense) === PERSONS || STAFF.has(lower))
  return behind.slice(0, people).some(({ lower }, i) => readNumber(words, at + i) !== undefined || MORE.has(lower))
}
const FARTHEST_PEOPLE = 5
const STAFF: ReadonlySet<string> = new Set(['people', 'staff'])
const MORE: ReadonlySet<string> = new Set('more new extra additional hundreds thousands dozens'.split(' '))

function placeFrom (words: readonly Word[], from: number, phrase: Phrase): Place | undefined {
  if (!stands(words, from, phrase.words)) return undefined
  const end = from + phrase.words.length
  if ((phrase.ofAmounts && !isAmountBehind(words, end)) || (phrase.ofPeople && !arePeopleBehind(words, end))) return undefined
  if (stands(words, end, phrase.tail)) return { phrase, to: end + phrase.tail.length, apart: [] }
  const start = startOfTail(words, end, phrase.tail)
  return start === undefined ? undefined : { phrase, to: end, apart: phrase.tail.map((_, i) => start + i) }
}

const stands = (words: readonly Word[], from: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => word === lowerAt(words, from + i) || (word === "one's" && OWN.has(lowerAt(words, from + i))))

/** Where the words behind the star stand, in the same clause. */
function startOfTail (words: readonly Word[], end: number, tail: readonly string[]): number | undefined {
  for (let start = end + 1; start <= end + BETWEEN; start++) {
    if (words[start] === undefined || wordAt(words, start).after) return undefined
    if (stands(words, start, tail)) return start
  }
  return undefined
}

/** By the stem of the word that opens them, the longest first. */
function readTables (): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const phrase of [...rowsOf(VERB_PHRASES).flatMap(verbPhrases), ...rowsOf(FIXED_PHRASES).flatMap(fixedPhrases)]) {
    for (const stem of phrase.stems) phrases.set(stem, [...phrases.get(stem) ?? [], phrase])
  }
  for (const [stem, list] of phrases) phrases.set(stem, list.sort((a, b) => lengthOf(b) - lengthOf(a)))
  return phrases
}

function lengthOf ({ words, tail }: Phrase): number { return words.length + tail.length }

interface Row { verbs: string[], phrases: string[] }
type Entry = Phrase & { stems: Set<string> }

function rowsOf (table: string): Row[] {
  return table.trim().split('\n').map(line => {
    const [verbs = '', phrases = ''] = line.split(': ')
    return { verbs: verbs.split(' '), phrases: phrases.split(', ') }
  })
}

function verbPhrases ({ verbs, phrases }: Row): Entry[] {
  const negated = verbs[0] === 'not'
  const suffered = verbs[0] === 'be'
  const [base = '', past = base] = negated || suffered ? verbs.slice(1) : verbs
  return phrases.map(phrase => {
    const byThings = phrase.startsWith(BY_THINGS)
    const ofAmounts = phrase.endsWith(OF_AMOUNTS)
    const ofPeople = phrase.endsWith(OF_PEOPLE)
    const told = phrase.slice(byThings ? BY_THINGS.length : 0, ofAmounts ? -OF_AMOUNTS.length : ofPeople ? -OF_PEOPLE.length : undefined)
    const [[opener = '', ...words] = [], tail = []] = told.split(' * ').map(part => part.split(' '))
    // "leaves" and "lives" are plurals to the stemmer
    const stems = new Set([opener, `${opener}s`].map(word => lexemeOf(word).stem))
    return { lead: opener, opener: undefined, words, tail, base, past, negated, suffered, byThings, ofAmounts, ofPeople, stems }
  })
}

function fixedPhrases ({ verbs: [base = ''], phrases }: Row): Entry[] {
  return phrases.map(phrase => {
    const [opener = '', ...words] = phrase.split(' ')
    return { ...PLAIN, lead: opener, opener, words, tail: [], base, past: base, stems: new Set([lexemeOf(opener).stem]) }
  })
}
