import type { Attribution } from '../../model/attribution.js'
import type { Match } from '../../model/match.js'
import { withProvenance } from '../match-text.js'
import type { OnRecord } from '../open-record.js'
import { findBySpeaker } from './by-speaker.js'
import { affirming, type Draft, type Known, type Said } from './known.js'
import { findKnown, type Found } from './matches-of.js'
import { findNearAnswers } from './near-answers.js'
import { findQuoted } from './quoted.js'
import { readSaid, type ReadStatement } from './read-said.js'
import { settleByRecord } from './settle-by-record.js'
import { settleAdded, settleNames } from './settle-names.js'
import { sameSpeaker } from './speaker.js'
import { isToldAsDeed } from './told-as-deed.js'

export interface DraftText { title: string | null, text: string, writtenAt: string | undefined }
export type ReadDraft = Draft & { language: string }

/** Reads a draft like an article, and looks up what is on record about each of its statements. */
export async function readDraft (record: Pick<OnRecord, 'index' | 'store'>, { title, text, writtenAt }: DraftText): Promise<ReadDraft> {
  const { language, read, sentences } = await readSaid({ title, text })
  const whole = `${title ?? ''}\n${text}`
  const [bySpeaker, quoted] = [await findBySpeaker(record.store, read), await findQuoted(record.store, read)]
  const found = await findKnown(record, read, { draft: whole, stated: said => claimsOf(affirming({ attributions: [...bySpeaker(said).bySpeaker] })) })
  const known = await withTrails(record, found, whole)
  const isAlone = aloneIn(read)
  const said = found.map(({ said, proposition, matches, ofSameSource }): Said => {
    const { span, attribution, stance } = said
    const likely = ofSameSource.flatMap(match => known(match) ?? []).filter(({ provenance }) => isOfSource(attribution, provenance))
    const own = { known: [...matches.flatMap(match => known(match) ?? []), ...likely], ...bySpeaker(said), quoted: quoted(said) }
    const read = { span, isAlone: isAlone(said), attribution, stance, proposition, ...own }
    return own.known.some(known => known.relation !== 'related' && isToldAsDeed(said, known)) ? { ...read, ...OWN_VOICE } : read
  })
  return { said, sentences, writtenAt: writtenAt === undefined ? undefined : new Date(writtenAt).toISOString(), language }
}

/** What is laid on nobody. */
const OWN_VOICE = { attribution: undefined, stance: null, speaker: undefined, bySpeaker: [] } as const

const claimsOf = (attributions: readonly Attribution[]): Set<string> => new Set(attributions.flatMap(({ claimId }) => claimId ?? []))

/** Whether somebody who states the claim on record, or whom these cite, goes by the words that the draft has for its source. */
const isOfSource = (attribution: Said['attribution'], provenance: Known['provenance']): boolean => attribution !== undefined &&
  affirming(provenance).flatMap(({ source, via }) => [source, ...via]).some(source => sameSpeaker(attribution.source, source) === 'same')

/** Whether a statement is the only one of its sentence. */
function aloneIn (read: readonly ReadStatement[]): (said: ReadStatement) => boolean {
  const placeOf = ({ span }: ReadStatement): string => `${span.part} ${span.start}`
  const statements = new Map<string, number>()
  for (const place of read.map(placeOf)) statements.set(place, (statements.get(place) ?? 0) + 1)
  return said => statements.get(placeOf(said)) === 1
}

async function withTrails (record: Pick<OnRecord, 'store'>, found: readonly Found[], draft: string): Promise<(match: Match) => Known | undefined> {
  const stated = found.flatMap(({ proposition, matches, ofSameSource }) => [...matches, ...ofSameSource].map(match => ({ proposition, match })))
  const ofClaims = new Map(stated.map(({ match }) => [match.claim.id, match]))
  const trails = new Map((await withProvenance(record, [...ofClaims.values()])).map(({ claim, provenance }) => [claim.id, provenance]))
  const near = await findNearAnswers(record.store, [...trails.values()])
  const settled = await settleByRecord(record.store, stated.flatMap(one => {
    const provenance = trails.get(one.match.claim.id)
    return provenance === undefined ? [] : [{ ...one, provenance }]
  }), draft)
  return match => {
    const provenance = trails.get(match.claim.id)
    if (provenance === undefined) return undefined
    const named = settleNames(settled.get(match) ?? match, provenance)
    return { ...settleAdded(named, provenance), provenance, near: near.get(match.claim.id) ?? [] }
  }
}
