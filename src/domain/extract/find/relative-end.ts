import type { Sentence, TokenSpan } from '../document.js'
import type { Page } from './page.js'
import { wordAt } from './word-at.js'
import { isFiniteVerb } from './word-classes.js'

/** What the clause tells of: its pronoun, or the noun phrase before it; and where what is told begins, and ends at the latest. */
interface Relative { subject: TokenSpan, from: number, limit: number }

/**
 * Where a relative clause gives way to the sentence that it stands in: at a comma where one opened it, else before the sentence's own verb, if that has not
 * come yet ("a man who said he was a doctor | was jailed").
 */
export function relativeEnd (page: Page, sentence: Pick<Sentence, 'from'>, { subject, from, limit }: Relative): number {
  const { tokens } = page
  const isApart = wordAt(tokens, subject.from - 1).text === ','
  const clause = tokens.slice(sentence.from, subject.from)
  const isObject = clause.slice(isApart ? 0 : clause.findLastIndex(({ text }) => text === ',') + 1).some(({ index }) => isFiniteVerb(tokens, index))
  const ends = (at: number): boolean => isApart ? wordAt(tokens, at).text === ',' && (!isObject || goesOn(page, at + 1)) : !isObject && opensMain(page, at)
  let at = predicateEnd(page, from, limit)
  while (at < limit && (wordAt(tokens, at).quoted || !ends(at))) at++
  return at
}

/** Past the verbs that the predicate begins with, of which an auxiliary opens the next; a clause has a subject before them. */
function predicateEnd ({ tokens }: Page, from: number, limit: number): number {
  let at = from
  while (at < limit && !isVerbal(wordAt(tokens, from)) && !isFiniteVerb(tokens, at)) at++
  while (at < limit && isVerbal(wordAt(tokens, at)) && !(at > from && wordAt(tokens, at).pos === 'AUX' && wordAt(tokens, at - 1).pos === 'VERB')) at++
  return at
}

const isVerbal = ({ pos }: { pos: string }): boolean => /^(?:AUX|VERB|ADV|PART)$/.test(pos)

const goesOn = ({ tokens }: Page, at: number): boolean =>
  isFiniteVerb(tokens, at) || /^(?:CCONJ|SCONJ)$/.test(wordAt(tokens, at).pos) || /^(?:who|which|while|when|after|before)$/.test(wordAt(tokens, at).lower)

const opensMain = ({ tokens }: Page, at: number): boolean =>
  isFiniteVerb(tokens, at) && wordAt(tokens, at).text === wordAt(tokens, at).lower && !/^(?:who|which|that|and|or|he|she|it|they|we|i|you|if|when|because|while|as|than|what|how|where)$/.test(wordAt(tokens, at - 1).lower)
