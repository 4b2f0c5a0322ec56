import type { Reading, Statement } from '../model/match.js'
import type { Span } from '../model/span.js'
import type { Extracted } from './extract/extraction.js'
import { readProposition } from './extract/polarity/read-proposition.js'
import { readText } from './extract/read-text.js'

export interface StatementsInput { title: string | null, text: string }

/**
 * Reads a text like an article: what is laid on somebody is matched by its proposition, a plain sentence by itself. Where that leaves nothing ("the mayor
 * denied the allegations"), the sentences themselves are matched, with who is named there.
 *
 * @param input.text as stored or cleaned: spans count in it.
 * @returns statements in reading order; none for a text without words.
 */
export function readStatements (input: StatementsInput): Reading {
  const { language, attributions, sentences } = readText(input)
  const said = attributions.flatMap(statementOf)
  const taken = new Set(attributions.map(({ sentence }) => placeOf(sentence)))
  const plain = sentences.filter(sentence => !taken.has(placeOf(sentence))).map(plainStatement)
  const statements = said.length + plain.length > 0 ? [...said, ...plain] : attributions.map(wholeStatement)
  return { language, statements: statements.sort(inReadingOrder) }
}

const placeOf = ({ part, start }: Span): string => `${part} ${start}`

function statementOf ({ proposition, sentence, source, polarity, cueStance }: Extracted): Statement[] {
  return proposition === null ? [] : [{ span: sentence, source, stance: cueStance, polarity, proposition }]
}

const wholeStatement = ({ sentence, source, cueStance }: Extracted): Statement => ({ ...plainStatement(sentence), source, stance: cueStance })

function plainStatement (sentence: Span): Statement {
  const { text, polarity } = readProposition(sentence.text)
  return { span: sentence, source: null, stance: null, polarity, proposition: text }
}

function inReadingOrder (a: Statement, b: Statement): number {
  if (a.span.part !== b.span.part) return a.span.part === 'title' ? -1 : 1
  return a.span.start - b.span.start
}
