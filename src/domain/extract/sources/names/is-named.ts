import { entityOf } from '../../../lexicon/entity-of.js'
import type { ExtractedSource } from '../../../../model/source.js'
import { BODY_HEADS, GROUP_HEADS, PUBLICATION_HEADS, ROLE_HEADS } from '../roles/roles.js'

/**
 * Whether a source is called by a name that tells it from all others: not "police", "the ministry", "his lawyer", "analysts at a bank", nor a surname or
 * given name alone, which many bear, but for those of heads of state and government that hardly anybody else in the news does ("Zelensky").
 */
export function isNamed ({ name, kind }: Pick<ExtractedSource, 'name' | 'kind'>): boolean {
  const words = name.split(/\s+/).filter(word => !SMALL.has(word.toLowerCase()))
  switch (kind) {
    case 'anonymous': return false
    case 'person': return words.some(isCapital) && (words.length > 1 || name.startsWith('@') || entityOf(name)?.form === 'leader')
    // "Doctors at the Lund clinic" are several, and "Lund's letter" is one of many
    case 'group': case 'document': return words.length > 0 && words.every(isCapital)
    default: return words.some((word, at) => isCapital(word) && !(at === 0 && isCommon(word)))
  }
}

const SMALL: ReadonlySet<string> = new Set('the a an of and for in at on to by with from'.split(' '))

/** "eBay" and "7-Eleven", too. */
const isCapital = (word: string): boolean => /[\p{Lu}\p{N}@]/u.test(word)

/** "Police", "Parliament" at the head of a sentence. */
const isCommon = (word: string): boolean =>
  entityOf(word) === undefined && [BODY_HEADS, GROUP_HEADS, PUBLICATION_HEADS, ROLE_HEADS].some(heads => heads.has(word.toLowerCase()))
