import type { TokenSpan } from '../../document.js'
import { sentenceAt } from '../../sentence-at.js'
import { bodiesOf } from '../../sources/mentions/find-bodies.js'
import type { Scene } from '../../sources/mentions/scene.js'
import type { ResolvedSource } from '../../sources/names/named-source.js'
import { resolvePronoun } from '../../sources/resolve/resolve-pronoun.js'
import { resolveSource } from '../../sources/resolve/resolve-source.js'
import { groupsOf, ROLE_HEADS } from '../../sources/roles/roles.js'

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
  return names.length === 1 ? names[0] : names.length === 0 ? ownerOf(scene, source) : undefined
}

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
