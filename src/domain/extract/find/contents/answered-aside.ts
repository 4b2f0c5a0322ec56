import type { Page } from '../page.js'
import { isQuoteMark } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { lowerText } from '../../lower-text.js'

/**
 * Whether at a comma, a dash or a bracket begins what the article tells of the answer to what stands before: "P, an allegation he denies", "P, which it has
 * not confirmed", "P — a claim rejected by X". It is no part of P.
 */
export function isAnsweredAside ({ tokens }: Pick<Page, 'tokens'>, comma: number): boolean {
  // “…,” a claim she denies: the comma stands inside the quote marks
  const isClosed = isQuoteMark(wordAt(tokens, comma)) && wordAt(tokens, comma - 1).text === ','
  if (!(isClosed || /^(?:[,(–—-])$/.test(wordAt(tokens, comma).text)) || !OPENERS.test(wordAt(tokens, comma + 1).lower)) return false
  const lead = ASIDE.exec(lowerText(tokens.slice(comma + 1, comma + 1 + LONGEST_ASIDE)))?.groups?.['lead']
  // "which holds a toxin the firm denies adding" tells of the milk
  return lead !== undefined && !tokens.slice(comma + 1, comma + lead.split(' ').length).some(({ pos }) => pos === 'VERB')
}

const OPENERS = /^(?:an?|which|something|allegations|accusations|claims|charges|assertions)$/

/** So many tokens may lead up to the verb and hold it. */
const LONGEST_ASIDE = 14

const NOUN = '(?:allegation|accusation|charge|claim|assertion|suggestion|contention|account|insinuation|figure|number|toll|tally|total|estimate|count|demand|call|request|proposal|plea|view|forecast|prediction|pledge|promise|warning|statement)s?'
const ANSWER = '(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|rebut(?:s|ted)?|contest(?:s|ed)?|repudiat(?:es?|ed)|(?:denounc|brand|describ|label|call)(?:e?s|ed|led)? (?:it )?as|call(?:s|ed)|brand(?:s|ed)|(?:confirm|verif|corroborat|authenticat)(?:s|y|ies|e|ed|ied)?|acknowledg(?:es?|ed)|admit(?:s|ted)?|comment(?:ed)? on|address(?:ed)?|(?:back|support|endors|echo|shar|oppos|repeat|reiterat|renew)(?:s|es|ed)|respond(?:ed)? to)'
const ASIDE = new RegExp(`^(?<lead>(?:which|something|(?:an? )?(?:[a-z-]+ ){0,2}?${NOUN})(?: (?:that|which))? (?:[^ ,.;:]+ ){0,8}?(?:, (?:[^ ,.;:]+ ){1,4}, )?)${ANSWER}(?= |$)`)
