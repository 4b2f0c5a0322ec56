import type { Paragraph } from './clean/paragraphs.js'
import type { Turn } from './turn.js'

/** Fewer questions make no interview; so long is a question at most, in UTF-16 code units; so many paragraphs an answer. */
const FEWEST = 3
const LONGEST_QUESTION = 320
const LONGEST_ANSWER = 4

/** Somebody is spoken to, and answers of himself. */
const YOU = /(?<!\p{L})(?:you|your|yours|yourself|you['’](?:re|ve|d|ll))(?!\p{L})/iu
const SELF = /(?<![\p{L}'’])(?:I|[Mm]y|[Mm]e|I['’](?:m|ve|d|ll))(?![\p{L}-])/u
const MARKED = /^["“‘]/

interface Exchange { question: number, answers: number[] }

/**
 * The turns of an interview whose questions stand in paragraphs of their own, without labels: questions that speak to somebody, and answers in the first
 * person. Nothing for what only asks itself questions ("What is a tariff?").
 */
export function bareTurns (text: string, paragraphs: readonly Paragraph[]): Array<[number, Turn]> {
  const wordsOf = (at: number): string => text.slice(paragraphs[at]?.start, paragraphs[at]?.end)
  const isQuestion = (at: number): boolean => /\?["”’)]?$/.test(wordsOf(at)) && wordsOf(at).length <= LONGEST_QUESTION && !MARKED.test(wordsOf(at)) && !SELF.test(wordsOf(at))
  const first = paragraphs.findIndex((_, at) => isQuestion(at))
  const all = paragraphs.flatMap((_, at) => isQuestion(at) || (at > first && first !== -1 && isPrompt(wordsOf(at))) ? [at] : [])
  const exchanges = all.map((question, index): Exchange => ({ question, answers: answersBetween(question, all[index + 1] ?? paragraphs.length) }))
    .filter(({ answers }) => answers.length > 0)
  const ofSelf = exchanges.filter(({ answers }) => answers.some(at => isOfSelf(wordsOf(at))))
  const toYou = exchanges.filter(({ question }) => YOU.test(wordsOf(question)))
  if (exchanges.length < FEWEST || toYou.length < 2 || ofSelf.length * 2 < exchanges.length || all.length > exchanges.length + 1) return []
  const turnOf = (at: number, asks: boolean): [number, Turn] => [at, { label: undefined, start: paragraphs[at]?.start ?? 0, asks, bare: true }]
  // behind the last answer the paper may go on by itself
  const isSaid = (at: number, place: number, isLast: boolean) => !MARKED.test(wordsOf(at)) && (!isLast || place === 0 || isOfSelf(wordsOf(at)))
  const said = ({ answers }: Exchange, index: number): number[] => answers.filter((at, place) => isSaid(at, place, index === exchanges.length - 1))
  return exchanges.flatMap((exchange, index) => [turnOf(exchange.question, true), ...said(exchange, index).map(at => turnOf(at, false))])
}

/** Outside of what is quoted. */
const isOfSelf = (words: string): boolean => !MARKED.test(words) && SELF.test(words.replace(/“[^”]*”|"[^"]*"/g, ''))

/** "Some say you hid it.": one sentence to whoever answers. */
const isPrompt = (words: string): boolean =>
  words.length <= LONGEST_PROMPT && YOU.test(words) && !SELF.test(words) && !MARKED.test(words) && !/[.!?…] \S/.test(words)

const LONGEST_PROMPT = 160

const answersBetween = (question: number, next: number): number[] =>
  Array.from({ length: Math.min(LONGEST_ANSWER, next - question - 1) }, (_, index) => question + 1 + index)
