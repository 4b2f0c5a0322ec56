import type { Document, FoundAttribution, Sentence, TokenSpan } from '../document.js'
import type { Stance } from '../../../model/stance.js'
import { readPage, type Page } from './page.js'
import { trimSpan } from './phrases/trim-span.js'
import { isFiniteVerb } from './word-classes.js'
import { lowerText } from '../lower-text.js'

/** A line with a label before its colon: what is said behind it. */
interface Labelled { sentence: Sentence, label: string, said: TokenSpan }

/**
 * `Claim: …` and, some lines below, `Verdict: False.`: how a fact-check rates what somebody has claimed, which is what its publisher says of it. The source
 * is left out, for the words do not name it. A claim that none rates is nobody's; it states nothing.
 */
export function findRatings (document: Document): FoundAttribution[] {
  const page = readPage(document)
  const labelled = document.sentences.flatMap(sentence => labelOf(page, sentence) ?? [])
  return labelled.flatMap((line, at) => {
    if (!CLAIM.test(line.label) || !document.tokens.slice(line.said.from, line.said.to).some(({ index }) => isFiniteVerb(document.tokens, index))) return []
    const next = labelled.slice(at + 1).find(({ label }) => CLAIM.test(label) || RATING.test(label))
    const isNear = next !== undefined && RATING.test(next.label) && next.sentence.index - line.sentence.index <= FARTHEST
    const rated = isNear ? ratingOf(page, next) : undefined
    return next === undefined || rated === undefined ? [] : [{ ...rated, sentence: next.sentence, contents: [trimSpan(page, line.said)] }]
  })
}

/** Whether the sentence gives the claim that a fact-check is about, which the publisher does not make, or says how it rates it. */
export function isLabelled ({ tokens }: Pick<Document, 'tokens'>, sentence: Sentence): boolean {
  const label = labelOf({ tokens }, sentence)?.label ?? ''
  return CLAIM.test(label) || RATING.test(label)
}

/** The same of the claim alone: what is said in it, nobody says here. */
export const isRatedClaim = ({ tokens }: Pick<Document, 'tokens'>, sentence: Sentence): boolean => CLAIM.test(labelOf({ tokens }, sentence)?.label ?? '')

/** So many sentences a claim and its rating are apart at most. */
const FARTHEST = 12
const LONGEST_LABEL = 5
const CLAIM = /^(?:the )?claim$/
const RATING = /^(?:(?:the|our|[\p{L}]+ 's) )?(?:(?:claim|final|fact - check) )?(?:verdict|rating|ruling|conclusion|assessment|fact - check|fact check)$/u

function labelOf ({ tokens }: Pick<Page, 'tokens'>, sentence: Sentence): Labelled | undefined {
  const colon = tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + LONGEST_LABEL + 1)).findIndex(({ text }) => text === ':')
  const from = sentence.from + colon + 1
  if (colon < 1 || from >= sentence.to) return undefined
  return { sentence, label: lowerText(tokens.slice(sentence.from, from - 1)), said: { from, to: sentence.to } }
}

/** What the first words of a rating say of the claim. */
const RATINGS: ReadonlyArray<readonly [Stance, RegExp]> = [
  ['questions', /^(?:(?:(?:the|this) claim is|it is|this is) )?(?:(?:mostly|largely|partly|partially|half) (?:- )?(?:false|true|untrue|incorrect)|misleading|unproven|unsubstantiated|unsupported|missing context|needs context|lacks context|no evidence|out of context|exaggerated)(?= [.,;:!–—-]|$)/],
  ['denies', /^(?:(?:(?:the|this) claim is|it is|this is) )?(?:(?:totally|completely|entirely|simply|demonstrably) )?(?:false|fake|untrue|incorrect|inaccurate|wrong|fabricated|invented|altered|manipulated|doctored|hoax|not true|pants on fire|satire)(?= [.,;:!–—-]|$)/],
  ['confirms', /^(?:(?:(?:the|this) claim is|it is|this is) )?(?:(?:mostly|largely|broadly) )?(?:true|correct|accurate|confirmed)(?= [.,;:!–—-]|$)/]
]

function ratingOf ({ tokens }: Page, { said }: Labelled): Omit<FoundAttribution, 'sentence' | 'contents'> | undefined {
  const words = tokens.slice(said.from, said.to)
  const text = lowerText(words)
  for (const [stance, pattern] of RATINGS) {
    const [rating] = pattern.exec(text) ?? []
    if (rating !== undefined) return { form: 'rating', source: null, cues: [{ from: said.from, to: said.from + rating.split(' ').length }], via: [], through: [], stance }
  }
  return undefined
}
