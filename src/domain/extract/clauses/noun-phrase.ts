import { takeUntil } from '../take-until.js'
import type { Word } from './words.js'

type Seen = Pick<Word, 'lower' | 'lemma' | 'pos'>

/** The head of a noun phrase: the word before what it is of ("the head | of the union"). */
export const headOf = <T extends Pick<Word, 'pos'>> (phrase: readonly T[]): T | undefined => takeUntil(phrase, ({ pos }) => pos === 'ADP').at(-1)

/** Whether a noun phrase is of several: "the firms", "Peru and Chile", "police". */
export function isPlural (phrase: readonly Seen[]): boolean {
  const core = takeUntil(phrase, ({ pos, lower }) => pos === 'ADP' || lower === 'as')
  const head = core.at(-1)
  return core.some(({ lower }) => lower === 'and') || (head?.pos === 'NOUN' && head.lemma !== head.lower && PLURAL.test(head.lower)) || head?.lower === 'police'
}

/** "licence" has a lemma of its own, and is one. */
const PLURAL = /(?:s|men|people|children|feet|teeth|mice|geese|data|media|criteria|phenomena|aircraft|sheep|cattle)$/
