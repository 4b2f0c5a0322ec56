import type { Difference } from '../../../model/match.js'
import type { Span } from '../../../model/span.js'
import type { Draft, Known, Raised, Said } from '../known.js'
import { affirming } from '../known.js'
import { sameSpeaker } from '../speaker.js'
import { placeOf, quoted } from '../words-for-editors.js'

const DETAILS: ReadonlySet<Difference['kind']> = new Set(['number', 'date', 'name', 'role'])

/** The claim on record but for a number, a date, a name, or who did it to whom; and nothing on record has it so. */
export function detailChanged ({ said }: Draft): Raised[] {
  return said.flatMap(said => {
    const known = said.known.find(known => known.relation === 'differs' && isOnlyDetail(known) && mayBeSaidBy(said, known) && !isOnRecordSo(said, known))
    return known === undefined ? [] : [raise(said, known)]
  })
}

const isOnlyDetail = ({ differences }: Known): boolean => differences.length > 0 && differences.every(({ kind }) => DETAILS.has(kind))

/** Two speakers may well give two figures. Where the claim is less than certain the speaker has to be the same. */
function mayBeSaidBy ({ attribution }: Said, { tier, provenance }: Known): boolean {
  if (attribution === undefined) return true
  const speakers = affirming(provenance).flatMap(({ source, via }) => [source, ...via]).map(other => sameSpeaker(attribution.source, other))
  return speakers.includes('same') || (tier === 'match' && speakers.includes('unknown'))
}

/** Whether another claim on record is nearer, and has it as the draft does. */
const isOnRecordSo = ({ known }: Said, { score }: Known): boolean =>
  known.some(other => (other.relation === 'same' || other.relation === 'contradicts') && other.score > score - NEAR)
/** Of two claims whose scores are so near to each other none is the nearer. */
const NEAR = 0.05

function raise (said: Said, known: Known): Raised {
  const [difference] = known.differences
  const [first] = known.provenance.attributions
  // who does it to whom is told by the whole sentence
  const detail = difference?.kind === 'role' ? undefined : difference
  const place = detail === undefined ? undefined : placeIn(said.span, detail.found)
  const words = detail === undefined ? `“${known.claim.text}”` : `“${detail.known}”, not “${detail.found}”`
  const written = first === undefined ? '' : `: ${quoted(first)} (${placeOf(first)})`
  return { said, about: known, message: `The record has ${words}${written}`, ...(place !== undefined && { place, suggestion: detail?.known }) }
}

/** Where the words stand in the sentence, if they stand there once. */
function placeIn ({ part, start, text }: Span, words: string): Span | undefined {
  const at = text.indexOf(words)
  const once = words !== '' && at >= 0 && text.indexOf(words, at + 1) < 0
  return once ? { part, start: start + at, end: start + at + words.length, text: words } : undefined
}
