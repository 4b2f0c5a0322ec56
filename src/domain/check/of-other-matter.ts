import type { Attribution } from '../../model/attribution.js'
import { contentWords } from './content-words.js'
import { isSaidBy, type Draft, type Known, type Said } from './known.js'
import { recordedAnswers } from './recorded-answer.js'

/** From this share of a claim's words on, another claim that has them is of the same matter. */
const SAME_MATTER = 0.5

/** The claim that a denial may be missing of, and those who deny it on record. */
export interface Denied { known: Known, denials: readonly Attribution[] }

/**
 * Whether what a statement says is on record, and is there about something else than the claim: "Lund denied that he had taken money" is no answer to a
 * claim about Lund's house where the record has an answer of his about money.
 */
export function isOfOtherMatter (draft: Draft, said: Said, denied: Denied): boolean {
  const stated = said.known.filter(({ relation }) => relation === 'same' || relation === 'contradicts')
  if (stated.length > 0) return stated.every(known => isOther(known, denied))
  if (said.attribution === undefined || said.proposition === null) return false
  const answers = recordedAnswers(draft, said)
  if (answers.length > 0) return !answers.some(({ attribution }) => isAmong(attribution, denied))
  return said.stance === 'denies' && isOnRecordOtherwise(said, denied)
}

/** Whether a claim has neither the words of the denied one, the deniers' names aside, nor a denial in common with it. */
function isOther ({ claim, provenance, near }: Known, denied: Denied): boolean {
  if (claim.id === denied.known.claim.id || [...provenance.attributions, ...near].some(answer => isAmong(answer, denied))) return false
  const deniers = contentWords(denied.denials.map(({ source }) => source.name).join(' '))
  const topicOf = (text: string): Set<string> => new Set([...contentWords(text)].filter(word => !deniers.has(word)))
  const [own, other] = [topicOf(claim.text), topicOf(denied.known.claim.text)]
  return [...own].filter(word => other.has(word)).length < SAME_MATTER * Math.min(own.size, other.size)
}

/** An answer to the claim, or what a denier said in their own words right behind the denial. */
const isAmong = (answer: Attribution, { denials, known }: Denied): boolean =>
  answer.claimId === known.claim.id || denials.some(denial => denial.id === answer.id || followsOn(answer, denial))

/** "The port stays in public hands," right behind "denied that the port would be sold". */
const followsOn = (answer: Attribution, denial: Attribution): boolean =>
  answer.quoteType === 'direct' && answer.article.id === denial.article.id && answer.source.id === denial.source.id &&
  answer.sentence.start >= denial.sentence.end && answer.sentence.start - denial.sentence.end <= PARAGRAPH_BREAK
const PARAGRAPH_BREAK = 4

/** A denial by somebody who is on record with denials, none of them of this claim, in words that have nothing of it. */
function isOnRecordOtherwise ({ bySpeaker, proposition, speaker }: Said, denied: Denied): boolean {
  if (speaker === undefined || !bySpeaker.some(({ stance }) => stance === 'denies')) return false
  if (denied.denials.some(({ source }) => isSaidBy({ speaker }, source)) || bySpeaker.some(answer => isAmong(answer, denied))) return false
  const own = contentWords(denied.known.claim.text)
  const speakers = contentWords(speaker.name)
  return ![...contentWords(proposition ?? '')].some(word => own.has(word) && !speakers.has(word))
}
