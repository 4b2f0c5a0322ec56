import { dropNegativePolarityItems } from '../../polarity/negative-words.js'
import { lowerAt } from '../../word-at.js'
import { word, type Word } from '../../clauses/words.js'
import { lowerText } from '../../lower-text.js'
import { takeUntil } from '../../take-until.js'

/** "the existence of a memo" as the clause that it stands for, "a memo existed"; other words as they are. */
export function ofExistence (words: readonly Word[]): readonly Word[] {
  const such = ANY_SUCH.test(lowerText(words)) ? words.slice(-1) : []
  if (such.length > 0) return [word('no', 'DET'), word('such', 'ADJ'), ...such]
  const at = words.findIndex(({ lower }) => HAPPENED.has(lower))
  const thing = takeUntil(words.slice(at + 2), ({ text }) => text === ',')
  const named = at >= 0 && lowerAt(words, at + 1) === 'of' && words.slice(0, at).every(({ pos, lower }) => pos === 'ADJ' || LEADS.has(lower))
  if (!named || thing.length === 0 || thing.some(({ lower }) => POINTING.has(lower))) return words
  return [...dropNegativePolarityItems(thing), word(HAPPENED.get(lowerAt(words, at)) ?? 'existed', 'VERB')]
}

/** "denied that | there was any such order": one that was told of. */
const ANY_SUCH = /^there (?:was|were|is|are|had been|has been|had ever been) (?:ever )?(?:any )?such (?:an? )?[a-z-]+$/

const HAPPENED: ReadonlyMap<string, string> = new Map([['existence', 'existed'], ['occurrence', 'occurred']])
const LEADS: ReadonlySet<string> = new Set(['the', 'any', 'very'])

/** What was told of before, or is told in a clause of its own. */
const POINTING: ReadonlySet<string> = new Set(['such', 'this', 'these', 'it', 'them', 'that', 'which', 'who'])
