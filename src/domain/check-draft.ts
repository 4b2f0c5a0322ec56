import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Finding } from '../model/finding.js'
import type { Coverage } from '../model/match.js'
import { Rule, RULES } from '../model/rule.js'
import type { Span } from '../model/span.js'
import { isAsRecorded } from './check/as-recorded.js'
import { DRAFT_RULES } from './check/draft-rules.js'
import type { Draft, Raised, Said } from './check/known.js'
import { readDraft } from './check/read-draft.js'
import { ENGINE_VERSION } from './engine-version.js'
import { cleanWithMap } from './extract/clean/clean-with-map.js'
import type { OnRecord } from './open-record.js'
import { asSent, readSent, type Sent, type SentMap } from './read-sent.js'
import { suggestionInHtml } from './suggestion-in-html.js'

/** What one check may hold: a long article with its markup. */
export const MAXIMUM_LENGTH = 200_000
/** Findings of one rule on one claim that are told, and statements of the same words that are looked at: who repeats one sentence is told enough by these. */
export const MOST_ALIKE = 20

export interface DraftRequest extends Sent {
  title?: string
  writtenAt?: string
  rules?: Rule[]
  /** Fingerprints of findings that shall not come again. */
  suppress?: string[]
}
/** `sentences` are those of the text, where they stand in what was sent. */
export interface DraftAnswer { findings: Finding[], language: string, sentences: Span[], coverage: Coverage, engineVersion: string }

/**
 * Findings on a draft, in reading order: what is on record about its sentences. The draft is not stored.
 *
 * @returns offsets in the text, HTML or title as sent, in UTF-16 code units.
 * @throws what {@link readSent} throws.
 */
export async function checkDraft (record: Pick<OnRecord, 'index' | 'store' | 'coverage'>, { title, writtenAt, rules = Rule.enum, suppress = [], ...sent }: DraftRequest): Promise<DraftAnswer> {
  const maps = { text: readSent(sent, MAXIMUM_LENGTH), title: cleanWithMap(title ?? '') }
  const draft = await readDraft(record, { title: title === undefined ? null : maps.title.text, text: maps.text.text, writtenAt })
  const found = (rule: Rule, raised: Raised): Finding => findingOf(rule, inSent(raised, sent.html, maps.text), maps)
  const findings = (await raiseEach(draft, rules)).flatMap(([rule, raised]) => onceEach(raised.map(one => found(rule, one))))
  const suppressed = new Set([...suppress, ...await record.store.suppressions.among(findings.map(({ fingerprint }) => fingerprint))])
  return {
    findings: atMost(MOST_ALIKE, findings.filter(({ fingerprint }) => !suppressed.has(fingerprint)).sort(inReadingOrder), ({ rule, claimId, message }) => `${rule} ${claimId ?? message}`),
    language: draft.language,
    sentences: draft.sentences.filter(({ part }) => part === 'text').map(span => asSent(span, maps.text)),
    coverage: record.coverage,
    engineVersion: ENGINE_VERSION
  }
}

/** What each rule has to say, statement by statement: the title last, since what the text says too is told there. */
async function raiseEach (draft: Draft, rules: readonly Rule[]): Promise<Array<[Rule, Raised[]]>> {
  const raising = rules.map(rule => ({ rule, raise: DRAFT_RULES[rule](draft), raised: Array<Raised>() }))
  const ordered = [...draft.said.filter(({ span }) => span.part === 'text'), ...draft.said.filter(({ span }) => span.part === 'title')]
  for (const said of atMost(MOST_ALIKE, ordered, wordsOf)) {
    for (const { rule, raise, raised } of raising) raised.push(...raise(said).filter(one => !isAsRecorded(rule, one)))
    // some rules compare a statement with all that its speaker said: between two of thousands whoever else asks gets a turn
    await setImmediate()
  }
  return raising.map(({ rule, raised }) => [rule, raised])
}

const wordsOf = ({ span, proposition, attribution }: Said): string => JSON.stringify([span.part, span.text, proposition, attribution?.source.name])

/** A warning is said once a place, about the claim that suits best; for information all claims are named. */
function onceEach (findings: Finding[]): Finding[] {
  const warnings = atMost(1, findings.filter(({ severity }) => severity === 'warning'), ({ part, start }) => `${part} ${start}`)
  return [...warnings, ...findings.filter(({ severity }) => severity === 'info')]
}

/** The first so many of those that are alike, in their order. */
function atMost<T> (most: number, items: readonly T[], alike: (item: T) => string): T[] {
  const counts = new Map<string, number>()
  return items.filter(item => {
    const count = (counts.get(alike(item)) ?? 0) + 1
    counts.set(alike(item), count)
    return count <= most
  })
}

/** Words to put into HTML are HTML. */
function inSent (raised: Raised, html: string | undefined, map: SentMap): Raised {
  const { said, place = said.span, suggestion } = raised
  if (html === undefined || suggestion === undefined || place.part === 'title') return raised
  return { ...raised, suggestion: suggestionInHtml({ html, ...map }, place, suggestion) }
}

function findingOf (rule: Rule, { said, about, place = said.span, message, suggestion }: Raised, maps: Record<Span['part'], SentMap>): Finding {
  const { part, start, end } = asSent(place, maps[place.part])
  const claim = 'provenance' in about ? { claimId: about.claim.id, score: about.score, relation: about.relation, provenance: about.provenance ?? null } : NO_CLAIM
  return {
    rule,
    severity: RULES[rule].severity,
    message,
    part,
    start,
    end,
    sentence: asSent(said.span, maps[said.span.part]),
    ...claim,
    ...suggestion !== undefined && { suggestion },
    fingerprint: fingerprint(claim.claimId ?? idOf(about), rule, said.span.text)
  }
}

const NO_CLAIM = { claimId: null, score: 1, relation: 'related', provenance: null } as const
const idOf = (about: Raised['about']): string => 'id' in about ? about.id : about.claim.id

function inReadingOrder (a: Finding, b: Finding): number {
  if (a.part !== b.part) return a.part === 'title' ? -1 : 1
  return a.sentence.start - b.sentence.start || a.start - b.start || Rule.enum.indexOf(a.rule) - Rule.enum.indexOf(b.rule)
}

/** Stays the same while the rest of the draft changes: claim, rule and the sentence, white space and case aside. */
function fingerprint (about: string, rule: Rule, sentence: string): string {
  const normalised = sentence.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return createHash('sha256').update(`${about} ${rule} ${normalised}`).digest('hex').slice(0, 32)
}
