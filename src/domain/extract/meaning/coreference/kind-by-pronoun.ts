import type { Document, FoundAttribution } from '../../document.js'
import type { ResolvedSource } from '../../sources/names/named-source.js'

/** Of a name that the article tells nothing about, the pronoun that takes it up tells whether it is a person's. */
export function withKindOf (resolved: ResolvedSource, pronoun: string | undefined): ResolvedSource {
  const { source, person } = resolved
  if (person !== undefined || source.role !== null || (source.kind !== 'person' && source.kind !== 'organisation')) return resolved
  if (pronoun === 'it' || pronoun === 'its') return { ...resolved, source: { ...source, kind: 'organisation' } }
  const personal = pronoun === 'he' || pronoun === 'she' || pronoun === 'i'
  return personal && !source.name.includes(' ') ? { ...resolved, source: { ...source, kind: 'person' } } : resolved
}

/** What the contents begin with; in quote marks nobody is "it" to himself. */
export function pronounAhead ({ tokens }: Document, { contents: [said] }: FoundAttribution): string | undefined {
  const first = tokens[said?.from ?? -1]
  return first === undefined || (first.quoted && first.lower.startsWith('it')) ? undefined : first.lower
}
