import type { Token } from './document.js'
import { CLAIM_NOUNS } from './stance/claim-nouns.js'

/** What is looked at of a word. */
type Word = Pick<Token, 'text' | 'lower' | 'pos'>

/**
 * Whether the "that" at `at` stands for what was told before rather than opens a clause: "disputed that.", "dismissed that as a lie", "denied that claim".
 * No verb follows before the next mark.
 */
export function isPointingThat (words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (words[at]?.lower !== 'that' || words[at - 1]?.pos !== 'VERB') return false
  // "says | that | is false: …": the subject
  if (/^(?:is|was)$/.test(next?.lower ?? '') && words[at + 2]?.text !== ',' && SAYING.test(words[at - 1]?.lower ?? '')) return true
  const mark = markAfter(words, at)
  if (mark === at + 1 && opensAside(words, mark)) return false
  // "that in 1998, the army left"
  if (words[mark]?.text === ',' && !GOING_ON.test(words[mark + 1]?.lower ?? '')) return false
  if (next === undefined || mark === at + 1) return true
  const rest = words.slice(at + 1, mark === -1 ? undefined : mark)
  const isLed = next.pos === 'ADP' || /^(?:as|too|strongly|flatly|angrily|firmly|vigorously|categorically)$/.test(next.lower) || CLAIM_NOUNS.has(next.lower)
  return (isLed || (NAMING.test(words[at - 1]?.lower ?? '') && next.pos !== 'PUNCT')) && rest.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
}

/** "called | that | a myth" */
const NAMING = /^(?:call|brand|label|dub|deem|term)/

/** "denied that was so" is a clause all the same. */
const SAYING = /^(?:sa(?:id|ys?)|insist(?:s|ed)?|add(?:s|ed))$/

function markAfter (words: readonly Word[], at: number): number {
  for (let index = at + 1; index < words.length; index++) if (/^[.,;:!?]$/.test(words[index]?.text ?? '')) return index
  return -1
}

/** "said that, in 1998, | the army left", "denied that, as the paper reported, | he was paid": an aside ahead of the clause. */
export function opensAside (words: readonly Word[], comma: number): boolean {
  const first = words[comma + 1]
  const close = markAfter(words, comma)
  const isAside = words[comma]?.text === ',' && words[close]?.text === ',' && (/^(?:ADP|SCONJ)$/.test(first?.pos ?? '') || ASIDES.test(first?.lower ?? ''))
  const clause = words.slice(close + 1, close + 1 + LONGEST_SUBJECT)
  return isAside && /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(clause[0]?.pos ?? '') && !/ing$/.test(clause[0]?.lower ?? '') && clause.some(({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && !lower.endsWith('ing'))
}

/** In words. */
const LONGEST_SUBJECT = 8
const ASIDES = /^(?:according|whatever|when|while|as|after|before|since|because|although|though|despite|unlike|even|until|once|should|were|had|by)$/

/** Behind the comma something else is told. */
const GOING_ON = /^(?:[a-z]+ing|and|but|while|too|however|though|although|as)$/
