import type { Attribution } from '../../model/attribution.js'
import { findQuotes } from '../extract/quotes.js'
import { wordsOf } from '../match/words.js'

/** A quotation inside a sentence; offsets count in the sentence. */
export interface Quote { start: number, end: number, text: string }

/** The quotations of a sentence, without their marks, and the comma or full stop that stands inside them for the sentence's sake. */
export function quotesIn (sentence: string): Quote[] {
  const { quotes } = findQuotes(sentence, { start: 0, end: sentence.length }, false)
  return quotes.map(({ start, end }) => {
    const text = sentence.slice(start, end).replace(/[.,]$/u, '')
    return { start, end: start + text.length, text }
  })
}

/** The words of an attribution that stand between quote marks. */
export function quotesOf ({ quoteType, contents }: Pick<Attribution, 'quoteType' | 'contents'>): string[] {
  if (quoteType === 'direct') return [contents.map(({ text }) => text).join(' ')]
  return quoteType === 'mixed' ? contents.flatMap(({ text }) => quotesIn(text)).map(({ text }) => text) : []
}

/** Fewer words than this are a phrase that anybody may use. */
const LEAST_WORDS = 4
/** From this share of words in common and in order on, a quotation is one of the other that was altered. Chosen on test/fixtures/gold/drafts-open.jsonl. */
const ALTERED = 0.6
/** Longer quotations are compared by their beginnings: comparing costs the product of the lengths. */
const MOST_WORDS = 120

/** What stands for words left out or put in by the one who quotes. */
const CUT = /\[[^\]]*\]|…|\.\s?\.\s?\./u

const tokensOf = (text: string): string[] => wordsOf(text).map(({ lower }) => lower).slice(0, MOST_WORDS)

/** What a quotation has between ellipses and brackets. */
export const partsOf = (quote: string): string[] => quote.split(CUT).filter(part => part.trim() !== '')

/** Whether a quotation is long enough to be known again. */
export const isLong = (quote: string): boolean => tokensOf(quote).length >= LEAST_WORDS

/** Whether `quote` is `recorded`, or part of it, with nothing but ellipses and brackets put in. */
export function isVerbatim (quote: string, recorded: string): boolean {
  const whole = ` ${tokensOf(recorded).join(' ')} `
  let from = 0
  for (const part of partsOf(quote).map(part => tokensOf(part).join(' ')).filter(part => part !== '')) {
    const at = whole.indexOf(` ${part} `, from)
    if (at < 0) return false
    from = at + part.length
  }
  return true
}

/** Whether `quote` is `recorded` with other words in it. */
export function isAltered (quote: string, recorded: string): boolean {
  const words = tokensOf(quote.split(CUT).join(' '))
  if (words.length < LEAST_WORDS || isVerbatim(quote, recorded)) return false
  return commonInOrder(words, tokensOf(recorded)) / words.length >= ALTERED
}

/** Length of the longest common subsequence. */
function commonInOrder (a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    b.forEach((other, at) => next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)))
    row = next
  }
  return row.at(-1) ?? 0
}
