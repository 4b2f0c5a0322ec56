import { PUBLICATION_HEADS } from '../../sources/roles/roles.js'
import { lowerAt, textAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { isVerb } from '../../part-of-speech.js'
import { isCalendarName } from '../../../lexicon/calendar.js'

/** "(told) Channel 4 on Friday that …", "(told) the daily L'Eco that …", "(said) at a stop in Lyon, that …": what is said stands behind "that". */
export function withoutHearer (words: readonly Word[]): readonly Word[] {
  const that = words.findIndex(({ lower }) => lower === 'that')
  const before = words.slice(0, Math.max(0, that))
  // whatever a tagger makes of a paper's name
  const isPaper = lowerAt(before, 0) === 'the' && PUBLICATION_HEADS.has(lowerAt(before, 1)) && /^\p{Lu}/u.test(textAt(before, 2))
  if (that < 1 || that > MAX_WORDS || (!isPaper && before.some(isVerb))) return words
  const circumstance = isPaper || before[0]?.pos === 'ADP' || textAt(words, that - 1) === ',' || isDay(lowerAt(words, that - 1))
  const rest = words.slice(words[that + 1]?.text === ',' ? that + 2 : that + 1)
  return circumstance && rest.length > 2 ? rest : words
}

const isDay = (lower: string): boolean => isCalendarName(lower) || lower === 'today' || lower === 'yesterday'

/** More words than this are no hearer and no place. */
const MAX_WORDS = 9
