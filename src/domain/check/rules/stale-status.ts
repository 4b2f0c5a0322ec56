import type { Attribution } from '../../../model/attribution.js'
import type { Draft, Known, Raised, Said } from '../known.js'
import { isSaidBy, states } from '../known.js'
import { sameSpeaker } from '../speaker.js'
import { tellsDenial } from '../tells-denial.js'
import { isWholeSentence } from '../whole-sentence.js'
import { before, nameOf, placeOf, quoted } from '../words-for-editors.js'
import { isBefore, textFirst } from './denial-omitted.js'

/** Somebody answered the claim after the draft was written; needs `writtenAt`. */
export function staleStatus (draft: Draft): Raised[] {
  const { writtenAt } = draft
  if (writtenAt === undefined) return []
  const done = new Set<string>()
  return textFirst(draft).flatMap(said => said.known.flatMap(known => {
    if (done.has(known.claim.id) || !states(said, known)) return []
    const [answer] = answersSince(known, writtenAt).filter(answer => !tellsOf(draft, said, { known, answer }))
    if (answer === undefined) return []
    done.add(known.claim.id)
    return [raise(said, known, answer)]
  }))
}

/** Answers of those who had not answered so before: that somebody repeats a denial is no news. */
function answersSince ({ provenance: { attributions }, near }: Known, writtenAt: string): Attribution[] {
  const answers = [...attributions, ...near].filter(({ stance }) => stance !== 'asserts' && stance !== 'questions')
  const [old, fresh] = [answers.filter(({ article }) => isBefore(article, writtenAt)), answers.filter(({ article }) => !isBefore(article, writtenAt))]
  return fresh.filter(({ source, stance }) => !old.some(other => other.stance === stance && sameSpeaker(other.source, source) === 'same'))
}

function tellsOf (draft: Draft, said: Said, { known, answer }: { known: Known, answer: Attribution }): boolean {
  if (answer.stance === 'denies' && tellsDenial(draft, said, known)) return true
  return draft.said.some(other => isSaidBy(other, answer.source))
}

function raise (said: Said, known: Known, answer: Attribution): Raised {
  const message = `Answered since the draft was written: ${quoted(answer)} (${placeOf(answer)})`
  const denied = answer.stance === 'denies' && said.span.part === 'text' && isWholeSentence(said, known)
  return { said, about: known, message, suggestion: denied ? before(said.span.text, `, which ${nameOf(answer.source)} has since denied`) : undefined }
}
