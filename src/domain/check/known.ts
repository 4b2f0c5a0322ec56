import type { Attribution } from '../../model/attribution.js'
import type { Match } from '../../model/match.js'
import type { Provenance } from '../../model/provenance.js'
import type { Span } from '../../model/span.js'
import type { Stance } from '../../model/stance.js'
import type { Extracted } from '../extract/extraction.js'
import { isWordedNegatively } from '../provenance/worded-negatively.js'
import { isLeftOpen } from './left-open.js'
import { sameSpeaker, type Speaker } from './speaker.js'

/** A known claim found for a statement, with its trail, and those who answer it by their words, on other claims or on none. */
export type Known = Match & { provenance: Provenance, near: readonly Attribution[] }

/** One statement of a draft; a sentence that no cue lays on a source is the draft's own voice. */
export interface Said {
  /** The sentence that it stands in. */
  span: Span
  /** Whether nothing else was read in that sentence. */
  isAlone: boolean
  /** What was read of it; undefined in the draft's own voice, and where it was not read who speaks. */
  attribution: Extracted | undefined
  /** What is matched, worded positively; null where the words do not stand alone ("denied it"). */
  proposition: string | null
  /** What its source does with the proposition; null in the draft's own voice. */
  stance: Stance | null
  /** Certain matches, best first. */
  known: Known[]
  /** Who speaks, as the record knows them. */
  speaker: Speaker | undefined
  /** What on record its speaker said, of whatever claim. */
  bySpeaker: readonly Attribution[]
  /** Attributions on record that have a quotation of the sentence, word for word. */
  quoted: readonly Attribution[]
}

/** A draft as the rules see it. */
export interface Draft {
  said: Said[]
  sentences: Span[]
  /** When it was written, in UTC; undefined for now. */
  writtenAt: string | undefined
}

/** What a rule found. */
export interface Raised {
  said: Said
  /** The claim that it is about, or only the attribution where what was said stands on no claim. */
  about: Known | Attribution
  /** Where, in the draft as it was read; the whole sentence by default. */
  place?: Span
  message: string
  /** Words to put in the place's. */
  suggestion?: string | undefined
}

/** A rule looks at a draft as a whole first, and then at each of its statements: those of the text in reading order, then the title's. */
export type DraftRule = (draft: Draft) => (said: Said) => Raised[]

/** Whether it is laid on this speaker. */
export const isSaidBy = ({ speaker }: Pick<Said, 'speaker'>, other: Speaker): boolean => speaker !== undefined && sameSpeaker(speaker, other) === 'same'

/** Whether the statement states the claim, as it is worded, as so; a question or a condition does not. */
export function states ({ stance, span }: Said, { relation, claim }: Known): boolean {
  const isStated = stance === 'denies' ? relation === 'contradicts' : relation === 'same' && (stance === null || stance === 'asserts' || stance === 'confirms')
  return isStated && !isLeftOpen(span.text, claim.text)
}

/** Whether the statement states what on record is stated only as not being so: the claim is worded as what is not so then. */
export function statesReverse ({ stance, span }: Said, { relation, claim, provenance }: Known): boolean {
  const isStated = relation === 'contradicts' && (stance === null || stance === 'asserts' || stance === 'confirms')
  return isStated && isWordedNegatively(affirming(provenance)) && !isLeftOpen(span.text, claim.text)
}

/** Those of a trail who state the claim, or whom these cite. */
export const affirming = ({ attributions }: Pick<Provenance, 'attributions'>): Attribution[] =>
  attributions.filter(({ stance }) => stance === 'asserts' || stance === 'confirms')

/** Those who deny the claim, on it or near it. */
export const denying = ({ provenance, near }: Known): Attribution[] => [...provenance.denials, ...near.filter(({ stance }) => stance === 'denies')]

/** Those who deny what is stated here; of what the record has only as not being so, whoever says that, but for a paper in its own voice. */
export function deniersOf (said: Said, known: Known): Attribution[] {
  if (states(said, known)) return denying(known)
  return statesReverse(said, known) ? affirming(known.provenance).filter(({ quoteType }) => quoteType !== 'voice') : []
}

/** Whether the claim is on record on somebody's word at most: nobody confirms it, and no publisher says it in its own voice. */
export function isHearsay (trail: Pick<Provenance, 'attributions'>): boolean {
  const { attributions } = trail
  return attributions.length > 0 && affirming(trail).every(({ stance, quoteType }) => stance === 'asserts' && quoteType !== 'voice')
}
