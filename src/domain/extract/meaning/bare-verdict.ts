import { textAt } from '../polarity/word-at.js'
import type { Word } from '../polarity/words.js'
import { FALSITY, WEAK_FALSITY } from '../stance/claim-nouns.js'

const STRONG = [...FALSITY].filter(word => !WEAK_FALSITY.has(word)).join('|')
const ANY = [...FALSITY].join('|')
const SMALL = "a|an|the|it|that|this|is|was|are|were|'s|pure|complete|completely|total|totally|utter|utterly|absolute|absolutely|entire|entirely|sheer|simply|simple|" +
  'all|just|plain|plainly|pack|of|and|from|start|to|finish|beginning|end|another|such|outright|downright|wholly|quite|patently|malicious|nothing|but|,|\\.|!'

/** What takes the truth from whatever was said before, without naming it: "Pure invention", "I did nothing of the kind", "It never happened". */
const VERDICTS: readonly RegExp[] = [
  new RegExp(`^(?:(?:${SMALL}) ){0,8}(?:${ANY})(?: (?:${SMALL}|${ANY})){0,8}$`),
  new RegExp(`^(?:it|that|this|these|they|those|all of it|all of that|the whole thing|the story|the whole story) (?:is|was|are|were|'s|'re) (?:[\\w']+ ){0,3}?(?:${STRONG})\\b`),
  /^(?:no|nope|never|not so|not true|not at all|quite the (?:contrary|opposite|reverse)|on the contrary|certainly not|of course not|absolutely not)(?: (?:[,.!;:–—-]|and|but)|$)/,
  /^(?:they|he|she|you|these people|those people|whoever says (?:so|that)) (?:is|are|'s|'re|was|were|has|have|got|just|simply) (?:(?:simply|just|all|been|plainly|it|this) )?(?:lying|lied|liars?|it wrong|mistaken|wrong|misinformed|making (?:it|this|that|things) up|had)\b/,
  /^(?:it|this|that|nothing) (?:could|can) (?:not|n't) be (?:further|farther) from the truth|^nothing (?:could|can) be (?:further|farther) from the truth/,
  /^(?:i|we|he|she|they) (?:had|have|has|played|took) (?:nothing to do with|no part in|no role in|no hand in) (?:it|this|that|any of)/,
  /\b(?:nothing of the (?:kind|sort)|nothing like (?:that|it)|no such thing)\b/,
  /^(?:it|that|this|they|none of it|none of this|none of that|nothing) (?:simply |just )?(?:never|(?:did|has|have|had) (?:not|n't)(?: ever)?) (?:happen|happened|took place|take place|occur|occurred|exist|existed)/,
  /^(?:i|we|he|she|they|it) (?:did|do|does|was|were|have|had|has|is|are|would) (?:not|n't)(?: [.,]|$)/,
  /^(?:there|they|it) (?:is|are|was|were|do|does|did) (?:not|n't|no) (?:one|any|exist|none)(?: |$|\.)/,
  /^(?:it|that|this) (?:is|was|'s) (?:simply |just |absolutely |categorically )?(?:not|n't) (?:true|so|the case|right|correct|accurate|what happened|how it happened)/,
  /^there (?:is|was|'s) (?:not a|no) (?:word|shred|grain|scrap|iota|jot|ounce|kernel) of truth/,
  /\b(?:nothing|not a word|not one word|none) of (?:it|this|that|which) (?:is|was) true/
]

/** Whether the words are a verdict and no more: "That is a lie, and whoever told you knows it". */
export function isBareVerdict (words: readonly Word[]): boolean {
  const from = words.findIndex(({ pos }) => pos !== 'PUNCT')
  const text = words.slice(Math.max(0, from)).map((_, index, kept) => textAt(kept, index).toLowerCase().replaceAll('’', "'").replace(/(?<=\w)\.$/, '')).join(' ')
  return VERDICTS.some(verdict => verdict.test(text))
}

/** "At no point did I order it": too far from a plain sentence to be worded positively. */
export const isInvertedDenial = (words: readonly Word[]): boolean =>
  /^(?:at no (?:point|time|stage)|not once|never once|in no way|under no circumstances) (?:did|do|does|have|has|had|was|were|is|are) /.test(words.map(({ lower }) => lower).join(' '))
