import type { Match, Statement } from '../../model/match.js'
import type { Span } from '../../model/span.js'
import { extractAttributions } from '../extract/extract-attributions.js'
import type { Extracted } from '../extract/extraction.js'
import { readProposition } from '../extract/polarity/read-proposition.js'
import { sentencesOf } from '../extract/sentences-of.js'
import { findMatches } from '../find-matches.js'
import { withProvenance } from '../match-text.js'
import type { OnRecord } from '../open-record.js'
import { read as inThread } from '../reader.js'
import type { Draft, Known, Said } from './known.js'
import { findBySpeaker } from './by-speaker.js'
import { withoutFrame } from './without-frame.js'

/** Known claims looked at for one statement: more would bury the one that matters. */
const CLAIMS_PER_STATEMENT = 3

/** A score from which a claim that differs is looked at, should the speaker turn out the same. Chosen on test/fixtures/gold/drafts-open.jsonl. */
const LIKELY = 0.5

export interface DraftText { title: string | null, text: string, writtenAt: string | undefined }
export type ReadDraft = Draft & { language: string }

/** Reads a draft like an article, and looks up what is on record about each of its statements. */
export async function readDraft (record: Pick<OnRecord, 'index' | 'store'>, { title, text, writtenAt }: DraftText): Promise<ReadDraft> {
  const { language, attributions } = await inThread(extractAttributions, { title, text, publisher: null, publishedAt: null })
  const sentences = await inThread(sentencesOf, { title, text })
  const taken = new Set(attributions.map(({ sentence }) => placeOf(sentence)))
  const read = [...attributions.map(laidOn), ...sentences.filter(sentence => !taken.has(placeOf(sentence))).map(plain)].sort(inReadingOrder)
  const found = read.map(said => ({ said, matches: matchesOf(record.index, said) }))
  const known = await withTrails(record, found.flatMap(({ matches }) => matches))
  const bySpeaker = await findBySpeaker(record.store, read)
  const said = found.map(({ said, matches }): Said => ({ ...said, known: matches.flatMap(match => known(match) ?? []), bySpeaker: bySpeaker(said) }))
  return { said, sentences, writtenAt: writtenAt === undefined ? undefined : new Date(writtenAt).toISOString(), language }
}

/** A statement before anything was looked up. */
export type ReadStatement = Pick<Said, 'span' | 'attribution' | 'proposition' | 'stance'> & Pick<Extracted, 'polarity'>

const placeOf = ({ part, start }: Span): string => `${part} ${start}`

const laidOn = (attribution: Extracted): ReadStatement => {
  const { sentence, proposition, polarity, cueStance } = attribution
  return { span: sentence, attribution, proposition, polarity, stance: cueStance }
}

function plain (span: Span): ReadStatement {
  const framed = withoutFrame(span.text)
  const { text, polarity } = readProposition(framed ?? span.text)
  return { span, attribution: undefined, proposition: text, polarity, stance: framed === undefined ? null : 'asserts' }
}

function inReadingOrder (a: ReadStatement, b: ReadStatement): number {
  if (a.span.part !== b.span.part) return a.span.part === 'title' ? -1 : 1
  return a.span.start - b.span.start
}

/** Certain ones only: the claim itself, its reverse, or the claim but for a detail; of the last less certain ones too where it is laid on somebody. */
function matchesOf (index: OnRecord['index'], { proposition, ...said }: ReadStatement): Match[] {
  if (proposition === null) return []
  const statement: Statement = { span: said.span, source: said.attribution?.source ?? null, stance: said.stance, polarity: said.polarity, proposition }
  return findMatches(index, [statement], { limit: CLAIMS_PER_STATEMENT })
    .filter(({ tier, relation, score }) => relation !== 'related' && (tier === 'match' || (relation === 'differs' && score >= LIKELY && said.attribution !== undefined)))
}

async function withTrails (record: Pick<OnRecord, 'store'>, matches: readonly Match[]): Promise<(match: Match) => Known | undefined> {
  const trails = new Map((await withProvenance(record, matches)).map(({ claim, provenance }) => [claim.id, provenance]))
  return match => {
    const provenance = trails.get(match.claim.id)
    return provenance === undefined ? undefined : { ...match, provenance }
  }
}
