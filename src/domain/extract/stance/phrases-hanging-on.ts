import { remember } from '../../lexicon/remember.js'
import type { PhrasePattern } from './phrase-pattern.js'

/** More words than this are not kept in mind. */
const MOST_KEPT = 50_000

/** Of some phrases those that can stand among given words, in their order: few words have any that hang on them, and most of these are met again. */
export function phrasesHangingOn<Phrase extends PhrasePattern> (phrases: readonly Phrase[]): (words: readonly string[]) => Phrase[] {
  // one search of all beginnings: most words are none of any phrase
  const any = new RegExp(phrases.map(({ hangsOn }) => hangsOn.source).join('|'))
  const hanging = remember(word => any.test(word) ? phrases.flatMap(({ hangsOn }, position) => hangsOn.test(word) ? [position] : []) : [], MOST_KEPT)
  return words => {
    const positions = new Set<number>()
    for (const word of words) for (const position of hanging(word)) positions.add(position)
    return [...positions].sort((a, b) => a - b).flatMap(position => phrases[position] ?? [])
  }
}
