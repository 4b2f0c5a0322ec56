import { contentWords } from './content-words.js'

/** What a sentence says behind these it does not say is so. */
const OPENERS = '(?:if|whether|unless|lest|in case|in the event|provid(?:ed|ing) that|on condition|assuming|suppos(?:e|ing))'
const OPEN_CLAUSE = new RegExp(`\\b${OPENERS}\\b[^,;:.?!]*`, 'giu')
/** A condition that leads holds for all that follows, as in "Had it asked, …". */
const OPEN_SENTENCE = new RegExp(`^["“”‘’'(\\s]*(?:even |only |but |and )?(?:${OPENERS}|had|were|should)\\b`, 'iu')
const QUESTION = /\?["“”‘’')\s]*$/u

/** Whether a sentence asks about the claim, or makes a condition of it: it does not state it then. */
export function isLeftOpen (sentence: string, claim: string): boolean {
  if (QUESTION.test(sentence) || OPEN_SENTENCE.test(sentence)) return true
  const open = sentence.match(OPEN_CLAUSE)
  if (open === null) return false
  const own = contentWords(claim)
  const shared = (text: string): number => [...contentWords(text)].filter(word => own.has(word)).length
  return shared(open.join(' ')) > shared(sentence.replace(OPEN_CLAUSE, ' '))
}
