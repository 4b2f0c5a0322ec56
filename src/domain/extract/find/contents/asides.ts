import { coreEnd, nounPhraseEnd } from '../phrases/noun-phrase-end.js'
import type { Page } from '../page.js'
import { CLAUSE_STARTERS, isPossessive, isSpeechEvent, isTime, words } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { lowerText } from '../../lower-text.js'

const PREPOSITIONS: ReadonlySet<string> = words('in on at during after before to of about from with via through by following over for against per into near outside as under throughout')
const TIME_LEADS: ReadonlySet<string> = words('last this next earlier late later early previous')

/** How long a bracket or a quoted name ("on “Meet the Press”") in an aside may be, in tokens. */
const LONGEST_BRACKET = 12
const LONGEST_TITLE = 8

/** Steps over when, where and on what occasion it was said: the first token after that. */
export const skipAsides = (page: Page, from: number, limit: number): number => stepOver(from, at => asideEnd(page, at, limit))

/** Steps from end to end as far as they lead on. */
function stepOver (from: number, endOf: (at: number) => number): number {
  let at = from
  for (let next = endOf(at); next > at; next = endOf(at)) at = next
  return at
}

function asideEnd (page: Page, at: number, limit: number): number {
  const token = wordAt(page.tokens, at)
  if (at >= limit) return at
  if (token.text === '(') return bracketEnd(page, at, limit)
  if (token.text === ',') return citingEnd(page, at, limit) ?? placeEnd(page, at, limit)
  const often = oftenEnd(page, at)
  if (often > at) return often
  if (isTime(token) || (token.pos === 'ADV' && !CLAUSE_STARTERS.has(token.lower))) return at + 1
  if (TIME_LEADS.has(token.lower)) return timeEnd(page, at)
  return PREPOSITIONS.has(token.lower) && token.pos !== 'VERB' ? prepositionalEnd(page, at, limit) : at
}

/** "has said many times | that P", "time and again", "doubts very much", "reported a day earlier": how often, how much, or when. */
function oftenEnd ({ tokens }: Page, at: number): number {
  const written = lowerText(tokens.slice(at, at + LONGEST_OFTEN))
  const often = OFTEN.exec(written)
  return often === null ? at : at + often[0].split(' ').length
}

const LONGEST_OFTEN = 5
const OFTEN = /^(?:(?:(?:an?|one|two|three|four|five|\d+|several|some|few|just|only) ){0,3}(?:minute|hour|day|week|month|year)s? (?:earlier|later|ago|before(?= (?:that|,)))|(?:[a-z]+ )?(?:many|several|countless|numerous|multiple|a few|two|three|four|five|some) times(?: before| over| already)?|time and (?:time )?again|again and again|over and over(?: again)?|(?:on )?more than once|once (?:again|more)|(?:very|so) much|every time|all along)(?= |$)/

function bracketEnd ({ tokens }: Page, open: number, limit: number): number {
  for (let at = open; at < Math.min(limit, open + LONGEST_BRACKET); at++) if (wordAt(tokens, at).text === ')') return at + 1
  return open
}

/** "reported on Friday, citing two officials | , that P", "said, when asked about it | , that P": whom it cites, and when, stands between commas. */
export function citingEnd ({ tokens }: Page, comma: number, limit: number): number | undefined {
  if (!/^(?:citing|quoting|when|if|speaking|writing|referring|pointing)$/.test(wordAt(tokens, comma + 1).lower)) return undefined
  const end = tokens.slice(comma + 2, Math.min(limit, comma + LONGEST_CITED)).find(({ text }) => text === ',')?.index
  return end !== undefined && wordAt(tokens, end + 1).lower === 'that' ? end : undefined
}

/** "citing three people with direct knowledge of the board's thinking". */
const LONGEST_CITED = 18

/** "in Warsaw, Poland:": the comma of a place, between two names. */
function placeEnd ({ tokens }: Page, comma: number, limit: number): number {
  const [before, name, after] = [wordAt(tokens, comma - 1), wordAt(tokens, comma + 1), wordAt(tokens, comma + 2)]
  const closes = comma + 2 >= limit || /^[,:.]$/.test(after.text)
  return before.pos === 'PROPN' && name.pos === 'PROPN' && closes && wordAt(tokens, comma - 2).pos === 'ADP' ? comma + 2 : comma
}

/** "earlier this month", "last week". */
function timeEnd ({ tokens }: Page, at: number): number {
  for (let end = at + 1; end < at + 3; end++) if (isTime(wordAt(tokens, end))) return end + 1
  return at
}

function prepositionalEnd (page: Page, at: number, limit: number): number {
  const title = page.opens.get(at + 1)
  if (title !== undefined) return title.closed && title.to - title.from < LONGEST_TITLE ? title.to + 1 : at
  return Math.max(at, phraseEnd(page, at, limit))
}

function phraseEnd ({ tokens, opens }: Page, at: number, limit: number): number {
  if (/^(?:questioning|cross-examination|oath|writing|public|private|person|passing|detail|earnest)$/.test(wordAt(tokens, at + 1).lower)) return at + 2
  const end = nounPhraseEnd(tokens, at + 1, limit)
  const title = opens.get(end)
  if (end === at + 1) return at
  // "in a statement | posted | on its website", "in a study | published | last year"
  if ((isSpeechEvent(wordAt(tokens, end - 1)) || /^(?:study|survey|paper|review|audit|analysis|trial|poll|diary|verdict|judgment|ruling)$/.test(wordAt(tokens, end - 1).lower)) && wordAt(tokens, end).pos === 'VERB' && /(?:ed|en|read|sent|put)$/.test(wordAt(tokens, end).lower) && end + 1 < limit) return end + 1
  const named = title !== undefined && title.closed && title.to - title.from < LONGEST_TITLE && isPossessive(wordAt(tokens, end - 1))
  return named ? title.to + 1 : end
}

/** Steps over a time and over where it was said or written, but not over what may already belong to it ("said in the past he …"). */
export const skipOccasion = (page: Page, from: number, limit: number): number => stepOver(from, at => occasionEnd(page, at, limit))

function occasionEnd (page: Page, at: number, limit: number): number {
  const token = wordAt(page.tokens, at)
  if (at >= limit) return at
  if (isTime(token)) return at + 1
  if (TIME_LEADS.has(token.lower)) return timeEnd(page, at)
  if (!/^(?:in|at|on|during|to)$/.test(token.lower)) return at
  if (isTime(wordAt(page.tokens, at + 1))) return at + 2
  const end = coreEnd(page.tokens, at + 1, limit)
  const head = wordAt(page.tokens, end - 1)
  return end > at + 1 && (isSpeechEvent(head) || /^(?:reporters|journalists)$/.test(head.lower)) ? end : at
}
