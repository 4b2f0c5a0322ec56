import type { Document, TokenSpan } from '../../document.js'
import { sourceKey } from '../../sources/names/source-key.js'
import { classOfCue } from '../../stance/read-stance.js'
import type { CueClass } from '../../stance/stance-verbs.js'
import { isPolled } from '../is-polled.js'
import type { ReadAttribution } from '../read-attribution.js'
import { tokensIn } from '../../span-of.js'

/** What is said in so many words; not what is found fault with or asked. */
export const isStatement = (document: Document, attribution: ReadAttribution): boolean => isStated(document, attribution, OTHERWISE)

/** The same, and what somebody believes or lays on another: that may be answered, too. */
export const isAnswerable = (document: Document, attribution: ReadAttribution): boolean => isStated(document, attribution, UNANSWERABLE)

type Classes = ReadonlySet<CueClass | undefined>

function isStated ({ tokens }: Document, { extracted, reference, cues }: ReadAttribution, but: Classes): boolean {
  if (extracted.cueStance !== 'asserts' || reference !== undefined || extracted.quoteType === 'voice') return false
  return !isPolled(extracted.source.name) && !but.has(classOfCue(tokensIn(tokens, cues)))
}

const UNANSWERABLE: Classes = new Set<CueClass>(['judge', 'question', 'reject', 'rule-out'])
const OTHERWISE: Classes = new Set<CueClass | undefined>([...UNANSWERABLE, 'accuse', 'believe'])

export const isSameSource = (one: ReadAttribution, other: ReadAttribution): boolean =>
  sourceKey(one.extracted.source.name) === sourceKey(other.extracted.source.name)

/** In the same sentence or the one before: no further back is answered what is not named. */
export const isNear = ({ place }: ReadAttribution, { place: here }: ReadAttribution): boolean =>
  place.part === here.part && place.index <= here.index && here.index - place.index <= REACH

const REACH = 1

/** Another statement under the same cue stands before: what follows in a speech answers in so many words or not at all. */
export const isSequel = ({ cues: [cue] }: ReadAttribution, before: ReadAttribution | undefined): boolean =>
  cue !== undefined && before?.cues[0]?.from === cue.from

/** Of two sources, and neither told by the other, who could not answer it. */
export const areApart = (one: ReadAttribution, other: ReadAttribution): boolean => !isSameSource(one, other) && !areNested(one, other)

const areNested = (one: ReadAttribution, other: ReadAttribution): boolean =>
  holds(one.said, other.cues) || holds(other.said, one.cues) || holds(one.said, other.said)
const holds = (said: readonly TokenSpan[], spans: readonly TokenSpan[]): boolean =>
  said.some(({ from, to }) => spans.some(span => from < span.to && span.from < to))
