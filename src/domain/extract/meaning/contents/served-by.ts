import type { TokenSpan } from '../../document.js'
import type { Scene } from '../../sources/mentions/scene.js'
import type { Person } from '../../sources/names/person.js'
import { groupsOf, ROLE_HEADS } from '../../sources/roles/roles.js'

/** "A spokesman for NAME", "NAME's lawyer": for whom a mouthpiece speaks, who is the "he" of what it says; undefined where it is nobody's. */
export function servedBy ({ document, people }: Scene, source: TokenSpan | null, speaker: Person | undefined): Person | undefined {
  if (source === null) return undefined
  const phrase = document.tokens.slice(source.from, source.to)
  const relative = phrase.findIndex(({ lower }) => /^(?:who|whom|whose|which|that)$/.test(lower))
  const words = relative === -1 ? phrase : phrase.slice(0, relative)
  if (!words.some(({ lower }) => MOUTHPIECES.has(ROLE_HEADS.get(lower)?.group ?? NONE) || lower === 'rep')) return undefined
  const isServed = (from: number) => words.some(({ lower, index }) => index < from && /^(?:for|to|of)$/.test(lower))
  const named = words.flatMap(({ index }) => people.at.get(index) ?? [])
  return named.find(({ person, run }) => person !== speaker && isOwner(document.tokens[run.to]?.lower) !== isServed(run.from))?.person
}

const isOwner = (next: string | undefined): boolean => next === "'s" || next === "'"

const NONE = -1
const MOUTHPIECES: ReadonlySet<number> = groupsOf('spokesman lawyer agent aide')
