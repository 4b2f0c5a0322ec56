import type { Entity } from '../../../lexicon/entity.js'
import type { Role } from '../roles/describe-role.js'
import type { NameRun } from './name-runs.js'

/** Somebody named in the article, with every place where the name, or a part of it that means nobody else, stands. */
export interface Person {
  name: string
  words: string[]
  gender: 'm' | 'f' | null
  roles: Role[]
  /** The country that a known leader leads. */
  country: Entity | null
  /** Token positions, half-open, in reading order. */
  mentions: NameRun[]
}

/** Everybody whom a document names, in order of first mention, and who stands at a token. */
export interface People { all: readonly Person[], at: ReadonlyMap<number, { person: Person, run: NameRun }> }
