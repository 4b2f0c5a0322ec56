import { lowerAt } from '../../polarity/word-at.js'
import type { Word } from '../../polarity/words.js'
import { CLAIM_NOUNS } from '../../stance/claim-nouns.js'
import { isClause } from './is-clause.js'

const SUBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN'])

/** "claims that P" is P, and so is "reports it had closed". */
export function claimWithin (words: readonly Word[]): readonly Word[] {
  const noun = words.findIndex(({ lower }, at) => CLAIM_NOUNS.has(lower) || (LIES.has(lower) && lowerAt(words, at + 1) === 'that'))
  const before = words.slice(0, Math.max(0, noun))
  // "no idea what it means" tells of none
  if (noun === -1 || lowerAt(words, 0) === 'no' || !before.every(({ pos }) => pos === 'DET' || pos === 'ADJ' || pos === 'ADV' || pos === 'NOUN')) return words
  const that = words.findIndex(({ lower }, index) => index > noun && index <= noun + MAX_BETWEEN && lower === 'that')
  // "the allegation, made last week, that P"
  const aside = words[noun + 1]?.text === ',' ? words.findIndex(({ lower }, index) => index > noun + 2 && lower === 'that' && words[index - 1]?.text === ',') : -1
  if (aside !== -1) return words.slice(aside + 1)
  if (that !== -1 && words.slice(noun + 1, that).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')) return words.slice(that + 1)
  const next = words[noun + 1]
  // a headline leaves articles out: "claim pupils were locked in"
  const isSubject = next !== undefined && (SUBJECTS.has(next.pos) || (noun === 0 && next.pos === 'NOUN'))
  return isSubject && isClause(words.slice(noun + 1)) ? words.slice(noun + 1) : words
}

/** What is claimed and called untrue at once: "nasty lies that P". */
const LIES: ReadonlySet<string> = new Set('lie lies falsehoods untruths fabrications nonsense rubbish slander slanders smears'.split(' '))

/** "claims by the two ministers that …": so many words may say whose. */
const MAX_BETWEEN = 8
