import type { Token, TokenSpan } from '../../document.js'
import { sentenceAt } from '../../sentence-at.js'
import type { Scene } from '../../sources/mentions/scene.js'
import type { Person } from '../../sources/names/person.js'
import { resolveSource } from '../../sources/resolve/resolve-source.js'
import { groupsOf, ROLE_HEADS } from '../../sources/roles/roles.js'
import type { Served } from './speaker.js'

/** "A spokesman for NAME", "NAME's lawyer": for whom a mouthpiece speaks, who is the "he" of what it says; undefined where it is nobody's. */
export function servedBy (scene: Scene, source: TokenSpan | null, speaker: Person | undefined): Served | undefined {
  const { document, people } = scene
  if (source === null) return undefined
  const phrase = document.tokens.slice(source.from, source.to)
  const relative = phrase.findIndex(({ lower }) => /^(?:who|whom|whose|which|that)$/.test(lower))
  const words = relative === -1 ? phrase : phrase.slice(0, relative)
  if (!words.some(({ lower }) => MOUTHPIECES.has(ROLE_HEADS.get(lower)?.group ?? NONE) || lower === 'rep')) return undefined
  const isServed = (from: number) => words.some(({ lower, index }) => index < from && /^(?:for|to|of)$/.test(lower))
  const named = words.flatMap(({ index }) => people.at.get(index) ?? [])
  const person = named.find(({ person, run }) => person !== speaker && isOwner(document.tokens[run.to]?.lower) !== isServed(run.from))?.person
  return person ?? servedByRole(scene, words)
}

/** "A spokesman for the bishop": one of whom no name is told. */
function servedByRole (scene: Scene, words: readonly Token[]): Served | undefined {
  const serving = words.findIndex(({ lower }) => lower === 'for')
  const end = words.findIndex(({ text, pos }, at) => at > serving && (text === ',' || pos === 'ADP' || pos === 'VERB'))
  const phrase = serving === -1 ? [] : words.slice(serving + 1, end === -1 ? undefined : end)
  const [first, head] = [phrase[0], phrase.at(-1)]
  const role = ROLE_HEADS.get(head?.lower ?? '')
  const sentence = first === undefined ? undefined : sentenceAt(scene.document, first.index)
  if (first?.lower !== 'the' || head === undefined || role === undefined || sentence === undefined) return undefined
  const resolved = resolveSource(scene, { span: { from: first.index, to: head.index + 1 }, sentence, contents: [] })
  return resolved === undefined ? undefined : { name: resolved.source.name, gender: resolved.person?.gender ?? role.gender }
}

const isOwner = (next: string | undefined): boolean => next === "'s" || next === "'"

const NONE = -1
const MOUTHPIECES: ReadonlySet<number> = groupsOf('spokesman lawyer agent aide')
