import type { Document, FoundAttribution } from '../../document.js'
import type { ResolvedSource } from '../../sources/names/named-source.js'
import { sourceKey } from '../../sources/names/source-key.js'

/**
 * Of a name that the article tells nothing about, the pronoun that takes it up tells whether it is a person's; what was "they" or "it" once is no "he" later.
 *
 * @param bodies keys of the names that were taken up as those of bodies; grows.
 */
export function withKindOf (resolved: ResolvedSource, pronoun: string | undefined, bodies: Set<string>): ResolvedSource {
  const { source, person } = resolved
  if (person !== undefined || source.role !== null || (source.kind !== 'person' && source.kind !== 'organisation')) return resolved
  const key = sourceKey(source.name)
  if (BODILY.has(pronoun ?? '')) bodies.add(key)
  if (pronoun === 'it' || pronoun === 'its') return { ...resolved, source: { ...source, kind: 'organisation' } }
  const personal = pronoun === 'he' || pronoun === 'she' || pronoun === 'i'
  return personal && !source.name.includes(' ') && !bodies.has(key) ? { ...resolved, source: { ...source, kind: 'person' } } : resolved
}

const BODILY: ReadonlySet<string> = new Set(['it', 'its', 'they', 'their', 'we', 'our'])

/** What the contents begin with; in quote marks nobody is "it" to himself. */
export function pronounAhead ({ tokens }: Document, { contents: [said] }: FoundAttribution): string | undefined {
  const first = tokens[said?.from ?? -1]
  return first === undefined || (first.quoted && first.lower.startsWith('it')) ? undefined : first.lower
}
