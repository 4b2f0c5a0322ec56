import type { Document, Token, TokenSpan } from '../../document.js'
import { nounPhraseStart } from '../../find/phrases/noun-phrase-start.js'
import { isTime, RELATIVES } from '../../find/word-classes.js'
import { lowerAt, textAt, wordAt } from '../../word-at.js'
import { sentenceAt } from '../../sentence-at.js'
import { lowerText } from '../../lower-text.js'
import { headOf, isPlural } from '../../clauses/noun-phrase.js'

/**
 * Contents that a relative pronoun leads, apart from the rest ("the fire, | which | police say | was arson"), with the noun phrase that it stands for; as they
 * are where that is open.
 */
export function withAntecedent (document: Document, contents: readonly TokenSpan[]): readonly TokenSpan[] {
  const [pronoun, said, ...rest] = contents
  if (pronoun === undefined || said === undefined) return contents
  const owned = lowerAt(document.tokens, pronoun.from) === 'whose'
  if ((pronoun.to > pronoun.from + 1 && !owned) || !RELATIVES.has(lowerAt(document.tokens, pronoun.from))) return contents
  const antecedent = antecedentOf(document, pronoun.from, said)
  return antecedent === undefined ? contents : [antecedent, ...owned ? [pronoun] : [], said, ...rest]
}

function antecedentOf (document: Document, pronoun: number, said: TokenSpan): TokenSpan | undefined {
  const { tokens } = document
  const isApart = textAt(tokens, pronoun - 1) === ','
  const to = isApart ? pronoun - 1 : pronoun
  const floor = sentenceAt(document, pronoun)?.from ?? 0
  const from = nounPhraseStart(tokens, to, floor)
  const isPerson = lowerAt(tokens, pronoun).startsWith('who')
  // "burst in May, | which | engineers call a disaster": that it burst then
  if (from === to || isTime(wordAt(tokens, to - 1)) || (isApart && !isPerson && from > floor && isJudged(tokens, said))) return undefined
  const tail = tokens.slice(from, to).findLastIndex(({ pos }) => pos === 'ADP') + from + 1
  const [whole, part] = [tokens.slice(from, to), tokens.slice(tail, to)]
  const isNear = isPerson ? isNamed(part) && !isNamed(whole) : !isApart && part[0]?.pos === 'DET'
  const phrases = tail > from + 1 ? isNear ? [part, whole] : [whole, part] : [whole]
  // "that" limits what it follows, and a name needs no limits
  const fitting = phrases.find(phrase => agrees(phrase, lowerAt(tokens, said.from)) && (isApart || isPerson || !isNamed(phrase)))
  return fitting?.[0] === undefined ? undefined : { from: fitting[0].index, to }
}

const isNamed = (phrase: readonly Token[]): boolean => headOf(phrase)?.pos === 'PROPN'

/** Whether the phrase may be the subject of a verb that shows one or several. */
const agrees = (phrase: readonly Token[], verb: string): boolean => isPlural(phrase) ? !ONE.test(verb) : !SEVERAL.test(verb)

const ONE = /^(?:is|was|has|does)$/
const SEVERAL = /^(?:are|were|have|do)$/

/** "sold the house, | which | critics said | was a mistake": what was done is meant as often as the house. */
const isJudged = (tokens: readonly Token[], { from }: TokenSpan): boolean =>
  /^(?:(?:is|was|had been|would be|will be) an? |(?:will|would|could|may|might) (?:make|mean|lead|help|allow|cause|cost|put|leave|hurt|damage) )/.test(`${lowerText(tokens.slice(from, from + 3))} `)
