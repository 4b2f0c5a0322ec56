import type { ExtractedSource } from '../../../../model/source.js'
import type { ResolvedSource } from '../../sources/names/named-source.js'
import { ROLE_HEADS } from '../../sources/roles/roles.js'

/** Whether nothing tells that somebody is of the other gender. */
export function mayBeCalled ({ person, source }: ResolvedSource, pronoun: string): boolean {
  const gender = person === undefined ? ROLE_HEADS.get(headOf(source.name))?.gender ?? null : person.gender
  return gender === null || gender === (pronoun === 'he' ? 'm' : 'f')
}

/** "NAME", "the mayor", "her deputy"; no group and no body. */
export const isSomebody = ({ name, kind }: ExtractedSource): boolean => kind === 'person' ||
  (kind === 'anonymous' && ROLE_HEADS.has(headOf(name)))

const headOf = (name: string): string => name.toLowerCase().split(/ (?:of|for|at|from|with|in|to) /)[0]?.split(' ').at(-1) ?? ''
