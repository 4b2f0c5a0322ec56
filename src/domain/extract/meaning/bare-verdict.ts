import { textAt } from '../polarity/word-at.js'
import type { Word } from '../polarity/words.js'
import { FALSITY, WEAK_FALSITY } from '../stance/falsity.js'
import { opensUntrue } from '../stance/false-predicates.js'

const STRONG = [...FALSITY].filter(word => !WEAK_FALSITY.has(word)).join('|')
const ANY = [...FALSITY].join('|')
const SMALL = "a|an|the|it|that|this|is|was|are|were|'s|pure|complete|completely|total|totally|utter|utterly|absolute|absolutely|entire|entirely|sheer|simply|simple|" +
  'all|just|plain|plainly|pack|of|and|from|start|to|finish|beginning|end|another|such|outright|downright|wholly|quite|patently|malicious|nothing|but|one|big|great|,|\\.|!+'

/** The same without subject and verb: what is absurd may be so, unless it is all that somebody has to say. */
const BARE = 'a|an|pure|complete|completely|total|totally|utter|utterly|absolute|absolutely|sheer|simply|just|plain|and|but|,|\\.|!+'

/** What takes the truth from whatever was said before, without naming it: "Pure invention", "I did nothing of the kind", "It never happened". */
const VERDICTS: readonly RegExp[] = [
  new RegExp(`^(?:(?:${SMALL}) ){0,8}(?:${STRONG})(?: (?:${SMALL}|${ANY})){0,8}$`),
  new RegExp(`^(?:(?:${BARE}) ){0,5}(?:${ANY})(?: (?:${BARE}|${ANY})){0,5}$`),
  new RegExp(`^(?:it|that|this|these|they|those|all of it|all of that|the whole thing|the story|the whole story) (?:is|was|are|were|'s|'re) (?:[\\w']+ ){0,3}?(?:${STRONG})(?= (?:[.,;!]|and|from|pure)|$)`),
  /^(?:no|nope|not so|not one|not a single one|not any|not ever|not that i (?:know|am aware) of|not in the least|not true|not at all|quite the (?:contrary|opposite|reverse)|on the contrary|certainly not|of course not|absolutely not)(?: (?:[,.!;:–—-]|and|but)|$)/,
  /^never(?: [.!]|$)/,
  /^(?:they|he|she|you|these people|those people|whoever says (?:so|that)) (?:is|are|'s|'re|was|were|has|have|got|just|simply) (?:(?:simply|just|all|been|plainly|it|this) )?(?:lying|lied|liars?|it wrong|mistaken|wrong|misinformed|making (?:it|this|that|things) up|had)\b/,
  /^(?:it|this|that|nothing) (?:could|can) (?:not|n't) be (?:further|farther) from the truth|^nothing (?:could|can) be (?:further|farther|less true|more (?:false|untrue|wrong|absurd))\b/,
  /^(?:i|we|he|she|they) (?:had|have|has|played|took) (?:nothing to do with|no part in|no role in|no hand in) (?:it|this|that|any of)/,
  /\b(?:nothing of the (?:kind|sort)|nothing like (?:that|it)|no such thing)\b/,
  /^(?:it|that|this|they|none of it|none of this|none of that|nothing) (?:simply |just )?(?:never|(?:did|has|have|had) (?:not|n't)(?: ever)?) (?:happen|happened|took place|take place|occur|occurred|exist|existed)/,
  /^(?:i|we|he|she|they|it|there) (?:did|do|does|was|were|have|had|has|is|are|would) (?:(?:most |quite |very )?(?:certainly|definitely|emphatically|absolutely|categorically|simply) )?(?:not|n't)(?: [.,]| nor|$)/,
  /^(?:there|they|it) (?:is|are|was|were|do|does|did) (?:not|n't|no) (?:one|any|exist|none)(?: |$|\.)/,
  /^(?:it|that|this) (?:is|was|'s) (?:simply |just |absolutely |categorically )?(?:not|n't) (?:true|so|the case|right|correct|accurate|what (?:really |actually )?(?:happened|was said|i said|we said|he said|she said|they said)|how it (?:happened|was|went)|the (?:truth|way it))/,
  /^(?:that|this|it|all this|the story|the whole story) (?:is|was|'s) (?:\w+ ){0,2}?(?:wrong|untrue|false|inaccurate|incorrect)(?: [.,]|$)/,
  /^(?:there|it) (?:is|was|'s) (?:simply |absolutely |just )?(?:nothing|no truth|not a word of truth) (?:to|in|behind) (?:it|this|that|them|these|those|the)\b/,
  /^(?:i|we|they|he|she|you) (?:just |simply |have |has |had |'ve |'s |'d |must have )?(?:made|making|invented|invent|cooked|dreamt|dreamed|concocted|fabricated) (?:it|this|that|them|these|the whole thing|everything|things|the story|all of (?:it|this|that))(?: up| all up)?(?: [.,!]|$)/,
  /^(?:you|they) (?:'ve|have) been (?:had|misled|misinformed|lied to|fooled|duped)/,
  /^(?:not a|not one|no) (?:word|shred|grain|scrap|iota|jot|ounce|kernel|syllable) (?:of (?:it|this|that|truth|which)|in it)/,
  /^(?:dead|plain|flat|just|quite|totally|completely|utterly|absolutely|categorically|demonstrably|so) (?:wrong|false|untrue)(?: [.,!]|$)/,
  /^there (?:is|was|'s) (?:not a|no) (?:word|shred|grain|scrap|iota|jot|ounce|kernel) of truth/,
  /\b(?:nothing|not a word|not one word|none) of (?:it|this|that|which) (?:is|was) true/
]

/** Whether the words are a verdict and no more: "That is a lie, and whoever told you knows it". */
export function isBareVerdict (words: readonly Word[]): boolean {
  const from = words.findIndex(({ pos }) => pos !== 'PUNCT')
  const text = words.slice(Math.max(0, from)).map((_, index, kept) => textAt(kept, index).toLowerCase().replaceAll('’', "'").replace(/(?<=\w)\.$/, '')).join(' ')
  const said = words.slice(Math.max(0, from))
  return VERDICTS.some(verdict => verdict.test(text)) || opensUntrue(said.map(({ lower }) => lower)) || isPointedAt(said)
}

/** "It bears no relation to the facts". */
const isPointedAt = ([subject, ...predicate]: readonly Word[]): boolean =>
  subject !== undefined && /^(?:it|this|that|these|those|they)$/.test(subject.lower) && opensUntrue(predicate.map(({ lower }) => lower))

/** "At no point did I order it": too far from a plain sentence to be worded positively. */
export const isInvertedDenial = (words: readonly Word[]): boolean =>
  /^(?:at no (?:point|time|stage)|not once|never once|in no way|under no circumstances) (?:did|do|does|have|has|had|was|were|is|are) /.test(words.map(({ lower }) => lower).join(' '))
