import { isAnsweredAside } from './answered-aside.js'
import { isWritersAside } from './writers-aside.js'
import type { Page } from '../page.js'
import { isDash, isFiniteVerb } from '../word-classes.js'
import type { PlacedCue } from '../cues/placed-cue.js'
import { wordAt } from '../../word-at.js'

/**
 * Where contents that start at `from` end: with a quote that stands by itself, at the comma of a leading or relative clause, before ", according to",
 * at a bracket that was open before; else at `limit`.
 */
export function contentsEnd (page: Page, cue: Pick<PlacedCue, 'commaEnds'>, from: number, limit: number): number {
  const quote = page.opens.get(from)
  if (quote?.closed === true && /^[,:]$/.test(wordAt(page.tokens, from - 1).text)) return quote.to + 1
  let depth = 0
  for (let at = from; at < limit; at++) {
    const token = wordAt(page.tokens, at)
    if (token.quoted) continue
    if (depth === 0 && endsClause(page, cue, at)) return at
    if (token.text === '(') depth++
    if (token.text === ')') depth--
    if (depth < 0 || token.text === ';') return at
  }
  return limit
}

function endsClause (page: Page, { commaEnds }: Pick<PlacedCue, 'commaEnds'>, at: number): boolean {
  const { tokens, closes } = page
  const token = wordAt(tokens, at)
  // “safe,” she said of it: the comma stands inside the quote marks
  const isQuoted = closes.has(at) && wordAt(tokens, at - 1).text === ','
  if ((token.text === ',' || isQuoted) && isWritersAside(page, at, isQuoted || closes.has(at - 1))) return true
  if (isQuoted && (isAnsweredAside(page, at) || REACTING.test(wordAt(tokens, at + 1).lower))) return true
  if (isInSpite(page, at) || isAnsweredAside(page, at) || isTiming(page, at) || isReaction(page, at) || isOthers(page, at)) return true
  // "fears that P – and warns …": the dash goes back to the source
  if (isDash(token) && wordAt(tokens, at + 1).pos === 'CCONJ' && isFiniteVerb(tokens, at + 2)) return true
  return commaEnds && (token.text === ',' || isQuoted)
}

/** "said that P, | contradicting the army", "…, | speaking on condition of anonymity": what whoever speaks does by it, and how. */
const isReaction = ({ tokens }: Page, at: number): boolean => wordAt(tokens, at).text === ',' &&
  (REACTING.test(wordAt(tokens, at + 1).lower) || (wordAt(tokens, at + 1).lower === 'speaking' && /^(?:ADP|ADV)$/.test(wordAt(tokens, at + 2).pos)))

const REACTING = /^(?:contradicting|echoing|reversing|rebutting|refuting|rejecting|dismissing|denying|repudiating|rebuffing|retracting|reiterating|appealing|declining|refusing)$/

/** "said that P, | as did Y." */
const isOthers = ({ tokens }: Page, at: number): boolean => wordAt(tokens, at).text === ',' && wordAt(tokens, at + 1).lower === 'as' &&
  /^(?:did|does|do|has|have|had)$/.test(wordAt(tokens, at + 2).lower) && /^(?:PROPN|DET|PRON|NOUN)$/.test(wordAt(tokens, at + 3).pos)

/** "denied that P, | four days after Y reported Q": when it was said, and what others had said by then. */
function isTiming ({ tokens }: Page, at: number): boolean {
  const rest = wordAt(tokens, at).text === ',' ? tokens.slice(at + 1, at + 1 + LONGEST_ANSWER) : []
  const unit = rest.slice(0, 4).findIndex(({ lower }) => /^(?:minute|hour|day|week|month|year)s?$/.test(lower))
  const joint = rest[unit + 1]?.lower
  return unit !== -1 && (joint === 'after' || joint === 'before') && rest.slice(unit + 2).some(({ lower, pos }) => pos === 'VERB' && REPORTING.test(lower))
}

const REPORTING = /^(?:reported|said|claimed|alleged|told|announced|published|accused|revealed|wrote|telling|saying|reporting|claiming|announcing|denying|insisting|promising|assuring)$/

/** "P, | despite a denial by Y": the article sets another's answer beside what was said. */
function isInSpite ({ tokens }: Page, at: number): boolean {
  if (!/^(?:despite|notwithstanding)$/.test(wordAt(tokens, at).lower) && !(wordAt(tokens, at).lower === 'in' && wordAt(tokens, at + 1).lower === 'spite')) return false
  const answer = tokens.slice(at, at + LONGEST_ANSWER).findIndex(({ lower }) => /^denials?$/.test(lower))
  return answer > 0 && !tokens.slice(at, at + answer).some((_, offset) => isFiniteVerb(tokens, at + offset) || wordAt(tokens, at + offset).text === ',')
}

/** How many tokens "despite" and the denial take at most: "despite the ministry's repeated and angry denials". */
const LONGEST_ANSWER = 10
