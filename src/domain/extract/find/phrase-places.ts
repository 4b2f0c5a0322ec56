import type { Sentence, TokenSpan } from '../document.js'
import { matchesOf } from '../stance/matches-of.js'
import type { StancePhrase } from '../stance/phrase-pattern.js'
import { stancePhrasesAmong } from '../stance/stance-phrases.js'
import type { Page } from './page.js'
import { isQuoteMark } from './word-classes.js'

/** `span` holds the cue; `opens` and `past` bound the whole pattern. */
export interface PhrasePlace { phrase: StancePhrase, span: TokenSpan, opens: number, past: number }

/** Where phrases of a stance stand in the words of a sentence, those of the first phrases first; quoted words are seen only by phrases that may be quoted. */
export function phrasePlaces ({ tokens }: Page, { from, to }: Sentence): PhrasePlace[] {
  const words = tokens.slice(from, to)
  const phrases = stancePhrasesAmong(words.map(({ lower }) => lower))
  if (phrases.length === 0) return []
  const own = joined(words.map(({ lower, quoted }) => quoted ? '"' : lower))
  const all = joined(words.map(token => isQuoteMark(token) ? '"' : token.lower))
  return phrases.flatMap(phrase => placesIn(phrase.quotes ? all : own, phrase, from))
}

interface Joined { text: string, starts: ReadonlyMap<number, number> }
const joined = (words: readonly string[]): Joined => ({ text: words.join(' '), starts: startsOf(words) })

const placesIn = ({ text, starts }: Joined, phrase: StancePhrase, from: number): PhrasePlace[] =>
  matchesOf(phrase.pattern, text).flatMap(({ index, 0: { length }, indices }) => {
    const [start, end] = indices?.groups?.cue ?? [index, index + length]
    const [first, last, past] = [starts.get(start), starts.get(end + 1), starts.get(index + length + 1)]
    if (first === undefined || last === undefined) return []
    return [{ phrase, span: { from: from + first, to: from + last }, opens: from + (starts.get(index) ?? first), past: from + (past ?? last) }]
  })

/** The word that begins at each place of the joined text; one past the last, too. */
function startsOf (words: readonly string[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  let at = 0
  for (const [index, word] of words.entries()) {
    starts.set(at, index)
    at += word.length + 1
  }
  return starts.set(at, words.length)
}
