import type { Document, FoundAttribution, Token, TokenSpan } from '../document.js'
import { isOpenedBefore } from '../find/phrases/opened-clause.js'
import { isQuoteMark, isSpeechEvent } from '../find/word-classes.js'

/** "In recent days, X said, the mood has changed": the words before "X said", where it cuts what is said and they are no part of it yet. */
export function withBeginning ({ tokens, sentences }: Document, found: FoundAttribution): FoundAttribution {
  const { source, cues: [cue], contents } = found
  const [first] = contents
  if (source === null || cue === undefined || first === undefined) return found
  const speaking = { from: Math.min(source.from, cue.from), to: Math.max(source.to, cue.to) }
  const sentence = sentences.find(({ from, to }) => from <= speaking.from && speaking.to < to)
  if (sentence === undefined || first.from <= speaking.to || isOpenedBefore({ tokens }, speaking.from - 1)) return found
  if (!isCutting(tokens, speaking, { source, cue }) || !goesOn(tokens, speaking.to + 1)) return found
  const from = sentence.from + Number(isConjunction(tokens[sentence.from]))
  const beginning = { from, to: speaking.from - 1 }
  return isBeginning(tokens.slice(from, beginning.to)) ? { ...found, contents: [beginning, ...contents] } : found
}

/** Source and cue alone, between commas. */
const isCutting = (tokens: readonly Token[], { from, to }: TokenSpan, { source, cue }: { source: TokenSpan, cue: TokenSpan }): boolean =>
  tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && (source.to === cue.from || cue.to === source.from)

/** Words without marks go on with what stands before, and so does a quote that does not begin like a sentence. */
function goesOn (tokens: readonly Token[], from: number): boolean {
  const [first, second] = tokens.slice(from, from + 2)
  return first !== undefined && (!isQuoteMark(first) || /^\p{Ll}/u.test(second?.text ?? ''))
}

const isConjunction = (token: Token | undefined): boolean => token?.pos === 'CCONJ'

/** "In a statement, X said, …" and "Asked about it, X said, …" tell how it was said, and one word as little as "so". */
const isBeginning = (lead: readonly Token[]): boolean => lead.length > 1 && lead[0]?.pos !== 'VERB' && !lead.some(isSpeechEvent)
