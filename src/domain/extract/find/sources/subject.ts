import type { Sentence, Token, TokenSpan } from '../../document.js'
import { BODY_HEADS } from '../../sources/roles/roles.js'
import { askedIn } from './asked-in.js'
import { isPartOfThem } from './part-of-them.js'
import { nounPhraseStart } from '../phrases/noun-phrase-start.js'
import { isOpenedBefore, ownedFrom } from '../phrases/opened-clause.js'
import type { Page } from '../page.js'
import { COORDINATORS, isDash, isFiniteVerb, isTime, RELATIVES } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { lowerText } from '../../lower-text.js'
import { ADVERBIAL_SUBORDINATORS } from '../../clauses/function-words.js'
import { isNoun, isSubstantive } from '../../part-of-speech.js'

/** The subject of a verb group that starts at `end`: the noun phrase before it, with the apposition or aside between; none where there is none. */
export function subjectBefore (page: Page, sentence: Sentence, end: number): TokenSpan | undefined {
  const last = wordAt(page.tokens, end - 1)
  if (end <= sentence.from) return undefined
  if (last.text === ',' || isDash(last)) return beforeAside(page, sentence, end - 1)
  const timed = withoutTime(page, end, sentence.from)
  // "X, the minister, on Friday | denied"
  const aside = timed < end && wordAt(page.tokens, timed - 1).text === ',' ? beforeAside(page, sentence, timed - 1) : undefined
  if (aside !== undefined) return aside
  if (end - 2 >= sentence.from && EACH.test(last.lower) && THEY.test(wordAt(page.tokens, end - 2).lower)) return { from: end - 2, to: end }
  const relative = relativeEnding(page, sentence, end)
  if (relative !== undefined) return { from: relative, to: end }
  const undated = wordAt(page.tokens, timed - 1).text === ',' ? end : timed
  // "two lawyers all | declined"
  const to = /^(?:all|both|each)$/.test(wordAt(page.tokens, undated - 1).lower) && isSubstantive(wordAt(page.tokens, undated - 2)) ? undated - 1 : undated
  const from = nounPhraseStart(page.tokens, to, sentence.from)
  const head = from < to ? headBefore(page, sentence, { from, to: end }) : undefined
  if (head !== undefined) return head
  return from < to ? { from: withName(page, sentence, from), to } : undefined
}

/** "| Guards who were on | duty | are unsure", "| engineers | hired by | the owners differ": the phrase that a noun phrase at `at` is only part of. */
function headBefore ({ tokens }: Page, { from: floor }: Sentence, { from: at, to }: TokenSpan): TokenSpan | undefined {
  // "three people who were there said | they | had": a subject of its own
  if (to === at + 1 && SUBJECTS.test(wordAt(tokens, at).lower)) return undefined
  const governor = wordAt(tokens, at - 1)
  // "was rejected by | the board": that is the sentence's own verb
  const isAgent = governor.lower === 'by' && wordAt(tokens, at - 3).pos !== 'AUX' && wordAt(tokens, at - 2).pos === 'VERB' && /(?:ed|en|made|held|run|led|paid|hired)$/.test(wordAt(tokens, at - 2).lower)
  const who = isAgent ? at - 2 : /^(?:ADP|VERB|AUX)$/.test(governor.pos) ? whoBefore(tokens, Math.max(floor, at - LONGEST_RELATIVE), at) : undefined
  if (who === undefined || !isNoun(wordAt(tokens, who - 1))) return undefined
  const start = nounPhraseStart(tokens, who, floor)
  const isSubject = start < who && (start === floor || !/^(?:VERB|AUX|ADP|PART)$/.test(wordAt(tokens, start - 1).pos))
  return isSubject ? { from: start, to: isAgent ? who : to } : undefined
}

function whoBefore (tokens: readonly Token[], floor: number, at: number): number | undefined {
  const clause = tokens.slice(floor, at)
  const who = clause.findLast(({ lower }) => lower === 'who')?.index
  return who !== undefined && hasVerb(tokens, who + 1) && tokens.slice(who, at).every(isInClause) ? who : undefined
}

/** "they all | said" */
const EACH = /^(?:both|all|each)$/
const THEY = /^(?:they|we)$/

/** "| A doctor who had treated them": where the phrase starts whose relative clause ends right before `end`, and in no noun. */
function relativeEnding ({ tokens }: Page, { from }: Sentence, end: number): number | undefined {
  const last = wordAt(tokens, end - 1)
  if (SUBJECTS.test(last.lower) || !/^(?:PRON|DET|ADV|ADP|ADJ|NUM)$/.test(last.pos)) return undefined
  const floor = Math.max(from, end - LONGEST_RELATIVE)
  let who = end - 2
  while (who > floor && !RELATIVES.has(wordAt(tokens, who).lower) && isInClause(wordAt(tokens, who))) who--
  if (who <= floor || !isWho(tokens, who, end) || !hasVerb(tokens, who + 1)) return undefined
  const start = nounPhraseStart(tokens, who, from)
  return start < who && !/^(?:VERB|AUX|ADP)$/.test(wordAt(tokens, start - 1).pos) ? start : undefined
}

/** How far back its "who" stands at most, in tokens. */
const LONGEST_RELATIVE = 14
const SUBJECTS = /^(?:he|she|they|we|i|you|that|which|who|this|so)$/
const isInClause = ({ text, quoted }: Token): boolean => !quoted && !/^[,;:.–—]$/.test(text)

/** "that" and "which" are told from conjunctions only where nothing but their verb and a pronoun follows. */
const isWho = (tokens: readonly Token[], at: number, end: number): boolean =>
  wordAt(tokens, at).lower === 'who' || (/^(?:which|that)$/.test(wordAt(tokens, at).lower) && at === end - 3 && wordAt(tokens, end - 2).pos === 'VERB')

/** "who had always | lived": the relative pronoun is the subject of its clause. */
function hasVerb (tokens: readonly Token[], from: number): boolean {
  let at = from
  while (/^(?:AUX|ADV|PART)$/.test(wordAt(tokens, at).pos) && at < from + 4) at++
  return wordAt(tokens, at).pos === 'VERB' || wordAt(tokens, from).pos === 'AUX'
}

/** "Grassley on Wednesday": when it was said is no part of who. */
function withoutTime ({ tokens }: Page, end: number, floor: number): number {
  let to = end
  while (to > floor && (isTime(wordAt(tokens, to - 1)) || /^(?:last|this|next)$/.test(wordAt(tokens, to - 1).lower))) to--
  if (to === end) return end
  const led = wordAt(tokens, to - 1).pos === 'ADP'
  if (led) to--
  return to > floor && (wordAt(tokens, to - 1).text === ',' || isSubstantive(wordAt(tokens, to - 1))) ? to : end
}

/** How far an aside between subject and verb reaches at most, in tokens. */
const LONGEST_ASIDE = 60
const APPOSED = /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/

/** "Yu Jie, a researcher at …, said": steps over what stands between two commas or dashes. */
function beforeAside (page: Page, sentence: Sentence, close: number): TokenSpan | undefined {
  const { tokens } = page
  const mark = wordAt(tokens, close).text
  for (let open = close - 1; open > Math.max(sentence.from, close - LONGEST_ASIDE); open--) {
    const token = wordAt(tokens, open); const first = wordAt(tokens, open + 1)
    if (token.quoted || page.closes.has(open)) return undefined
    // "a nurse who was there, | and who asked not to be named, | said"
    if (token.text !== mark || (COORDINATORS.has(first.lower) && wordAt(tokens, open + 2).lower !== 'who')) continue
    const whom = whomBefore(tokens, sentence.from, open)
    if (whom !== undefined) return { from: whom, to: APPOSED.test(first.pos) ? close : open }
    const from = nounPhraseStart(tokens, open, sentence.from)
    // "Poland, whose spies, according to a paper, had bugged it, | declined"
    if (isOpenedBefore(page, open) || isOfOwned(page, from - 1) || lowerText(tokens.slice(from - 2, from)) === 'according to') continue
    // "NAME, of the university, who was there, | said": the first aside stands before the second
    if (wordAt(tokens, from - 1).pos === 'ADP' && wordAt(tokens, from - 2).text === mark && /^(?:PROPN|NUM)$/.test(wordAt(tokens, from - 3).pos)) continue
    if (from < open) return { from: withName(page, sentence, from), to: APPOSED.test(first.pos) ? close : open }
  }
  return undefined
}

/** "NAME, whose | brother, Tom |, was arrested, said": who is somebody's. */
const isOfOwned = (page: Page, comma: number): boolean => wordAt(page.tokens, comma).text === ',' && ownedFrom(page, comma) !== undefined

/** "| an engineer whom we engaged |, NAME, found": where the noun begins that a clause tells of. */
function whomBefore (tokens: readonly Token[], floor: number, end: number): number | undefined {
  const whom = tokens.slice(Math.max(floor, end - LONGEST_WHOM), end).findLast(({ lower }) => lower === 'whom')?.index
  if (whom === undefined || tokens.slice(whom, end).some(token => !isInClause(token))) return undefined
  const start = nounPhraseStart(tokens, whom, floor)
  return start < whom && wordAt(tokens, whom - 1).pos === 'NOUN' ? start : undefined
}

/** In tokens. */
const LONGEST_WHOM = 7

/** "Yu Jie, a researcher": takes in the name before an apposition, unless it is a place or time that opens the sentence ("In Ohio, the …"). */
function withName (page: Page, sentence: Sentence, from: number): number {
  const { tokens } = page
  const first = wordAt(tokens, from); const last = wordAt(tokens, from - 2)
  if (wordAt(tokens, from - 1).text !== ',' || from - 2 < sentence.from) return from
  if (first.pos === 'PROPN' || first.pos === 'PRON' || last.pos !== 'PROPN' || isTime(last)) return from
  const name = nounPhraseStart(tokens, from - 1, sentence.from)
  const opens = name <= sentence.from || wordAt(tokens, name - 1).text === ',' || page.closes.has(name - 1) || wordAt(tokens, name - 1).lower === 'that'
  return opens && wordAt(tokens, name).pos === 'PROPN' ? name : from
}

/** The noun phrase that the relative pronoun at `pronoun` stands for: "with Patrushev, secretary of the council, who …". */
export function antecedentOf (page: Page, sentence: Sentence, pronoun: number): TokenSpan | undefined {
  const { tokens } = page
  if (isPartOfThem(tokens, pronoun - 2)) return { from: pronoun - 2, to: pronoun + 1 }
  const last = subjectBefore(page, sentence, wordAt(tokens, pronoun - 1).text === ',' ? pronoun - 1 : pronoun)
  const one = last === undefined ? undefined : oneOfThem(page, sentence, last)
  if (one !== undefined) return one
  const span = last === undefined ? undefined : askedIn(page, wordAt(tokens, pronoun).lower === 'who' ? whole(page, sentence, last) : last)
  if (span === undefined || wordAt(tokens, span.from - 1).text !== ',' || wordAt(tokens, span.from).pos === 'PROPN') return span
  let name = span.from - 1
  while (name > sentence.from && wordAt(tokens, name - 1).pos === 'PROPN') name--
  // "said NAME, a teacher, | who"
  return name < span.from - 1 && /^(?:ADP|VERB)$/.test(wordAt(tokens, name - 1).pos) ? { from: name, to: span.to } : span
}

/** "NAME | is one of those who say", "was among the few who deny": whoever is meant, and none of those. */
function oneOfThem (page: Page, sentence: Sentence, { from, to }: TokenSpan): TokenSpan | undefined {
  const { tokens } = page
  const written = lowerText(tokens.slice(from - 2, to))
  const among = /(?:^| )(?:one of|among) (?:those|the few|the many|many|several|the (?:\w+ )?\w+s)$/.exec(written)
  const be = among === null ? -1 : to - among[0].trim().split(' ').length - 1
  return be > sentence.from && /^(?:is|was|are|were|be|been)$/.test(wordAt(tokens, be).lower) ? subjectBefore(page, sentence, be) : undefined
}

/** "by two guards of | the mining agency, who": no body is a "who", but those of it. */
function whole ({ tokens }: Page, { from: floor }: Sentence, span: TokenSpan): TokenSpan {
  const isOfBody = wordAt(tokens, span.from - 1).lower === 'of' && wordAt(tokens, span.from).lower === 'the' && BODY_HEADS.has(wordAt(tokens, span.to - 1).lower)
  const from = isOfBody ? nounPhraseStart(tokens, span.from - 1, floor) : span.from
  return from < span.from - 1 ? { from, to: span.to } : span
}

/** The subject of the sentence's first finite verb before `before`, clauses that only lead up to it apart. */
export function mainSubject (page: Page, sentence: Sentence, before: number): TokenSpan | undefined {
  for (let at = sentence.from; at < before; at++) {
    if (wordAt(page.tokens, at).quoted || !isFiniteVerb(page.tokens, at)) continue
    const subject = subjectOfVerb(page, sentence, at)
    if (subject !== undefined) return subject
  }
  return undefined
}

function subjectOfVerb (page: Page, sentence: Sentence, verb: number): TokenSpan | undefined {
  const { tokens } = page
  let at = verb
  while (at > sentence.from && /^(?:ADV|AUX|PART)$/.test(wordAt(tokens, at - 1).pos)) at--
  const subject = subjectBefore(page, sentence, at)
  if (subject === undefined) return undefined
  const lead = wordAt(tokens, subject.from - 1)
  if (lead.pos === 'SCONJ' || ADVERBIAL_SUBORDINATORS.has(lead.lower) || lead.lower === 'whether') return undefined
  return RELATIVES.has(wordAt(tokens, subject.from).lower) ? undefined : subject
}
