import type { FoundAttribution, TokenSpan } from '../../document.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { sourceOf, type ResolvedSource } from '../../sources/names/named-source.js'
import type { Person } from '../../sources/names/person.js'
import { spanOf } from '../../span-of.js'

/**
 * Whom "A:" stands for, or a paragraph without a label: the one person whom the last paragraph before the interview that names anybody names; undefined for
 * several. "NV:" is whoever of those named has these initials.
 */
export function intervieweeOf (scene: Scene, { form, source }: Pick<FoundAttribution, 'form' | 'source'>): ResolvedSource | undefined {
  const { document } = scene
  if (form === 'turn' && source?.from === source?.to) return introduced(scene)
  const initials = form === 'turn' && source !== null && source.to === source.from + 1 ? lettersOf(document.tokens[source.from]?.text ?? '') : ''
  if (source !== null && initials.length > 1) return ofInitials(scene, source, initials)
  if (form !== 'turn' || source === null || !/^(?:A\.?|Answer)$/.test(document.tokens[source.from]?.text ?? '')) return undefined
  const [person, other] = namedBefore(scene, document.turns[0]?.said.from ?? 0)
  return person === undefined || other !== undefined ? undefined : { source: { ...sourceOf(person).source, mention: spanOf(document, source) }, person }
}

/** "NV", "N.V."; nothing for other labels. */
const lettersOf = (label: string): string => /^(?:\p{Lu}\.?){2,4}$/u.test(label) ? label.replaceAll('.', '').toLowerCase() : ''

function ofInitials ({ document, people }: Scene, label: TokenSpan, initials: string): ResolvedSource | undefined {
  const [person, other] = people.all.filter(({ words }) => words.map(([first = '']) => first.toLowerCase()).join('') === initials)
  return person === undefined || other !== undefined ? undefined : { source: { ...sourceOf(person).source, mention: spanOf(document, label) }, person }
}

/** Of those named ahead of an interview without labels: the only one whom the title names, else the only one there is. */
function introduced ({ document, people }: Scene): ResolvedSource | undefined {
  const limit = document.turns[0]?.said.from ?? 0
  const before = people.all.filter(({ mentions: [first] }) => Number(first?.from) < limit)
  const titled = before.filter(({ mentions }) => mentions.some(({ sentence }) => sentence.part === 'title'))
  const [person, other] = titled.length === 1 ? titled : before
  const run = person?.mentions.find(({ sentence }) => sentence.part === 'text' && sentence.to <= limit) ?? person?.mentions[0]
  if (person === undefined || other !== undefined || run === undefined) return undefined
  return { source: { ...sourceOf(person).source, mention: spanOf(document, run) }, person }
}

function namedBefore ({ document, people }: Scene, limit: number): Person[] {
  const before = people.all.filter(({ mentions: [first] }) => Number(first?.from) < limit)
  const paragraphOf = (token: number) => document.sentences.find(({ from, to }) => from <= token && token < to)?.paragraph
  const placed = before.map(person => ({ person, paragraphs: person.mentions.filter(({ from }) => from < limit).map(({ from }) => paragraphOf(from)) }))
  const nearest = Math.max(...placed.flatMap(({ paragraphs }) => paragraphs.map(Number)))
  return placed.filter(({ paragraphs }) => paragraphs.includes(nearest)).map(({ person }) => person)
}

/** Who answers "you" is a person, unless the name is a body's; capitals are a label's. */
export function withTurn ({ form }: FoundAttribution, resolved: ResolvedSource): ResolvedSource {
  const { source, person } = resolved
  if (form !== 'turn' || person !== undefined || source.kind !== 'organisation') return resolved
  const name = /\p{Ll}/u.test(source.name) ? source.name : source.name.replace(/(?<=\p{Lu})\p{Lu}+/gu, capitals => capitals.toLowerCase())
  return { ...resolved, source: { ...source, name, kind: 'person' } }
}
