import { setImmediate } from 'node:timers/promises'
import type { Match, Statement } from '../../model/match.js'
import type { Store } from '../../store/store.js'
import { findMatches, likenessIn } from '../find-matches.js'
import { readProposition } from '../extract/polarity/read-proposition.js'
import { LEAST_OF_BEST } from '../match/rank/tiers.js'
import { SUGGEST_THRESHOLD } from '../match/score.js'
import type { OnRecord } from '../open-record.js'
import { asStatedBefore } from './as-stated-before.js'
import { saidBeside } from './beside.js'
import { changedDetail } from './changed-detail.js'
import { type Reworded, rewordingsFor } from './in-context.js'
import { plainer } from './plainer.js'
import type { Reading, ReadStatement } from './read-said.js'

/** Known claims looked at for one statement: more would bury the one that matters. */
const CLAIMS_PER_STATEMENT = 3
/**
 * Scores from which a claim that differs is looked at, should the speaker turn out the same; lower where it differs by one number or date. Chosen on
 * test/fixtures/gold/drafts-open.jsonl, and the lower one on drafts-open-6.jsonl.
 */
const LIKELY = 0.5
const LIKELY_FIGURE = 0.3
/** A score from which a title of two or three words is the claim: titles are short, and what stands under one tells what it is about. */
const CERTAIN = 0.95
/** A score from which a claim may stand in a part of a statement. */
const LEAST_LIKELY = 0.05
/** Candidates of a statement that are compared word by word, and rewordings of a whole draft that are matched again: both bound what a check may cost. */
const READ_CLOSELY = 30
/** What holds less of a statement, and of which a statement holds less, is not it; up to .4 no finding of test/fixtures/gold/drafts-open*.jsonl is lost. */
const LEAST_SHARED = 0.3
const MOST_CANDIDATES = 10
const MOST_REWORDINGS = 20

/** What was found for a statement, with the reading of it for which it was. */
export interface Found {
  said: ReadStatement
  proposition: string | null
  matches: Match[]
  /** What it states if whoever speaks, who has no name to look up, is the one who states it on record. */
  ofSameSource: Match[]
}

/** The whole draft, and the claims that whoever speaks in a statement states on record. */
export interface Context { draft: string, stated: (said: ReadStatement) => ReadonlySet<string> }

/** The certain matches of each statement: by its words, and where that finds nothing, by those that the record or the rest of the draft has for its names. */
export async function findKnown (record: Pick<OnRecord, 'index' | 'store'>, read: readonly ReadStatement[], { draft, stated }: Context): Promise<Found[]> {
  const looked = await lookUpEach(record.index, read, stated)
  const open = []
  for (const { found, candidates } of new Set(looked.values())) {
    if (open.length >= MOST_REWORDINGS) break
    if (found.matches.length === 0) open.push(...rewordings(found, candidates, draft))
  }
  open.splice(MOST_REWORDINGS)
  const named = await areNamed(record.store, open)
  const again: Array<{ found: Found, matches: Match[] }> = []
  for (const one of open.filter((_, at) => named[at])) again.push({ found: one.found, matches: await matchAgain(record.index, one, stated(one.found.said)) })
  return read.flatMap(said => {
    const found = looked.get(wordsOf(said))?.found
    if (found === undefined) return []
    const matches = [...found.matches, ...again.filter(other => other.found === found).flatMap(({ matches }) => matches)]
    return [{ ...found, said, matches: matches.slice(0, CLAIMS_PER_STATEMENT) }]
  })
}

interface Looked { found: Found, candidates: Match[] }

/** What each statement finds, by its words: the same words find the same. */
async function lookUpEach (index: OnRecord['index'], read: readonly ReadStatement[], stated: Context['stated']): Promise<Map<string, Looked>> {
  const looked = new Map<string, Looked>()
  for (const said of read) {
    const words = wordsOf(said)
    if (looked.has(words)) continue
    looked.set(words, await lookUp(index, said, stated(said)))
    // to compare a statement takes milliseconds of the one thread, and a draft may have thousands: whoever else asks gets a turn
    await setImmediate()
  }
  return looked
}

/** All that a look-up depends on. */
const wordsOf = ({ span, attribution, readings }: ReadStatement): string => JSON.stringify([span.part, span.text, attribution?.source.name, readings])

/** By the reading that finds the best; where that finds no claim as it is, by what the statement says without its asides, or in one. */
async function lookUp (index: OnRecord['index'], said: ReadStatement, stated: ReadonlySet<string>): Promise<Looked> {
  const whole = await lookUpBy(index, said, { readings: said.readings, stated })
  const { reading: { proposition, polarity }, accepted, candidates: [nearest] } = whole
  const isOpen = !accepted.some(isFound) && nearest !== undefined && nearest.score >= LEAST_LIKELY
  const parts = isOpen ? plainer(proposition ?? '').map(proposition => ({ proposition, polarity })) : []
  const part = parts.length === 0 ? undefined : await lookUpBy(index, said, { readings: parts, stated })
  const best = part?.accepted.some(isFound) === true ? part : whole
  const beside = await lookUpBeside(index, said, stated)
  const matches = [...best.accepted, ...beside.filter(({ claim }) => !best.accepted.some(other => other.claim.id === claim.id))]
  const ofSameSource = matches.length === 0 && said.attribution !== undefined ? likelyIn(whole) : []
  return { found: { said, proposition: best.reading.proposition, matches, ofSameSource }, candidates: whole.candidates }
}
/** The one candidate that the statement may be of the same speaker. */
const likelyIn = ({ reading: { proposition }, candidates }: ReadSo): Match[] =>
  candidates.map(match => asStatedBefore(match, { proposition: proposition ?? '' })).filter(({ tier, relation }) => tier === 'match' && relation === 'same').slice(0, 1)

const isFound = ({ relation }: Match): boolean => relation === 'same' || relation === 'contradicts'

/** Claims that the statement makes in a clause of its own besides; what is denied or asked of the whole need not be of such a clause. */
async function lookUpBeside (index: OnRecord['index'], said: ReadStatement, stated: ReadonlySet<string>): Promise<Match[]> {
  if (said.stance !== null && said.stance !== 'asserts' && said.stance !== 'confirms') return []
  const readings = saidBeside(said.span.text).map(readProposition).map(({ text, polarity }) => ({ proposition: text, polarity }))
  const found = []
  for (const reading of readings) found.push(...(await matchesOf(index, said, { ...reading, stated })).accepted)
  return found.filter(isFound)
}

async function lookUpBy (index: OnRecord['index'], said: ReadStatement, { readings, stated }: { readings: readonly Reading[], stated: ReadonlySet<string> }): Promise<ReadSo> {
  const read: ReadSo[] = []
  for (const reading of readings) read.push({ reading, ...await matchesOf(index, said, { ...reading, stated }) })
  return read.reduce((best, other) => (other.accepted[0]?.score ?? 0) > (best.accepted[0]?.score ?? 0) ? other : best)
}

async function matchAgain (index: OnRecord['index'], { found, claimId, polarity, reworded: { proposition } }: Open, stated: ReadonlySet<string>): Promise<Match[]> {
  return (await matchesOf(index, found.said, { proposition, polarity, stated })).accepted.filter(({ claim }) => claim.id === claimId)
}

interface Matched { accepted: Match[], candidates: Match[] }
interface ReadSo extends Matched { reading: Reading }

async function matchesOf (index: OnRecord['index'], { span, attribution, stance }: ReadStatement, { proposition, polarity, stated }: Reading & { stated: ReadonlySet<string> }): Promise<Matched> {
  if (proposition === null) return { accepted: [], candidates: [] }
  const statement: Statement = { span, source: attribution?.source ?? null, stance, polarity, proposition }
  const matches = (await readClosely(index, statement)).map(match => stated.has(match.claim.id) ? asStatedBefore(match, statement) : match).sort(bestFirst)
  const accepted = matches.filter(({ score }) => score >= SUGGEST_THRESHOLD).slice(0, CLAIMS_PER_STATEMENT)
    .filter(match => isCertain(match, { isTitle: span.part === 'title', isLaidOn: attribution !== undefined }))
  const candidates = matches.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES)
  return { accepted: withDetails(proposition, { accepted, candidates, stated }), candidates }
}

const RANK: Record<Match['relation'], number> = { same: 0, contradicts: 0, differs: 1, related: 2 }

/** Scored by how alike they are once read closely, which is what a draft is judged by: it states claims in words of its own. */
async function readClosely (index: OnRecord['index'], statement: Statement): Promise<Match[]> {
  const options = { limit: READ_CLOSELY, minScore: 0, leastShared: LEAST_SHARED, leastOfBest: LEAST_OF_BEST, alone: true }
  const matches = await findMatches(index, [statement], options)
  return matches.map(match => ({ ...match, score: likenessIn(match.signals) }))
}
const bestFirst = (a: Match, b: Match): number => RANK[a.relation] - RANK[b.relation] || b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1)

/** The claim itself, its reverse, or the claim but for a detail; of the last less certain ones too where it is laid on somebody. */
function isCertain ({ tier, relation, score, differences }: Match, { isTitle, isLaidOn }: { isTitle: boolean, isLaidOn: boolean }): boolean {
  if (relation === 'related') return false
  const likely = differences.length === 1 && differences.every(({ kind }) => kind === 'number' || kind === 'date') ? LIKELY_FIGURE : LIKELY
  return tier === 'match' || (isTitle && relation !== 'differs' && score >= CERTAIN) || (relation === 'differs' && isLaidOn && score >= likely)
}

/** What is a claim on record word for word but for a number, a date or a name is that claim with a detail changed, whatever its score. */
function withDetails (proposition: string, { accepted, candidates, stated }: Matched & { stated: ReadonlySet<string> }): Match[] {
  const changed = candidates.flatMap(match => {
    const isKnownSo = match.relation === 'differs' && accepted.some(({ claim }) => claim.id === match.claim.id)
    const difference = isKnownSo ? undefined : changedDetail(proposition, match.claim.text, { hasNouns: stated.has(match.claim.id) })
    // where the words as a whole say that they differ, a name may stand where another one does by chance
    return difference === undefined || (match.relation === 'differs' && difference.kind === 'name') ? [] : [{ ...match, relation: 'differs' as const, tier: 'match' as const, differences: [difference] }]
  })
  const ids = new Set(changed.map(({ claim }) => claim.id))
  return [...accepted.filter(({ claim }) => !ids.has(claim.id)), ...changed].slice(0, CLAIMS_PER_STATEMENT)
}

interface Open { found: Found, claimId: string, polarity: Reading['polarity'], reworded: Reworded }

function rewordings (found: Found, candidates: readonly Match[], draft: string): Open[] {
  const { proposition, said } = found
  if (proposition === null) return []
  const polarity = said.readings.find(reading => reading.proposition === proposition)?.polarity ?? 'positive'
  return candidates.flatMap(({ claim }) => rewordingsFor(proposition, claim.text).map(reworded => ({ found, claimId: claim.id, polarity, reworded })))
    .filter(({ reworded: { namedIn, name } }) => namedIn === 'record' || draft.includes(name))
}

/** Whether what the draft names stands in an article that states the claim; of what the draft itself describes the draft has told already. */
async function areNamed (store: Pick<Store, 'attributions'>, open: readonly Open[]): Promise<boolean[]> {
  const asked = open.filter(({ reworded }) => reworded.namedIn === 'record')
  const named = await store.attributions.areNamed(asked.map(({ claimId, reworded }) => ({ claimId, name: reworded.name })))
  return open.map(one => one.reworded.namedIn === 'draft' || named[asked.indexOf(one)] === true)
}
