import type { ResolvedSource } from '../../sources/names/named-source.js'
import type { Person } from '../../sources/names/person.js'
import { principalOf } from '../../sources/resolve/principal.js'

/** Whom a mouthpiece speaks for; `earlier` where only another sentence tells so. */
export type Served = Pick<Person, 'name' | 'gender'> & { earlier?: boolean }

/** The source as a subject: its name with the article that it takes, and what stands for "we" in its mouth. */
export interface Speaker {
  phrase: string
  resolved: ResolvedSource
  /** Whom it speaks for ("Russia" for a Kremlin spokesman), undefined where that is open. */
  principal: string | undefined
  /** The person for whom a mouthpiece speaks, who is "he" or "she" in what it says. */
  served?: Served | undefined
}

export function speakerOf (resolved: ResolvedSource, definite: ReadonlySet<string>): Speaker {
  const { name, kind } = resolved.source
  const phrase = definite.has(name) && !/^the /i.test(name) ? `the ${name}` : name
  const body = kind === 'government' || kind === 'organisation' || kind === 'publication'
  return { phrase, resolved, principal: body ? phrase : kind === 'person' ? principalOf(resolved.person) : undefined }
}
