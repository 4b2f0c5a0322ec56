import { stemOf } from '../../../lexicon/stem.js'
import type { Token } from '../../document.js'
import { ALIKE } from './alike.js'
import type { ExtractedSource } from '../../../../model/source.js'
import { isNoun } from '../../part-of-speech.js'

/** How many words of content both have, apart from names and from the words of `name`. */
export function sharedWords (said: readonly Token[], others: readonly Token[], name = ''): number {
  const named = new Set(keysOf(name))
  const own = new Set(said.filter(isContent).map(({ lower }) => keyOf(lower)))
  return new Set(others.filter(isContent).map(({ lower }) => keyOf(lower)).filter(key => own.has(key) && !named.has(key))).size
}

/** Whether both have a verb: "was followed", "no one followed him". */
export function shareVerb (said: readonly Token[], others: readonly Token[]): boolean {
  const verbs = new Set(others.filter(isVerb).map(({ lower }) => keyOf(lower)))
  return said.filter(isVerb).some(({ lower }) => verbs.has(keyOf(lower)))
}

/** Whether both name the same place or person: "met in Vienna", "never been to Vienna". */
export function shareName (said: readonly Token[], others: readonly Token[]): boolean {
  const names = new Set(others.filter(({ pos }) => pos === 'PROPN').map(({ lower }) => lower))
  return said.some(({ pos, lower }) => pos === 'PROPN' && names.has(lower))
}

/** Whether a noun of the one is what the other tells with a verb: "there was no meeting", "they met"; a meeting room is none. */
export function sharesDeed (said: readonly Token[], others: readonly Token[]): boolean {
  const verbs = new Set(others.filter(isVerb).map(({ lower }) => keyOf(lower)))
  return said.some(({ pos, lower }, at) => pos === 'NOUN' && said[at + 1]?.pos !== 'NOUN' && verbs.has(keyOf(lower)))
}

/** Whether a noun or name among the words is one of those of `name`. */
export function isNamed (said: readonly Token[], name: string): boolean {
  const named = new Set(keysOf(name).filter(key => key.length > 2 && !EMPTY.has(key)))
  return said.some(({ pos, lower }) => isNoun({ pos }) && named.has(keyOf(lower)))
}

/** The same of the name of a source, and of the words that name it. */
export const isSourceNamed = (said: readonly Token[], { name, mention }: ExtractedSource): boolean => isNamed(said, `${name} ${mention?.text ?? ''}`)

const isContent = ({ pos, lower }: Token): boolean => /^(?:NOUN|VERB|ADJ|NUM)$/.test(pos) && lower.length > 2 && !EMPTY.has(stemOf(lower))
const isVerb = (token: Token): boolean => token.pos === 'VERB' && isContent(token)

/** Stems that two sentences share by chance. */
const EMPTY: ReadonlySet<string> = new Set(`say tell believe have do make take get go come give ask report claim use time year day week month people man woman many other
new last first one two three any own person minister government official spokesman want need think know see look work call thing way lot good great vote campaign state country president`.split(/\s+/).map(stemOf))

const keysOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}-]+/u).map(keyOf)
const keyOf = (lower: string): string => ALIKE.get(lower) ?? stemOf(lower)
