import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'
import { isNoun } from '../../part-of-speech.js'
import type { Word } from '../../clauses/words.js'

/** "the bid", "two engineers": the noun phrase that stands there, without what hangs on it. */
export function objectBehind (words: readonly Word[], from: number): readonly Word[] {
  const rest = words.slice(from)
  // "fined | the airline | 3 million euros", "endorsed | Cruz | last week"
  const isNext = ({ pos, lower }: Word, at: number): boolean => (/^(?:DET|NUM)$/.test(pos) || /^(?:last|this|next|earlier|late)$/.test(lower)) && isNoun(rest[at - 1])
  const end = rest.findIndex((word, at) => !(OF_PHRASE.has(word.pos) || (at === 0 && THIRD_POSSESSIVES.has(word.lower)) || (at > 0 && /^(?:and|'s|-)$/.test(word.lower))) || isNext(word, at))
  const phrase = rest.slice(0, end === -1 ? rest.length : end)
  // "will | close | 40 branches", taken for an adjective
  return phrase[0]?.pos === 'ADJ' && phrase[1]?.pos === 'NUM' ? phrase.slice(1) : phrase
}

const OF_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
