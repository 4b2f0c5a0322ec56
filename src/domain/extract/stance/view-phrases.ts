import { stancePhrases, type StancePhrase } from './phrase-pattern.js'
import { CLAIM, within } from './claim-patterns.js'

const WITHIN = within(4)

/** What is asked of a fact, and not of what is so at all times. */
const BEING = '(?:is|are|was|were|has|had|have|did|been)'

/** Phrases that confirm or question. */
export const VIEW_PHRASES: readonly StancePhrase[] = [
  ...stancePhrases('confirms', 'behind', `
«confirmed|corroborated|acknowledged|verified|conceded|admitted|borne»(?! (?:\\w+ing|the|an?|that|his|her|its|their|he|she|it|they|there) )(?: out)?(?: W){0,6}? by(?! (?:an?|one|two|the|\\d+) (?:W )?(?:votes?|majority|margin|tests?))
(?<!(?:no|nor|any|await\\w*|without|for|seek\\w*) (?:W )?)(?:there (?:is|was|has been|came) )?(?:official |an? |the )?«confirmation|admission|acknowledg»(?:e?ment)?(?: (?:of|that)(?: W){1,14}?)? (?:(?:came|arrived|has come|had come) (?:W ){0,4}?)?from
(?<cue>«admission|confession|acknowledg»(?:e?ment)?) by`),
  ...stancePhrases('questions', 'subject', `
(?:has|have|had|voic\\w+|express\\w*|rais\\w+|casts?|casting|harbou?r\\w*|threw|throws?|sow\\w*) (?:(?!(?:no|little|without|any|scant|few|never) )W ){0,3}?«doubt|sceptic|skeptic|question»(?:s|ism| marks?)?(?: about| on| over| as to| upon)?(?! than)
(?:call|calls|called|calling|bring|brings|brought|throw|threw) (?:W ){0,8}?in(?:to)? «question|doubt»
«challeng|dare|dared|defy|defied|defies»\\w* (?:W ){1,5}?to (?:show|produce|provide|present|publish|offer|give|name|supply|come up with)(?: W){0,4}? (?:proof|evidence)
«challeng|dare|dared|defy|defied|defies»\\w* (?:W ){1,5}?to (?:prove|substantiate)
(?:is|are|was|were|remain\\w*|am|'m|'re|be|been|sound\\w*|appear\\w*|seem\\w*|look\\w*) ~ «skeptical|sceptical|doubtful|dubious|unconvinced|unpersuaded»(?! for)
(?:is|are|was|were|remain\\w*|am|'m|'re|i'm|we're|be|been) (?:NOT|yet to be|still to be) (?:yet |at all |fully |entirely |so )?«convinced|persuaded|sure|certain»
(?:is|are|was|were|remain\\w*|am) (?:«far» from|«anything» but) (?:being )?(?:convinced|persuaded|sure|certain)(?: that| about| of)?
(?:has|have|had) yet to be ~ «convinced|persuaded|won»(?: over)?
(?:react|respond)\\w* with (?:W ){0,2}?(?:«disbelief|scepticism|skepticism|incredulity|suspicion») to
«mistrust|distrust|disbeliev»\\w*(?= ${WITHIN}(?:${CLAIM}|figures?|numbers?|results?|data|estimates?))
(?:is|are|was|were) (?:among|one of|some of) (?:the |those |these |many |several |a number of |a few ){0,2}(?:W )?(?:who|that) (?:«doubt|question|disbeliev»\\w*)
(?:greet|meet|met|react|respond|receiv|hear|heard|treat|regard|view|read)\\w* (?:to )?(?:W ){0,4}?(?:${CLAIM}|figures?|numbers?|results?|data|estimates?|announcement|explanation) (?:W ){0,4}?with (?:W ){0,2}?(?:«disbelief|scepticism|skepticism|incredulity|suspicion»)
(?:find|finds|found|finding) (?:it|that|this|the (?:W ){0,2}?(?:${CLAIM}|explanation|figures?|numbers?|results?|data|estimates?|excuse|alibi)) ~ (?:«hard|difficult|impossible» to (?:believe|credit|accept|swallow|square)|«implausible|incredible|unconvincing|unlikely»)
(?:raise|raises|raised|raising) (?:W )?«eyebrow»s? (?:at|over|about) (?:that|this|it)(?= [.,;:]|$)
(?:raise|raises|raised|raising) (?:W )?«eyebrow»s? (?:at|over|about) (?:W ){0,4}?(?:${CLAIM}|figures?|numbers?|results?|data|estimates?|explanation)
(?:was|were|is|are|been|proved) ~ «unable» to (?:reproduce|replicate|repeat|substantiate|authenticate)
(?<cue>(?:does|do|did) NOT ~ «believe») (?:(?:it|this|that|them|him|her)(?= [.,;]|$)|(?:W ){0,4}?(?:${CLAIM}|version|explanation|figures?|numbers?)(?= [.,;]| (?:of|by|and|from) |$))
(?:is|are|was|were|'m|'re|am) NOT (?:yet |quite |at all |so )?«ready|prepared|inclined|willing» to (?:believe|credit|swallow)
(?:put|puts|putting|plac\\w+|hang|hangs|hung) (?:W ){0,3}?«question» marks? over
(?:could|can) NOT ~ «repeat» (?:the|its|their|his|her|this|that) (?:W ){0,2}?(?:results?|findings?|tests?|experiments?|measurements?)
(?:could|can|did) NOT ~ (?:«reproduce|replicate|substantiate|authenticate»)
(?:failed|fails|fail) to «reproduce|replicate|substantiate»
(?:is|are|was|were|'m|'re|am) NOT (?:entirely |so |quite |at all |altogether )?«sure|certain»(?= [.,;]|$)
«wonder»(?:s|ed|ing)? (?:aloud |publicly |openly )?(?:if|whether)
(?:want|wants|wanted|wanting|need|needs|like|demand\\w*|insist\\w* on) (?:to )?«know|knowing|learn|hear» (?:W )?(?:if|whether)
(?:would|could|can|will|was|were|is|are) NOT (?:be )?(?:prepared to |willing to |able to |ready to )?«vouch» for
(?<!(?:the|an?|this|that|no|any|of|in|without|into|beyond|open) )«question»(?:s|ed|ing)? (?:W ){0,5}?(?:${CLAIM}|figures?|numbers?|authenticity|accuracy|validity|veracity|truth|truthfulness|results?|data|estimates?|methodology|whether)
(?<!(?:the|an?|this|that|no|any|some|of|in|without|beyond|little|much|every|his|her|its|their|more|serious|reasonable) )«doubt»(?:s|ed|ing)? (?:W ){0,4}?(?:${CLAIM}|legends?|figures?|numbers?|authenticity|accuracy|validity|veracity|truth|results?|data|estimates?|alibi|existence|story|wisdom)
«quer»(?:y|ies|ied|ying)(?= (?:whether|if|the|how|his|her|their|its) )
(?:is|are|was|were|'m|'s|'re|do|does|did|will|wo|would) NOT «buy|swallow»(?:ing)? (?:it|that|this|(?:W ){0,3}?${CLAIM})
(?:has|have|had|is|are|was|were) «yet» to (?:see|be shown|be given|find|produce|receive) (?:any |the |a shred of )?(?:W )?(?:evidence|proof)
(?:find|finds|found|seen|saw|see|uncovered|unearthed) (?:«nothing|little») (?:W )?to (?:suggest|indicate|show|support|substantiate|prove|back)
(?:see|sees|saw|seen|find|finds|found|uncovered|has|have|had|unearthed|produced|offered|provided) (?:no|little|scant) (?:W )?(?:«sign|evidence|proof|indication|trace|suggestion»)s? (?:of|that|to|for)
(?:see|sees|saw|seen|find|finds|found|has|have|had) no (?:W )?(?:«reason|grounds|basis») (?:whatever )?(?:to|for) (?:believ|think|suppos|suspect|assum)\\w+
(?:is|are|was|were|remain\\w*|'m|am) ~ «suspicious|wary» of (?:W ){0,4}?${CLAIM}`),
  ...stancePhrases('questions', 'subject', `
(?:is|are|was|were|been|'s|'re) (?:W )?«asking» (?:if|whether)
(?<cue>«ask|wonder»(?:s|ed)?) how (?:W ){1,8}?(?:could|can) (?:possibly |ever |conceivably )?(?:have|be)
(?<cue>«call|describ|term|deem|regard|brand|consider»(?:s|ed|es|ing)?) (?:it|that|this|(?:W ){0,3}?(?:${CLAIM}|figures?|numbers?|results?|data|evidence|estimates?|explanation|alibi)(?: (?:of|about|by)(?: W){1,4}?)?) (?:as )?(?:\\w+ly |very |most |still |as yet )?(?:unlikely|improbable|doubtful|questionable|dubious|unproven|unproved|unverified|unconfirmed|inconclusive|unconvincing|speculative|premature)(?= [.,;:)]| (?:and|but|in|on|at|after|when|until|as|for|because)|$)
(?:voic|express|rais|air|harbou?r)\\w* (?:W ){0,2}?«reservation|misgiving»s? about (?:W ){0,3}?(?:${CLAIM}|figures?|numbers?|count|results?|data|estimates?|tally)
(?:tak|took|treat|view|regard)\\w* (?:W ){1,6}?with (?:a |some |more than a |an? W )?«pinch|grain|handful» of salt
(?:demand|ask|call|press)\\w*(?: for| to see| to be shown)? (?:W ){0,2}?«evidence|proof»(?= [.,;]| that (?!would |could |will |can |might )| (?:for|of|to support) (?:it|that|this|the (?:claim|allegation|accusation|report|story)))
(?:which|something|${CLAIM})(?: that| which)? (?:W ){1,6}?(?<cue>(?:(?:has|have|had|also|still|long|[\\w']+ly) ){0,3}(?:«doubt|question|quer»(?:s|ed|y|ies|ied)?|(?:call|cast|throw|threw)s?(?:ed)? (?:«doubt» on|into «doubt|question»)))(?= [.;:,)]|$)
(?<cue>«call|describ|term|deem|regard|brand|consider»(?:s|ed|es|ing)?) (?:(?!(?:of|in|on|for|by) )W ){0,3}?${CLAIM}s? that (?:A ){2,16}?(?:as )?(?:\\w+ly |very |most |still |as yet )?(?:unlikely|improbable|doubtful|questionable|dubious|unproven|unproved|unverified|unconfirmed|inconclusive|unconvincing|speculative)(?= [.,;:)]|$)
(?<cue>«ask|wonder»(?:s|ed)?) how (?:that|this|it|such a (?:W ){1,2}?)(?: W)? ?(?:could|can|would)
(?<cue>(?:«greet|meet|met|react|respond|receiv|hear|heard|treat|regard|view|read|take|took|taking»\\w*)(?: to)?)(?= ${WITHIN}(?:${CLAIM}|figures?|numbers?|results?|data|estimates?|announcement|explanation)(?: (?:that|of|about)(?: A){2,16})? with (?:W ){0,2}?(?:disbelief|scepticism|skepticism|incredulity|suspicion|caution|(?:pinch|grain|handful) of salt)(?= |$))
(?:give|gave|giv|put|set|plac|lend|lent|attach|has|have|had)\\w* (?:very |precious )?(?:little|scant|no|not much) (?:«credence|faith|store|trust|confidence|credibility») (?:to|in|by)(?= ${WITHIN}(?:${CLAIM}|figures?|numbers?|results?|data|estimates?))
(?:«pok|pick»\\w*) (?:W )?holes in(?= ${WITHIN}(?:${CLAIM}|figures?|numbers?|results?|data|estimates?|alibi|explanation|argument))
«urg»\\w* (?:W )?caution (?:over|about|on|with|regarding)(?= ${WITHIN}(?:${CLAIM}|figures?|numbers?|results?|data|estimates?))
(?:is|are|was|were|am|'m|'re|be|been) (?:rather |far |much |a little )?(?:less|not so|none too) «sure|certain|convinced»
«ask»(?:s|ed|ing)? (?:(?:W ){1,3}?)?(?:whether|if)(?= (?:A ){1,8}?(?:${BEING} (?:really|actually|truly|genuinely)|(?:really|actually|truly|genuinely) (?:${BEING}|[a-z]+ed)) )
(?<!(?:for|the|a|of|in|no) )(?:want|need)(?:s|ed)? (?:to see )?(?:W )?«proof|evidence»(?= that | (?:of|for) (?:it|this|that|${WITHIN}${CLAIM})(?= |$)| before (?:W ){0,2}?(?:believ|accept|credit)\\w*)
(?<cue>«questioned» how)(?= (?:W ){1,4}?(?:reached|arrived|came|knew|calculated|got|obtained|measured|counted) )
(?<cue>(?:«ask|wonder»(?:s|ed)?) where)(?= (?:the|any|this|that|his|her|its|their) (?:W )?(?:evidence|proof) )
«think|thought|consider|find|found|deem»(?:s|ed)? (?:it|that|this) (?:very |highly |most |extremely |rather )?(?:unlikely|improbable|doubtful|implausible|inconceivable)(?= [.,;]|$| (?:that|and|but))
«caution|warn»(?:s|ed|ing)? against (?:reading too much|jumping to|drawing|rushing to|taking)(?= (?:into|any|conclusions?|hasty|firm|the (?:W )?(?:claims?|reports?|figures?) at face|(?:claims?|reports?|figures?) at face))
(?<cue>«questioned» how) (?:W ){1,8}?(?:could|can)`, { firm: true }),
  ...stancePhrases('questions', 'behind', `
(?<=whether (?:A ){1,20}?)(?<cue>«questioned|doubted|queried») by
(?:date|dates|timing|authenticity|accuracy|validity|veracity|reliability|provenance|origin) (?:(?:of|on|in) (?:W ){1,5}?)?(?<cue>(?:is|are|was|were|has been|have been|had been|being) (?:W )?«questioned|doubted|challenged|disputed») by
(?<cue>«treated|greeted|met|received|viewed|regarded» with (?:W ){0,2}?(?:disbelief|scepticism|skepticism|incredulity|suspicion|caution)) by
(?<cue>«prompting|drawing|raising» (?:W )?(?:doubts?|scepticism|skepticism|questions?)) from`),
  ...stancePhrases('questions', 'behind', `
(?<cue>«questioned|doubted|queried»)(?: Q){0,6}? by
«doubt|question|sceptic|skeptic»(?:s|ism)? (?:about|over|on|as to) (?:A ){1,24}?(?<cue>(?:was|were|been|is|are) (?:voiced|expressed|raised|cast|shared)) by`, { claim: true }),
  ...stancePhrases('questions', 'behind', `
(?<!(?:no|little|without|any|beyond) )(?<cue>«doubt|sceptic|skeptic|misgiving»(?:s|ism)? (?:was|were|has been|have been|had been|is|are) (?:W )?(?:voiced|expressed|raised|cast|thrown|hung|sown))(?: (?:about|over|on|as to)(?: A){1,14}?)? by
among the (?:W )?«sceptic|skeptic|doubter»s (?:is|are|was|were)
«doubt»s? (?:about|over|on|as to) (?:the |its |his |her |their )?(?:W ){0,3}?(?:census|counts?|figures?|results?|data|tally|toll|authenticity|numbers?|findings|estimates?|safety|accuracy|ballot|turnout)(?: A){0,10}? (?<cue>(?:have been|has been|had been|were|was|are|is) (?:voiced|expressed|raised|cast|shared)) by`),
  ...stancePhrases('questions', 'later', `
^(?:\\w+ly )?(?<cue>«sceptical|skeptical|doubtful|unconvinced|dubious» (?:of|that|about))
^(?<cue>«doubting|questioning») (?:that|whether|if)`),
  ...stancePhrases('confirms', 'owner', `
(?:'s|'|his|her|its|their) (?:W ){0,2}?(?<cue>«confession|acknowledg»(?:e?ment)?) (?:that|of|to)
(?<!(?:await\\w*|without|pending|seek\\w*|want\\w*|need\\w*|for|until|to) (?:A ){0,4})(?:'s|'|his|her|its|their) (?:W ){0,2}?(?<cue>«confirmation») (?:that|of (?:the |an? |its |any )?(?:W ){0,2}?(?:reports?|deaths?|outbreak|sale|deal|killings?|arrests?|merger|cases?|identity|existence|leak|crash|loss|losses|attacks?|plans?|resignation|meeting|payments?|purchase|infections?|closures?)(?= |$))
(?:'s|'|his|her|its|their) (?:W ){0,2}?(?<cue>«admission») (?:that|of (?:guilt|wrongdoing|having|fault|responsibility|error))`),
  ...stancePhrases('confirms', 'subject', `
«own|fess»(?:s|es|ed|ing)? up
(?<!(?:will|would|'ll|to|may|might|could|should) )«plead»(?:s|ed)? guilty(?: to)?
(?:enter|chang)\\w* (?:an? |his |her |their )?(?:W )?(?:«guilty» plea|plea of «guilty»)
«come|came|coming»s? clean
(?:would|will|could|can) only «confirm»
«allow»(?:s|ed)? that
«stand|stood»(?:s|ing)? by (?:its|his|her|their|the) (?:W )?(?:story|stories|reports?|reporting|account|claims?|version|testimony|figures?|findings?|allegations?|article|accusations?)(?= |$)
«let»s? on that
(?:mak|made)\\w* no «secret|bones» (?:of|about)
«admit|acknowledg|conced|confess|confirm»(?:s|d|es|ed|ted|ting|ing)?(?: to)? (?!being|everything|something|anything|nothing|during|king)[a-z]{2,}ing
(?<!(?:not|n't|never|nor|no) (?:\\w+ )?)«accept|admit|acknowledg|conced|shoulder»\\w* (?:(?:full|sole|some|partial|the|all|joint|personal|complete|ultimate) ){0,2}(?:blame|liability|fault|guilt)(?: (?:for|in|over))?(?= |$)
(?<!(?:not|n't|never|nor|no) (?:\\w+ )?)«accept|admit|acknowledg|took|take|taken|taking|shoulder»\\w* (?:(?:full|sole|some|partial|the|all|joint|personal|complete|ultimate) ){0,2}responsibility for (?:W ){0,4}?(?:collapse|crash|fire|accident|deaths?|leaks?|spill|losses|loss|errors?|mistakes?|failures?|failings|delays?|disaster|explosion|injur\\w+|damage|defeat|killings?|shootings?|incident|fiasco|breach|scandal|blunder|derailment|sinking|outage|blackout|flood|poisoning|outbreak)(?= |$)
«accept»(?:s|ed|ing)? that
«bear|bore|borne|bearing»s? (?:it|this|that|them) out
(?<!(?:not|n't|never|nor|no|to|would|could|might|may|will) (?:\\w+ )?)(?:«lend|lent|lending|give|gave|giving|add|added|adding»s? (?:W ){0,2}?(?:weight|credence|credibility|support)) to(?= ${WITHIN}${CLAIM})
(?<!(?:not|n't|never|nor|no|to|would|could|might|may|will) (?:\\w+ )?)(?:«substantiat|authenticat|validat»(?:e|es|ed|ing))(?= ${WITHIN}${CLAIM}(?: that| of|[.,;]| [.,;]|$))
«back»(?:s|ed|ing)? up (?:W ){0,2}?(?:claims?|accounts?|versions?|story|allegations?|assertions?)(?= [.,;]|$| that | of )
«back»(?:s|ed|ing)?(?: up)? (?:the|this|that|these|his|her|their|its) (?:W )?(?:claims?|accounts?|versions?|story|allegations?|assertions?)(?= [.,;]|$| that | of )
(?<!(?:not|n't|never|nor|no) (?:\\w+ )?)«conced»(?:e|es|ed|ing) (?:the|that|this) point
(?:which|${CLAIM})(?: that| which)? (?:W ){1,6}?(?<cue>(?:(?:has|have|had|also|since|later|[\\w']+ly) ){0,3}«confirm|corroborat|acknowledg|admit»(?:s|ed|es|ted)?)(?= [.;:,)]|$)`),
  ...stancePhrases('confirms', 'later', `
by (?:his|her|its|their) own (?<cue>«admission|confession»)(?= ,)
in (?:an?|his|her|its|their) (?:W ){0,3}?(?<cue>«admission|confession|acknowledg»(?:e?ment)?)(?: W){0,6}?(?= ,)`)
]
