import type { ResolvedSource } from '../sources/names/named-source.js'

/** Whether a pronoun may mean whom the article tells of so. */
export function agrees (pronoun: string, { source, person }: ResolvedSource): boolean {
  if (pronoun === 'he' || pronoun === 'she') return source.kind === 'person' && person?.gender !== (pronoun === 'he' ? 'f' : 'm')
  return pronoun === 'they' ? source.kind === 'group' : source.kind !== 'person' && source.kind !== 'group' && source.kind !== 'anonymous'
}
