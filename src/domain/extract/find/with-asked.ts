import type { FoundAttribution, Sentence, Token, TokenSpan } from '../document.js'
import type { Stance } from '../../../model/stance.js'
import type { Page } from './page.js'
import { trimSpan } from './phrases/trim-span.js'
import { ASKED, isQuoteMark } from './word-classes.js'
import { isNegation } from '../clauses/function-words.js'
import { QUESTION_WORDS } from '../clauses/pronouns.js'

/** So many tokens may stand between "asked" and its "if": "asked by reporters on Monday whether". */
const LONGEST_ASIDE = 6

/** `“Yes,” X said when asked if P`, "Asked whether P, X walked away": what was asked is what was answered or left unanswered. */
export function withAsked (page: Page, sentence: Sentence, found: readonly FoundAttribution[]): FoundAttribution[] {
  const asked = found.length === 0 ? undefined : askedIn(page, sentence)
  return asked === undefined ? [...found] : found.map(answer => ({ ...answer, ...answered(page, answer, asked) }))
}

/** Where "asked" stands, and the clause behind its "if". */
interface Asked { at: number, clause: TokenSpan }

function askedIn (page: Page, { from, to }: Sentence): Asked | undefined {
  const { tokens } = page
  const asked = tokens.slice(from, to).find(({ lower, quoted }) => ASKED.has(lower) && !quoted)?.index
  const lead = tokens.slice(asked, Math.min(to, Number(asked) + LONGEST_ASIDE)).find(({ lower }) => lower === 'if' || lower === 'whether')?.index
  // "asked what she would do if …"
  if (asked === undefined || lead === undefined || tokens.slice(asked, lead).some(({ lower }) => QUESTION_WORDS.has(lower))) return undefined
  const end = tokens.slice(lead, to).find(token => /^[,;:?]$/.test(token.text) || isQuoteMark(token))?.index ?? to
  return { at: asked, clause: trimSpan(page, { from: lead + 1, to: end }) }
}

function answered (page: Page, { cues, contents, stance }: FoundAttribution, { at, clause }: Asked): Partial<FoundAttribution> {
  if (clause.to <= clause.from || cues.some(({ from, to }) => from < clause.to && clause.from < to) || cues.some(({ from }) => from === at)) return {}
  const said = page.tokens.slice(contents[0]?.from, contents.at(-1)?.to ?? 0).filter(({ pos }) => pos !== 'PUNCT').map(({ lower }) => lower.replace(/\.$/, '')).join(' ')
  if (contents.length === 0 || (stance !== undefined && /^(?:when |after |if |whether |(?:asked|pressed|questioned|quizzed) )/.test(said))) return { contents: [clause] }
  const answer = stanceOfAnswer(said, page.tokens.slice(clause.from, clause.to))
  return answer === undefined ? {} : { contents: [clause], stance: answer }
}

function stanceOfAnswer (said: string, asked: readonly Token[]): Stance | undefined {
  const [, auxiliary, not] = ELLIPTIC.exec(said) ?? []
  if (auxiliary !== undefined) return takesUp(asked, auxiliary) ? not === undefined ? 'confirms' : 'denies' : undefined
  return YES.test(said) ? 'confirms' : NO.test(said) ? 'denies' : undefined
}

/** "she had", "I will not": the rest is what was asked. */
const ELLIPTIC = /^(?:that )?(?:i|we|he|she|it|they|there) (had|has|have|did|does|do|is|was|are|were|am|would|will|could|can|should)( not| n't)?$/

/** Whether what was asked has that auxiliary, or needs none for "did", and is not negated itself. */
function takesUp (asked: readonly Token[], auxiliary: string): boolean {
  const helpers = asked.filter(({ pos }) => pos === 'AUX').map(({ lower }) => lower)
  return !asked.some(isNegation) && (helpers.length === 0 ? /^d[io]/.test(auxiliary) : helpers.includes(auxiliary) || /^(?:am|will)$/.test(auxiliary))
}

const YES = /^(?:yes|yeah|yep|indeed|of course|certainly|absolutely)$/
const NO = /^(?:no|nope|never|not at all|certainly not|absolutely not|of course not|(?:it |that )?never happened|not true|(?:that is|it is|that 's|it 's) (?:not true|a lie))$/
