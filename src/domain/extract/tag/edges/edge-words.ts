import type { Document, Token } from '../../document.js'
import { isQuoteMark } from '../../find/word-classes.js'
import { hashOf } from '../features/hash.js'

/** What features of edges take from each token of a document, made into numbers once: a token is asked about for every edge near it. */
export interface EdgeWords {
  lower: Int32Array
  pos: Int32Array
  /** A verb by its ending, an open class by its name, a small word itself. */
  kind: Int32Array
  /** 1 inside of quotes, 2 for a mark. */
  quote: Uint8Array
  /** 1 where it is written with a capital, as sentences begin. */
  opening: Uint8Array
  /** The place of the next verb or auxiliary, the token itself counted; the number of tokens where none follows. */
  nextVerb: Int32Array
}

const read = new WeakMap<Document, EdgeWords>()

/** The tokens of a document as features of edges see them; linear in its length the first time. */
export function edgeWords (document: Document): EdgeWords {
  const before = read.get(document)
  if (before !== undefined) return before
  const { tokens } = document
  const words: EdgeWords = {
    lower: Int32Array.from(tokens, ({ lower }) => hashOf(lower)),
    pos: Int32Array.from(tokens, ({ pos }) => hashOf(pos)),
    kind: Int32Array.from(tokens, token => hashOf(kindOf(token))),
    quote: Uint8Array.from(tokens, token => token.quoted ? 1 : isQuoteMark(token) ? 2 : 0),
    opening: Uint8Array.from(tokens, ({ text }) => Number(/^\p{Lu}/u.test(text))),
    nextVerb: nextVerbs(tokens)
  }
  read.set(document, words)
  return words
}

const OPEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ'])

const kindOf = ({ pos, lower }: Token): string => pos === 'VERB' ? 'VERB' + lower.slice(-3) : OPEN.has(pos) ? pos : lower

function nextVerbs (tokens: readonly Token[]): Int32Array {
  const places = new Int32Array(tokens.length)
  let next = tokens.length
  for (let at = tokens.length - 1; at >= 0; at--) {
    const pos = tokens[at]?.pos
    if (pos === 'VERB' || pos === 'AUX') next = at
    places[at] = next
  }
  return places
}
