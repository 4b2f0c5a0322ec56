import type { FoundAttribution, Sentence, Token, TokenSpan } from '../document.js'
import { nounPhraseStart } from './phrases/noun-phrase-start.js'
import type { Page } from './page.js'
import { sourceAt } from './sources/seats.js'
import { subjectBefore } from './sources/subject.js'
import { trimSpan } from './phrases/trim-span.js'
import { HAVE, isDash, isPossessive, words } from './word-classes.js'
import { wordAt } from '../word-at.js'

const VERBS: ReadonlySet<string> = words('runs ran comes came goes went reads read was is')
const REPLIES: ReadonlySet<string> = words('reply answer response retort rejoinder defence defense message verdict word line denial explanation argument refrain comment reaction conclusion contention finding claim accusation diagnosis')

/** How far behind its owner the colon may stand, in tokens: "the palace's answer was blunt:". */
const LONGEST_LEAD = 12

/** A sentence with more nouns of replying than this is no prose. */
const MOST_REPLIES = 20

/** "P, came the reply from X", "P, was X's answer", "X's answer: P", "word from X: P"; for sentences in which no verb says anything. */
export function findReplies (page: Page, sentence: Sentence): FoundAttribution[] {
  let seen = 0
  for (let noun = sentence.from; noun < sentence.to - 1 && seen < MOST_REPLIES; noun++) {
    if (!REPLIES.has(wordAt(page.tokens, noun).lower) || wordAt(page.tokens, noun).quoted) continue
    seen++
    const source = sourceOf(page, sentence, noun)
    const contents = source === undefined ? [] : [...ahead(page, sentence, { noun, source }), ...behind(page, sentence, Math.max(noun + 1, source.to))]
    if (source !== undefined && contents.length > 0) return [{ form: 'noun', sentence, source, cues: [{ from: noun, to: noun + 1 }], contents, via: [], through: [] }]
  }
  return []
}

/** "the reply from X", "the defence of X", "X's reply". */
function sourceOf (page: Page, sentence: Sentence, noun: number): TokenSpan | undefined {
  const { tokens } = page
  if (/^(?:from|of)$/.test(wordAt(tokens, noun + 1).lower)) return sourceAt(page, sentence, noun + 2)
  const mark = wordAt(tokens, noun - 1).pos === 'ADJ' ? noun - 2 : noun - 1
  // "the firm has a short answer: P"
  if (/^an?$/.test(wordAt(tokens, mark).lower) && HAVE.has(wordAt(tokens, mark - 1).lower)) return subjectBefore(page, sentence, mark - 1)
  const owner = wordAt(tokens, mark)
  if (mark < sentence.from || !isPossessive(owner)) return undefined
  return owner.pos === 'PART' ? { from: nounPhraseStart(tokens, mark, sentence.from), to: mark } : { from: mark, to: mark + 1 }
}

/** Up to the mark before the verb: "P, | came the reply". */
function ahead (page: Page, sentence: Sentence, { noun, source }: { noun: number, source: TokenSpan }): TokenSpan[] {
  const { tokens, closes } = page
  let verb = Math.min(noun, source.from) - 1
  while (verb > noun - LONGEST_LEAD && describes(wordAt(tokens, verb))) verb--
  if (!VERBS.has(wordAt(tokens, verb).lower)) return []
  const mark = /^(?:so|that|this|such|thus)$/.test(wordAt(tokens, verb - 1).lower) ? verb - 2 : verb - 1
  const closed = closes.has(mark) || /^[,:]$/.test(wordAt(tokens, mark).text) || isDash(wordAt(tokens, mark))
  return closed ? spanOf(page, { from: sentence.from, to: mark }) : []
}

/** "the one-word reaction" */
const describes = ({ pos, text, lower }: Token): boolean => /^(?:DET|ADJ|NUM)$/.test(pos) || text === '-' || lower === 'word'

/** Behind a colon: "answer: | P". */
function behind (page: Page, sentence: Sentence, from: number): TokenSpan[] {
  for (let at = from; at < Math.min(sentence.to, from + LONGEST_LEAD); at++) {
    if (wordAt(page.tokens, at).text === ':') return spanOf(page, { from: at + 1, to: sentence.to })
  }
  return []
}

function spanOf (page: Page, span: TokenSpan): TokenSpan[] {
  const trimmed = trimSpan(page, span)
  return trimmed.to > trimmed.from ? [trimmed] : []
}
