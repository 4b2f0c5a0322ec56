import type { Attribution } from '../../../model/attribution.js'
import type { Span } from '../../../model/span.js'
import { placeOf } from '../../provenance/place-of.js'
import { affirming, isSaidBy, type DraftRule, type Known, type Raised, type Said } from '../known.js'
import { nameOf, quoted } from '../words-for-editors.js'

/** Verbs that say more than that somebody said it: that it was a fault or a secret, or that it may not be so. */
const LOADED = /\b(?:admit(?:s|ted|ting)?|confess(?:es|ed|ing)?|conced(?:es?|ed|ing)|acknowledg(?:es?|ed|ing)|confirm(?:s|ed|ing)?|claim(?:s|ed|ing)?|alleg(?:es?|ed|ing))\b/iu

/** The speaker is on record with plain words for it, the draft has a loaded verb. */
export const verbStrength: DraftRule = () => said => {
  const cue = said.attribution?.cues.find(({ text }) => LOADED.test(text))
  const known = said.stance === 'asserts' || said.stance === 'confirms' ? said.known.find(({ relation }) => relation === 'same') : undefined
  if (cue === undefined || known === undefined) return []
  const own = bySpeaker(said, known)
  const [first] = own
  if (first === undefined || own.some(isLoaded)) return []
  return [raise(said, { known, cue, attribution: first })]
}

/** "Rejected Moe's claim": so those call it who reject it. */
const isLoaded = ({ cues, stance, sentence }: Attribution): boolean =>
  stance === 'confirms' || cues.some(({ text }) => LOADED.test(text) && !sentence.text.includes(`'s ${text}`) && !sentence.text.includes(`’s ${text}`))

/** Where the speaker of the statement states this claim on record: whoever denies it there, or would not answer, did not say so with other words. */
const bySpeaker = (said: Said, { provenance }: Known): Attribution[] => affirming(provenance).filter(({ source }) => isSaidBy(said, source))

function raise (said: Said, { known, cue, attribution }: { known: Known, cue: Span, attribution: Attribution }): Raised {
  const verb = LOADED.exec(cue.text)?.[0] ?? cue.text
  const start = cue.start + cue.text.indexOf(verb)
  const plain = /s$/.test(verb) ? 'says' : /ing$/.test(verb) ? 'saying' : /ed$/.test(verb) ? 'said' : 'say'
  return {
    said,
    about: known,
    place: { part: cue.part, start, end: start + verb.length, text: verb },
    message: `On record, ${nameOf(attribution.source)} said so and no more: ${quoted(attribution)} (${placeOf(attribution)})`,
    suggestion: plain
  }
}
