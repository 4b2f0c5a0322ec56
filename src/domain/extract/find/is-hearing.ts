import type { Document, FoundAttribution } from '../document.js'
import { tokensIn } from '../span-of.js'
import { lowerText } from '../lower-text.js'

/** "X was told that P", "left after being promised that P": whoever hears it does not say it. What a court is told has been said there. */
export function isHearing ({ tokens }: Document, { form, source, cues, contents: [said], stance }: FoundAttribution): boolean {
  const [cue] = cues
  if (stance !== undefined || cue === undefined || said === undefined || (form !== 'model' && form !== 'verb') || said.from < cue.to || (source !== null && source.from > cue.from)) return false
  const isCourt = source !== null && COURTS.test(lowerText(tokensIn(tokens, [source])))
  return !isCourt && HEARING.test(lowerText(tokensIn(tokens, cues)))
}

const HEARING = /(?:^| )(?:was|were|been|being|get|got|is|are|be) (?:\w+ly |also |never |not |n't |already |later |then |once ){0,2}(?:told|assured|promised|warned|informed|advised|reminded|notified)$/
const COURTS = /(?:^| )(?:courts?|jury|jurors|inquests?|hearings?|tribunals?|inquiry|inquiries|committees?|trials?|panel|parliament|mps|lawmakers|senators|meeting|conference|judges?|magistrates)(?: |$)/
