import type { ClaimCounts, ClaimStatus } from '../../model/claim.js'
import { isNonDenial, type Polarity, type Stance } from '../../model/stance.js'
import type { DerivableAttribution, DerivableClaim, DerivedClaim } from '../../store/store.js'
import { voiceOf } from './voice-of.js'

export interface Derivation {
  claim: DerivedClaim
  /** What each source does with the claim as worded, by attribution id. */
  stances: Map<string, Stance>
}

/**
 * All that is derived of a claim from the whole of its attributions: wording, stances, status, counts. A function of their set:
 * their order and the order of ingestion do not matter (PRODUCT.md, section 1).
 *
 * @param attributions the active attributions of this claim, in any order.
 */
export function deriveClaim (claim: DerivableClaim, attributions: readonly DerivableAttribution[]): Derivation {
  const ordered = [...attributions].sort(earliestFirst)
  const fixed = claim.entered || claim.textEdited
  const polarity = fixed ? claim.polarity : wordedPolarity(ordered)
  const isAnswer = fixed ? () => true : answering(ordered, polarity)
  const stances = new Map(ordered.map(attribution => [attribution.id, stanceTowards(attribution, polarity, isAnswer)]))
  const derived = {
    id: claim.id,
    text: fixed ? claim.text : wording(ordered, polarity) ?? claim.text,
    polarity,
    status: claim.retractedReason === null ? status(ordered, stances) : 'retracted' as const,
    firstSeenAt: earliest([claim.enteredFirstSeenAt, ...ordered.map(({ publishedAt }) => publishedAt)]),
    counts: counts(ordered, stances)
  }
  return { claim: derived, stances }
}

const isPlain = (stance: Stance): boolean => stance === 'asserts' || stance === 'confirms'
const isDenial = (stance: Stance): boolean => stance === 'denies'

/**
 * Positive as soon as anybody states it so, explicitly denies it or will not answer it; negative while all only state its negation, or will not speak of
 * that, and where somebody explicitly denies a stated negation, so that the denial stands as one; unless somebody denies the claim itself.
 */
function wordedPolarity (attributions: readonly DerivableAttribution[]): Polarity {
  const has = (polarity: Polarity, wanted: (stance: Stance) => boolean) => attributions.some(one => one.polarity === polarity && wanted(one.cueStance))
  const [negated, negationDenied] = [has('negative', isPlain), has('negative', isDenial)]
  if (has('positive', isDenial)) return 'positive'
  if (has('positive', isPlain)) return negated && negationDenied ? 'negative' : 'positive'
  if (negationDenied) return 'negative'
  return negated && !has('positive', stance => stance === 'questions') && (isAdmitted(attributions) || !has('positive', isNonDenial)) ? 'negative' : 'positive'
}

/** Whoever "admits that she had not paid" answers a claim that she had not: others who will not speak of it leave its wording alone. */
const isAdmitted = (attributions: readonly DerivableAttribution[]): boolean =>
  attributions.some(({ polarity, cueStance }) => polarity === 'negative' && cueStance === 'confirms')

/** Who answers the claim when stating its reverse: all, but one who alone stated the claim and then took it back. */
function answering (attributions: readonly DerivableAttribution[], worded: Polarity): (voice: string) => boolean {
  const answered = attributions.some(({ cueStance }) => !isPlain(cueStance))
  const statedBy = new Set(attributions.filter(({ polarity }) => polarity === worded).map(({ source }) => voiceOf(source)))
  return voice => answered || statedBy.size > (statedBy.has(voice) ? 1 : 0)
}

function stanceTowards (attribution: DerivableAttribution, worded: Polarity, isAnswer: (voice: string) => boolean): Stance {
  const { cueStance, polarity, source, stanceEdited } = attribution
  if (stanceEdited || polarity === worded) return cueStance
  // to deny the reverse of a claim is to state it; and so is what goes against nobody
  if (cueStance === 'denies') return 'asserts'
  return !isPlain(cueStance) ? cueStance : isAnswer(voiceOf(source)) ? 'denies' : 'asserts'
}

/** The earliest wording of the claim's polarity under a plain cue; else the earliest of its polarity, or of any. */
function wording (attributions: readonly DerivableAttribution[], worded: Polarity): string | undefined {
  const text = ({ proposition, stated }: DerivableAttribution) => worded === 'positive' ? proposition : stated
  const ofPolarity = attributions.filter(({ polarity }) => polarity === worded)
  return [...ofPolarity.filter(({ cueStance }) => isPlain(cueStance)), ...ofPolarity, ...attributions].map(text).find(words => words !== null) ?? undefined
}

function status (attributions: readonly DerivableAttribution[], stances: Map<string, Stance>): ClaimStatus {
  const voicesOf = (wanted: (stance: Stance) => boolean) =>
    new Set(attributions.filter(({ id, cueStance }) => wanted(stances.get(id) ?? cueStance)).map(({ source }) => voiceOf(source)))
  const deniers = voicesOf(isDenial)
  const affirmers = voicesOf(isPlain)
  const bySame = affirmers.size === 1 && deniers.size === 1 && [...affirmers].every(voice => deniers.has(voice))
  if (affirmers.size > 0 && deniers.size > 0 && !bySame) return 'disputed'
  if (deniers.size > 0) return 'denied'
  return voicesOf(stance => stance === 'confirms').size > 0 ? 'confirmed' : 'reported'
}

function counts (attributions: readonly DerivableAttribution[], stances: Map<string, Stance>): ClaimCounts {
  const all = [...stances.values()]
  const count = (wanted: Stance) => all.filter(stance => stance === wanted).length
  return {
    asserts: count('asserts'),
    confirms: count('confirms'),
    denies: count('denies'),
    questions: count('questions'),
    nonDenials: all.filter(isNonDenial).length,
    articles: new Set(attributions.map(({ articleId }) => articleId)).size
  }
}

const earliest = (times: Array<string | null>): string | null => times.filter(time => time !== null).sort()[0] ?? null

/** By publication, undated last, then by what the articles say of themselves and never by an id, which tells the order of ingestion. */
function earliestFirst (a: DerivableAttribution, b: DerivableAttribution): number {
  return compareText(a.publishedAt ?? '9999', b.publishedAt ?? '9999') || compareText(a.url, b.url) || a.ordinal - b.ordinal
}

const compareText = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0
