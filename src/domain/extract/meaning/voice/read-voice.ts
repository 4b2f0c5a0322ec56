import { isCalendarName } from '../../../lexicon/calendar.js'
import { scanEntities } from '../../../lexicon/scan-entities.js'
import type { Document, Sentence, Token } from '../../document.js'
import { isLabelled } from '../../find/find-ratings.js'
import { findMainVerb } from '../../clauses/main-verb.js'
import { readPolarity } from '../../polarity/read-polarity.js'
import { nameTogether } from '../coreference/name-together.js'
import { withoutTies } from '../../clauses/without-ties.js'
import { withoutContrary } from '../../clauses/without-contrary.js'
import { nameWords, textOf, type Word, wordsOf } from '../../clauses/words.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { textOfPart } from '../../span-of.js'
import type { Statement } from '../contents/read-contents.js'
import { splitConjuncts } from '../contents/split-conjuncts.js'
import { lowerAt, posAt, textAt } from '../../word-at.js'
import { lowerText } from '../../lower-text.js'
import { THIRD_PERSONS } from '../../clauses/pronouns.js'

/** A sentence of fewer words says too little to stand alone. */
const MIN_WORDS = 5
/** A sentence of more words is a list or a mishap. */
const MAX_WORDS = 80

/**
 * What a sentence states in the publisher's own voice; undefined for questions, headings, fragments, mangled sentences, sentences about "I", "you" and
 * unnamed "he" and "it", and those that name nobody, no number and no date.
 *
 * @param subject whom a pronoun at its head means, where that is known.
 */
export function readVoice (scene: Scene, sentence: Sentence, subject?: string): Statement[] | undefined {
  const { document, people } = scene
  if (sentence.part === 'title' || sentence.heading || sentence.broken || isInterview(document, sentence) || isLabelled(document, sentence)) return undefined
  const tokens = document.tokens.slice(sentence.from, sentence.to)
  if (tokens.some(({ text, quoted }, at) => !quoted && (FIRST_PERSONS.has(text) || (text === 'I' && /^(?:VERB|AUX|ADV)$/.test(posAt(tokens, at + 1)))))) return undefined
  const told = withoutTies(withoutLead(wordsOf(tokens, textOfPart(document, sentence.part))))
  const words = withSubject(withoutContrary(nameTogether(scene, told, { sentence })), subject)
  const main = findMainVerb(words)
  if (main === undefined || main.at === main.subject || words.length < MIN_WORDS || words.length > MAX_WORDS || /^[?:]$/.test(tokens.at(-1)?.text ?? '')) return undefined
  if (isOpenSubject(words, main.subject, tokens) && !isNamedAhead(words, main.subject)) return undefined
  if (words.slice(0, main.at).some(({ lower }) => PERSONAL.has(lower))) return undefined
  if (!/^["“‘'(]?[\p{Lu}\p{N}]/u.test(textAt(tokens, 0)) || (tokens.some(({ quoted }) => quoted) && unevenQuotes(document, sentence))) return undefined
  if (repeatsItself(words)) return undefined
  const named = subject !== undefined || tokens.some(({ index }) => people.at.has(index)) || isNamed(tokens)
  return named ? splitConjuncts(words).map(statementOf) : undefined
}

/** Whether there is a number, a date or a name; a capital tells nothing at the beginning. */
const isNamed = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, text, lower }, at) => pos === 'NUM' || (at > 0 && /^\p{Lu}/u.test(text) && (pos === 'PROPN' || isCalendarName(lower)))) || scanEntities(tokens.map(({ text }) => text)).length > 0

/** "A: The paper did not call us": what is said in an interview is said by whom the letters stand for. */
function isInterview ({ sentences, tokens }: Document, { paragraph, part, index }: Sentence): boolean {
  const first = sentences.slice(Math.max(0, index - LONGEST_ANSWER), index + 1).find(sentence => sentence.part === part && sentence.paragraph === paragraph)
  const [speaker, colon] = tokens.slice(first?.from, Number(first?.from) + 2)
  return colon?.text === ':' && /^(?:\p{Lu}{1,3}|Question|Answer|Interviewer)$/u.test(speaker?.text ?? '')
}

/** An answer has at most so many sentences. */
const LONGEST_ANSWER = 12

/** "US" is none of them. */
const FIRST_PERSONS: ReadonlySet<string> = new Set(['us', 'me', 'my', 'our', 'ours', 'myself', 'ourselves'])

/** "One patient" is none, where "one week before …" is a time; nor is "there" where it is told where: "There are 14 dams in Chad". */
function isOpenSubject (words: readonly Word[], at: number, tokens: readonly Token[]): boolean {
  const [lower, next] = [lowerAt(words, at), lowerAt(words, at + 1)]
  if (lower === 'one') return !/^(?:NOUN|ADJ|PROPN)$/.test(posAt(words, at + 1)) || TIMES.has(next) || isCalendarName(next) || /^(?:such|need|dare)$/.test(next)
  // "none of the emails", "no one" tell of whom
  if (lower === 'none') return next !== 'of' && next !== 'other'
  if (lower === 'there') return isPointing(words, at) || !['PROPN', 'NUM'].every(wanted => tokens.some(({ pos }) => pos === wanted))
  // "This week, Peru closed its embassy": when
  return OPEN_SUBJECTS.has(lower) && !(lower === 'this' && (TIMES.has(next) || SEASONS.has(next) || isCalendarName(next)))
}

/** "While Spain has cut its tax, | it | must lower its debt": the clause in front names it. */
function isNamedAhead (words: readonly Word[], subject: number): boolean {
  const ahead = AHEAD.has(lowerAt(words, 0)) && THIRD_PERSONS.has(lowerAt(words, subject)) ? findMainVerb(words.slice(1, subject)) : undefined
  return ahead !== undefined && words.slice(1 + ahead.subject, 1 + ahead.at).some(({ pos }) => pos === 'PROPN')
}

const AHEAD: ReadonlySet<string> = new Set(['while', 'although', 'though', 'because', 'since', 'after', 'before', 'when', 'once'])

/** "On this issue, | there | is …", "there are 14 of them": the sentence before tells of which; "this year" is a time. */
function isPointing (words: readonly Word[], there: number): boolean {
  const isOpenAhead = words.slice(0, there).some(({ lower, pos }, at) => (/^(?:this|these|those)$/.test(lower) || (lower === 'that' && pos === 'DET')) && !TIMES.has(lowerAt(words, at + 1)))
  return isOpenAhead || words.some(({ lower }) => lower === 'such') || words.slice(there, there + LONGEST_COUNT).some(({ lower }) => lower === 'them')
}

/** "There have been at least 14 of them": in words. */
const LONGEST_COUNT = 9

const TIMES: ReadonlySet<string> = new Set('minute hour day morning afternoon evening night week month year decade'.split(' '))

const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter', 'fall', 'weekend'])
const OPEN_SUBJECTS: ReadonlySet<string> = new Set('he she it they this these those that there i we you who what which such one his her its their'.split(' '))
const PERSONAL: ReadonlySet<string> = new Set(['i', 'we', 'you', 'your', 'our', 'my'])
const LEADS: ReadonlySet<string> = new Set('and but so yet meanwhile however also moreover furthermore still indeed thus therefore nevertheless nonetheless instead then besides'.split(' '))

const withSubject = (words: readonly Word[], subject: string | undefined): readonly Word[] =>
  subject !== undefined && THIRD_PERSONS.has(lowerAt(words, 0)) ? [...nameWords(subject), ...words.slice(1)] : words

/** Without the words that tie it to the sentence before. */
function withoutLead (words: readonly Word[]): readonly Word[] {
  let from = TYING.exec(lowerText(words.slice(0, LONGEST_TYING)))?.[0].split(' ').length ?? 0
  while (from < words.length && (LEADS.has(lowerAt(words, from)) || words[from]?.text === ',')) from++
  return words.slice(from)
}

const TYING = /^(?:in (?:addition|fact|turn)|for (?:example|instance)|by contrast|on the other hand|at the same time)(?= ,)/
/** In words: "on the other hand,". */
const LONGEST_TYING = 5

/** Four words that come twice in one sentence are a machine's slip. */
function repeatsItself (words: readonly Word[]): boolean {
  const seen = new Set<string>()
  return words.some((_, index) => {
    const four = lowerText(words.slice(index, index + 4))
    const again = index + 4 <= words.length && seen.has(four)
    seen.add(four)
    return again
  })
}

const unevenQuotes = ({ quotes }: Document, { from, to, part }: Sentence): boolean =>
  quotes.some(quote => quote.part === part && quote.from < to && from < quote.to && !quote.closed)

function statementOf (words: readonly Word[]): Statement {
  const read = readPolarity(words)
  const proposition = textOf(read.words)
  return { stance: 'asserts', polarity: read.polarity, proposition, stated: textOf(words), reference: undefined }
}
