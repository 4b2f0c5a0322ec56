import type { Document, Token, TokenSpan } from '../../document.js'
import { lowerText } from '../../lower-text.js'
import { textAt } from '../../word-at.js'

/**
 * Contents cut into sentences, each a list of spans: "…," he said, "…" is one sentence in two spans where the second goes on in lower case. A content
 * of several sentences states several things.
 */
export function splitContents ({ tokens }: Document, contents: readonly TokenSpan[]): TokenSpan[][] {
  const sentences: TokenSpan[][] = []
  let open = false
  for (const { from, to } of contents) {
    for (const piece of cutSentences(tokens, from, to)) {
      const last = sentences.at(-1)
      if (open && last !== undefined && !startsSentence(tokens, piece.from)) last.push(piece)
      else sentences.push([piece])
      open = !ends(textAt(tokens, piece.to - 1)) && !endsVerdict(tokens, piece.from, piece.to - 1)
    }
  }
  return sentences
}

const END: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', ';'])
/** "No. We did not.": a tagger takes it for the short form of a number. */
const ends = (text: string): boolean => END.has(text) || text === 'No.'

const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '’', '‘', "'"])

function cutSentences (tokens: readonly Token[], from: number, to: number): TokenSpan[] {
  const pieces: TokenSpan[] = []
  let start = from
  for (let at = from; at < to; at++) {
    if (textAt(tokens, at) !== ';' && !endsVerdict(tokens, start, at) && (!ends(textAt(tokens, at)) || !startsSentence(tokens, at + 1) || isInitial(tokens, at))) continue
    pieces.push({ from: start, to: at + 1 })
    start = at + 1
  }
  return start < to ? [...pieces, { from: start, to }] : pieces
}

/** A capital, quote marks aside. */
function startsSentence (tokens: readonly Token[], at: number): boolean {
  let index = at
  while (MARKS.has(textAt(tokens, index))) index++
  return /^\p{Lu}/u.test(textAt(tokens, index)) && tokens[at - 1]?.text !== ','
}

/** The point of "U. S." or "Mr." ends nothing. */
const isInitial = (tokens: readonly Token[], at: number): boolean => /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen)$/u.test(textAt(tokens, at - 1))

/** "that is false | : | he resigned": what is so instead stands behind. */
const endsVerdict = (tokens: readonly Token[], from: number, at: number): boolean =>
  textAt(tokens, at) === ':' && at - from < LONGEST_VERDICT && VERDICT.test(lowerText(tokens.slice(from, at)))

const LONGEST_VERDICT = 8
const VERDICT = /^(?:that )?(?:this|that|it) (?:is|was) (?:simply |just |not )?(?:false|untrue|wrong|incorrect|nonsense|lies|a lie|true)$/
