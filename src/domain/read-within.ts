import type { ExtractedAttribution } from '../model/attribution.js'
import type { DerivableAttribution } from '../store/store.js'
import { earlierClaims } from './earlier-claims.js'
import { extractAttributions } from './extract/extract-attributions.js'
import type { Extracted, ExtractionInput } from './extract/extraction.js'
import { deriveClaim } from './provenance/derive-claim.js'

/** What ingestion would read out of a text, where claims and stances know only this text. */
export function readWithin (input: ExtractionInput): { language: string, attributions: ExtractedAttribution[] } {
  const { language, attributions } = extractAttributions(input)
  return { language, attributions: withinText(attributions) }
}

/** Groups the propositions of one text and derives wordings and stances, as the record does over all texts. */
function withinText (extracted: readonly Extracted[]): ExtractedAttribution[] {
  const groups = groupsOf(extracted)
  const derivable = extracted.map((attribution, position) => derivableOf(attribution, position, groups[position] ?? -1))
  const derivations = new Map([...new Set(groups)].filter(group => group >= 0).map(group =>
    [group, deriveClaim(NOBODYS_CLAIM, derivable.filter(({ claimId }) => claimId === String(group)))]))
  return extracted.map(({ cueStance, proposition, stated, answers, counters, ...words }, position) => {
    const derivation = derivations.get(groups[position] ?? -1)
    return { ...words, stance: derivation?.stances.get(String(position)) ?? (counters ? 'denies' : cueStance), claim: derivation?.claim.text ?? null }
  })
}

const NOBODYS_CLAIM = { id: '', text: '', polarity: 'positive', entered: false, textEdited: false, retractedReason: null, enteredFirstSeenAt: null } as const

/** For each attribution the position of the first one of its claim; -1 where it has none. */
function groupsOf (extracted: readonly Extracted[]): number[] {
  const groups: number[] = []
  const earlier = earlierClaims()
  for (const [position, { proposition, answers, counters, polarity }] of extracted.entries()) {
    if (answers !== null) groups.push(groups[answers] ?? -1)
    // what somebody states against others is no claim that it denies
    else if (proposition === null || (counters && polarity === 'positive')) groups.push(-1)
    else groups.push(groups[earlier(proposition, position)] ?? position)
  }
  return groups
}

function derivableOf ({ source, polarity, cueStance: own, counters, proposition, stated }: Extracted, position: number, group: number): DerivableAttribution {
  const cueStance = counters ? 'denies' : own
  return {
    id: String(position),
    claimId: String(group),
    articleId: '',
    source: { id: source.name, name: source.name, kind: source.kind, named: true },
    // what counters others denies what they state
    polarity: counters ? 'positive' : polarity,
    cueStance,
    stance: cueStance,
    stanceEdited: false,
    proposition,
    stated,
    publishedAt: null,
    url: '',
    ordinal: position
  }
}
