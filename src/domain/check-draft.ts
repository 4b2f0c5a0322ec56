import { createHash } from 'node:crypto'
import type { Attribution } from '../model/attribution.js'
import type { Finding } from '../model/finding.js'
import type { Coverage, Match, Statement } from '../model/match.js'
import type { Provenance } from '../model/provenance.js'
import type { Rule } from '../model/rule.js'
import type { Span } from '../model/span.js'
import { ENGINE_VERSION } from './engine-version.js'
import { cleanWithMap } from './extract/clean-with-map.js'
import { findMatches } from './find-matches.js'
import { withProvenance } from './match-text.js'
import type { OnRecord } from './open-record.js'
import { sentencesOf } from './extract/sentences-of.js'
import { asSent, readSent, type Sent, type SentMap } from './read-sent.js'
import { readStatements } from './read-statements.js'

/** What one check may hold: a long article with its markup. */
export const MAXIMUM_LENGTH = 200_000
/** Known claims shown for one sentence of a draft: more would bury the one that matters. */
const CLAIMS_PER_SENTENCE = 3

export interface DraftRequest extends Sent { title?: string, writtenAt?: string, rules?: Rule[] }
/** `sentences` are those of the text, where they stand in what was sent. */
export interface DraftAnswer { findings: Finding[], language: string, sentences: Span[], coverage: Coverage, engineVersion: string }

type Known = Match & { provenance: Provenance, statement: Statement }
interface DraftRule {
  rule: Rule
  severity: Finding['severity']
  message: (known: Known, draft: readonly Known[]) => string | undefined
  suggestion?: (known: Known) => string
}

/** Each rule says what an editor should know of a known claim in the draft, or nothing. */
const RULES: DraftRule[] = [
  {
    rule: 'DENIAL_OMITTED',
    severity: 'warning',
    message: (known, draft) => omitsDenial(known, draft) ? `The record holds denials of this that the draft leaves out: ${deniers(known)}.` : undefined,
    suggestion: known => `, a report that ${listed(denierNames(known))} ${denierNames(known).length === 1 ? 'denies' : 'deny'}`
  },
  {
    rule: 'KNOWN_CLAIM',
    severity: 'info',
    message: ({ relation, provenance }) => `${relation === 'contradicts' ? 'The reverse is' : 'This is'} on record (${provenance.claim.status}). ${provenance.summary}`
  }
]

/**
 * Findings on a draft, in reading order: what is on record about its sentences. The draft is not stored.
 *
 * @returns offsets in the text, HTML or title as sent, in UTF-16 code units.
 * @throws what {@link readSent} throws.
 */
export async function checkDraft (record: Pick<OnRecord, 'index' | 'store' | 'coverage'>, { title, rules, ...draft }: DraftRequest): Promise<DraftAnswer> {
  const body = readSent(draft, MAXIMUM_LENGTH)
  const head = title === undefined ? undefined : cleanWithMap(title)
  const { language, statements } = readStatements({ title: head?.text ?? null, text: body.text })
  const known = await knownClaims(record, statements)
  const mapOf = (statement: Statement) => statement.span.part === 'title' && head !== undefined ? head : body
  const findings = known.flatMap(each => findingsOn(each, known, { rules, map: mapOf(each.statement) }))
  const sentences = sentencesOf({ title: null, text: body.text }).map(span => asSent(span, body))
  return { findings, language, sentences, coverage: record.coverage, engineVersion: ENGINE_VERSION }
}

/** The claims that the statements repeat or negate, certain ones only. */
async function knownClaims (record: Pick<OnRecord, 'index' | 'store'>, statements: readonly Statement[]): Promise<Known[]> {
  const found = statements.map(statement => ({ statement, matches: certainMatches(record.index, statement) }))
  const trails = await withProvenance(record, found.flatMap(({ matches }) => matches))
  const provenanceOf = new Map(trails.map(({ claim, provenance }) => [claim.id, provenance]))
  return found.flatMap(({ statement, matches }) => matches.flatMap(match => {
    const provenance = provenanceOf.get(match.claim.id)
    return provenance === undefined ? [] : [{ ...match, provenance, statement }]
  }))
}

function certainMatches (index: OnRecord['index'], statement: Statement): Match[] {
  return findMatches(index, [statement], { limit: CLAIMS_PER_SENTENCE })
    .filter(({ tier, relation }) => tier === 'match' && (relation === 'same' || relation === 'contradicts'))
}

function findingsOn (known: Known, draft: readonly Known[], { rules, map }: { rules: Rule[] | undefined, map: SentMap }): Finding[] {
  return RULES.flatMap(({ rule, severity, message, suggestion }) => {
    const text = rules === undefined || rules.includes(rule) ? message(known, draft) : undefined
    if (text === undefined) return []
    const { part, start, end } = asSent(known.span, map)
    const { claim, score, relation, span, provenance } = known
    return [{
      rule,
      severity,
      message: text,
      part,
      start,
      end,
      sentence: { part, start, end, text: span.text },
      claimId: claim.id,
      score,
      relation,
      ...suggestion !== undefined && { suggestion: suggestion(known) },
      fingerprint: fingerprint(claim.id, rule, span.text),
      provenance
    }]
  })
}

/** The claim is stated, its denial is on record, and nobody in the draft denies it. */
function omitsDenial ({ claim, relation, statement, provenance }: Known, draft: readonly Known[]): boolean {
  const states = relation === 'same' && [null, 'asserts', 'confirms'].includes(statement.stance)
  return states && provenance.denials.length > 0 && !draft.some(other => other.claim.id === claim.id && isDenial(other))
}

const isDenial = ({ statement, relation }: Known): boolean => statement.stance === 'denies' || relation === 'contradicts'

const denierNames = ({ provenance }: Known): string[] => [...new Set(provenance.denials.map(({ source }) => inSentence(source)))]

/** "the Kremlin", where the article that names it says so. */
function inSentence ({ name, mention }: Attribution['source']): string {
  return mention?.text.toLowerCase() === `the ${name.toLowerCase()}` ? `the ${name}` : name
}

function deniers ({ provenance }: Known): string {
  return provenance.denials
    .map(({ source, article }) => [inSentence(source), article.publishedAt?.slice(0, 10)].filter(word => word !== undefined).join(', '))
    .filter((words, position, all) => all.indexOf(words) === position)
    .join('; ')
}

const listed = (names: string[]): string => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** Stays the same while the rest of the draft changes: claim, rule and the sentence, white space and case aside. */
function fingerprint (claimId: string, rule: Rule, sentence: string): string {
  const normalised = sentence.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return createHash('sha256').update(`${claimId} ${rule} ${normalised}`).digest('hex').slice(0, 32)
}
