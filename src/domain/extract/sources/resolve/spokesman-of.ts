import type { Scene, SourcePlace } from '../mentions/scene.js'
import { sentenceAt } from '../../sentence-at.js'
import type { ResolvedSource } from '../names/named-source.js'
import type { Role } from '../roles/describe-role.js'

/** "The palace said so. The spokesman added …": of the body that has spoken last, in the same paragraph, where no other spokesman has. */
export function spokesmanOf (scene: Scene, { span, sentence }: SourcePlace, { head, modifiers, principals }: Role): ResolvedSource | undefined {
  const { document, spoken, people } = scene
  const isBare = /^spokes/.test(head) && modifiers.length + principals.length === 0 && document.tokens[span.from]?.lower === 'the' && span.to === span.from + 2
  const last = spoken.findLast(({ at }) => at < span.from)
  if (!isBare || last === undefined || !BODIES.has(last.source.kind)) return undefined
  const before = sentenceAt(document, last.at)
  const isHere = before?.part === sentence.part && before.paragraph === sentence.paragraph
  const named = people.all.some(({ roles, mentions }) => roles.some(role => /^spokes/.test(role.head)) && mentions.some(({ from }) => before !== undefined && from >= before.from && from < span.from))
  return isHere && !named ? { source: { name: `${last.source.name}’s ${head}`, kind: 'anonymous', role: null, mention: null }, person: undefined } : undefined
}

const BODIES: ReadonlySet<string> = new Set(['government', 'organisation'])
