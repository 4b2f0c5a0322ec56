import type { Sentence, TokenSpan } from '../../document.js'
import type { Page } from '../page.js'
import { isFiniteVerb } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

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
  // "denied that the drug critics say is weak | was sold"
  const isObject = wordAt(tokens, subject.from - 1).lower !== 'that' && clause.slice(isApart ? 0 : clause.findLastIndex(({ text }) => text === ',') + 1).some(({ index }) => isFiniteVerb(tokens, index))
  const end = predicateEnd(page, from, limit)
  const ends = (at: number): boolean => isApart ? wordAt(tokens, at).text === ',' && (!isObject || goesOn(page, at + 1)) : !isObject && opensMain(page, at, end)
  let at = end
  while (at < limit && (wordAt(tokens, at).quoted || !ends(at))) at++
  return at
}

/** Past the verb group that the predicate begins with; a clause has a subject before it. */
function predicateEnd ({ tokens }: Page, from: number, limit: number): number {
  let at = from
  while (at < limit && !isVerbal(wordAt(tokens, from)) && !isFiniteVerb(tokens, at)) at++
  let isMain = false
  while (at < limit && isVerbal(wordAt(tokens, at)) && !(isMain && wordAt(tokens, at).pos !== 'ADV')) {
    isMain ||= wordAt(tokens, at).pos === 'VERB' && !HELPING.test(wordAt(tokens, at).lower)
    at++
  }
  return at
}

const isVerbal = ({ pos }: { pos: string }): boolean => /^(?:AUX|VERB|ADV|PART)$/.test(pos)
const HELPING = /^(?:have|has|had|having|be|been|being)$/

const goesOn = ({ tokens }: Page, at: number): boolean =>
  isFiniteVerb(tokens, at) || /^(?:CCONJ|SCONJ)$/.test(wordAt(tokens, at).pos) || /^(?:who|which|while|when|after|before)$/.test(wordAt(tokens, at).lower)

/** A verb that begins a group, and in no clause that something in between opens ("and that a captain | was held"). */
function opensMain ({ tokens }: Page, at: number, from: number): boolean {
  const { text, lower } = wordAt(tokens, at)
  const isStart = !/^(?:AUX|PART)$/.test(wordAt(tokens, at - 1).pos) && !(wordAt(tokens, at - 1).pos === 'ADV' && wordAt(tokens, at - 2).pos === 'AUX')
  if (!isFiniteVerb(tokens, at) || text !== lower || !isStart || SUBJECTS.test(wordAt(tokens, at - 1).lower)) return false
  const opener = tokens.slice(from, at).findLast(({ lower }) => OPENERS.test(lower))?.index
  return opener === undefined || tokens.slice(opener, at).some(({ index }) => isFiniteVerb(tokens, index))
}

const SUBJECTS = /^(?:he|she|it|they|we|i|you)$/
const OPENERS = /^(?:who|which|that|whose|whom|and|or|but|if|when|because|while|as|than|what|how|where|although|since|until|before|after)$/
