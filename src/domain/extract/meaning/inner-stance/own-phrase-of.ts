import type { Word } from '../../clauses/words.js'
import { ownPhrase } from '../../stance/own-phrases.js'
import { MODALS } from '../../clauses/function-words.js'

/** A stance that the source takes of itself in so many words; `own`: the subject is the source. Whoever is "he" in quote marks is somebody else. */
export function ownPhraseOf (words: readonly Word[], own: boolean, { quoted }: { quoted: boolean }): ReturnType<typeof ownPhrase> {
  const phrase = ownPhrase(words.map(({ lower }) => lower))
  const subject = words.slice(0, phrase?.at)
  // "could have denied it" has not
  if (phrase?.stance === 'denies' && subject.some(({ lower }) => MODALS.has(lower))) return undefined
  return own || subject.length === 0 || subject.every(({ pos, lower }) => (SPEAKERS.has(lower) && !(quoted && OTHERS.has(lower))) || pos === 'ADV' || pos === 'AUX') ? phrase : undefined
}

const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they', 'it', "'m", "'d", "'ve", "'re"])
const OTHERS: ReadonlySet<string> = new Set(['he', 'she', 'they'])
