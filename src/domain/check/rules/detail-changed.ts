import type { Attribution } from '../../../model/attribution.js'
import type { Difference } from '../../../model/match.js'
import type { Span } from '../../../model/span.js'
import { changedDetail } from '../changed-detail.js'
import type { DraftRule, Known, Raised, Said } from '../known.js'
import { affirming } from '../known.js'
import { isNounExchanged, isOfOtherPlace, isPartOnly } from '../exchanged-noun.js'
import { entityOf } from '../../lexicon/entity-of.js'
import { wordsOf } from '../../match/words.js'
import { quotesIn } from '../quotes.js'
import { areDatedOtherwise, isLongAgo, isSameOccasion } from '../same-occasion.js'
import { sameSpeaker } from '../speaker.js'
import { placeOf } from '../../provenance/place-of.js'
import { quoted } from '../words-for-editors.js'

const DETAILS: ReadonlySet<Difference['kind']> = new Set(['number', 'date', 'name'])

/** The claim on record but for a number, a date, a name, or who did it to whom; and nothing on record has it so. */
export const detailChanged: DraftRule = () => said => {
  const known = said.known.map(withUnits).find(known => isDetailOf(said, known) && mayBeSaidBy(said, known) && !isOnRecordSo(said, known))
  if (known !== undefined) return [raise(said, known.differences[0], { about: known, written: known.provenance.attributions[0] })]
  return said.known.some(({ relation }) => relation !== 'differs') ? [] : ofSpeaker(said)
}

const isDetailOf = (said: Said, known: Known): boolean =>
  isOnlyDetail(known) && !isToldElsewhere(said, known) && !isOfOther(said, known) &&
  !isToldBeside(known) && !isQuoted(said, known) && !isOnlyIf(said.span.text, known.claim.text) &&
  isSameOccasion(said.proposition ?? said.span.text, known.claim.text) && !isLongAgo(said.span.text, known.claim.text)

/** "Accepted 41 payments, she said. The firm denied it": the figure is of the sentence that is answered, where it is told of. */
const isToldElsewhere = ({ span, stance }: Said, { differences: [difference] }: Known): boolean =>
  stance !== null && stance !== 'asserts' && difference !== undefined && /^(?:number|date)$/.test(difference.kind) && !span.text.includes(difference.found)

/** Of what cannot stand alone as a claim ("her office had questioned 46 witnesses") the speaker's own words on record are looked at. */
function ofSpeaker ({ attribution, bySpeaker, ...said }: Said): Raised[] {
  const { proposition, span: { text } } = said
  if (attribution === undefined || quotesIn(text).length > 0 || isOfOtherPlace(proposition ?? '', bySpeaker.map(({ sentence }) => sentence.text))) return []
  const [changed] = bySpeaker.filter(({ sentence }) => !isOnlyIf(text, sentence.text) && !isLongAgo(text, sentence.text)).flatMap(other => {
    const [difference] = clausesOf(attribution).flatMap(own => clausesOf(other).flatMap(known => changedDetail(own, known, OF_ONE_SPEAKER) ?? []))
    return difference === undefined ? [] : [{ other, difference }]
  })
  if (changed === undefined || bySpeaker.some(({ sentence }) => sentence.text.includes(changed.difference.found))) return []
  return [raise({ attribution, bySpeaker, ...said }, changed.difference, { about: changed.other, written: changed.other })]
}

/** Where the speaker is the same fewer words in common are enough, and a thing may be what was changed. */
const OF_ONE_SPEAKER = { leastCommon: 2, hasNouns: true }
/** "That it was overloaded and that it was licensed …": each by itself. */
const clausesOf = ({ contents }: Pick<Attribution, 'contents'>): string[] => contents.map(({ text }) => text).join(' ').split(/,? (?:and|but) that /)

/** "132 were aboard and 27 of them died": of a claim that is not quite the statement, the record may have the other number as well. */
const isToldBeside = ({ score, differences: [difference], provenance }: Known): boolean => score < CERTAIN && difference?.kind === 'number' &&
  provenance.attributions.some(({ sentence }) => wordsOf(sentence.text).some(({ text }) => text === difference.found))
/** A score from which a claim is what the draft states, but for the detail. */
const CERTAIN = 0.9

/** "Searched his house on Sunday", "searched his office on Saturday": a figure of something else, or of a part. */
function isOfOther ({ span, proposition }: Said, { claim, provenance, differences: [difference] }: Known): boolean {
  if (difference?.kind !== 'number' && difference?.kind !== 'date') return false
  const found = proposition ?? span.text
  const recorded = [claim.text, ...provenance.attributions.map(({ sentence }) => sentence.text)]
  if (difference.kind === 'number' && (areDatedOtherwise(found, claim.text, difference) || isOfOtherPlace(found, recorded))) return true
  return isNounExchanged(found, claim.text, `${difference.known} ${difference.found}`) || (difference.kind === 'number' && isPartOnly(found, claim.text))
}

/** What is so only on a condition is another statement than what is so. */
const isOnlyIf = (text: string, known: string): boolean => IF.test(text) && !IF.test(known)
const IF = /\b(?:if|unless)\b/iu

/** "Two days", "two weeks": where the number is the same its unit is not. */
function withUnits (known: Known): Known {
  const [difference, ...more] = known.differences
  if (difference?.kind !== 'number' || more.length > 0 || difference.known !== difference.found) return known
  const withUnit = (text: string, number: string): string => new RegExp(`\\b${number.replace(/[^\p{L}\p{N}]/gu, '\\$&')} \\p{L}+`, 'u').exec(text)?.[0] ?? number
  return { ...known, differences: [{ ...difference, known: withUnit(known.claim.text, difference.known), found: withUnit(known.span.text, difference.found) }] }
}

/** One detail: what differs in two is likely to be something else. */
const isOnlyDetail = ({ relation, differences, claim, span }: Known): boolean =>
  relation === 'differs' && differences.length === 1 && differences.every(difference => isDetail(difference, span.text, claim.text) && isWritten(difference, span.text))

/** A name that reading puts for "his" is no detail of the draft. */
const isWritten = ({ kind, found }: Difference, text: string): boolean => kind !== 'name' || text.includes(found)

/** What only one of the two has is left out, or added, and not changed; "more than 6,000" has the number. */
const isDetail = ({ kind, known, found }: Difference, text: string, claim: string): boolean =>
  kind === 'role' ? haveTurned(text, claim) : DETAILS.has(kind) && known !== '' && found !== '' && known.toLowerCase() !== found.toLowerCase()

/** Whether two names of the one text stand in the other in the reverse order. */
function haveTurned (found: string, known: string): boolean {
  const [own, other] = [namesIn(found), namesIn(known)]
  const shared = own.filter(name => other.includes(name))
  return shared.some((name, at) => shared.slice(at + 1).some(later => other.indexOf(later) < other.indexOf(name)))
}

/** Words with a capital, those of one state taken for one; each once. */
const namesIn = (text: string): string[] => [...new Set(wordsOf(text).filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ text, lower }) => entityOf(text)?.id ?? lower))]

/** What is changed inside a quotation is another rule's. */
const isQuoted = ({ span }: Said, { differences }: Known): boolean =>
  quotesIn(span.text).some(({ text }) => differences.some(({ found }) => found !== '' && text.includes(found)))

/** Two speakers may well give two figures. Where the claim is less than certain the speaker has to be the same. */
function mayBeSaidBy ({ speaker }: Said, { tier, provenance }: Known): boolean {
  if (speaker === undefined) return true
  const speakers = affirming(provenance).flatMap(({ source, via }) => [source, ...via]).map(other => sameSpeaker(speaker, other))
  return speakers.includes('same') || (tier === 'match' && !SOMEBODY.test(speaker.name) && speakers.includes('unknown'))
}
/** "A nurse", "two pilots": somebody else, where the record has nobody called so. */
const SOMEBODY = /^(?:an?|one|two|three|four|five|some|several|another|many)\b/iu

/** Whether another claim on record is nearer, and has it as the draft does. */
const isOnRecordSo = ({ known }: Said, { score }: Known): boolean =>
  known.some(other => (other.relation === 'same' || other.relation === 'contradicts') && other.score > score - NEAR)
/** Of two claims whose scores are so near to each other none is the nearer. */
const NEAR = 0.05

function raise (said: Said, difference: Difference | undefined, { about, written }: { about: Raised['about'], written: Attribution | undefined }): Raised {
  // who does it to whom is told by the whole sentence
  const detail = difference?.kind === 'role' ? undefined : difference
  const place = detail === undefined ? undefined : placeIn(said.span, detail.found)
  const claim = 'claim' in about && typeof about.claim === 'object' ? about.claim?.text : undefined
  const words = detail === undefined ? `“${claim ?? ''}”` : `“${detail.known}”, not “${detail.found}”`
  const where = written === undefined ? '' : `: ${quoted(written)} (${placeOf(written)})`
  return { said, about, message: `The record has ${words}${where}`, ...(place !== undefined && { place, suggestion: detail?.known }) }
}

/** Where the words stand in the sentence, if they stand there once. */
function placeIn ({ part, start, text }: Span, words: string): Span | undefined {
  const at = text.indexOf(words)
  const once = words !== '' && at >= 0 && text.indexOf(words, at + 1) < 0
  return once ? { part, start: start + at, end: start + at + words.length, text: words } : undefined
}
