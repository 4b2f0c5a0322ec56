import type { Attribution } from '../../../model/attribution.js'
import { placeOf } from '../../provenance/place-of.js'
import type { Extracted } from '../../extract/extraction.js'
import { deniedBySpeaker } from '../denied-by-speaker.js'
import type { DraftRule, Known, Raised, Said } from '../known.js'
import { affirming, isSaidBy, states } from '../known.js'
import { sameSpeaker, type Speaker } from '../speaker.js'
import { nameOf, namesOf, quoted } from '../words-for-editors.js'

/**
 * The draft lays a statement on somebody, while on record only others said it, or nobody did and the speaker would not answer it. Where the words
 * leave open who speaks, nothing is said, and where that is somebody who denies it another rule tells of it.
 */
export const speakerMismatch: DraftRule = () => said => {
  const { attribution, speaker } = said
  if (attribution === undefined || speaker === undefined || attribution.via.length > 0 || deniedBySpeaker(said) !== undefined) return []
  const recorded = recordedOf(said)
  if (recorded?.by.length === 0) return unanswered(said, recorded.about)
  return recorded !== undefined && isAnothers(speaker, recorded.by) && !passesOn(attribution, recorded.by) ? [raise(said, recorded, attribution.source)] : []
}

interface Recorded { about: Known | Attribution, by: Attribution[] }

/** Who says so on record: of the claim, or else of the very words, whatever else is said of the speaker in them ("I saw it" is another claim of each). */
function recordedOf (said: Said): Recorded | undefined {
  const isQuoted = ({ provenance }: Known): boolean => provenance.attributions.some(({ id }) => said.quoted.some(other => other.id === id))
  const known = said.known.find(known => states(said, known)) ?? said.known.find(isQuoted)
  if (known !== undefined) return { about: known, by: affirming(known.provenance) }
  const [first] = said.quoted
  return first === undefined ? undefined : { about: first, by: [...said.quoted] }
}

/** Nobody states the claim on record, and of whom the draft has state it there is only that they would not answer. */
function unanswered (said: Said, about: Recorded['about']): Raised[] {
  const answers = 'provenance' in about ? about.provenance.nonDenials.filter(({ source }) => isSaidBy(said, source)) : []
  return answers.slice(0, 1).map(answer => ({ said, about, message: `On record, ${nameOf(answer.source)} did not say so: ${quoted(answer)} (${placeOf(answer)})` }))
}

const isAnothers = (speaker: Speaker, by: readonly Attribution[]): boolean => {
  const speakers = by.flatMap(({ source, via, through }) => [source, ...via, ...through])
  return speakers.length > 0 && speakers.every(other => sameSpeaker(speaker, other) === 'other')
}

/** Whether the paper that the draft says was told is the one whose words they are on record. */
const passesOn = ({ through }: Extracted, by: readonly Attribution[]): boolean =>
  through.some(relay => by.some(({ source }) => sameSpeaker(relay, source) === 'same'))

function raise (said: Said, { about, by }: Recorded, { name, mention }: { name: string, mention: Attribution['source']['mention'] }): Raised {
  const [first] = by
  const place = first === undefined ? '' : ` (${placeOf(first)})`
  const message = `On record, ${namesOf(by)} said this${place}, not ${nameOf({ name, mention })}.`
  return { said, about, message, ...(mention !== null && mention.end > mention.start && { place: mention, suggestion: namesOf(by) }) }
}
