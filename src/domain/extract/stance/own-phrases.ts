import type { Stance } from '../../../model/stance.js'
import { matchesOf } from './matches-of.js'
import { AGREEMENT_PHRASES } from './agreement-phrases.js'
import { compilePhrase } from './phrase-pattern.js'
import { phrasesHangingOn } from './phrases-hanging-on.js'
import { STANCE_PHRASES } from './stance-phrases.js'

/** Whole answers, as people give them: "No comment", "That is news to me". They stand at the head of what is said. */
const ANSWERS: ReadonlyArray<readonly [Stance, string]> = [
  ['declines_to_comment', '(?:no (?:further )?«comment»|«nothing» to (?:say|add))'],
  ['declines_to_comment', "(?:i|we)(?: have|'ve| 've)? got «nothing» (?:more |further |else |at all )?to (?:say|add|tell)"],
  ['declines_to_comment', "(?:we|i|it|they|he|she|the W) (?:NOT|do NOT|does NOT|would NOT|will NOT|ca n't|wo n't|cannot|can NOT|never) «comment|discuss|speculate|talk»"],
  ['declines_to_comment', "(?:it|that|this)(?: is|'s| was) (?:NOT (?:A ){1,5}?|(?:A ){1,5}?)«policy|practice|custom|habit»(?: of W)? (?:not )?to (?:comment|discuss|speak|speculate)"],
  ['declines_to_comment', "(?:i|we) (?:(?:wo|ca) n't|will not|can not|cannot|would rather not|'d rather not) «answer» (?:that|this|it|the question|your question|any of that)"],
  ['declines_to_comment', '(?:no more|no further|next) «question»s?'],
  ['declines_to_comment', "(?:i|we)(?: am| are|'m|'re)? (?:wo n't|will not|not going to|would not) «name|identify» (?:him|her|them|names?|anyone|anybody|(?:any|the) W(?= [.,;!]|$))"],
  ['declines_to_comment', "(?:it|that|this)(?: would be|'d be| is| was|'s| would have been) (?:W ){0,2}?(?:«inappropriate|improper|premature|wrong|irresponsible|unwise|unhelpful»|not «appropriate|proper|right|for») (?:W ){0,3}?to (?:comment|speculate|discuss|say|go into|elaborate|talk)"],
  ['declines_to_comment', "(?:i|we)(?: am|'m| 'm| are|'re| 're)? (?:not going|NOT prepared|not about) to (?:«comment|discuss|speculate|answer|say»(?! (?:goodbye|sorry|no|yes)(?= |$))(?= |$)|«talk»(?= about| on| [.,;!]|$)|«go|get»(?= into | there(?= |$))|«tell»(?= you| anyone| anybody| the press))"],
  ['does_not_address', '(?:i|we) (?:did|do|have|has) NOT «say|said» (?:no|that it (?:was|is) not)'],
  ['neither_confirms_nor_denies', "(?:i|we)(?: am|'m| 'm| are|'re| 're)? NOT (?:going|about|here|prepared|allowed|able) to «confirm» (?:n?or )deny"],
  ['neither_confirms_nor_denies', '(?:i|we) (?:ca|can|could)(?: NOT|not|n\'t) «confirm» (?:A ){0,6}?deny'],
  ['disclaims_knowledge', '(?:nobody|no one|no - one) (?:had |has |have |ever ){0,2}(?:«told|informed|warned|notified|briefed») (?:me|us|him|her|them|it)(?= (?:of|about|anything|a thing) | [.,;:!]|$)'],
  ['disclaims_knowledge', '(?:(?:i|we|he|she|they) )?(?:had |have |has )?(?:«seen|saw|heard|noticed») nothing(?= [.,;:!]|$| at all)'],
  ['disclaims_knowledge', "(?:«search» me|«beats» me|your «guess» is as good as mine|do n't «ask» me|ask someone «else»|(?:(?:i|we|he|she|they) )?(?:have|had|has) n't (?:a|the) (?:faintest|foggiest|«clue»|slightest|idea))"],
  ['confirms', '«guilty» as charged'],
  ['questions', "(?:it|that|this)(?: is| was| would be|'s| 's) (?:W ){0,2}?too «early|soon» to (?:say|tell|know|conclude|judge|call|determine|declare)(?: for (?:certain|sure)| with (?:any )?certainty)?(?: that| whether| if)?"],
  ['questions', 'it (?:is|was|remains|remained) NOT (?:W )?«clear|certain» (?:whether|if|that)'],
  ['questions', '(?:(?:whether|how|if) )?(?:W ){1,20}?(?:is|are|was|were|remains?) (?:still |as yet |so far )?(?:«far» from|«anything» but|by no «means»|NOT yet|not at all) (?:certain|clear|proven|proved|conclusive|settled|established|obvious|sure|watertight)'],
  ['questions', "if (?:it|that|this|they|what (?:W ){1,4}?|(?:the|this|that|these|those|his|her|their) (?:W ){1,2}?)(?: is| was| were| are|'s| be| proves?| turns? out to be) (?:indeed |really |in fact )?«true|correct|accurate|genuine|authentic»(?= |$)"],
  ['questions', '(?:(?:whether|how|if|that) )?(?:W ){1,20}?(?:remains?|has yet|have yet|is still|are still|is yet) to be (?:conclusively |independently )?«shown|proved|proven|established|demonstrated|verified|substantiated»'],
  ['questions', "(?:i|we|he|she|they)(?: will| would| 'll| 'd|'ll|'d) (?:only )?«believe» (?:it|that|this) (?:only )?(?:when|once|if)"],
  ['questions', '(?:the |this |that |any |such an? )?(?:W )?(?:claim|theory|conclusion|finding|figure|estimate|case|argument|story|allegation|account)s?(?: (?:of|for|about)(?: W){1,8}?)? (?:«rest|hang|depend|rely|relies|hinge»\\w*) (?:up)?on (?:a |an |one |just |only |no more than ){0,2}(?:W ){0,2}?(?:single|lone|thin|shaky|flimsy|one|anonymous|weak|slender)'],
  ['questions', "(?:it|that|this|none of it|(?:W ){1,3}?(?:'s |' )?(?:W ){0,2}?(?:figures|numbers|sums|story|stories|accounts?|version|explanation|timeline|dates|arithmetic|statistics)|(?:the|this|that|their|his|her) (?:W ){1,2}?)(?: just| simply)? (?:does|do|did) (?:NOT|not) (?:quite |really )?«add» up"],
  ['declines_to_comment', "(?:it|that|this)(?: is| was|'s| 's) NOT «something» (?:that )?(?:W ){1,2}?(?:would|will|'d|'ll|can|could|wanted to|cared to) (?:be )?(?:go|going|discuss|comment|talk|get|speak)\\w*"],
  ['questions', "(?:it|that|this)(?: is| was|'s| 's) «anyone|anybody»(?: 's|'s| 's) guess(?: whether| if| how)?"],
  ['questions', 'there (?:is|are|was|were|remains?|remained) (?!no |little |not )(?:W ){0,3}?(?<!no )«doubt|question»s?(?: marks?)? (?:about|over|on|as to|whether|surrounding)'],
  ['questions', '(?:(?:the|this|that|these|those|any|her|his|their|its) )?(?:W ){0,4}?(?:is|are|was|were) (?:W )?(?:hard|difficult|impossible) to «square|reconcile» with'],
  ['questions', '(?:W ){1,6}?(?:is|are|was|were|looks?|looked|seems?|seemed|sounds?|sounded) (?:W )?too (?:W ){1,2}?to be «credible|true|plausible|believable|real»'],
  ['questions', '(?:and )?(?:are|am) (?:we|i) (?:really |seriously )?(?:supposed|meant|expected) to «believe|credit|swallow»'],
  ['questions', '(?:the |its |their )?(?:W ){0,4}?(?:origins?|authenticity|provenance|veracity|accuracy|truth)(?: of(?: W){1,6}?)? (?:is|was|are|were|remains?|remained) (?:W )?«unknown|unclear|uncertain|unverified|unconfirmed|doubtful|questionable|in doubt|open to question»'],
  ['questions', '(?:(?:the|our|their|his|her|its) )?(?:W )?(?:data|evidence|figures|findings|results|records|numbers|tests) (?:do|does|did) NOT (?:W )?«support|bear|back|warrant|justify» (?:out |up )?(?:the|that|this|such an?|any) (?:W )?(?:conclusion|claim|idea|theory|notion|finding|allegation|thesis)s?(?: that)?'],
  ['questions', '(?:nobody|no one|no - one) (?:has |had |have )(?:yet |ever )?«shown|showed|proved|proven|demonstrated|produced» (?:me |us |it )?(?:W ){0,4}?(?:proof|evidence|so far|yet)(?: of| that)?'],
  ['confirms', "(?:it|that)(?: is| was|'s| 's) (?:quite |perfectly |indeed )?«true|correct» that"],
  ['confirms', '(?:(?:the|that|this|these|those) )?(?:W )?(?:reports?|story|stories|accounts?|claims?|allegations?|newspapers?|paper|articles?|rumou?rs?|memos?|letters?|documents?|figures?|findings?|emails?|videos?|footage|recordings?|transcripts?|testimony|quotes?|statements?) (?:is|was|are|were|had been) (?:all |W )?«accurate|correct|true|right»(?= [.,;:!]|$)'],
  ['confirms', '(?:yes , )?(?:i|we) «did» it(?= [.,;!]|$)'],
  ['confirms', '(?:i|we) «did»(?= (?:hit|take|sign|meet|pay|know|send|give|see|write|speak|lie|steal|push|pull|shoot|kill|break|make|sell|buy|receive|accept|order|tell|ask|leave|lose|drive|drink|touch|kick|bite|slap|call|use|fire|close|cut|cheat|leak|delete|destroy|hide) )'],
  ['confirms', '«yes» ,(?= (?:it|that|this|these|those|the W|some of the W|his|her|its|their|my|our) (?:W ){0,2}?(?:is|are|was|were|has|have|had|did|does) )'],
  ['declines_to_comment', "(?:that|this|it)(?: is| was|'s| 's) (?:strictly )?«between» (?:me|us|him|her|them) and"],
  ['declines_to_comment', "(?:you|they)(?: will|'ll| 'll)? (?:have|need) to «ask» (?:the|my|our|his|her|him|them|somebody|someone)"],
  ['declines_to_comment', "(?:you|they)(?: will|'ll| 'll)? (?:have|need) to «wait» (?:for|until|till)"],
  ['declines_to_comment', '«ask» me (?:tomorrow|later|another (?:time|day)|again|next)'],
  ['does_not_address', '«ask» me about'],
  ['neither_confirms_nor_denies', "(?:i|we)(?: am|'m| 'm| are|'re| 're) NOT (?:going|about|here|prepared) to «confirm» (?:that|it|this|anything)"],
  ['questions', '«assuming» (?:that )?(?:W ){1,6}?(?:is|was|are|were) (?:W )?(?:real|true|genuine|authentic|correct|accurate|so)(?= |$)'],
  ['questions', 'not (?:everyone|everybody|all)(?: W){0,6}? (?:is|are|was|were) (?:W )?«convinced|persuaded|sure|certain»(?: that| of| about)?'],
  ['declines_to_comment', "(?:i|we|he|she|it|they)(?: will| would|'ll| 'll|'d| 'd)? (?:W )?«leave» (?:that|this|it) to"],
  ['disclaims_knowledge', '(?:(?:i|we|he|she|they) )?(?:know|knows|knew) (?:as «little» as|no «more» (?:about (?:it|this|that) )?than) (?:anyone|anybody|you|the rest|everyone|everybody|others)'],
  ['questions', '(?:(?:it|that|this) )?(?:remains|remained) to be «seen|proved|proven|shown»(?: whether| if| that)?'],
  ['questions', '(?:the )?«jury» (?:is|was|remains|remained) (?:still |very much )?out'],
  ['disclaims_knowledge', '(?:i|we|he|she|it|they) (?:simply |really |honestly )?(?:do|did|does) (?:not|n\'t) (?:honestly |really |simply )?«know»(?= [.,;!]|$)'],
  ['questions', "(?:it|that|this)(?: is| was|'s| 's) (?:\\w+ )?«impossible» to (?:know|say|tell|verify|prove)(?: whether| if)?"],
  ['questions', '(?:(?:the|any|its|his|her|their|this|that|such) )?(?:W ){0,3}?(?:«evidence|case|proof|data»)(?: (?:for|of|that|against|behind)(?: W){1,8}?)? (?:is|are|was|were|looks?|looked|seems?|seemed|remains?|remained) (?:W )?(?:thin|weak|flimsy|scant|scanty|slim|patchy|inconclusive|circumstantial|shaky|lacking|sketchy|mixed|tenuous|anecdotal|questionable|unconvincing)'],
  ['questions', "(?:(?:i|we|he|she|they)(?:'d| would| 'd)? )?(?:W ){0,3}?(?:«take|treat|regard|view|read» (?:W ){1,6}?with (?:a |some |great |extreme |healthy |more than a )?(?:(?:pinch|grain) of salt|caution|scepticism|skepticism|suspicion))"],
  ['questions', "(?:i|we|he|she|they)(?:'d| would| 'd)? (?:like|want|need|love) to «see» (?:the |some |any |their |his |her )?(?:W )?(?:data|evidence|proof|figures|documents|contracts?|papers|records|results|stud(?:y|ies)|photographs|tapes?|letters?|receipts?|bills?|body|bodies)(?= |$)"],
  ['questions', '«show» (?:me|us) (?:the |some |one |a |any )?(?:W ){0,3}?(?:proof|evidence|data|document|documents)'],
  ['does_not_address', "(?:i|we)(?: 'm| am| 're| are| do| did| have| ca|'m|'re)? NOT (?:W )?«denying|denied|disputing»"],
  ['disclaims_knowledge', "(?:that|this|it|all this)(?: is| was|'s| 's) (?:complete |all )?«news» to (?:me|us|him|her|them|it)"],
  ['disclaims_knowledge', "(?:(?:it|this|that)(?: is| was|'s| 's) )?(?:the )?first (?:(?:time )?(?:that )?)(?:i|we|he|she|they)(?:'ve|'d| have| had| 've| 'd)? ?(?:ever )?«heard»"],
  ['disclaims_knowledge', '(?:(?:i|we) (?:have|had) )?(?:absolutely )?no «idea|clue»'],
  ['neither_confirms_nor_denies', '(?:(?:that|it|this|(?:the|its|their|his|her) (?:W ){1,6}?|(?:W ){1,4}?))?(?:could|can)(?: NOT|not) (?:(?:yet|immediately|independently|immediately be independently) ){0,2}be (?:W )?«confirmed|verified|corroborated»(?= [.,;]|$)'],
  ['disclaims_knowledge', '(?:none of us|nobody|no one|neither of us) (?:here )?(?:had|has|have) (?:the (?:faintest|foggiest|slightest|least) |any )(?:«idea|inkling|clue|notion»)'],
  ['denies', "(?:i|we) (?:(?!not |n't |never |neither |nor |cannot )W ){0,4}?«deny|refute» (?:it|this|that|any|all|having|ever|(?:W ){0,3}?(?:allegations?|accusations?|claims?|charges?|reports?|suggestions?|assertions?|story|stories|characteri[sz]ation|account))"],
  ['denies', "(?:i|we) (?:(?!not |n't |never |neither |nor |cannot )W ){0,4}?«reject|dispute|repudiate» (?:it|this|that|(?:W ){0,3}?(?:allegations?|accusations?|claims?|charges?|reports?|suggestions?|assertions?|story|stories|characteri[sz]ation|account))"],
  ['questions', "(?:it|that|this)(?: is| was|'s| 's)? (?:strains?|strained|beggars?|defies|hard to|difficult to) «belief|credulity|believe»"],
  ['neither_confirms_nor_denies', '(?:i|we) (?:W ){0,4}?(?:neither|NOT|nor) (?:W ){0,3}?«confirm» (?:W ){0,3}?(?:n?or) (?:W ){0,2}?deny'],
  ['questions', "(?:it|that|this|all)(?: is| was|'s| sounds?| sounded| seems?| looks?| looked)? (?:all |just |a bit |rather )?(?:«too» good to be true|«hard|difficult» to (?:believe|credit|swallow)|a «stretch»|far «fetched»)"],
  ['questions', "where (?:is|are|was|'s| 's) the (?:\\w+ )?«proof|evidence»"],
  ['questions', '(?:i|we|he|she|they) (?:(?:very much|rather|seriously|strongly|really|do|frankly|highly|honestly|very seriously|greatly) )?«doubt»(?:s|ed)? (?:very much |seriously |strongly )?(?:it|that|this|if|whether|(?=(?:he|she|it|they|we|you|the|any|anyone|anybody|there|his|her|its|their|these|those|[a-z]+s) ))'],
  ['questions', 'how (?:do|can|could|would) (?:we|you|they|i|anyone|anybody) (?:even |really |possibly )?«know» (?:that|whether|if)'],
  ['questions', '(?:the |this |that |his |her |its |their )?(?:W ){0,3}?(?:account|version|story|alibi|case|explanation|theory|argument|testimony|evidence|report)s? (?:has|have|had|is|was|are|were) (?:W ){0,2}?«holes|gaps|inconsistencies|contradictions|riddled|flawed|shaky»'],
  ['declines_to_comment', "(?:(?:i|we|i'm|we're)(?: am| 'm| are| 're| will| wo| would)? NOT (?:going|go) «there»|(?:let 's|let us) not go «there»)(?= [.,;!]|$)"],
  ['declines_to_comment', "(?:i|we)(?: would|'d| 'd)? (?:rather|prefer) not (?:to )?«say|comment|discuss|talk|answer»"],
  ['questions', '(?:there (?:is|was|has been|had been) )?(?:«nothing|little») (?:at all |whatever )?to (?:suggest|indicate|show|prove|support|substantiate)'],
  ['confirms', "(?:(?:yes|yeah|yep|indeed) , )?(?:that|this|it)(?: is| was|'s| 's) (?:quite |perfectly |absolutely |all |indeed )?«correct|true|right|so|accurate»(?= [.,;:!]|$)"],
  ['confirms', '(?:i|we|he|she|it|they) (?:(?:W )?(?:completely|entirely|fully|largely|totally|wholeheartedly) )?«agree|concur»(?:s|d|red)?(?: with (?:him|her|them|that|this|it|the W|W(?: W)?))?(?= [.,;:!]|$)'],
  ['confirms', '(?:it|that|this) (?:«happened»|did «happen»)(?= [.!]|$)'],
  ['questions', 'how (?:can|could) (?:that|this|it) «be»'],
  ['questions', '(?:there (?:is|was) )?«nothing»(?: (?:in|among|of|about|from)(?: W){1,6}?)? (?:supports?|supported|backs?|backed|suggests?|suggested|indicates?|indicated|bears?|bore|points?|pointed) (?:out |to )?(?:the|that|this|any|such|an?|it)'],
  ['questions', '(?:W ){1,8}?(?:has|have|had) (?:NOT|yet to) (?:yet )?(?:been|be) (?:[a-z]+ly )?«proven|proved|established|substantiated|verified|demonstrated»'],
  ['questions', '(?:W ){1,20}?(?:is|are|was|were|remains?) (?:as yet |still |so far )?«unproven|unsubstantiated|unverified|unsupported»'],
  ['questions', '(?:W ){1,6}?(?:has|have|had) yet to «prove|show|establish|substantiate|demonstrate»'],
  ['questions', '(?:W ){1,16}?(?:taken?|treated?|regarded?|read) with (?:a |some |great |extreme |healthy )?(?:«pinch|grain» of salt|«caution|scepticism|skepticism»)'],
  ['questions', '(?:i|we) (?:would|could|ca|can|wo) NOT (?:W )?«swear|vouch»'],
  ['disclaims_knowledge', "(?:this|that|it)(?: is| was|'s| 's) the «first» (?:that )?(?:i|we)(?: am|'m| are|'re|'ve| have)? ?(?:ever )?(?:hear|hearing|knew|know)"],
  ['neither_confirms_nor_denies', "(?:i|we)(?: 'm| 're| am| are|'m|'re) NOT «saying» (?:A ){1,12}?NOT saying"],
  ['confirms', '«yes|yeah|yep» [.,!] (?:i|we|he|she|it|they|that) (?:wrote|gave|kept|went|saw|told|left|bought|sold|broke|stole|lied|signed|said|wore|drove|shot|hit|killed|ran|sent|spoke|slept|[a-z]{3,}ed|did|do|does|have|has|had|was|were|am|are|is|knew|took|made|met|paid|said)'],
  ['disclaims_knowledge', "(?:the )?«first» (?:that )?(?:i|we|he|she|they)(?:'ve|'d| have| had| 've| 'd)? ?(?:ever )?(?:heard|knew|learned|learnt)"],
  ['questions', '(?:no|little) (?:\\w+ )?«evidence|proof|indication» (?:has|have|had|was|is|exists|that|of)'],
  ['questions', '(?:(?:whether|how|if) )?(?:W ){1,20}?(?:is|are|was|were|remains?|remained) (?:«open» to (?:question|doubt|debate)|an «open» question|to be «seen»|«unclear|doubtful|uncertain»(?! for))'],
  ['neither_confirms_nor_denies', "(?:A ){0,14}?NOT (?:«something»|a «thing») (?:that )?(?:i|we|he|she|they)(?: 'd| would| can| could| 'll| will|'d|'ll) (?:confirm|discuss|deny)"]
]

const answers = ANSWERS.map(([stance, source]) => ({ stance, ...compilePhrase(source) }))

/** "I am", "We did indeed": no more than that. */
const YES = /^(?:i|we|he|she|it|they) (?:am|is|are|was|were|do|does|did|have|has|had)(?: indeed)?(?: [.!])?$/
const LONGEST_YES = 5

const phrasesAmong = phrasesHangingOn([...answers, ...STANCE_PHRASES.filter(phrase => phrase.seat === 'subject' && !AGREEMENT_PHRASES.includes(phrase))])

/** How many words may stand before the phrase: its subject. */
const LONGEST_SUBJECT = 3

/** A phrase of a stance at the head of what somebody says of oneself; `at` and `to` are positions of words. */
export function ownPhrase (words: readonly string[]): { stance: Stance, at: number, to: number } | undefined {
  if (words.length < LONGEST_YES && YES.test(words.join(' '))) return { stance: 'confirms', at: 1, to: words.length }
  const phrases = phrasesAmong(words)
  const text = phrases.length === 0 ? '' : words.join(' ')
  for (const { stance, pattern } of phrases) {
    for (const { index, 0: { length } } of matchesOf(pattern, text)) {
      const at = wordsIn(text.slice(0, index))
      if (at <= LONGEST_SUBJECT) return { stance, at, to: wordsIn(text.slice(0, index + length)) }
    }
  }
  return undefined
}

const wordsIn = (text: string): number => text.trim() === '' ? 0 : text.trim().split(' ').length
