import { isNonDenial, type Stance } from '../../../model/stance.js'
import type { Draft, Raised, Said } from '../known.js'
import { recordedAnswers } from '../recorded-answer.js'
import { nameOf, placeOf, quoted } from '../words-for-editors.js'

/** The draft says that somebody denied it, who on record only would not answer or knew nothing of it. */
export const nonDenialAsDenial = (draft: Draft): Raised[] =>
  draft.said.flatMap(said => said.stance === 'denies' ? confused(draft, said, stance => stance === 'denies', 'did not deny this') : [])

/** The draft says that somebody would not answer, who on record denies it. */
export const denialAsNonDenial = (draft: Draft): Raised[] =>
  draft.said.flatMap(said => said.stance !== null && isNonDenial(said.stance) ? confused(draft, said, isNonDenial, 'denied this') : [])

/** One answer on record that is of the draft's kind is enough to let it pass. */
function confused (draft: Draft, said: Said, agrees: (stance: Stance) => boolean, did: string): Raised[] {
  const answers = recordedAnswers(draft, said)
  const [first] = answers
  if (first === undefined || answers.some(({ attribution }) => agrees(attribution.stance))) return []
  const { attribution, known } = first
  return [{ said, about: known ?? attribution, message: `On record, ${nameOf(attribution.source)} ${did}: ${quoted(attribution)} (${placeOf(attribution)})` }]
}
