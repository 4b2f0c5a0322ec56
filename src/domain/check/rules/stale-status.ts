import type { Attribution } from '../../../model/attribution.js'
import { placeOf } from '../../provenance/place-of.js'
import type { Draft, DraftRule, Known, Raised, Said } from '../known.js'
import { isSaidBy, states } from '../known.js'
import { sameSpeaker } from '../speaker.js'
import { lookedAt } from '../looked-at.js'
import { tellsDenial } from '../tells-denial.js'
import { isWholeSentence } from '../whole-sentence.js'
import { before, nameOf, quoted } from '../words-for-editors.js'
import { isBefore } from './denial-omitted.js'

/** Somebody answered the claim after the draft was written; needs `writtenAt`. */
export const staleStatus: DraftRule = draft => {
  const { writtenAt } = draft
  const looked = lookedAt()
  return said => said.known.flatMap(known => {
    if (writtenAt === undefined || !states(said, known) || looked.isDone(known)) return []
    const [answer] = answersSince(known, writtenAt).filter(answer => !tellsOf(draft, said, { known, answer }))
    if (answer === undefined) return []
    looked.finish(known)
    return [raise(said, known, answer)]
  })
}

/** Answers of those who had not answered so before: that somebody repeats a denial is no news. */
function answersSince ({ provenance: { attributions }, near }: Known, writtenAt: string): Attribution[] {
  const answers = [...attributions, ...near].filter(({ stance }) => stance !== 'asserts' && stance !== 'questions')
  const [old, fresh] = [answers.filter(({ article }) => isBefore(article, writtenAt)), answers.filter(({ article }) => !isBefore(article, writtenAt))]
  return fresh.filter(({ source, stance }) => !old.some(other => other.stance === stance && sameSpeaker(other.source, source) === 'same'))
}

function tellsOf (draft: Draft, said: Said, { known, answer }: { known: Known, answer: Attribution }): boolean {
  if (answer.stance === 'denies' && tellsDenial(draft, said, { known })) return true
  return draft.said.some(other => isSaidBy(other, answer.source))
}

function raise (said: Said, known: Known, answer: Attribution): Raised {
  const message = `Answered since the draft was written: ${quoted(answer)} (${placeOf(answer)})`
  const denied = answer.stance === 'denies' && said.span.part === 'text' && isWholeSentence(said, known)
  return { said, about: known, message, suggestion: denied ? before(said.span.text, `, which ${nameOf(answer.source)} has since denied`) : undefined }
}
