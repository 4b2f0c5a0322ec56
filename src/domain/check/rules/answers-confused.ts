import { isNonDenial, type Stance } from '../../../model/stance.js'
import { placeOf } from '../../provenance/place-of.js'
import { deniedBySpeaker } from '../denied-by-speaker.js'
import { statesReverse, type Draft, type DraftRule, type Raised, type Said } from '../known.js'
import { hasDenial } from '../tells-denial.js'
import { recordedAnswers, type Answer } from '../recorded-answer.js'
import { nameOf, quoted } from '../words-for-editors.js'

/** The draft says that somebody denied it, who on record only would not answer or knew nothing of it. */
export const nonDenialAsDenial: DraftRule = draft => said => said.stance === 'denies' ? confused(draft, said, stance => stance === 'denies', 'did not deny this') : []

/** The draft says that somebody would not answer, or said so, who on record denies it; where a word of denial stands beside, it may tell just that. */
export const denialAsNonDenial: DraftRule = draft => said => {
  if (said.stance !== null && isNonDenial(said.stance)) return confused(draft, said, isNonDenial, 'denied this')
  const denied = deniedBySpeaker(said)
  return denied === undefined || hasDenial(said.span.text) ? [] : [raise(said, denied, statesReverse(said, denied.known) ? 'said that this is not so' : 'denied this')]
}

/** One answer on record that is of the draft's kind is enough to let it pass. */
function confused (draft: Draft, said: Said, agrees: (stance: Stance) => boolean, did: string): Raised[] {
  const answers = recordedAnswers(draft, said)
  const [first] = answers
  if (first === undefined || answers.some(({ attribution }) => agrees(attribution.stance))) return []
  return [raise(said, first, did)]
}

const raise = (said: Said, { attribution, known }: Answer, did: string): Raised =>
  ({ said, about: known ?? attribution, message: `On record, ${nameOf(attribution.source)} ${did}: ${quoted(attribution)} (${placeOf(attribution)})` })
