import type { Document } from '../../document.js'
import { tokensIn } from '../../span-of.js'
import { classOfCue } from '../../stance/read-stance.js'
import type { ReadAttribution } from '../read-attribution.js'

/** "The firm offered a rise of 5 percent; the union rejected it": what was offered is turned down, and that it was is not denied. */
export const isTurnedDown = ({ tokens }: Document, { cues, certain }: ReadAttribution, proposition: string): boolean =>
  !certain && classOfCue(tokensIn(tokens, cues)) === 'reject' && OFFERED.test(proposition)

/** What may be taken up or not. */
const OFFERED = new RegExp('\\b(?:offer|propos|invit|recommend|tabl)(?:e?[ds]|ing)\\b|\\b(?:offered|submitted)\\b|' +
  '\\b(?:made|makes?|making|put|lodged|sent|presented) (?:\\S+ ){0,5}?(?:bid|offer|proposal|request|invitation|appeal)\\b|\\b(?:asked|called|appealed|applied) for\\b')
