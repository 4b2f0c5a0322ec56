import type { Attribution } from '../../model/attribution.js'
import { contentWords } from './content-words.js'
import type { Draft, Known, Said } from './known.js'
import { sameSpeaker } from './speaker.js'

const DENIAL = /\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?)\b/iu
/** Sentences after a statement in which a denial without a name ("The company denied it") is taken for its answer. */
const NEAR = 2

/**
 * Whether the draft tells that somebody denies the claim, or how one of those who deny it answered. Read generously: that a denial is missing must be
 * certain before an editor is told so.
 */
export function tellsDenial ({ said, sentences }: Draft, statement: Said, { provenance }: Known): boolean {
  const answered = said.some(other => other.known.some(({ claim, relation }) => claim.id === provenance.claim.id &&
    (other.stance === 'denies' || relation === 'contradicts')) || answers(other, provenance.denials))
  const at = sentences.findIndex(({ part, start }) => part === statement.span.part && start === statement.span.start)
  return answered || sentences.some(({ text }, place) => DENIAL.test(text) &&
    ((place >= at && place <= at + NEAR && at >= 0) || namesOne(text, provenance.denials)))
}

/** Whether one of the deniers answers anything here; what exactly is another rule's question. */
const answers = ({ stance, attribution }: Said, denials: readonly Attribution[]): boolean =>
  attribution !== undefined && stance !== 'asserts' && stance !== 'confirms' && denials.some(({ source }) => sameSpeaker(attribution.source, source) === 'same')

function namesOne (text: string, denials: readonly Attribution[]): boolean {
  const words = contentWords(text)
  return denials.some(({ source }) => [...contentWords(source.name)].some(word => words.has(word)))
}
