import type { Document, Sentence, SpokenTurn, TokenSpan } from './document.js'
import type { Turn } from './turn.js'

/** Where the words and sentences of a paragraph begin. */
interface Beginning { token: number, sentence: number }

/** Adds a turn of an interview, the last paragraph of the document. Without a label it is of whoever spoke last, or of nobody yet where there are none. */
export function addTurn (document: Document, { label, start, asks, bare = false }: Turn, first: Beginning): void {
  const { tokens, sentences, turns } = document
  const last = turns.at(-1)
  const [sentence, words] = [sentences[first.sentence], tokens.slice(first.token)]
  const named = label === undefined ? last?.speaker : { from: first.token, to: first.token + words.filter(token => token.start < label.end).length }
  const speaker = bare ? { from: first.token, to: first.token } : named
  if (speaker === undefined || sentence === undefined) return
  const said = { from: first.token + words.filter(token => token.start < start).length, to: tokens.length }
  turns.push({ sentence, speaker, said, asks, asked: asks ? questionIn(document, said, first) : label === undefined ? undefined : putBefore(last) })
}

/** The last question of a turn, else its last sentence. */
function questionIn ({ tokens, sentences }: Document, said: TokenSpan, first: Beginning): TokenSpan | undefined {
  const own = sentences.slice(first.sentence)
  const last = own.findLastIndex(({ to }) => tokens[to - 1]?.text === '?')
  const about = last > 0 && isBare({ tokens }, own[last]) ? last - 1 : last
  const question = own[about] ?? own.at(-1)
  return question === undefined ? undefined : { from: Math.max(said.from, question.from), to: question.to }
}

/** "The board says you lied. | Is that true?": what is asked stands before it. */
const isBare = ({ tokens }: Pick<Document, 'tokens'>, sentence: Sentence | undefined): boolean => sentence !== undefined &&
  BARE.test(tokens.slice(sentence.from, sentence.to).map(({ lower }) => lower).join(' '))

const BARE = /^(?:is|was|are|were)(?: n't)? (?:that|this|it|they|those)(?: (?:so|true|right|fair|correct|accurate|the case))?(?: right)? \?$|^(?:true|correct|right|fair|comment|your (?:response|answer|reaction|view)) \?$|^(?:what (?:do|would) you say|how do you (?:respond|react|answer))(?: to (?:that|this|it|them|those))? \?$/

const putBefore = (last: SpokenTurn | undefined): TokenSpan | undefined => last?.asks === true ? last.asked : undefined
