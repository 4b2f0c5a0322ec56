import { EVASION_PHRASES } from './evasion-phrases.js'
import { stancePhrases, type StancePhrase } from './phrase-pattern.js'
import { AT_CLAIM, NO_AUDIENCE, PRESS, REQUEST } from './request-words.js'

const TALK = '(?:comment|explain|discuss|elaborate|speculate|be drawn|be interviewed|say|speak|talk|answer|go into|give details)'

/** What is reached or not without anybody being asked. */
const NOBODY = 'deals?|agreements?|accords?|targets?|goals?|consensus|compromises?|verdicts?|decisions?|conclusions?|settlements?|terms|summit|shore|safety|surface|top|bottom|finals?|border|levels?|quorum|record|scene|area|town|village|city|island|site|wreck|voters|peak|end|heights?'

/** Persons who react to what is done to them. */
const TREATED = '(?:baby|babies|patients?|crowds?|investors?|traders)'

/** By stance, the most telling first: of two that overlap the first stands. */
export const NON_DENIAL_PHRASES: readonly StancePhrase[] = [
  ...EVASION_PHRASES,
  ...stancePhrases('neither_confirms_nor_denies', 'subject', `
(?:(?:would|will|could|can|did|wo|ca) NOT|«refus|declin»\\w* to) say (?:one «way» or the other|«either» way|«yes» or no)
(?:(?:would|will|could|can|did|do|does|has|have|wo|ca) NOT|«refus|declin»\\w* to) «rul»(?:e|ed) (?:it|this|that|anything|them) out
(?<!to )(?:neither|without|NOT|nor|declin\\w+|refus\\w+|unable|unwilling)(?: W){0,4}? «confirm|affirm|verif|admit|acknowledg|conced|accept»\\w* ~ (?:or|nor)(?: to| even)? (?:den(?:y|ied|ies|ying)|disput\\w+|refut\\w+|rul\\w+ out)(?! by )
NOT «confirm» ~ , (?:nor|or|and) (?:W ){0,3}?deny(?: it)?
neither (?:a )?«confirmation» nor (?:a )?denial
neither «claimed|accepted|admitted|acknowledged» nor (?:denied|disputed|rejected|disclaimed)(?! by )
(?:is|are|was|were|am|'m|'re) NOT (?:yet |currently )?in (?:a|any) «position» to (?:independently |immediately )?(?:confirm|verify|corroborate)
(?:was|were|is|are|been) (?:so far |still |as yet )?«unable» to (?:independently |immediately |fully )?(?:confirm|verify|corroborate)
offer\\w* neither (?:a )?«confirmation» nor (?:a )?denial
say\\w* «neither» yes nor no
«careful» neither to confirm nor (?:to )?deny
(?:stop|stops|stopped|stopping) «short» of (?:\\w+ly )?(?:confirming|verifying|corroborating|endorsing)
(?:«avoid»(?:s|ed|ing)?|«refrain|forbear|forbor»\\w* from) (?:confirming|verifying)
(?<=, (?:an? )?)(?:which|(?:claim|allegation|accusation|assertion|report|account|figure|toll|number|tally)s?(?: that| which)?) (?:W ){1,6}?(?<cue>(?:could|can|has|have|had|was|were) NOT (?:yet |been |able |to ){0,4}(?:independently |immediately |fully )?«confirm|verif|corroborat|authenticat»\\w*)(?= [.,;]|$)`, { firm: true }),
  ...stancePhrases('neither_confirms_nor_denies', 'behind', `
(?:neither|no) (?:an? )?(?:W )?«confirmation» (?:n?or) (?:an? |any )?(?:W )?denial(?: (?:of|that|about)(?: W){1,9}?)?(?: (?:came|was forthcoming|was offered|was available|was issued|could be had|has come))? (?:from|by)
no (?:W )?«confirmation»(?: (?:of|that|for)(?: W){1,7}?)? from
(?:could|can) NOT (?:W ){0,2}?be (?:W )?«confirmed|verified|corroborated» by
neither «confirmed» nor (?:denied|disputed|ruled out)(?: (?:on|in|at)(?: W){1,3}?)? (?:by|at(?! (?:the time|first|present|once|this)))
neither (?:a )?«confirmation» nor (?:a )?denial ~ (?:could|was|came|had) (?:be had |come )?from`),
  ...stancePhrases('declines_to_comment', 'subject', `
«declin|refus»\\w+ ~ to ${TALK}
«declin|refus»\\w+ ~ to (?:take|answer|field|entertain) (?:W ){0,4}?questions?
(?:did|do|does) NOT (?:wish|want|care|choose) to «comment|discuss|talk|speak|elaborate»
(?:would|will|could) «say» only
(?:would|will|could) only «say»
(?:«declin|refus»\\w+|«turn»\\w* down) (?:W ){0,4}?(?:comment|interviews?)
(?:would|will|wo|could|can|ca|did|do|does|is|are|was|were) NOT (?:be )?(?:«comment|drawn|elaborat|speculat»\\w*(?! into)|«go|going» into)
(?:would|will|wo|could|can|ca) NOT (?:be )?«discuss»\\w*
(?:do|does|did) NOT ~ «discuss»(?= (?:W ){0,4}?(?:plans|details|cases?|matters?|negotiations|personnel|staff|staffing|individual|individuals|clients?|customers?|patients?|rumou?rs?|speculation|contracts?|security|publicly|business|commercial|legal|pricing|strategy)(?= [.,;)]|$| (?:while|until|before|publicly) ))
(?:would|will|wo|could|can|ca|did|does) NOT «get|getting» into (?:W ){0,3}?(?:conversations?|details?|specifics|hypotheticals|discussions|speculation|contacts)
(?:would|will|wo) NOT «say|speak|talk|answer»(?! to (?:his|her|their|my|each|one) )
(?<=(?:neither|none)(?: W){0,9} )(?:(?:would|will|could|wished to|wanted to) «comment|discuss|speak»|(?:has|had|have) «commented»)
(?<=(?:neither|none)(?: W){0,9} )(?:would|wished to|wanted to|was willing to|were willing to) «say»
«refer|direct|forward»\\w* (?:(?:all|any|further|the|our|press|media|these|such) ){0,2}(?:questions?|inquiries|enquiries|requests?|queries|calls)(?: (?:on|about|over|for|from)(?: W){1,6}?)?(?: on| back)? to
(?<=(?:questions?|inquir\\w+|enquir\\w+|calls?|requests?|emails?|messages?) (?:(?:sent|put|directed|made) )?to (?:A ){1,10}?)(?:were|was|have been|had been) (?:W )?«referred|directed|forwarded» to
«beg|begged|begs|begging» off(?: from (?:answering|commenting|speaking|talking)| commenting| answering)?(?= [.,;]| (?:questions?|when|after|citing|on|about)|$)
«withh»(?:olding|eld|olds|old) (?:all |any )?comment
(?:has|have|had|having) «nothing» (?:more |further |else )?to (?:say|add)
(?:has|have|had|having|offer\\w*|made|make|makes|gave|give|gives|given|giving|provid\\w+) no (?:further |immediate |other |public )?(?:«comment»|«statement»)
«keep|kept»(?:s|ing)? (?:his|her|its|their) (?:own )?(?:counsel|peace|mouth shut|lips sealed)
(?:keep|keeps|kept|keeping|stay|stays|stayed|remain|remains|remained|remaining) «mum|tight|schtum»(?: - lipped|lipped)?
(?:«prefer|chose|opt|elect|decid»\\w*) not to ${TALK}
(?:«avoid»\\w*|«refrain|forb»\\w* from) (?:commenting|making any comment|elaborating|discussing)
(?:gave|giving) «nothing» away
gives? «nothing» away(?= (?:when|as to|about|to (?:the )?${PRESS})(?= |$))
(?<=(?:(?:say|says|said|saying)(?: that)?|^(?=\\w+ ha[ds]|they have)) ?(?:he|she|they|it) )(?:has|have|had|was|were|is|are) (?:been )?«told|asked|ordered|instructed|advised» (?:by (?:W ){1,4}?)?not to (?:speak|talk|comment|say anything|answer|discuss)
(?:refus|declin)\\w* to be «pinned» down
«clam»(?:med|s) up(?= [.,;]|$| (?:when|on|about|over|after))
«balk|baulk»(?:ed|s) at (?:answering|commenting|discussing|talking|giving (?:any |further |an? )?(?:W )?(?:details?|comments?|answers?|reasons?|explanations?|names|interviews?))
«wave|waved|waves|brushed|batted» (?:the )?(?:reporters|journalists) (?:away|aside|off)
«pass»\\w* up (?:the|an|any|every|a) (?:opportunity|chance|offer) to ${TALK}
«reserv»\\w+ (?:all )?comment
(?<!(?:who|because (?:he|she|they|it)|as (?:he|she|they|it)|since (?:he|she|they|it)) )(?:is|are|was|were|am|'m|'re) NOT (?:in a «position»|at «liberty»|«prepared|willing|able|authori[sz]ed») to ${TALK}
(?:has|have|had|having) (?:«nothing»|no (?:W )?(?:«information|details|announcements?»)) to (?:share|give|offer|release|provide|announce|disclose)
(?:is|are|was|were) «unwilling|unable|reluctant» to ${TALK}
(?:would|will) say no «more»
nor (?:would|will) (?:W ){1,6}?(?<cue>«discuss|comment|elaborate»)
(?:is|are|was|were|am|'m|'re|'s) (?:W )?saying «nothing»(?: about| on| of)?
(?:is|are|was|were|been) ~ «tight» - lipped
(?<=^(?:(?!(?:is|are|was|were|be|been|stay\\w*|remain\\w*|kept) )W ){1,4})«tight» - lipped (?:on|about|over)
(?:«cut|cuts» (?:the (?:line|call)|off the call)|«put|puts» (?:the (?:phone|receiver) down|down the (?:phone|receiver)))(?= (?:when|after|as soon as|before) (?:W ){0,3}?(?:asked|pressed|questioned|told))
«hung|hangs» up(?= (?:on|when|the (?:phone|telephone|receiver|line|call)|after|as soon|without|before|abruptly|immediately|at once) | [.,;)]|$)
«let|lets|letting» (?:the|that|this|every|his|her) (?:W )?(?:question|matter|remark|subject) (?:pass|go|hang|drop|lie)
(?:would|will|could) (?:give|offer|provide|divulge|disclose|reveal) no ~ (?:«details|information|explanation|reason|comment|further»)
(?:would|will|wo|could) NOT (?:«give|offer|provide|divulge|disclose|reveal») (?:any |further |more |many |the |out )?(?:W )?(?:details?|information|explanation|reasons?|particulars)
(?:would|will|could) «say» (?:neither|nothing)
(?:asked|pressed|questioned|quizzed|approached|confronted)(?: A){1,16}? , (?:A ){1,14}?(?<cue>(?:«walk|storm|stalk|strod|strid|turn»\\w*) (?:away|off|out|on (?:his|her|their) heels?)(?: without (?:a word|comment|answering|replying))?)
(?:shut|shuts|slam|slams|slammed|close|closes|closed) (?:the|his|her|a) «door» (?:in|on) (?:W ){1,3}?(?:faces?|reporters?|journalists?|crew|cameras?)
(?:shut|shuts|slam|slams|slammed|close|closes|closed) the «door» when (?:asked|approached|reporters|a (?:W )?(?:reporter|crew|camera))
(?<=(?:asked|approached|pressed|questioned|confronted|quizzed) (?:A ){1,20}?)«said|says» nothing(?= [.,;]|$)
(?<=was all (?:that )?(?:A ){1,8}?)would «say|offer|give|volunteer|add|reveal|disclose»
(?:would|will|wo|is|are|was|were) NOT (?:be )?«mak|issu|offer|provid|giv|releas|volunteer»\\w* (?:any |an? |further |any further |public |official ){0,2}(?:comments?|statements?)(?= |$)
(?:took|take|takes|taking|would take|accepted|answered) no «questions»
«left» without (?:W ){0,2}?(?:speaking|commenting|answering|talking|taking (?:any )?questions|comment|a word)
(?:took|takes|take|taking|pleaded|plead|pleads|pleading|invoked|invokes|invoke|invoking) (?:the|his|her|their) «fifth»(?: amendment)?
(?:invok|exercis|us|claim|assert)\\w* (?:his|her|their|its|the) (?:W ){0,2}?«right» (?:to (?:remain silent|silence)|of silence|against self - incrimination|not to (?:answer|speak|testify))
(?:policy|rule|practice|custom) (?:is |was |of )?(?:not |never )(?:to )?«comment|discuss|speak»\\w*
«wave|waving|brush|bat»\\w* (?:away|aside|off) (?:W ){0,2}?(?:reporters|journalists)
«walk|storm|stalk»\\w* (?:away|off|out) when (?:asked|pressed|questioned)
«brush|push|hurr|strod|strid|rush|sweep|swept»\\w* past (?:W ){0,2}?(?:reporters|journalists|cameras|photographers)`),
  ...stancePhrases('does_not_address', 'behind', `
(?<!nor )no (?:W )?«denial»s?(?: (?:of|that)(?: W){1,9}?)?(?: (?:came|has come|had come|was forthcoming|was issued|followed|was made))? (?:from|by)`),
  ...stancePhrases('does_not_respond', 'behind', `
(?:met with|drew|brought|elicited|received|produced|got|meet with) (?:only |nothing but )?(?:«silence»|no «response|reply|answer») from
(?:there|it) (?:was|is|has|had|were) (?:been )?no ~ «response|reply|answer|reaction|word|comment» ~ from
(?:there|it) (?:was|is|has|had|were) (?:been )?no ~ «response|reply|answer» ~ at(?! (?:all|first|once|the (?:time|moment)|least|press))
no ~ «response|reply|answer|reaction|word» ~ (?:came |was |had come )?(?:forthcoming |received |available )?from`),
  ...stancePhrases('declines_to_comment', 'behind', `
no (?:W )?«comment»s? (?:was|were|has been|had been) (?:offered|made|given|issued|volunteered)(?: (?:on|about)(?: W){1,6}?)? (?:by|from)`),
  ...stancePhrases('does_not_respond', 'asked', `
(?<!(?:prayer|plea|warning|cry|cries|hope)s?(?: A){0,6} )(?:went|gone|go|goes|going|remain\\w*|were|was|been) ~ «unanswered|unreturned|unacknowledged|ignored»
(?<!(?:^| )(?:he|she|they|i) (?:had |has |have )?)«heard|hear|hearing» nothing(?: back)?(?! (?:of|about) )(?= |$)
«cut»(?:s|ting)? (?:the |an? |his |her |their )?(?:interview|call|conversation|press conference|briefing) short
(?<=(?:letters?|emails?|messages?|requests?|parcels?)(?: W){0,3} to (?:A ){1,8}?)(?:came|come|comes|were returned) (?:back )?«unopened|unanswered|unread»
(?:received|receives|got|drew|brought|elicited|produced|yielded|triggered|returned|met with|generated) (?:only |nothing but )?an? (?:W )?«automat|auto|out - of»\\w* (?:- )?(?:W )?(?:repl(?:y|ies)|responses?|messages?|answers?|acknowledgements?)(?: only)?
(?:rang|ring|rings|ringing) «out|unanswered»
went (?:straight |directly |again )?to (?:an? |the |his |her |their )?«voicemail|answering»
«bounced»(?: back)?
(?:were|was|proved|have been|had been) ~ «unsuccessful|fruitless|futile|unavailing|abortive»
(?<=(?:efforts?|attempts?) (?:by (?:W ){1,4}?)?to (?:reach|contact|phone|call) (?!(?:the |an? |that |this )?(?:W )?(?:${NOBODY})(?: |$))(?:A ){1,10})«failed»(?= [.,;]|$| (?:on|by|at) )
(?:was|were|been) NOT ~ «returned|answered|acknowledged|picked|successful»(?: up)?
(?:went|gone|go|goes|going|remain\\w*) (?:W )?without (?:an? |any )?(?:W )?(?:«answer|reply|response»)
(?<!(?:prayer|plea|warning|cry|cries|hope|rule|law|order|advice|objection|concern|sign)s?(?: A){0,6} )(?:was|were|been) ~ «ignored»(?= [.,;]| (?:by|for|on|last|until)|$)
(?:drew|drawn|draw|draws|received|got|brought|elicited|produced|yielded|met with|met) (?:only |nothing but )?(?:«silence»|no ~ «response|reply|answer|reaction»)`),
  ...stancePhrases('does_not_respond', 'subject', `
(?<!${TREATED} (?:W ){0,2})(?:had|has|have|did) (?:so far |still )?NOT (?:yet |publicly |so far |otherwise ){0,2}«reacted|react»(?= [.,;]|$)
(?:did|do|does|had|has|have|having) NOT ~ (?:«respond»\\w*|«repl»(?:y|ied)|«writ»\\w+ back|«call»\\w* back|«get|got|come» back(?! -))
(?:did|do|does|had|has|have|having) NOT ~ «answer|return»\\w* (?:W ){0,4}?${REQUEST}
(?:have|has|had|is|are|was|were) ?(?:yet|still) to «respond|reply|answer|react|return|comment|make»(?: any comment)?
(?:have|has|had|is|are|was|were) ?(?:yet|still) to «issue|release|give» (?:W ){0,3}?(?:statements?|comments?|response|reaction)
(?<!\\b(?:${NOBODY}) )could NOT ~ be «reached|contacted|located|traced»(?! by (?:road|rail|air|sea|boat|car|train|land|rescuers|foot))
(?<=neither (?:A ){1,10})could (?:W )?be «reached|contacted|located|traced|found»
(?<=(?:neither|none)(?: W){0,9} )(?:(?:had|has|have) (?:yet )?)?(?:«replied|responded»(?: to)?|«answered|returned»(?= (?:W ){0,2}?(?:calls?|emails?|messages?|letters?|questions?|requests?)))
(?<=neither(?: W){1,5} nor(?: W){1,4} )«responded|replied»(?: to)?
(?<!\\b(?:${NOBODY}|services?) )(?:is|are|was|were|been) NOT ~ «available|reachable|reached»(?! to (?!comment|speak|answer|discuss|talk|be|respond|give|the (?:press|media)|reporters|us)W)
(?<!(?:${TREATED}|streets?|engines?|courts?|church|orchestra|fans) (?:W ){0,3})(?:is|are|was|were|been|stays?|stayed|remain(?:s|ed)|kept) «silent»(?= (?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|since|so far|as yet|for (?:now|days|weeks))(?= |$))
(?:is|are|was|were|been) (?:immediately )?«unavailable|unreachable»(?= [.,;]|$| (?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|last night)(?= [.,;]|$)| (?:for|to) (?:comment|speak|be)| (?:when|until|despite|immediately))
(?<=(?:neither|none)(?: A){1,10} )(?:was|were|is|are) (?:W )?«reachable|available»(?= [.,;]|$| (?:for|to) (?:comment|speak|be)| by)
«let|letting|lets» (?:the|a|this|that|our|every) (?:W )?«deadline»(?: for(?: W){1,4}?)? (?:pass|lapse|go by)
(?:give|gives|gave|given|offered|issued|made|provided|sent|returned) no ~ «response|reply|answer|reaction»
(?:leave|leaves|left|leaving) (?:W ){1,6}?«unanswered»
«ignor»\\w+ (?:W ){0,4}?(?!question |letters?\\b)${REQUEST}
(?:meet|met|meets|greet|greeted) (?:the|our|all|these|those|his|her) (?:W ){0,2}?${REQUEST} with «silence»
(?:maintain|kept|keep|keeping|preserv)\\w* (?:his|her|its|their|a|an) (?:W )?«silence»(?= [.,;]|$| (?:on|about|over|since))`),
  ...stancePhrases('does_not_respond', 'behind', `
(?:was|were|been) «unable» to (?:reach|contact)(?! (?:W ){0,3}?(?:${NOBODY})(?: |$))
(?:could NOT ~ «reach|contact|locate»(?! it(?= |$))|did NOT ~ «reach|contact|locate»(?= (?:W ){1,8}?for comment))(?! (?:W ){0,3}?(?:${NOBODY}) )
(?<cue>(?:«nobody»|no (?:- )?«one») (?:picked up|answered|replied|responded|came to the (?:door|phone|telephone|gate))(?: the (?:phone|telephone|door|bell))?) (?:at|from|on)(?: the (?:W ){0,3}?(?:numbers?|lines?|phones?|address(?:es)?|doors?|bell) (?:W )?(?:for|of|at))?
(?<cue>(?:«nobody»|no (?:- )?«one») (?:at|from|with|inside))(?= (?:W ){1,6}?(?:(?:was|were|is) (?:immediately |currently |yet )?(?:available|reachable)|could (?:W )?be (?:reached|contacted)|(?:returned|answered|responded to) (?:W ){0,3}?(?:calls?|messages?|requests?|questions?|emails?)))`),
  ...stancePhrases('does_not_respond', 'subject', `
(?:send|sends|sent) (?:back |out )?no «word|reply|answer»(?= [.,;]|$| (?:to|by|until|since))
NOT ~ «answer»(?:ed)? (?:the|his|her|their|its) (?:door|phone|telephone|doorbell|bell|intercom)
NOT ~ «pick»(?:ed)? up(?= [.,;]|$| (?:when|the (?:phone|telephone|receiver)|his (?:phone|telephone)|her (?:phone|telephone)|their (?:phone|telephone)|its (?:phone|telephone)|any calls?))
(?:did|do|does|has|have|had) NOT ~ «acknowledg»(?:e|ed) (?:the|that|this|our|any|a) (?:W )?${REQUEST}(?= [.,;]|$| for)
«promis»\\w* to (?:(?:call|ring|phone|reply|revert|respond)(?: back)?(?: to (?:him|her|us|them|me|you|reporters))?|(?:get|come) back(?: (?:to (?:him|her|us|them|me|you|reporters)|with (?:W ){0,2}W))?) ,? ?(?:but|yet) (?:(?:he|she|they) )?(?:(?:had|has|have|did) (?:yet to|NOT)|never|failed to|was yet to)(?: (?:done|do) so| (?:call|phone|ring|respond|reply)\\w*)?`, { firm: true }),
  ...stancePhrases('declines_to_comment', 'owner', `
(?:'s|'|his|her|their) lips (?<cue>(?:were|are|remained|stayed) (?:W )?«sealed»)`),
  ...stancePhrases('does_not_respond', 'owner', `
(?:'s|'|his|her|its|their) (?:W ){0,3}?(?:phones?|mobiles?|telephones?|cellphones?|line) (?<cue>(?:was|were|is|are|rang|went|had been) ~ (?:«switched|turned» off|«unanswered|dead|disconnected|out»|straight to «voicemail»|to «voicemail»))`),
  ...stancePhrases('disclaims_knowledge', 'behind', `
(?:was|is|came as|comes as|were) (?:complete |total |all )?«news» to`),
  ...stancePhrases('disclaims_knowledge', 'subject', `
(?:is|are|was|were|been|'m|'re|am|be|being) NOT ~ «aware»
(?:is|are|was|were|been|'m|'re|am|be|being) (?:entirely |wholly |completely )?«unaware»
NOT (?:even )?«heard|hear» (?:of|about|anything)
(?:know|knows|knew|known|knowing) (?:absolutely )?«nothing»
(?:know|knows|knew) of «no»
(?:has|have|had|having|profess\\w*|disclaim\\w*|claim\\w*) (?:to have |having )?(?:no|any|all) (?:W )?«knowledge|idea|inkling|recollection|memory|information|clue|notion|record|trace»s?(?! to (?:share|give|offer|release|provide|announce|disclose))
(?:plead|profess|claim|feign)\\w* (?:complete |total )?«ignorance»
«heard|hear» (?:absolutely )?nothing (?:of|about)
(?:profess|declar|pronounc|describ)\\w* (?:himself|herself|itself|themselves) (?:as )?(?:W )?(?:«unaware|ignorant»)
(?:kept|left|been|was|were|is|are) in the «dark»
(?:had |has |have )?only «learned|learnt» (?:of|about) (?:W ){1,5}?(?:from|through|in) the (?:W )?(?:press|papers?|newspapers?|media|news|television|radio)
(?:can|could|ca|did|do|does)(?: NOT|not) ~ «recall|remember|recollect»
«could»(?: NOT|not) (?:say|tell)
(?:(?:do|does|did) NOT (?:honestly |really |simply |even )?«know»|(?:had|have|has) NOT (?:W )?«known»)(?= (?:who|whose) (?!to )(?:A ){0,8}?(?:had|was|were|did|owned|came|got|paid|wrote|made|took|sent|died|started|began|leaked|ordered|put|fell)(?: |$))
(?:do|does|did) NOT (?:honestly |really |simply |even )?«know»(?= (?:of|about|whether|that|anything (?:of|about)|any|(?:(?!who |what |why |how |where |when |which )W ){1,4}?(?:was|were|had|has|is|are|would))(?= |$))
(?:was|were) NOT ~ «told|informed|briefed|notified»
(?:had|has|have) NOT ~ been ~ «told|informed|briefed|notified»`),
  ...stancePhrases('does_not_address', 'subject', `
(?:did|do|does|has|have|had|having) NOT ~ (?:«address»(?:ed)?${NO_AUDIENCE}|«mention»|«touch»\\w* on|«touch»\\w* upon|«deal»\\w* with|«dealt» with|«bring|brought» up|«refer»(?:red)? to|«engage» with|«take» up|«raise(?=d? (?:it|this|that|them|(?:the|any|his|her|its|their|a single) (?:W )?(?:issues?|matters?|questions?|subject|topic|points?|allegations?|claims?|accusations?|concerns?|case))(?: |$))»)\\w*
NOT «once» ~ (?:address|mention|touch\\w* on|brought up|referred to|rais)\\w*
(?:«side» - step|«sidestep|dodg|duck|evad|skirt|deflect|parr|avoid|fudg|bypass|swerv|stonewall»)(?:ped|ping|s|ed|es|ing|ied|ies|ying|y|e)? (?:W ){0,4}?(?:questions?|issues?|allegations?|accusations?|charges?|claims?|matter|subject|topic|reports?|quer(?:y|ies)|inquiries)
«chang»(?:e|es|ed|ing) the subject
(?:«turn|steer|shift|switch|mov»\\w*) the (?:conversation|talk|discussion|subject) (?:back )?(?:to|towards?|away)
(?:«instead» of|«rather» than) (?:answer|address|respond|reply|discuss|deny|confirm)\\w*
(?:make|makes|made|making|contains?|contained|with) no (?:W )?«mention|reference»
(?:leave|leaves|left|leaving) (?:W ){1,8}?«unaddressed|unmentioned»
(?:stop|stops|stopped|stopping) «short» of (?:an? |any )(?:W )?denial
«brush|wav|bat|push»\\w* (?:the|that|this|a|his|her|their) (?:W )?questions? (?:away|aside|off)
«avoid|dodg|evad»\\w* (?:answering(?! (?:(?:the|his|her|their|its) )?(?:W )?(?:door|phone|telephone|bell|doorbell|post|mail)(?= |$))|addressing${NO_AUDIENCE}|(?:giving )?(?:an? |any |the )?(?:W )?answers?)
(?:offer|issu|mak|made|gav|giv|put|produc|releas)\\w*(?: out)? no (?:W )?«denial»s?
(?:mak|made)\\w* no (?:W )?«attempt|effort|bid|move» to (?:deny|dispute|refute|rebut|contradict|reject)(?= ${AT_CLAIM})
(?:(?:did|do|does|would) NOT «rise»|(?:refus|declin)\\w* to «rise») to (?:the|that|any) bait
«ignor»\\w+ (?:the|that) one (?:about|on|over)
(?:has|have|had) (?:«yet»|still) to (?:give|provide|offer) (?:an? |any |the )?(?:W )?(?:figures?|numbers?|explanation|account|reasons?|details?)
«equivocat|prevaricat|obfuscat»(?:ed|es|s)(?= [.,;]|$| (?:when|on|about|over))
«ignor»\\w+ (?:the|that|this|these|those|his|her|their) (?:W )?(?:claims?|allegations?|accusations?)(?= [.,;]|$)
(?:asked|pressed|questioned|quizzed) (?:W ){0,3}?(?:about|on|whether|if|over)(?: A){1,16}? , (?:A ){1,8}?(?<cue>«pivot»\\w* to)
(?:stop|stops|stopped|stopping) «short» of (?:den|disput|reject|contradict|refut|rebut|dismiss|contest|repudiat|rubbish|challeng|debunk)\\w+
(?:stop|stops|stopped|stopping) «short» of (?:shooting|knocking|brushing|pushing|hitting|pouring|laughing|waving) (?:W )?(?:down|aside|off|back|cold|scorn|away)
(?:asked|pressed|questioned|quizzed) (?:W ){0,3}?(?:about|on|whether|if|over)(?: A){1,16}? , (?:A ){1,8}?(?<cue>«talk|spoke|speak|turn|pivot|launch|prais|chose|choose|prefer»\\w*)(?: Q){0,12}? instead
«pass»\\w* over (?:W ){1,6}?in silence
(?<=(?:statement|release|report|letter|speech|account|memo|communique|summary|review|memoirs?|address|bulletin|article)s?(?: A){0,10} )«pass»(?:es|ed) over
«talk|spoke|speak»\\w* (?:about|of) (?:W ){1,4}?but not (?:about|of)
«answer|repl|respond|met|meet|greet|parr»\\w* (?:to )?(?:an? |the |all |his |her |any )?(?:W )?(?:questions?|quer(?:y|ies))(?: (?:about|on|over)(?: W){1,6}?)? with (?:an? |only an? )?(?:W ){0,2}?(?:lecture|jokes?|story|stories|smile|shrug|anecdotes?|song|proverb|grin|question|sermon|wave|quip)(?= |$)
(?:«brush|glid|hurr»\\w*) (?:past|over) (?:W ){0,3}?(?:questions?|issues?|subject|topic|matter|allegations?)
«talk|spoke|spoken|speak|wrote»\\w* (?:about|of) everything (?:but|except)
(?<=(?:statement|release|report|letter|speech|account|memo|communique|summary|review|memoirs?|address|bulletin|article|version)s?(?: A){0,10} )(?:«leav|left»\\w* out|«omit»\\w*)(?= )
(?<=^(?:(?!(?:is|are|was|were|be|been|fell|falls?|stay\\w*|remain\\w*|kept|went|goes) )W ){1,4})«silent|mum» (?:on|about|over)(?! (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))
(?<=^(?:on|about|of) (?:A ){1,14}?)(?:is|are|was|were|stays?|stayed|remain(?:s|ed)?|kept) «silent»(?= [.]|$)
«danc|tiptoe|skat»\\w* (?:around|round|over) (?:the )?(?:questions?|issues?|subject|topic|matter)
(?:is|are|was|were|been|stays?|stayed|remain(?:s|ed)?|keeps?|keeping|kept) (?:«silent|quiet|mum»|«tight» - lipped) (?:on(?! (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))|about|as to|over)
(?:has|have|had) «yet» to (?:say|explain|clarify|reveal|disclose)(?= (?:if|whether|how|why|what|who|when|where) )
«brush|shrug|wav»\\w* (?:off|away|aside) (?:W ){0,3}?(?:questions?|quer(?:y|ies))
(?:did|do|does|has|have|had) NOT «say|said» (?:yes|no)(?= [.,;]|$)
«steer»(?:s|ed|ing)? clear of(?! (?:W ){0,2}?(?:rocks?|reefs?|ice|shore|trouble|drugs|alcohol|roads?|villages?|areas?|towns?|forests?|cliffs?|mines?|debris|danger|coast|banks?|crowds?|each|sands?|island|waters?|port|traffic|sugar|meat|police)(?= |$))
«avoid|shunn»(?:s|ed|ing)? (?:any |all )?(?:mention|reference)s?(?= |$)
(?<=^(?:A ){0,12})«leav|left»\\w* (?:W ){1,5}?out (?:altogether|entirely|completely|of (?:his|her|its|their|the) (?:W )?(?:speech|statement|account|report|letter|address))
when (?:W ){1,5}?(?:raised|mentioned|asked|brought up)(?: A){1,12}? , (?:A ){1,8}?(?<cue>(?:«began|started|switched|turned») (?:to )?(?:talk|speak)\\w* (?:about|of))
«answer»(?:s|ed|ing)? (?:a «different»|another) question
«ignor»\\w+ (?:the|that|this|his|her|their|an?) (?:W )?question
(?:has|have|had) (?:«yet»|still) to (?:deny|address|dispute|reject|rebut|refute)
«without» (?:once |ever |even )?(?:mentioning|addressing|referring to|naming|touching on|answering)
«gloss»\\w* over
«talk»(?:ed|ing|s)? (?:around|round)`),
  ...stancePhrases('does_not_address', 'subject', `
(?:«avoid»(?:s|ed|ing)?|«refrain|forbear|forbor»\\w* from|«shied|shy|shies»\\w* away from|«balk|baulk»\\w* at) (?:den(?:y)ing|confirming or denying|disputing|contradicting)
(?:is|are|was|were|been|being) ~ (?:«careful|anxious|wary» not to|in no «position» to) (?:deny|dispute|contradict)(?= ${AT_CLAIM})
(?:spoke|talked|spoken|speech|statement|address|answer|interview)(?: A){1,14}? (?:and|but) (?<cue>(?:«never»|not «once») (?:mentioned|addressed|referred to|touched on|brought up|raised))`, { firm: true }),
  ...stancePhrases('disclaims_knowledge', 'subject', `
(?:profess|claim|pretend|purport|insist)\\w* (?:not|never) to (?:«know|have heard|be aware|recall|remember»)(?: (?:of|about|anything))?
^(?:whether|if) (?:A ){1,24}?, (?:A ){1,12}?(?<cue>(?:«say|said»s?) (?:he|she|it|they) (?:did|does|do|could) NOT (?:know|say|tell|remember|recall))(?= [.,;]|$)`, { firm: true }),
  ...stancePhrases('does_not_address', 'subject', `
«nowhere»(?: A){0,10}? (?:do|does|did|has|have) (?:W ){1,7}?(?<cue>address|mention|touch on|refer to|explain|acknowledge)
«nowhere» (?:\\w+ly )?(?:address|mention|touch|deal|refer|rais|name|explain)\\w*(?: on| with| to)?`, { firm: true }),
  ...stancePhrases('declines_to_comment', 'subject', `
(?:«said|says|saying») only that(?= (?:the |an? |its |his |her |their )?(?:W )?(?:matter|case|inquiry|enquiry|investigation|review|issue|incident) )`, { firm: true }),
  ...stancePhrases('declines_to_comment', 'behind', `
(?:requests?|invitations?|calls?) (?:W ){1,14}?(?<cue>(?:were|was|been) (?:\\w+ )?«declined|refused|turned|rejected»(?: down)?) by`)
]
