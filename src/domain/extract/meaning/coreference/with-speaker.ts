import { nameWords, ownerWords, spaced, type Word } from '../../clauses/words.js'
import type { Speaker } from './speaker.js'

/**
 * "It hurts me", "our ports are safe" in somebody's mouth: whoever speaks, or is spoken for; "our two countries" are not only the speaker's. Words that
 * nobody is quoted with stay.
 */
export function withSpeaker (words: readonly Word[], { phrase, principal, resolved }: Speaker, isQuoted: (word: Word) => boolean): readonly Word[] {
  const own = resolved.source.kind === 'person' ? phrase : undefined
  return words.flatMap((word, at) => {
    if (!isQuoted(word)) return [word]
    const isShared = word.lower === 'our' && (words[at + 1]?.lower === 'two' || words[at - 1]?.lower === 'both')
    if (isShared) return words[at - 1]?.lower === 'both' ? [] : [{ ...word, text: 'the', lower: 'the' }]
    const owner = OWN.get(word.text.toLowerCase())
    const name = owner === undefined || word.text === 'US' ? undefined : owner === 'me' ? own : principal
    if (name === undefined) return [word]
    return spaced(word.lower === 'my' || word.lower === 'our' ? ownerWords(name) : nameWords(name), word.before)
  })
}

const OWN: ReadonlyMap<string, 'me' | 'us'> = new Map([['me', 'me'], ['my', 'me'], ['us', 'us'], ['our', 'us']])
