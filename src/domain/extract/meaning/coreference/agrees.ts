import type { ResolvedSource } from '../../sources/names/named-source.js'

/** Whether a pronoun may mean whom the article tells of so. */
export function agrees (pronoun: string, resolved: ResolvedSource): boolean {
  const { source, person } = resolved
  if (pronoun === 'he' || pronoun === 'she') return source.kind === 'person' && person?.gender !== (pronoun === 'he' ? 'f' : 'm')
  return pronoun === 'they' ? isSeveral(resolved) : !isSeveral(resolved) && source.kind !== 'person' && source.kind !== 'anonymous'
}

export const isSeveral = ({ source: { kind, name } }: ResolvedSource): boolean => kind === 'group' || MEMBERS.test(name)

/** A party by the name of its members is no "it". */
const MEMBERS = /^(?:Republicans|Democrats|Tories|Conservatives|Liberals|Greens|Socialists|Communists|Nationalists|Islamists|Marxists|Separatists|Christian Democrats|Social Democrats|Liberal Democrats)$/
