import { lowerAt, textAt } from '../../polarity/word-at.js'
import type { Word } from '../../polarity/words.js'

/** Whether a sentence states something without the text around it: no question, no bare infinitive, and nobody is "I" or "we" in it. */
export function standsAlone (words: readonly Word[]): boolean {
  const lead = lowerAt(words, 0)
  if (textAt(words, words.length - 1) === '?' || words.some(({ text }) => FIRST_PERSON.test(text))) return false
  return lead === 'what' ? hasVerdict(words) : !OPEN.has(lead) && (words[0]?.pos !== 'PART' || /^(?:one|an?)$/.test(lowerAt(words, 1)))
}

/** Not the US. */
const FIRST_PERSON = /^(?:I|[Ww]e|[Mm]e|[Uu]s|[Mm]yself|[Oo]urselves)$/

/** "How tired he was" states nothing. */
const OPEN: ReadonlySet<string> = new Set(['how', 'why', 'who', 'whom', 'whose', 'where', 'which'])

/** "What counts is peace" does. */
const hasVerdict = (words: readonly Word[]): boolean =>
  words.slice(0, -1).some(({ lower }, index) => index > 1 && COPULAS.has(lower) && words[index - 1]?.pos !== 'PRON')

const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were'])
