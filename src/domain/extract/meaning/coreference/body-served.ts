import { POSSESSIVES } from '../../clauses/pronouns.js'
import type { TokenSpan } from '../../document.js'
import { sentenceAt } from '../../sentence-at.js'
import { spanOf } from '../../span-of.js'
import { bodyMeant } from '../../sources/mentions/body-meant.js'
import { bodiesOf } from '../../sources/mentions/find-bodies.js'
import type { Scene } from '../../sources/mentions/scene.js'
import type { ResolvedSource } from '../../sources/names/named-source.js'
import { resolvePronoun } from '../../sources/resolve/resolve-pronoun.js'
import { resolveSource } from '../../sources/resolve/resolve-source.js'
import { BODY_HEADS, groupsOf, ROLE_HEADS } from '../../sources/roles/roles.js'

/**
 * The body that is "we" in the mouth of whoever speaks for it or leads it ("NAME, chief executive of Kestrel Foods", "a spokesman for Kestrel Foods"):
 * the one that the source's own words name, else the one that a role of theirs names; undefined where that is none, or two.
 */
export function bodyServed (scene: Scene, source: TokenSpan | null, { person }: ResolvedSource): string | undefined {
  const { document, people } = scene
  const tokens = source === null ? [] : document.tokens.slice(source.from, source.to)
  const heads = [...tokens.map(({ lower }) => lower), ...(person?.roles ?? []).map(({ head }) => head)]
  if (!heads.some(head => OFFICERS.has(ROLE_HEADS.get(head)?.group ?? NONE))) return undefined
  const all = bodiesOf(document, people)
  const bodies = all.filter(({ kind }) => kind === 'organisation' || kind === undefined)
  // "a spokesperson for Essex Police"
  const speaks = heads.some(head => SPEAKING.has(ROLE_HEADS.get(head)?.group ?? NONE))
  const own = (speaks ? all : bodies).filter(({ from, to }) => source !== null && from >= source.from && to <= source.to)
  const told = own.length > 0 ? own : bodies.filter(({ name, kind }) => kind !== undefined && person?.roles.some(({ text }) => text.includes(name)) === true)
  const names = [...new Set(told.map(({ name }) => name))]
  if (names.length > 0) return names.length === 1 ? names[0] : undefined
  return ownerOf(scene, source) ?? (speaks ? spokenFor(scene, source) : undefined) ?? companyToldOf(scene, source, person)
}

/** "a spokesman for | the airline": one that goes by no name. */
function spokenFor ({ document }: Scene, source: TokenSpan | null): string | undefined {
  const tokens = source === null ? [] : document.tokens.slice(source.from, source.to)
  const at = tokens.findIndex(({ lower }, index) => /^(?:for|of|at|from)$/.test(lower) && SPEAKING.has(ROLE_HEADS.get(tokens[index - 1]?.lower ?? '')?.group ?? NONE))
  const body = tokens.slice(at + 1)
  if (source === null || at < 1 || !BODY_HEADS.has(body.at(-1)?.lower ?? '') || body.some(({ text, lower }) => text === ',' || POSSESSIVES.has(lower))) return undefined
  return spanOf(document, { from: source.from + at + 1, to: source.to }).text
}

/** "NAME, its shares fell. …, said chief executive PERSON": a company's officer whose company is not named beside is one of that which is told of. */
function companyToldOf (scene: Scene, source: TokenSpan | null, person: ResolvedSource['person']): string | undefined {
  const sentence = source === null ? undefined : sentenceAt(scene.document, source.from)
  const own = (person?.roles ?? []).filter(({ principals }) => principals.length === 0).map(({ text }) => text.toLowerCase())
  if (source === null || sentence === undefined || !own.some(role => COMPANY_OFFICERS.test(role))) return undefined
  const first = person?.mentions[0]?.from ?? source.from
  const place = sentenceAt(scene.document, first) ?? sentence
  return bodyMeant(scene, { span: { from: first, to: first + 1 }, sentence: place, contents: [] }, { head: 'company', kind: 'organisation' })?.name
}

/** They are of a company, with nothing told but the office. */
const COMPANY_OFFICERS = /^(?:its |the )?(?:new |interim |acting |group |co-)?(?:chief executive(?: officer)?|ceo|managing director|chief (?:financial|operating|technology|technical|commercial|medical|product|information|scientific|marketing) officer|chief scientist|finance (?:director|chief)|cfo|coo|cto|founder(?: and chief executive| and ceo)?|chairman and chief executive|boss)$/

/** "The company's chief executive", "its chairman": whose they are, where that is a company. */
function ownerOf (scene: Scene, source: TokenSpan | null): string | undefined {
  const sentence = source === null ? undefined : sentenceAt(scene.document, source.from)
  if (source === null || sentence === undefined) return undefined
  const tokens = scene.document.tokens.slice(source.from, source.to)
  const owner = tokens.findIndex(({ lower }) => lower === "'s")
  const place = { sentence, contents: [], span: { from: source.from, to: source.from + Math.max(1, owner) } }
  const resolved = owner > 0 ? resolveSource(scene, place) : tokens[0]?.lower === 'its' ? resolvePronoun(scene, place, 'it') : undefined
  return resolved?.source.kind === 'organisation' ? resolved.source.name : undefined
}

const NONE = -1
const SPEAKING: ReadonlySet<number> = groupsOf('spokesman')

/** Who says "we" of a body; its workers, its customers and its lawyers may mean themselves. */
const OFFICERS: ReadonlySet<number> = groupsOf('spokesman leader president executive founder official')
