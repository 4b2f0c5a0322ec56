import { textAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { CLAIM_NOUNS, IDEAS } from '../../stance/claim-nouns.js'
import { FALSITY, STRONG_FALSITY } from '../../stance/falsity.js'
import { opensUntrue } from '../../stance/false-predicates.js'
import { INDIRECT_DENIALS } from '../../stance/indirect-denials.js'
import { isNegation } from '../../clauses/function-words.js'

const STRONG = [...STRONG_FALSITY].join('|')
const ANY = [...FALSITY].join('|')
const CLAIMED = [...CLAIM_NOUNS].filter(noun => !IDEAS.has(noun)).join('|')
const SMALL = "a|an|the|it|that|this|is|was|are|were|'s|pure|complete|completely|total|totally|utter|utterly|absolute|absolutely|entire|entirely|sheer|simply|simple|" +
  'all|just|plain|plainly|pack|of|and|from|start|to|finish|beginning|end|another|such|outright|downright|wholly|quite|patently|malicious|nothing|but|one|big|great|,|\\.|!+'

/** The same without subject and verb: what is absurd may be so, unless it is all that somebody has to say. */
const BARE = 'a|an|nothing|but|more|than|mere|idle|old|pure|complete|completely|total|totally|utter|utterly|absolute|absolutely|sheer|simply|just|plain|and|but|,|\\.|!+'

/** What takes the truth from whatever was said before, without naming it; that something was said, the words themselves tell: "Pure invention". */
const FIRM: readonly RegExp[] = [
  new RegExp(`^(?:(?:${SMALL}) ){0,8}(?:${STRONG})(?: (?:${SMALL}|${ANY})){0,8}$`),
  new RegExp(`^(?:it|that|this|these|they|those|all of it|all of that|the whole thing|the story|the whole story) (?:is|was|are|were|'s|'re) (?:[\\w']+ ){0,3}?(?:${STRONG})(?= (?:[.,;!]|and|from|pure)|$)`),
  /^(?:it|this|that|nothing) (?:could|can) (?:not|n't) be (?:further|farther) from the truth|^nothing (?:could|can) be (?:further|farther|less true|more (?:false|untrue|wrong|absurd))\b/,
  /^(?:(?:more|it is|it's|it 's|this is|that is|that 's|just|simply|pure|totally|all|a|classic|utter|complete|another case of) ){0,3}fake news(?: [.!,]|$)/,
  /\b(?:nothing of the (?:kind|sort)|no such thing)\b/,
  /^(?:it|that|this|they|none of it|none of this|none of that|nothing) (?:simply |just )?(?:never|(?:did|has|have|had) (?:not|n't)(?: ever)?) (?:happen|happened|took place|take place|occur|occurred|exist|existed)(?= (?:[.,;!]|and|at all)|$)/,
  /^(?:it|that|this) (?:is|was|'s) (?:[a-z]+ly |just )?(?:not|n't) (?:true(?= (?:[.,;!:–—-]|that|at|and|but|to|what|in|of|because|as|any|whatever|anymore|now|about|for|either|anyway|today|on|with|from|by|since|when|if|even|he|she|they|we|i|the|there|nor|or)|$)|(?:so|right|correct|accurate)(?= [.,;!]|$)|the case|what (?:really |actually )?(?:happened|was said)|the truth)/,
  /^(?:there|it) (?:is|was|'s) (?:simply |absolutely |just )?(?:nothing|no truth|not a word of truth) (?:to|in|behind) (?:it|this|that|them|these|those|the)\b/,
  /^(?:i|we|they|he|she|you) (?:just |simply |have |has |had |'ve |'s |'d |must have )?(?:made|making|invented|invent|cooked|dreamt|dreamed|concocted|fabricated) (?:it|this|that|them|these|the whole thing|everything|things|the story|all of (?:it|this|that))(?: up| all up)?(?: [.,!]|$)/,
  /^(?:not a|not one|no) (?:word|shred|grain|scrap|iota|jot|ounce|kernel|syllable) (?:of (?:it|this|that|truth|which)|in it)/,
  /\b(?:story|stories|rumou?rs?|reports?|claims?|talk|speculation|allegations?)\b.*\bnothing (?:to|in) (?:it|them|that|this)(?= [.,;!]|$)/,
  /^there (?:is|was|'s) (?:not a|no) (?:word|shred|grain|scrap|iota|jot|ounce|kernel) of truth/,
  /\b(?:nothing|not a word|not one word|none) of (?:it|this|that|which) (?:is|was) true/,
  /^(?:i|we|he|she|they) (?:had|have|has|played|took) (?:nothing to do with|no part in|no role in|no hand in) (?:it|this|that|any of)/,
  /^(?:i|we|he|she|they) (?:have |has |had |'ve |'d )?(?:never|(?:did|have|has|had) (?:not|n't)(?: ever)?) (?:say|said|write|wrote|written|make|made|promise[d]?|utter(?:ed)?|use[d]?|do|did|done) (?:that|it|this|any such thing|such a thing|anything (?:of the kind|like that)|(?:that|those|such) \w+)(?= (?:[.,;!]|and|at all)|$)/,
  /^there (?:is|was|were|are|has been|had been) no such [a-z-]+(?: [a-z-]+)?(?= [.,;!]|$)/,
  /^(?:not|no) (?:(?:a|one|single) ){0,2}(?:word|shred|grain|scrap|line|syllable) (?:of (?:[\w'-]+ ){1,6}?)?(?:is|was) true\b/,
  /^no such (?:[a-z-]+ ){1,3}(?:ever )?(?:took place|happened|occurred|was|were|exists?|existed|has|have|had|is|are)\b/,
  /^(?:that|this|the|those|these|such an?) (?:[a-z-]+ ){1,3}?(?:simply |just )?(?:never|(?:did|does|do) (?:not|n't)(?: ever)?) (?:happen|happened|took place|take place|occur|occurred|exist|existed)(?= [.,;!]|$)/,
  new RegExp(`^(?:the|this|these|those|all|any|such|both|every) (?:[\\w'-]+ ){0,3}?(?:${CLAIMED}) (?:is|are|was|were) (?:\\w+ly )?(?:denied|rejected|refuted|disputed)(?= |$)`),
  new RegExp(`^what (?:[\\w'-]+ ){1,5}?(?:say|says|said|claims?|claimed|wrote|reported|printed|published|alleges?|alleged|told) (?:[\\w'-]+ ){0,3}?(?:is|was|are|were) (?:[\\w'-]+ ){0,2}?(?:${STRONG}|not true|not so)(?= |$)`),
  /^(?:it|that) (?:was|is|were) (?:not|n't) (?:me|him|her|us|them)(?= [.,;!]|$)/,
  /^(?:my|his|her|our|their|these|those|the) (?:words|remarks|comments|statements?|quotes?) (?:was|were|are|is|have been|has been|had been) (?:\w+ly )?(?:twisted|distorted|doctored|misreported|misrepresented|mistranslated|misconstrued|invented|made up|fabricated|misinterpreted|taken out of)/
]

/** The same, of what may have been said or not; beyond the first sentence of a speech they speak of its own words. */
const LOOSE: readonly RegExp[] = [
  ...INDIRECT_DENIALS,
  new RegExp(`^(?:(?:${BARE}) ){0,5}(?:${ANY})(?: (?:${BARE}|${ANY}|\\.|!)){0,7}$`),
  /^(?:(?:good (?:heavens|lord|grief|god)|my god|oh|heavens|lord|god|goodness|well|why|hell|absolutely|certainly|definitely)(?: [,!])? ){1,2}(?:no|not|never)(?= [.,!;]|$)/,
  /^(?:it|that|this) (?:is|was|would be|'s) (?:quite |simply |absolutely |just )?(?:impossible|unthinkable|inconceivable)(?= [.,;!]|$)/,
  /^(?:no|nope|not so|not one|not a single one|not any|not ever|not that i (?:know|am aware) of|not in the least|not true|not at all|quite the (?:contrary|opposite|reverse)|on the contrary|certainly not|of course not|absolutely not)(?: (?:[,.!;:–—-]|and|but)|$)/,
  /^never(?: [.!]|$)/,
  /^(?:they|he|she|you|these people|those people|whoever says (?:so|that)) (?:is|are|'s|'re|was|were|has|have|got|just|simply) (?:(?:simply|just|all|been|plainly|it|this) )?(?:lying|lied|liars?|it wrong|mistaken|wrong|misinformed|making (?:it|this|that|things) up|(?<=been )had)\b/,
  /\bnothing like (?:that|it)\b/,
  /\bthere (?:is|was|'s) (?:simply |absolutely |just )?nothing (?:in|to) (?:it|this|that|them|the (?:story|stories|reports?|rumou?rs?|claims?|talk|suggestion))(?= [.,;!]|$)/,
  /^(?:somebody|someone|you|they|people) (?:is|are|'s|'re|must be|have to be|has to be|have got to be) (?:just |only |surely )?(?:pulling (?:my|your|our|their) legs?|joking|kidding|dreaming|fantasi[sz]ing|imagining things|having (?:me|you|us) on|making (?:it|this|that|things) up)(?= [.,;!]|$)/,
  /^(?:pull the other one|in your dreams|give me a break|do n't make me laugh|don't make me laugh|not on your life|pigs might fly|pull the other leg|what rot|what rubbish|what nonsense|not a bit of it|far from it|as if (?:i|we) (?:would|could|had|did)|perish the thought|come off it)\b/,
  /^(?:that|this|it) (?:is|was|'s) (?:a |an |one |another |just )?(?:\w+ ){0,2}?(?:frame - up|stitch - up|put - up job|set - up|hoax|fit - up)(?= [.,;!]|$)/,
  /^(?:i|we|he|she|they|it|there) (?:did|do|does|was|were|have|had|has|is|are|would) (?:(?:most |quite |very )?(?:certainly|definitely|emphatically|absolutely|categorically|simply) )?(?:not|n't)(?: [.,]| nor|$)/,
  /^(?:nobody|no one|none(?: of (?:them|it|us))?|neither(?: of them)?) (?:is|are|was|were|did|had|has|have|would|will)(?= [.,;!]|$)/,
  /^(?:there|they|it) (?:is|are|was|were|do|does|did) (?:not|n't|no) (?:one|any|exist|none)(?= [.,;!]|$)/,
  /^(?:it|that|this) (?:is|was|'s) (?:[a-z]+ly |just )?(?:not|n't) (?:what (?:i said|we said|he said|she said|they said)|how it (?:happened|was|went)|the way it)/,
  /^(?:that|this|it|all this|the story|the whole story) (?:is|was|'s) (?:\w+ ){0,2}?(?:wrong|untrue|false|inaccurate|incorrect)(?: [.,]|$)/,
  /^(?:you|they) (?:'ve|have) been (?:had|misled|misinformed|lied to|fooled|duped)/,
  /^(?:dead|plain|flat|just|quite|totally|completely|utterly|absolutely|categorically|demonstrably|so) (?:wrong|false|untrue)(?: [.,!]|$)/
]

/** Where a verdict stands: `later`, behind another sentence of the same speech; `asked`, behind a question there, which it answers. */
export interface VerdictPlace { later: boolean, asked: boolean }

/**
 * A verdict and no more: "That is a lie, and whoever told you knows it"; undefined for other words.
 *
 * @returns `certain` where the words themselves tell that somebody has claimed something.
 */
export function readBareVerdict (words: readonly Word[], { later, asked }: VerdictPlace): { certain: boolean } | undefined {
  const said = words.slice(Math.max(0, words.findIndex(({ pos }) => pos !== 'PUNCT')))
  if (asked || isAnsweredInFull(said)) return undefined
  const text = said.map((_, index) => textAt(said, index).toLowerCase().replaceAll('’', "'").replace(/(?<=\w)\.$/, '')).join(' ')
  if (FIRM.some(verdict => verdict.test(text))) return { certain: !later }
  const loose = (!later && LOOSE.some(verdict => verdict.test(text))) || opensUntrue(said.map(({ lower }) => lower)) || isPointedAt(said)
  return loose ? { certain: false } : undefined
}

/** "No, the plant is not for sale": what is denied stands in it; "No, we did not leak it" leaves that to whoever asked. */
function isAnsweredInFull (said: readonly Word[]): boolean {
  const not = said.findIndex(isNegation)
  const denied = said.slice(not + 1)
  return /^no(?:pe)?$/.test(said[0]?.lower ?? '') && said[1]?.text === ',' && not > 2 && denied.some(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')
}

/** "It bears no relation to the facts". */
const isPointedAt = ([subject, ...predicate]: readonly Word[]): boolean =>
  subject !== undefined && /^(?:it|this|that|these|those|they)$/.test(subject.lower) && opensUntrue(predicate.map(({ lower }) => lower))
