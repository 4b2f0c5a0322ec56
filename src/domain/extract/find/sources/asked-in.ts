import type { TokenSpan } from '../../document.js'
import type { Page } from '../page.js'
import { wordAt } from '../../word-at.js'

/** "questions to | the ministry, which would say only": whom they were put to. */
export function askedIn ({ tokens }: Page, source: TokenSpan): TokenSpan {
  const to = tokens.slice(source.from, source.to).find(({ lower, index }) => lower === 'to' && ASKING.test(wordAt(tokens, index - 1).lower))?.index
  return to === undefined ? source : { ...source, from: to + 1 }
}

/** What is sent to somebody of whom something is wanted. */
export const ASKING = /^(?:calls?|requests?|messages?|e-?mails?|mails?|letters?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|comment|claims?|allegations?|accusations?|findings|sent|wrote|written|left|put|addressed|made|knocks?|attempts?|efforts?|tries|texts?|interviews?)$/
