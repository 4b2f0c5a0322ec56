import { entityOf } from '../lexicon/entity-of.js'
import { scanEntities } from '../lexicon/scan-entities.js'
import type { SourceKind } from '../../model/source.js'
import { contentWords } from './content-words.js'

/** Whoever speaks, in a draft or on record. */
export interface Speaker { name: string, kind: SourceKind, role?: string | null }

/**
 * Whether two speakers are one, by name, role or the state that they speak for. `unknown` where the words do not tell: "the lawyer" may be anybody's.
 */
export function sameSpeaker (a: Speaker, b: Speaker): 'same' | 'other' | 'unknown' {
  const [named, other] = [contentWords(a.name), contentWords(b.name)]
  if (holds(named, other) || holds(other, named)) return 'same'
  if (isPerson(a) && isPerson(b)) return 'other'
  const [first, second] = [stateOf(a), stateOf(b)]
  if (first !== undefined && second !== undefined) return first === second ? 'same' : 'other'
  return meets(named, roleWords(b)) || meets(other, roleWords(a)) ? 'same' : 'unknown'
}

/** A person under a name of their own, and not "the lawyer". */
const isPerson = ({ name, kind }: Speaker): boolean => kind === 'person' && /^\p{Lu}\S*(?: \p{Lu}?\S+)* \p{Lu}/u.test(name)

const holds = (whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean => part.size > 0 && [...part].every(word => whole.has(word))
const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(word => b.has(word))
const roleWords = ({ role }: Speaker): Set<string> => contentWords(role ?? '')

/** The country that a government, its body or its spokesman stands for. */
function stateOf ({ name, kind, role }: Speaker): string | undefined {
  const own = entityOf(name)
  if (own !== undefined) return own.id
  const words = `${kind === 'person' ? '' : name} ${role ?? ''}`.trim()
  return words === '' ? undefined : scanEntities(words.split(/\s+/))[0]?.entity.id
}
