import { CUE_LEMMAS } from './abbreviations.js'
import { fullStopAt } from './full-stop.js'
import type { MarkedQuote } from './quotes.js'
import type { Word } from './tokens.js'

/** A sentence of a paragraph: positions in its words, half-open, and offsets in the text. */
export interface Cut { from: number, to: number, start: number, end: number }

/**
 * Cuts the words of one paragraph into sentences. Every word falls into exactly one.
 *
 * A closed quotation is never cut inside, however many sentences it holds: what is said there is one content. One that is not closed is cut
 * as if it were no quotation. After a quotation that ends in a full stop the sentence goes on if its cue follows (“A. B,” he said; “A?” Putin asked).
 *
 * @param quotes of the same paragraph, in order.
 */
export function cutSentences (words: Word[], quotes: MarkedQuote[]): Cut[] {
  const inside = insideFlags(words, quotes)
  const openings = new Set(quotes.map(({ open }) => open))
  const isCloser = (word: Word | undefined): boolean => word !== undefined && CLOSER.test(word.text) && !openings.has(word.start)
  const cuts: Cut[] = []
  let sentence: Cut | undefined
  // the last full stop with nothing but closing marks and brackets after it
  let stop = -1
  words.forEach((word, at) => {
    sentence = { from: at, start: word.start, ...sentence, to: at + 1, end: word.end }
    if (STOP.test(word.text)) stop = at
    else if (!isCloser(word)) stop = -1
    if (stop < 0 || inside[at + 1] || isCloser(words[at + 1]) || !endsSentence(words, { stop, next: at + 1 })) return
    cuts.push(sentence)
    sentence = undefined
  })
  return sentence === undefined ? cuts : [...cuts, sentence]
}

const STOP = /[.!?…]$/
/** "''" closes, and "``" opens, in old type. */
const CLOSER = /^(?:[)\]"“”»«’']|''|’’)$/

/** For each word whether it stands behind the opening mark of a closed quotation and before its end. */
function insideFlags (words: Word[], quotes: MarkedQuote[]): boolean[] {
  const closed = quotes.filter(quote => quote.closed)
  let next = 0
  return words.map(({ start }) => {
    while ((closed[next]?.close ?? Infinity) <= start) next++
    return start > (closed[next]?.open ?? Infinity)
  })
}

interface Boundary { stop: number, next: number }

function endsSentence (words: Word[], { stop, next }: Boundary): boolean {
  const opener = OPENER.test(words[next]?.text ?? '')
  const follower = words[opener ? next + 1 : next]
  if (follower === undefined) return true
  const closed = next > stop + 1 && !opener
  if (closed && (LOWER.test(follower.text) || cueFollows(words, { stop, next }))) return false
  return fullStopAt(words, stop, { follower, opener })
}

const OPENER = /^(?:["“„«‘']|''|‘‘|``)$/
const LOWER = /^\p{Ll}/u

/** A name or pronoun and a verb of saying, then the end; after a question also "reporters" and the like. */
function cueFollows (words: Word[], { stop, next }: Boundary): boolean {
  const ahead = words.slice(next, next + MAX_SPEAKER)
  const verb = ahead.findIndex(({ lemma, pos }) => pos === 'VERB' && CUE_LEMMAS.has(lemma))
  if (verb < 1 || !ahead.slice(0, verb).every(({ pos }) => SPEAKER.has(pos))) return false
  const after = words[next + verb + 1]
  return after === undefined || /^[.,]$/.test(after.text) || (words[stop]?.text !== '.' && after.lower !== 'that')
}

/** Longest speaker between a quotation and its verb, in words. */
const MAX_SPEAKER = 7
const SPEAKER = new Set(['PROPN', 'NOUN', 'DET', 'PRON', 'ADJ', 'PART', 'ADP'])
