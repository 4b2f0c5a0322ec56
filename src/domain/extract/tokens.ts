import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import { WITHIN } from './abbreviations.js'
import { withoutDirections } from './clean/stage-directions.js'
import type { PartOfSpeech, Token } from './document.js'
import { withClauseVerbs } from './clause-verbs.js'
import { baseOfPast } from './past-forms.js'
import { withClosingVerbs, withReportingVerbs } from './reporting-verbs.js'
import { retag } from './retag.js'
import { spellingOf, uniqueText } from './spelling.js'
import { isNoun } from './part-of-speech.js'

/** A token before it has its place in the document and before quotes are known. */
export type Word = Omit<Token, 'index' | 'quoted'>

/** wink is quadratic in the length of a run without spaces; no word is longer than this many UTF-16 code units. */
export const MAX_RUN = 120

/** What wink reads at once, in UTF-16 code units; a longer paragraph is cut at a space. */
const MAX_BLOCK = 5000

const nlp = winkNLP(model, ['pos'])
const { its } = nlp
// wink's typings leave out the second of the three arguments that it passes
const itsLemma = its.lemma as ItsFunction<string>

const TAGS: PartOfSpeech[] =
  ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE']
const TAG = new Map<string | undefined, PartOfSpeech>(TAGS.map(tag => [tag, tag]))

/**
 * The words and marks of `text.slice(start, end)`, in order, by wink-nlp with its small English model.
 *
 * Contractions are two tokens: "didn't" is `did` + `n't`, whose lemma is "not", as is that of the "not" in "cannot" (`can` + `not`): a
 * later step sees every negation of this kind as a token with the lemma "not". "'s" is a token of its own, and so is each part and the
 * hyphen of "US-led". "U.S." is one token, "U. S." two. A run of more than `MAX_RUN` characters without a space is cut into pieces
 * tagged X.
 *
 * @returns tokens with `text.slice(token.start, token.end) === token.text`; offsets are UTF-16 code units of the whole `text`.
 */
export function tokenize (text: string, start: number, end: number): Word[] {
  return blocks(text.slice(start, end)).flatMap(block => block.long
    ? [wordOf(block.text, start + block.start)]
    : tokenizeBlock(block.text, start + block.start))
}

interface Block { text: string, start: number, long: boolean }

/** Cuts off what wink must not see: overlong runs (in pieces), and too much at once. */
function blocks (paragraph: string): Block[] {
  const found: Block[] = []
  for (const { 0: run, index } of paragraph.matchAll(RUN)) addRun(found, run, index)
  return found
}

const RUN = new RegExp(`\\S+|\\s{1,${MAX_RUN}}`, 'g')
const PIECE = new RegExp(`[^]{1,${MAX_RUN}}`, 'gu')

function addRun (found: Block[], run: string, start: number): void {
  const last = found.at(-1)
  if (run.length > MAX_RUN) found.push(...pieces(run, start))
  else if (last && !last.long && last.text.length + run.length <= MAX_BLOCK) last.text += run
  else found.push({ text: run, start, long: false })
}

const pieces = (run: string, start: number): Block[] =>
  Array.from(run.matchAll(PIECE), piece => ({ text: piece[0], start: start + piece.index, long: true }))

function tokenizeBlock (text: string, start: number): Word[] {
  // same length, but no white space that wink does not know
  const plain = withoutDirections(foldLetters(text).replace(DOUBLED, '" '))
  const tokens = nlp.readDoc(plain.replace(/\s/g, ' ')).tokens()
  const placed = placeTokens(plain, start, { values: tokens.out(), tags: tokens.out(its.pos), lemmas: tokens.out(itsLemma) })
  const marked = withWhole(placed, text, { start, whole: DOUBLED, pos: 'PUNCT' })
  const words = withWhole(withWhole(marked, plain, { start, whole: CLOCK, pos: 'NUM' }), plain, { start, whole: MARKED_NAME, pos: 'PROPN' })
    .map(word => wordOf(text.slice(word.start - start, word.end - start), word.start, word.pos, word.lemma))
    .flatMap(withoutStop)
    .flatMap(withoutGenitive)
    .flatMap(withoutAm)
    .map(withJoinedNoun)
    .map(withJoinedGerund)
    .map(retag)
    .map(withBarePast)
    .map(withPapers)
    .map(withSmallName)
    .map(withFiniteVerb)
    .map(withPluralOwner)
  return withClosingVerbs(withClauseVerbs(withReportingVerbs(words)))
}

/** ''such'' marks are one each. */
const DOUBLED = /''|``|‘‘|’’/g

interface Whole { start: number, whole: RegExp, pos: PartOfSpeech }

/** wink cuts "10.45pm." after its last digit but one, and "Which?" before its mark: each is one word, and a full stop behind it one of its own. */
function withWhole (words: readonly Word[], text: string, { start, whole, pos }: Whole): Word[] {
  const found = [...text.matchAll(whole)].map(({ 0: word, index }) => ({ word, from: start + index, to: start + index + word.length }))
  if (found.length === 0) return [...words]
  const joined = found.flatMap(({ word, from, to }) => [wordOf(word, from, pos), ...words.some(word => word.start < to && word.end > to) ? [wordOf('.', to, 'PUNCT')] : []])
  return [...words.filter(word => !found.some(({ from, to }) => word.start < to && from < word.end)), ...joined].sort((a, b) => a.start - b.start)
}

const CLOCK = /(?<![\d.:£$€])\d{1,2}\.\d{2}[ap]m(?![\p{L}\d])/gu
/** A capital with a mark that no new sentence follows, outside of quote marks. */
const MARKED_NAME = /(?<=^|[\p{Ll},] |\. )\p{Lu}\p{Ll}+[?!](?= (?:said|says|has|had|found|warned|was|is|told|wants)(?= ))/gu

/** Letter for letter without the marks of Central European and other Latin scripts, at which wink would cut a name in two. */
const foldLetters = (text: string): string => text.replace(/[\u0100-\u024f\u1e00-\u1eff\u02bb\u02bc]/g, letter => {
  const [base = letter] = PLAIN.get(letter) ?? letter.normalize('NFD')
  return base
})

const PLAIN: ReadonlyMap<string, string> = new Map(Object.entries({ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', ħ: 'h', Ħ: 'H', œ: 'o', Œ: 'O', ʻ: 'h', ʼ: 'h' }))

/** wink takes the end of "He said no." for an abbreviation of "number": a small word is none but for a few. */
function withoutStop (taken: Word): Word[] {
  const { text, start, end, pos } = taken
  if (!/^\p{Ll}{2,}\.$/u.test(text) || WITHIN.has(text) || text === 'etc.') return [taken]
  return [wordOf(text.slice(0, -1), start, pos), wordOf('.', end - 1, 'PUNCT')]
}

/** wink remembers words that it has met and may then leave "Lindt's" in one piece: what a text says must not hang on what was read before it. */
function withoutGenitive (taken: Word): Word[] {
  const { text, start, end, pos, lemma } = taken
  if (!/.['’]s$/.test(text)) return [taken]
  return [wordOf(text.slice(0, -2), start, pos, lemma.replace(/['’]s$/, '')), wordOf(text.slice(-2), end - 2, 'PART')]
}

/** Of all contractions "I'm" alone is one piece to wink. */
const withoutAm = (taken: Word): Word[] => /^[Ii]['’]m$/.test(taken.text)
  ? [wordOf(taken.text.slice(0, 1), taken.start, 'PRON'), wordOf(taken.text.slice(1), taken.start + 1, 'AUX', 'be')]
  : [taken]

/** The last part of "phone-in" and "start-up" is no preposition. */
const withJoinedNoun = (word: Word, at: number, words: readonly Word[]): Word => {
  const [before, hyphen] = [words[at - 2], words[at - 1]]
  const joined = hyphen?.text === '-' && hyphen.end === word.start && before?.end === hyphen.start && PARTICLES.test(word.lower)
  return joined && /^(?:ADP|PART|ADV|SCONJ)$/.test(word.pos) ? { ...word, pos: 'NOUN' } : word
}

/** "denied match | - | fixing": both parts name what is done. */
const withJoinedGerund = (word: Word, at: number, words: readonly Word[]): Word => {
  const [second, before, after, next] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]]
  if (word.pos !== 'VERB') return word
  const leads = after?.text === '-' && after.start === word.end && next?.start === after.end && next.lower.endsWith('ing')
  const ends = word.lower.endsWith('ing') && before?.text === '-' && before.end === word.start && second?.end === before.start && after?.pos !== 'NOUN'
  return leads || ends ? { ...word, pos: 'NOUN' } : word
}

const PARTICLES = /^(?:in|up|out|off|down|on|over|by|back|away|through|around)$/

/** "Lund | panicked.", "the crowd | panicked": a rare past that ends its clause is no noun; behind "she" none is. */
const withBarePast = (word: Word, at: number, words: readonly Word[]): Word => {
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ') return word
  const [second, before, after] = [words[at - 2], words[at - 1], words[at + 1]]
  const named = before?.pos === 'PROPN' || (word.pos === 'NOUN' && before?.pos === 'NOUN' && second?.pos === 'DET')
  const closes = after === undefined || /^(?:PUNCT|ADP|SCONJ|CCONJ|SPACE)$/.test(after.pos)
  const base = ((named && closes) || SUBJECT_PRONOUNS.has(before?.lower ?? '')) && after?.text !== '-' ? baseOfPast(word.text) : undefined
  return base === undefined ? word : { ...word, pos: 'VERB', lemma: base }
}

/** "Documents | seen by …": a capital at the head of a sentence makes no name of what is read. */
const withPapers = (word: Word, at: number, words: readonly Word[]): Word => {
  const [before, after] = [words[at - 1], words[at + 1]]
  const leads = before === undefined || /^[.!?:“"]$/.test(before.text)
  return word.pos === 'PROPN' && leads && PAPERS.test(word.text) && after?.pos === 'VERB' ? { ...word, pos: 'NOUN' } : word
}

const PAPERS = /^(?:Documents|Emails|Letters|Messages|Papers|Records|Files|Memos|Minutes|Transcripts|Photographs|Images|Filings|Accounts|Figures|Data|Footage|Correspondence)$/

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they'])

/** "Nguyễn Văn | An said": within a sentence a capital behind a name goes on with it, whatever the word is elsewhere. */
const withSmallName = (word: Word, at: number, words: readonly Word[]): Word => {
  const [second, before, after] = [words[at - 2], words[at - 1], words[at + 1]]
  const named = SMALL_NAMES.has(word.text) && before?.pos === 'PROPN' && second?.pos === 'PROPN' && after !== undefined
  return named && after.text === after.lower && /^(?:VERB|AUX|PUNCT|PART)$/.test(after.pos) ? { ...word, pos: 'PROPN' } : word
}

const SMALL_NAMES: ReadonlySet<string> = new Set(['An', 'Do', 'To', 'So', 'My', 'In', 'Be', 'On'])

/** "Lund, the agent, | alleged that …", "Kestrel Bank | plans to cut …": what a clause or an infinitive follows is its verb. */
const withFiniteVerb = (word: Word, at: number, words: readonly Word[]): Word => {
  const [before, after, next] = [words[at - 1], words[at + 1], words[at + 2]]
  if (word.lower === 'alleged' && word.pos === 'ADJ' && after?.lower === 'that' && /^(?:PUNCT|NOUN|PROPN)$/.test(before?.pos ?? '')) return { ...word, pos: 'VERB', lemma: 'allege' }
  const plans = word.pos === 'NOUN' && INTENDING.test(word.text) && before?.pos === 'PROPN' && after?.lower === 'to' && next?.pos === 'VERB'
  return plans ? { ...word, pos: 'VERB', lemma: word.lower.slice(0, -1) } : word
}

const INTENDING = /^(?:plan|hope|need|want|vow|threaten|aim|demand|promise|move|offer|pledge|attempt|struggle|look)s$/

/** "the residents | ’ | account": a curly mark behind a plural owns what follows, unless it closes a quotation. */
const withPluralOwner = (word: Word, at: number, words: readonly Word[]): Word => {
  const [before, after] = [words[at - 1], words[at + 1]]
  if (word.text !== '’' || before?.end !== word.start || !/s$/i.test(before.text) || after === undefined || after.start === word.end) return word
  const owned = isNoun(before) && /^(?:NOUN|ADJ|NUM)$/.test(after.pos) && /^\p{Ll}/u.test(after.text)
  return owned && !words.slice(Math.max(0, at - LONGEST_QUOTED), at).some(({ text }) => text === '‘') ? { ...word, pos: 'PART' } : word
}

/** So many words a quotation in single marks may have that ends in a plural. */
const LONGEST_QUOTED = 30

interface Tagged { values: string[], tags: string[], lemmas: string[] }

/**
 * Finds the place of each of `values` in `text`, which starts at `start`. A value that is not there is left out, so that no
 * offset after it is wrong; without a tag or lemma it is X and its own lemma.
 */
export function placeTokens (text: string, start: number, { values, tags, lemmas }: Tagged): Word[] {
  let cursor = 0
  return values.flatMap((value, index) => {
    const at = text.indexOf(value, cursor)
    if (at < 0) return []
    cursor = at + value.length
    return [wordOf(value, start + at, TAG.get(tags[index]), lemmas[index])]
  })
}

function wordOf (text: string, start: number, pos: PartOfSpeech = 'X', lemma?: string): Word {
  const spelling = spellingOf(text)
  return { start, end: start + text.length, text: spelling.text, lower: spelling.lower, lemma: lemma === undefined ? spelling.lemma : uniqueText(lemma), pos }
}
