import type { Token } from './document.js'
import { cueFormsOf } from './find/cue-forms.js'
import { isSuffered, missingVerb, TAKING_TO, type MissingVerb } from './clauses/missing-verb.js'

/** What is looked at of a word, and where it stands. */
type Word = Pick<Token, 'start' | 'end' | 'text' | 'lower' | 'lemma' | 'pos'>

/**
 * The words of a headline with the verbs that headlines leave out: "Dam report | is | inaccurate, ministry says", "Firm | will | cut 500 jobs, memo shows".
 * An added word is of no letters in the text, so that all that reads sentences reads one here, and offsets stay as they are; the "to" that it stands for goes.
 */
export function withHeadlineVerbs<Tagged extends Word> (words: readonly Tagged[]): Tagged[] {
  const missing = new Map(clausesOf(words).flatMap(clause => missingIn(words, clause)).map(verb => [verb.at, verb]))
  return words.flatMap((word, at) => {
    const found = missing.get(at)
    if (found === undefined) return [word]
    const { instead, verb } = found
    return [...verb.split(' ').map(part => added(word, part)), ...instead ? [] : [word]]
  })
}

const added = <Tagged extends Word> (word: Tagged, text: string): Tagged =>
  ({ ...word, end: word.start, text, lower: text, lemma: LEMMAS.get(text) ?? 'be', pos: text === 'there' ? 'PRON' : 'AUX' })

const LEMMAS: ReadonlyMap<string, string> = new Map([['there', 'there'], ['will', 'will']])

interface Clause { from: number, to: number, says: string | undefined }

/** What stands between marks, or behind a verb of saying and the "that" after it. */
function clausesOf (words: readonly Word[]): Clause[] {
  const clauses: Clause[] = []
  let clause: Omit<Clause, 'to'> = { from: 0, says: undefined }
  for (let at = 0; at <= words.length; at++) {
    const says = saidBy(words, at)
    if (at < words.length && !isMark(words[at]) && says === undefined) continue
    // whoever says it does nothing else
    if (says === undefined) clauses.push({ ...clause, to: at })
    clause = { from: at + 1 + Number(words[at + 1]?.lower === 'that'), says: says ?? words[at]?.text }
  }
  return clauses
}

const isMark = (word: Word | undefined): boolean => word?.pos === 'PUNCT' && word.text !== '-'

const saidBy = (words: readonly Word[], at: number): string | undefined =>
  words[at]?.pos === 'VERB' && words[at - 1]?.lower !== 'to' && !isSuffered(words, at) ? cueFormsOf(words[at]?.lower ?? '').find(({ frames, rest }) => frames.has('clause') && rest.length === 0)?.lemma : undefined

function missingIn (words: readonly Word[], { from, to, says }: Clause): MissingVerb[] {
  const verb = missingVerb(words.slice(from, to))
  if (verb === undefined || (verb.instead && says !== undefined && DIRECTING.has(says))) return []
  // "two cups of flour, no sugar" is a list
  return verb.verb.startsWith('there') && (says === ',' || isOfSpeaker(words.slice(from, to), says)) ? [] : [{ ...verb, at: from + verb.at }]
}

/** "Minister: no plan to cut pensions": the minister has none; behind "says" a clause is looked for. */
const isOfSpeaker = (words: readonly Word[], says: string | undefined): boolean =>
  (says === undefined || says === ':') && words.some(({ lower }, at) => lower === 'to' && TAKING_TO.has(words[at - 1]?.lower ?? ''))

/** "warns | residents to leave": they should. */
const DIRECTING: ReadonlySet<string> = new Set('warn tell ask urge advise order expect want beg remind promise instruct demand recommend'.split(' '))
