import type { Token } from './document.js'
import { singular } from './homographs.js'
import { GROUP_HEADS } from './sources/roles/roles.js'
import { isSomebody, isText } from './sources/roles/speaks.js'

/** What is looked at of a word. */
type Word = Pick<Token, 'text' | 'lower' | 'lemma' | 'pos'>

/** Verbs of saying and thinking that are nouns as often: base forms. */
const REPORTING: ReadonlySet<string> = new Set(`claim note state remark boast tweet post comment guess estimate forecast repeat highlight report answer promise pledge vow signal charge
protest show fear hope doubt rule judge dispute question contest caution counter hint stress suspect reason regret demand request document plan guarantee joke figure reply`.split(/\s+/))

/**
 * The words with verbs of saying where a tagger that sees one word at a time took them for nouns: behind whoever speaks, and before a clause ("officials |
 * claim | the firm lied", "the union | doubts | that it did").
 */
export const withReportingVerbs = <Tagged extends Word> (words: readonly Tagged[]): Tagged[] => withVerbs(words, isClauseAhead)

/** The same behind what is said, whose own verb has to be known by now: "The firm hates its workers, the union | claims |." */
export const withClosingVerbs = <Tagged extends Word> (words: readonly Tagged[]): Tagged[] => withVerbs(words, closes)

function withVerbs<Tagged extends Word> (words: readonly Tagged[], leads: (words: readonly Word[], at: number) => boolean): Tagged[] {
  const speakers = new Set<number>()
  const read = words.map((word, at) => {
    const base = REPORTING.has(word.lower) ? word.lower : singular(word.lower)
    const reports = word.pos !== 'VERB' && word.text === word.lower && REPORTING.has(base) && (words[at - 1]?.lower === 'who' || agrees(speakerBefore(words, at), { isOne: base !== word.lower, base })) && leads(words, at)
    if (reports) speakers.add(at - 1)
    return reports ? { ...word, pos: 'VERB' as const, lemma: base } : word
  })
  return read.map((word, at) => speakers.has(at) && word.pos === 'ADJ' ? { ...word, pos: 'NOUN' } : word)
}

/** The noun phrase right before a verb, which begins its clause; none where a verb or a preposition stands before it. */
function speakerBefore (words: readonly Word[], verb: number): readonly Word[] {
  let from = verb
  while (from > 0 && verb - from < LONGEST_SPEAKER && (isNominal(words[from - 1]) || isParticiple(words, from - 1))) from--
  const before = words[from - 1]
  const opens = before === undefined || (before.pos === 'ADV' && from === 1) || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos) || before.lower === 'which' || before.lower === 'that'
  return opens && words[from]?.pos !== 'ADP' ? words.slice(from, verb) : []
}

const isNominal = (word: Word | undefined): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/.test(word?.pos ?? '') || /^(?:-|his|her|its|their|our|my)$/.test(word?.lower ?? '')

/** "documents | seen by the Echo" */
const isParticiple = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'VERB' && /(?:ed|en|nt)$/.test(words[at]?.lower ?? '') && words[at + 1]?.pos === 'ADP' && words[at - 1]?.pos === 'NOUN'

/** How many words whoever speaks takes up at most: "residents of the three villages near the dam | fear". */
const LONGEST_SPEAKER = 10

/** "The union claims", "officials claim": one that can speak, or several; nobody has claims that are called "officials claim". Anything shows something. */
function agrees (phrase: readonly Word[], { isOne, base }: { isOne: boolean, base: string }): boolean {
  const tail = phrase.findIndex(({ pos }) => pos === 'ADP' || pos === 'VERB')
  const head = (tail === -1 ? phrase : phrase.slice(0, tail)).at(-1)
  if (head === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(head.pos)) return false
  if (base === 'show') return true
  const several = /[^s]s$/.test(head.lower) || GROUP_HEADS.has(head.lower)
  return isOne ? !several && (head.pos === 'PROPN' || isSomebody(head.lower) || isText(head.lower)) : several
}

/** Nothing stands behind it, and a clause before whoever speaks. */
function closes (words: readonly Word[], at: number): boolean {
  const mark = at - speakerBefore(words, at).length - 1
  const isLast = at + 1 >= words.length || /^[.,;]$/.test(words[at + 1]?.text ?? '')
  return isLast && /^[,”"’]$/.test(words[mark]?.text ?? '') && words.slice(Math.max(0, mark - LONGEST_SUBJECT), mark).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

/** What no noun has behind it, or "that" or another subject with a finite verb before the next mark; and no second verb whose subject the noun would be. */
function isClauseAhead (words: readonly Word[], at: number): boolean {
  // "claims, falsely, that P"
  const aside = words[at + 1]?.text === ',' && words[at + 2]?.pos === 'ADV' && words[at + 3]?.text === ',' ? ASIDE : 0
  const behind = words.slice(at + 1 + aside, at + 1 + LONGEST_CLAUSE)
  const end = behind.findIndex(({ pos }) => pos === 'PUNCT')
  const clause = end === -1 ? behind : behind.slice(0, end)
  const [first, second] = clause
  const [opener, told] = first?.lower === 'that' ? [second, true] : [first, false]
  if (isToldOf(clause)) return false
  if (/^(?:DET|PRON)$/.test(opener?.pos ?? '') && !RELATIVES.test(opener?.lower ?? '')) return true
  return (told || SUBJECTS.test(opener?.pos ?? '')) && verbsIn(clause.slice(0, LONGEST_SUBJECT)).length > 0
}

/** "the firm met | were modest": behind the clause its noun has a verb; not so "the plan the mayor made will fail", which has two subjects. */
function isToldOf (clause: readonly Word[]): boolean {
  const [first = -1, second = -1] = verbsIn(clause)
  const between = clause.slice(first, second)
  const subjects = clause.slice(0, first).filter(({ pos, lower }) => /^(?:DET|PRON)$/.test(pos) && !RELATIVES.test(lower))
  return second !== -1 && subjects.length < 2 && !between.some(({ pos, lower }) => /^(?:CCONJ|SCONJ|PRON)$/.test(pos) || RELATIVES.test(lower))
}

/** Where verb groups that carry tense begin. */
const verbsIn = (words: readonly Word[]): number[] => words.flatMap(({ pos, lower }, at) => {
  const before = words.slice(0, at).findLast(word => word.pos !== 'ADV' && word.pos !== 'PART')
  return at > 0 && (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) && before?.pos !== 'AUX' && words[at - 1]?.lower !== 'to' && lower !== 'be' ? [at] : []
})

/** A comma, an adverb and a comma. */
const ASIDE = 3
const RELATIVES = /^(?:that|which|who|whom|whose)$/
const SUBJECTS = /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)$/
const LONGEST_SUBJECT = 14
const LONGEST_CLAUSE = 24
