import type { Stance } from '../../../model/stance.js'
import { CLAIM_NOUNS, FALSIFIABLE, FALSITY, WEAK_FALSITY } from './claim-nouns.js'

/**
 * Where whoever takes the stance stands: before the phrase as its subject; right behind it; or as the one whom a request went to ("calls to X went
 * unanswered"); whose it is ("the firm's denial"); the subject of the clause that it leads up to ("after weeks of denials, X").
 */
export type Seat = 'subject' | 'behind' | 'asked' | 'owner' | 'later'

/** A phrase that takes a stance by itself, as a pattern over lower-case words that are parted by one space. */
export interface StancePhrase {
  stance: Stance
  seat: Seat
  /** A group `cue` marks the words of the cue where they are not all of it. */
  pattern: RegExp
  /** It denies only what is told to be a claim: one has to stand around it. */
  claim: boolean
  /** Its words may stand in quote marks: “a fabrication”. */
  quotes: boolean
}

/** `~` stands for up to two words, as of manner and time; `NOT` for a negation. */
export const compilePhrase = (source: string): RegExp =>
  new RegExp(`(?<=^| )(?:${source.replaceAll('NOT', "(?:not|n't|never|cannot)").replaceAll(' ~', "(?: [\\w']+){0,2}?")})(?= |$)`, 'dg')

const CALL = '(?:call|brand|label|labell|dub|dubb|describ|denounc|dismiss|decr|slamm|disavow|ridicul)(?:s|es|ed|ing|ied|ies|ying)?'

const phrases = (stance: Stance, seat: Seat, sources: string, claim = false): StancePhrase[] =>
  sources.trim().split('\n').map(source => ({ stance, seat, pattern: compilePhrase(source), claim, quotes: source.includes(CALL) }))

const TALK = '(?:comment|discuss|elaborate|speculate|be drawn|be interviewed|say|speak|talk|answer|go into|give details)'
const FALSE = `(?:${[...FALSITY].join('|')})`
const CLAIM = `(?:${[...CLAIM_NOUNS].join('|')})`
const REFUSED = '(?:denied|rejected|dismissed|refuted|rebutted|scotched|debunked|quashed|disputed|contradicted|repudiated|demolished|disowned|disavowed|' +
  'discounted|contested|ridiculed|shot down|knocked down|brushed aside|brushed off|laughed off|waved away|batted away|slapped down)'
const CALLED = '(?:called|branded|labelled|labeled|dubbed|described|denounced|dismissed|decried)'
const REFUSES = '(?:rejects?|rejected|disputes?|disputed|contests?|contested|refutes?|refuted|rebuts?|rebutted|dismisses|dismissed|repudiates?|repudiated)'
const STRONG = `(?:${[...FALSITY].filter(word => !WEAK_FALSITY.has(word)).join('|')})`
const SHOWN = `(?:${[...FALSIFIABLE].join('|')})`
const DENY = '(?:den(?:ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|repudiat(?:e|es|ed|ing))'
const REBUFF = '(?:(?:reject|disput|contest|dismiss|contradict|scotch|quash|squash|quell|rubbish|dispel|demolish|repudiat|refut|rebut|debunk|discount)(?:s|es|ed|led|ing|ling)?|' +
  '(?:knock|shoot|shot|slap|bat|brush|wav|laugh|swat)(?:s|es|e|ed|ted|ped|ing|ting|ping)? (?:down|away|off|aside)|disputes?)'
const MOVED = '(?:moved|moves|rush\\w*|hasten\\w*|hurr\\w+|sought|seeks|took|takes|quick|stepped)'
/** What may be denied of oneself; some words in -ing are things that are withheld. */
const GERUND = '(?!boarding|housing|parking|funding|building|landing|docking|lodging|hearing|training|clothing|seating|schooling|shipping|anything|something|nothing|everything|king|during|morning|evening)[a-z]{2,}ing'
/** Auxiliaries and adverbs in front of a verb that has no object behind it. */
const LEAD = "(?:(?:has|have|had|is|are|since|always|now|also|still|until now|all|both|[\\w']+ly) ){0,4}"
const GAP = '(?= [.,;:)]| (?:and|but|since|in|at|on|until|as|when|through|to) |$)'
const REQUEST = '(?:requests?|questions?|calls?|emails?|e - mails?|messages?|letters?|inquir(?:y|ies)|enquir(?:y|ies)|queries|query)'

/** By stance, the most telling first: of two that overlap the first stands. */
export const STANCE_PHRASES: readonly StancePhrase[] = [
  ...phrases('neither_confirms_nor_denies', 'subject', `
(?<!to )(?:neither|without|NOT|nor|declin\\w+|refus\\w+|unable|unwilling)(?: [\\w']+){0,4}? (?:confirm|affirm|verif)\\w* ~ (?:or|nor)(?: to| even)? (?:den(?:y|ied|ies|ying)|disput\\w+|refut\\w+|rul\\w+ out)
NOT confirm ~ , (?:nor|or|and) (?:[\\w']+ ){0,3}?deny(?: it)?
neither (?:a )?confirmation nor (?:a )?denial
offer\\w* neither (?:a )?confirmation nor (?:a )?denial
(?:would|will|could|can|did|wo|ca) NOT say (?:one way or the other|either way|yes or no)`),
  ...phrases('neither_confirms_nor_denies', 'behind', `
neither (?:a )?confirmation nor (?:a )?denial ~ (?:could|was|came|had) (?:be had |come )?from`),
  ...phrases('declines_to_comment', 'subject', `
(?:declin\\w+|refus\\w+) ~ to ${TALK}
(?:declin\\w+|refus\\w+|turn\\w* down) (?:[\\w']+ ){0,4}?(?:comment|interviews?)
(?:would|will|wo|could|can|ca|did|do|does|is|are|was|were) NOT (?:be )?(?:comment|discuss|drawn|elaborat|speculat|go into)\\w*
(?:would|will|wo) NOT (?:say|speak|talk|answer)
(?<=(?:neither|none)(?: [\\w']+){1,4} )(?:would|will|could) comment
with(?:holding|held|holds|hold) (?:all |any )?comment
(?:has|have|had|having) nothing (?:more |further |else )?to (?:say|add)
(?:has|have|had|having|offer\\w*|made|make|makes) no (?:further |immediate |other )?comment
(?:keep|keeps|kept|keeping) (?:his|her|its|their) (?:own )?(?:counsel|peace|mouth shut|lips sealed)
(?:keep|keeps|kept|keeping|stay|stays|stayed|remain|remains|remained|remaining) (?:mum|tight - lipped|tightlipped|schtum)
prefer\\w* not to ${TALK}
pass\\w* up (?:the|an|any|every|a) (?:opportunity|chance|offer) to ${TALK}
reserv\\w+ (?:all )?comment
(?:is|are|was|were) NOT (?:in a position|at liberty|prepared|willing|able|authori[sz]ed) to ${TALK}
(?:is|are|was|were) (?:unwilling|unable|reluctant) to ${TALK}
(?:would|will) say no more`),
  ...phrases('does_not_respond', 'behind', `
(?:there|it) (?:was|is|has|had|were) (?:been )?no ~ (?:response|reply|answer|reaction|word) ~ from
no ~ (?:response|reply|answer|reaction|word) ~ (?:came |was |had come )?(?:forthcoming |received |available )?from`),
  ...phrases('does_not_respond', 'asked', `
(?:went|gone|go|goes|going|remain\\w*|were|was|been) ~ (?:unanswered|unreturned|unacknowledged|unheeded|ignored)
(?:was|were|been) NOT ~ (?:returned|answered|acknowledged|picked up)
(?:drew|draw|draws|received|got|brought|elicited|produced|yielded|met with|met) (?:only |nothing but )?(?:silence|no ~ (?:response|reply|answer|reaction))`),
  ...phrases('does_not_respond', 'subject', `
(?:did|do|does|had|has|have|having) NOT ~ (?:respond\\w*|repl(?:y|ied)|writ\\w+ back|call\\w* back|g[eo]t\\w* back|come back)
(?:did|do|does|had|has|have|having) NOT ~ (?:answer\\w*|return\\w*|acknowledge\\w*) (?:[\\w']+ ){0,4}?${REQUEST}
(?:have|has|had|is|are|was|were) ?(?:yet|still) to (?:respond|reply|answer|react|return|comment|make any comment)
could NOT ~ be (?:reached|contacted|located)
(?:is|are|was|were|been) NOT ~ (?:available|reachable|reached)
(?:is|are|was|were|been) (?:immediately )?(?:unavailable|unreachable)
(?:give|gives|gave|given|offered|issued|made|provided|sent|returned) no ~ (?:response|reply|answer|reaction)
(?:leave|leaves|left|leaving) (?:[\\w']+ ){1,6}?unanswered
ignor\\w+ (?:[\\w']+ ){0,4}?${REQUEST}`),
  ...phrases('disclaims_knowledge', 'behind', `
(?:was|is|came as|comes as|were) (?:complete |total |all )?news to`),
  ...phrases('disclaims_knowledge', 'subject', `
(?:is|are|was|were|been|'m|'re|am|be|being) NOT ~ aware
(?:is|are|was|were|been|'m|'re|am|be|being) (?:entirely |wholly |completely )?unaware
NOT (?:even )?(?:heard|hear) (?:of|about|anything)
(?:know|knows|knew|known|knowing) (?:absolutely )?nothing
(?:has|have|had|having|profess\\w*|disclaim\\w*|claim\\w*) (?:to have |having )?(?:no|any|all) (?:[\\w']+ )?(?:knowledge|idea|inkling|recollection|memory|information|clue|notion)
(?:plead|profess|claim|feign)\\w* (?:complete |total )?ignorance
(?:kept|left|been|was|were|is|are) in the dark
(?:can|could|ca|did|do|does)(?: NOT|not) ~ (?:recall|remember|recollect)
could(?: NOT|not) (?:say|tell)
(?:do|does|did) NOT know (?=(?:of|about|whether|if|who|what|why|how|where|anything|\\.|,)(?= |$))
(?:was|were|had) NOT ~ (?:told|informed|briefed|notified)`),
  ...phrases('does_not_address', 'subject', `
(?:did|do|does|has|have|had|having) NOT ~ (?:address|mention|touch\\w* on|touch\\w* upon|deal\\w* with|dealt with|bring up|brought up|refer to|referred to|engage with|take up|raise)\\w*
NOT once ~ (?:address|mention|touch\\w* on|brought up|referred to|rais)\\w*
(?:side - step|sidestep|dodg|duck|evad|skirt|deflect|parr)(?:ped|ping|s|ed|es|ing|ied|ies|ying|y)? (?:[\\w']+ ){0,4}?(?:questions?|issues?|allegations?|accusations?|charges?|claims?|matter|subject|topic|reports?|quer(?:y|ies)|inquiries)
chang(?:e|es|ed|ing) the subject
(?:instead of|rather than) (?:answer|address|respond|reply|discuss|deny|confirm)\\w*
(?:make|makes|made|making|contains?|contained|with) no (?:[\\w']+ )?(?:mention|reference)
(?:leave|leaves|left|leaving) (?:[\\w']+ ){1,8}?(?:unaddressed|unmentioned)
(?:stop|stops|stopped|stopping) short of (?:den|disput|reject|contradict)\\w+
(?:say|says|said|saying) nothing (?:of|about|on)
(?:is|are|was|were|been|stays?|stayed|remain(?:s|ed)?|kept) silent (?:on|about|as to|over)
(?:steer|steers|steered|steering) clear of
gloss\\w* over
(?:talk|talked|talking|talks) (?:around|round)`),
  ...phrases('denies', 'behind', `
(?<cue>${REFUSED})(?: as)?(?: ["\\w'-]+){0,8}? by
(?<cue>${CALLED}(?: as)? (?:[\\w-]+ ){0,3}?${FALSE})(?: ["\\w'-]+){0,6}? by`, true),
  ...phrases('denies', 'subject', `
plead(?:s|ed|ing)? not guilty(?: to)?
(?:maintain|protest|profess|proclaim|insist\\w* on|assert)(?:s|ed|ing)? (?:his|her|its|their) (?:complete |total )?innocence
(?:pour|pours|poured|pouring|throw|threw|throws|throwing) cold water (?:on|over)
(?:give|gives|gave|giving) the lie to
(?:correct|corrects|corrected|set|put|setting|correcting|putting) the record(?: straight)?
(?:which|that|something|whom) (?:[\\w'.,-]+ ){1,10}?(?<cue>${LEAD}den(?:y|ies|ied))${GAP}
(?:something|${CLAIM})(?: ,)?(?: which| that)? (?:[\\w'.-]+ ){1,9}?(?<cue>${LEAD}(?:${REFUSES}|den(?:y|ies|ied)))${GAP}`),
  ...phrases('denies', 'subject', `
(?<cue>${LEAD}${DENY})(?: (?:on|in|at|by|during|through|to|before) (?:["\\w'-]+ ?){1,7}?)?(?: ,(?: ["\\w'-]+){1,14} ,)? that
(?<cue>${LEAD}${DENY}) (?:any|all|having|being|ever|it|this|wrongdoing|involvement|responsibility|${GERUND}|(?:["\\w'-]+ ){0,4}?${CLAIM})
(?<cue>${LEAD}${REBUFF}) (?:(?!(?:in|of|on|at|to|for|with|nothing|no|own|by) )["\\w'-]+ ){0,5}?${CLAIM}
${MOVED}(?: [\\w'-]+){0,5}? to (?<cue>${REBUFF}|deny) (?:["\\w'-]+ ){0,5}?${CLAIM}
(?<cue>${CALL}) (?:as )?(?:["\\w'-]+ ){0,4}?(?:${CLAIM}|${SHOWN})(?: ["\\w',-]+){0,14}? ${FALSE}
(?<cue>${CALL}) (?:as )?(?:it|that|this|them|these|those) (?:as )?(?:["\\w'-]+ ){0,3}?${STRONG}
(?<cue>${CALL}) (?:as )?(?:["\\w'-]+ ){0,3}?${FALSE} (?:["\\w'-]+ ){0,3}?(?:${CLAIM}|${SHOWN})
(?:issu|releas|put|offer|repeat|reiterat|publish|post|ma[dk]|stick|stuck|st[oa]n?d)\\w*(?: out| to| by)? (?:an?|the|his|her|its|their|another|several|repeated)? ?(?:[\\w,-]+ ){0,3}?denials?`),
  ...phrases('denies', 'owner', `
(?:'s|'|his|her|its|their) (?:(?!of|in)[\\w-]+ ){0,3}?(?<cue>denials?)(?! of service)
(?:'s|'|his|her|its|their) (?:[\\w-]+ ){0,2}?(?<cue>rejection|dismissal|refutation|rebuttal|repudiation) of (?:[\\w'-]+ ){0,4}?${CLAIM}`),
  ...phrases('denies', 'later', `
(?:after|despite|amid|following|notwithstanding) (?:[\\w-]+ ){0,4}?(?<cue>denials?)(?= ,)`),
  ...phrases('denies', 'behind', `
(?<cue>denials?)(?: [\\w-]+){0,3}?(?: :(?: \\w+)?)? (?:from|by)`),
  ...phrases('confirms', 'behind', `
(?:confirmed|corroborated|acknowledged|verified|conceded|admitted|borne out)(?: [\\w'-]+){0,6}? by
(?:there (?:is|was|has been|came) )?(?:official |an? |the )?(?:confirmation|admission|acknowledge?ment) (?:came )?from`),
  ...phrases('questions', 'subject', `
(?:has|have|had|voic\\w+|express\\w*|rais\\w+|casts?|casting|harbou?r\\w*|threw|throws?|sow\\w*) (?:[\\w']+ ){0,3}?(?:doubts?|sk?c?epticism|question marks?)(?: about| on| over| as to| upon)?
(?:call|calls|called|calling|bring|brings|brought|throw|threw) (?:[\\w']+ ){0,8}?in(?:to)? (?:question|doubt)
(?:is|are|was|were|remain\\w*|am|'m|'re|be|been|sound\\w*|appear\\w*) ~ (?:sk?c?eptical|doubtful|dubious|unconvinced|unpersuaded)
(?:is|are|was|were|remain\\w*|am|'m|'re|i'm|we're|be|been) (?:NOT|yet to be|still to be) (?:yet |at all |fully |entirely |so )?(?:convinced|persuaded|sure|certain)
wonder(?:s|ed|ing)? (?:aloud |publicly |openly )?(?:if|whether)
question(?:s|ed|ing) (?:[\\w'-]+ ){0,5}?(?:${CLAIM}|figures?|numbers?|authenticity|accuracy|validity|veracity|truth|truthfulness|results?|data|estimates?|methodology|whether)
quer(?:y|ies|ied|ying) (?:whether|if|the|how|his|her|their|its)`),
  ...phrases('confirms', 'subject', `
(?:own|owns|owned|owning|fess|fesses|fessed) up
(?:come|comes|came|coming) clean
(?:would|will|could|can) only confirm`),
  ...phrases('confirms', 'later', `
in an? (?:[\\w-]+ ){0,3}?(?<cue>admission|confession|acknowledge?ment)(?= ,)`),
  ...phrases('declines_to_comment', 'behind', `
(?:requests?|invitations?|calls?) (?:[\\w'-]+ ){1,14}?(?<cue>(?:were|was|been) (?:\\w+ )?(?:declined|refused|turned down|rejected)) by`)
]
