import { sourceKindOf } from '../../lexicon/source-kind.js'
import type { Sentence, TokenSpan } from '../document.js'
import type { Contents } from './contents/contents.js'
import { coreEnd } from './phrases/noun-phrase-end.js'
import type { Page } from './page.js'
import { words } from './word-classes.js'
import { wordAt } from '../word-at.js'

const MEDIA: ReadonlySet<string> = words('newspaper daily weekly magazine agency network channel broadcaster station outlet radio television tv press news')

/** Through whom it reached the article: "told CNN", "said in an interview with X", "Speaking to the daily X, …". */
export function relaysOf (page: Page, sentence: Sentence, { hearer, aside }: Contents): TokenSpan[] {
  const told = hearer === undefined ? [] : outletAt(page, hearer.from, hearer.to)
  return [...told, ...interviewer(page, aside), ...(told.length > 0 ? [] : speakingTo(page, sentence))]
}

/** The name of an outlet at `from`; none where whoever stands there publishes nothing. */
function outletAt ({ tokens }: Page, from: number, limit: number): TokenSpan[] {
  const to = coreEnd(tokens, from, limit)
  const name = tokens.slice(from, to)
  const publishes = name.some(({ lower }) => MEDIA.has(lower)) || sourceKindOf(name.map(({ text }) => text).join(' ')) === 'publication'
  return to > from && publishes && name.some(({ text }) => /^\p{Lu}/u.test(text)) ? [{ from, to }] : []
}

/** "in an interview with X": any name will do. */
function interviewer ({ tokens }: Page, { from, to }: TokenSpan): TokenSpan[] {
  for (let at = from; at < to; at++) {
    if (wordAt(tokens, at).lower !== 'with' || !/^(?:interview|conversation)$/.test(wordAt(tokens, at - 1).lower)) continue
    const end = coreEnd(tokens, at + 1, to)
    return /^\p{Lu}/u.test(wordAt(tokens, end - 1).text) ? [{ from: at + 1, to: end }] : []
  }
  return []
}

/** "Speaking to Moscow daily Vedomosti, X explained …". */
function speakingTo (page: Page, { from, to }: Sentence): TokenSpan[] {
  const opens = /^(?:speaking|talking)$/.test(wordAt(page.tokens, from).lower) && /^(?:to|with)$/.test(wordAt(page.tokens, from + 1).lower)
  return opens ? outletAt(page, from + 2, to) : []
}
