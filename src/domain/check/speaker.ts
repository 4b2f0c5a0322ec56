import { entityOf } from '../lexicon/entity-of.js'
import { scanEntities } from '../lexicon/scan-entities.js'
import type { SourceKind } from '../../model/source.js'
import { BODY_HEADS, GROUP_HEADS, MAY_BE_BODIES, ROLE_HEADS } from '../extract/sources/roles/roles.js'
import { contentWords } from './content-words.js'

/** Whoever speaks, in a draft or on record. */
export interface Speaker { name: string, kind: SourceKind, role?: string | null }

/**
 * Whether two speakers are one, by name, role or the state that they speak for. `unknown` where the words do not tell: "the lawyer" may be anybody's.
 */
export function sameSpeaker (a: Speaker, b: Speaker): 'same' | 'other' | 'unknown' {
  if (isNamedAlike(a, b)) return 'same'
  const [named, other] = [contentWords(ownName(a)), contentWords(ownName(b))]
  if (isPerson(a) && isPerson(b)) return 'other'
  const [first, second] = [stateOf(a), stateOf(b)]
  if (first !== undefined && second !== undefined) return first === second ? 'same' : 'other'
  return meets(named, roleWords(b)) || meets(other, roleWords(a)) ? 'same' : 'unknown'
}

/** Of what several said who may be taken for the speaker, what stands under the speaker's own name comes first; the order is kept besides. */
export const ownFirst = <T extends { attribution: { source: Speaker } }>(speaker: Speaker, said: readonly T[]): T[] => {
  const isOwn = ({ attribution }: T): boolean => isNamedAlike(speaker, attribution.source)
  return [...said.filter(isOwn), ...said.filter(other => !isOwn(other))]
}

function isNamedAlike (a: Speaker, b: Speaker): boolean {
  const [named, other] = [contentWords(ownName(a)), contentWords(ownName(b))]
  return holds(named, other) || holds(other, named)
}

/** A person under a name of their own, and not "the lawyer". */
const isPerson = (speaker: Speaker): boolean => speaker.kind === 'person' ? FULL_NAME.test(speaker.name) || isSurname(speaker.name) : ownName(speaker) !== speaker.name

const FULL_NAME = /^\p{Lu}\S*(?: \p{Lu}?\S+)* \p{Lu}/u
const isSurname = (name: string): boolean => /^\p{Lu}\p{Ll}\S*$/u.test(name) && !isRole(name)

/** The name of "the ferry's cook, Lita Anders", where it was not read that she is a person: what stands behind the comma of what somebody is. */
function ownName ({ name, kind }: Speaker): string {
  const [, head = '', own = ''] = kind === 'person' ? [] : /(\p{L}+)(?: (?:of|at|for|from|in) [^,]+)?, (\p{Lu}[^,]*)$/u.exec(name) ?? []
  const person = FULL_NAME.test(own) && !BODY_HEADS.has(head.toLowerCase()) && !MAY_BE_BODIES.has(head.toLowerCase())
  return person ? own : name
}
const isRole = (word: string): boolean => [word.toLowerCase(), word.toLowerCase().replace(/s$/, '')].some(form => ROLE_HEADS.has(form) || GROUP_HEADS.has(form) || BODY_HEADS.has(form))

const holds = (whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean => part.size > 0 && [...part].every(word => whole.has(word))
const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(word => b.has(word))
/** Who was something speaks for nobody any more. */
const roleWords = ({ role }: Speaker): Set<string> => FORMER.test(role ?? '') ? new Set() : contentWords(role ?? '')
const FORMER = /\b(?:former(?:ly)?|ex|erstwhile|one-?time|retired|sacked|dismissed)\b/iu

/** The country that a government, its body or its spokesman stands for. */
function stateOf ({ name, kind, role }: Speaker): string | undefined {
  const own = entityOf(name)
  if (own !== undefined) return own.id
  const words = `${kind === 'person' ? '' : name} ${role ?? ''}`.trim()
  return words === '' ? undefined : scanEntities(words.split(/\s+/))[0]?.entity.id
}
