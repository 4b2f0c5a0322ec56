import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { CLAIM_NOUNS } from '../../stance/claim-nouns.js'

/** "doubt on | the bank | 's claim that it was solvent": whose claim it is; who doubts it speaks of that one, and not of itself. */
export function claimantOf (words: readonly Word[]): string | undefined {
  const owner = words.findIndex(({ lower }, at) => /^['’]s?$/.test(lower) && words.slice(at + 1, at + 3).some(({ lower }) => CLAIM_NOUNS.has(lower)))
  const from = words.slice(0, Math.max(0, owner)).findLastIndex(({ pos }) => pos === 'ADP') + 1
  const named = words.slice(from, owner)
  if (owner < 1 || named.length === 0 || !named.every(({ pos }) => NAMING.has(pos))) return undefined
  const phrase = named.map(({ text }) => text).join(' ')
  return lowerAt(named, 0) === 'the' ? phrase.replace(/^The /, 'the ') : phrase
}

const NAMING: ReadonlySet<Word['pos']> = new Set<Word['pos']>(['DET', 'NOUN', 'PROPN', 'ADJ'])
