import type { Document, FoundAttribution } from '../../document.js'
import { lowerText, paddedText } from '../../lower-text.js'
import { isBelied as isCalledFalse } from '../../find/claimed-untruly.js'
import type { ReadAttribution } from '../read-attribution.js'
import { publisherOf } from './read-voices.js'

/** "X falsely claimed that P", "it is not true, as X claims, that P": X says that P, and the publisher that it is not so. */
export const withBelied = (document: Document, found: FoundAttribution, { read, publisher }: Told): readonly ReadAttribution[] =>
  isBelied(document, found) || isCalledFalse(document, found) ? [...read, ...read.filter(isOwn).map(one => deniedBy(one, publisher))] : read

interface Told { read: readonly ReadAttribution[], publisher: string }

/** What somebody else tells through another is no word of the publisher's; a statement that holds the "falsely" itself is true. */
const isOwn = ({ extracted: { cueStance, proposition, through, via } }: ReadAttribution): boolean =>
  cueStance === 'asserts' && proposition !== null && through.length + via.length === 0 && !FALSELY.test(` ${proposition.toLowerCase()} `)

function deniedBy (read: ReadAttribution, publisher: string): ReadAttribution {
  const { source } = publisherOf(publisher)
  return { ...read, spoke: { ...read.spoke, source, person: undefined }, extracted: { ...read.extracted, source, cueStance: 'denies' } }
}

/** In so many words, and neither asked nor supposed nor laid on whom it tells of. */
function isBelied ({ tokens }: Document, { source, cues: [cue], contents: [said], stance, sentence }: FoundAttribution): boolean {
  if (source === null || cue === undefined || said === undefined || stance !== undefined || tokens[said.from]?.quoted === true || tokens[sentence.to - 1]?.text === '?') return false
  return FALSELY.test(paddedText(tokens.slice(cue.from, cue.to))) && !OPEN.test(lowerText(tokens.slice(sentence.from, cue.to)))
}

const FALSELY = / (?:falsely|wrongly|incorrectly|mistakenly|erroneously) (?:said|says?|claim(?:s|ed)?|report(?:s|ed)?|stated?|states|alleg(?:es?|ed)|assert(?:s|ed)?|suggest(?:s|ed)?|told|wrote|announced) /
const OPEN = /(?:^| )(?:if|whether|unless|never|not|n't|would|could|might|may|should|allegedly|alleged|accused|accuses|charged|suspected|convicted|believed|said to have)(?: |$)/
