import { CLAIM_NOUNS, FALSIFIABLE, FIGURE_NOUNS, IDEAS, OPINION_NOUNS, WITHHELD, WRONGS } from './claim-nouns.js'
import { FALSITY, STRONG_FALSITY } from './falsity.js'
import { OFFENCES } from './offences.js'
import { stancePhrases, type StancePhrase } from './phrase-pattern.js'
import { within } from './claim-patterns.js'

const CALL = '(?<!(?:be|been|being|is|are|was|were|got|get) (?:\\w+ly )?)(?:«call|brand|label|dub|describ|denounc|dismiss|decr|slamm|term|deem|disavow|ridicul»l?(?:b?s|b?ed|es|b?ing|ied|ies|ying)?)'
/** The same, of verbs that need an "as" for it. */
const CALL_AS = '(?:«blast|condemn|mock|derid|expos|unmask|characteri|portray|depict|reject|repudiat|paint»[a-z]*)'
const UNTRUE = '(?:(?:complete|total|utter|absolute|pure|sheer) (?:and utter )?(?:rubbish|fantasy|garbage|farce)|a (?:load|pile|heap) of (?:old )?(?:rubbish|nonsense|garbage)|(?:wide of|off) the mark|without (?:any )?(?:foundation|merit|basis|substance)|far from (?:the truth|true)|nowhere near (?:the truth|true|accurate)|not (?:remotely )?(?:consistent|compatible) with (?:reality|the (?:facts|truth))|at odds with (?:reality|the facts)|(?:greatly|grossly|wildly|vastly) exaggerated|without (?:an?|any|one) (?:single )?(?:Q ){0,2}of truth|an? (?:fairy|tall) (?:tale|story)|(?:simply |just )?not true|pie in the sky|hot air|sour grapes|attempts? to (?:discredit|smear|blacken|defame|tarnish)|(?:simply |just )?made up)'
const FALSE = `(?:${[...FALSITY].join('|')}|politically motivated|${UNTRUE})`
/** "…, a figure that X disputes": what was told of right before. */
const FIGURE = `(?<=, (?:an?|the) (?:\\w+ )?)(?:${[...FIGURE_NOUNS].join('|')})`
/** "the denial of access". */
const KEPT = [...WITHHELD].join('|')
const CLAIM = `(?:${[...CLAIM_NOUNS].filter(noun => !IDEAS.has(noun)).join('|')}|(?:${[...IDEAS].join('|')}) that)`
const STRONG = `(?:${[...STRONG_FALSITY].join('|')})`
const SHOWN = `(?:${[...FALSIFIABLE].join('|')})`
/** What is told of somebody; to find fault with it is to say that it is not so. */
const CHARGED = `(?:${[...CLAIM_NOUNS, ...FALSIFIABLE].filter(noun => !IDEAS.has(noun) && !OPINION_NOUNS.has(noun)).join('|')}|(?:${[...IDEAS].join('|')}) that)`
/** Of these the ones that are never anything but claims: reports are slammed for what they say. */
const ALLEGED = '(?:claims?|allegations?|accusations?|rumou?rs?|suggestions?|insinuations?|speculation|reports?|whispers|talk)'
const WRONG = `(?:${[...WRONGS].join('|')}|${[...OFFENCES].join('|')})`
const REFUSED = '(?:«denied|gainsaid|controverted|negated|rejected|dismissed|refuted|rebutted|scotched|debunked|quashed|disputed|contradicted|repudiated|demolished|disowned|disavowed|' +
  'discounted|contested|ridiculed|rubbished|gainsaid|disproved|squashed|dispelled|derided|rejected»|(?:«shot|knocked|slapped») down|(?:«brushed») aside|«brushed|laughed» off|«waved|batted» away)'
const FOUND = '«find|found|rate|rating|rule|ruling|deem|judg|declar|pronounc|prov|conclud»(?:s|d|ed|es|ing)?'
const FLATLY = '(?:dead|plain|flat|flatly|just|totally|completely|utterly|quite) (?:wrong|false|untrue)'
const CALLED = '«called|branded|labelled|labeled|dubbed|described|denounced|dismissed|decried»'
/** What is said of a picture or a paper that is not what it is taken for; a book may well be fiction. */
const FORGED = '(?:fakes?|forged|forger(?:y|ies)|fabricat(?:ed|ions?)|doctored|false|untrue|bogus|hoax(?:es)?|inauthentic|concocted)'
const REFUSES = '(?:«reject|disput|contest|refut|rebut|dismiss|repudiat»(?:s|es|e|ed|ted)?)'
const DENY = '(?:«den»(?:ies|ied|ying)|«refut»(?:e|es|ed|ing)|«rebut»(?:s|ted|ting)?|«debunk»(?:s|ed|ing)?|«repudiat»(?:e|es|ed|ing))'
const REBUFF = '(?:«reject|disput|contest|dismiss|contradict|scotch|quash|squash|quell|rubbish|dispel|demolish|repudiat|refut|rebut|debunk|discount»(?:s|es|e|ed|led|ing|ling|ted|ting)?|' +
  '«knock|shoot|shot|slap|bat|brush|wav|laugh|swat|fend|fob|shrug»(?:s|es|e|ed|ted|ped|bed|ged|ing|ting|ping|bing|ging)? (?:down|away|off|aside)|' +
  '«discredit|rebuff|nix|trash|deride|deriding|lampoon|pooh|gainsay|gainsaid|negat|controvert|scuttl|torpedo|explod|punctur»(?:s|es|ed|e|d|ing)?(?: - poohed)?|«scoff|bristl|bridl|scorn»\\w* at|' +
  '«counter»(?:s|ed|ing)?|«cast|casting»s? aside|«fight|fought»\\w* off|«put»s? paid to|«scotch»\\w*|«mak|made»\\w* (?:light|short work) of|«pour|heap»\\w* scorn on)'
/** The same with its preposition at the end: "…, which X pushed back against". */
const STRANDED = '(?:«push»\\w* back (?:on|against)|«hit|fire|firing|lash|shot|struck»\\w* (?:back|out) (?:at|against)|«scoff|bristl|bridl|sneer»\\w* at|«tak|took»\\w* (?:W )?(?:issue|exception|umbrage) (?:with|to|at)|«give|gave»s? (?:W )?short shrift to|«pour|threw|throw»\\w* (?:cold water|scorn) on|«brush|wav|bat|laugh|shrug»\\w* (?:away|off|aside))'
/** What finds fault with a remark, and denies only what is nothing but a claim. */
const SCORN = '(?:«sneer|balk|baulk|recoil|jeer|laugh»\\w* at|«quarrel|quibbl»\\w* with|«object»\\w* to|«protest»\\w* against)'
const MOVED = '(?:hesitate|conference|interview|airwaves|radio|television|moved|moves|rush\\w*|hasten\\w*|hurr\\w+|sought|seeks|took|takes|quick|stepped|forced|compelled|obliged|pains|way|came|went|wrote|appeared|used|statement|letter|post)'
/** What may be denied of oneself; some words in -ing are things that are withheld. */
const GERUND = '(?!boarding|housing|parking|funding|building|landing|docking|lodging|hearing|training|clothing|seating|schooling|shipping|anything|something|nothing|everything|king|during|morning|evening)[a-z]{2,}ing'
const WITHIN = within(5, 'Q')
/** A claim "for" something is a demand. */
const TOLD = `${CLAIM}(?! (?:for|'s) )`
/** Auxiliaries and adverbs in front of a verb that has no object behind it. */
const LEAD = "(?:(?:has|have|had|having|since|always|now|also|still|until now|all|both|each|at first|first|long|once|too|again|himself|herself|itself|themselves|[\\w']+ly) ){0,4}"
const GAP = '(?= [.,;:)]| (?:and|but|since|in|at|on|until|as|when|while|through|to|under|before|after|during|again|within|yesterday|today|outright|[a-z]+ly) |$)'

/** Nothing of the object follows. */
const SPENT = '(?= [.,;:)]| (?:and|on|in|after|about|last|this|when|that|later|yesterday|saying)|$)'

/** "no denial", "a confirmation or a denial": none was made. */
const NO_SUCH = '(?:^| )(?:no|nor|or|neither|not|without|any|climate|holocaust|genocide|famine|massacre|atrocity|evolution|election|science|vaccine|awaiting|awaited|demand\\w*|expect\\w*|instead of) (?:(?:an?|any|\\w+) ){0,2}'

export const DENIAL_PHRASES: readonly StancePhrase[] = [
  ...stancePhrases('denies', 'behind', `
(?<cue>${REFUSED})(?: as)?(?: Q){0,8}? by
(?<cue>${CALLED}(?: as)? (?:W ){0,3}?${FALSE})(?: Q){0,6}? by
(?<cue>${CALLED}) by(?= (?:Q ){1,9}?as (?:Q ){0,3}?${FALSE})
(?<cue>(?:given|got|met with|received) (?:W )?(?:«short» shrift|a «flat» (?:denial|no)))(?: from| by)`, { claim: true }),
  ...stancePhrases('denies', 'subject', `
${CLAIM} that (?:A ){2,20}?, which (?:A ){1,10}?(?<cue>${LEAD}${REBUFF})${GAP}`, { claim: true }),
  ...stancePhrases('denies', 'behind', `
(?<cue>${CALLED}) as " (?:Q ){0,3}?${FALSE} (?:Q ){0,2}?"(?: Q){0,6}? by`, { claim: true, quotes: true }),
  ...stancePhrases('denies', 'subject', `
«plead»(?:s|ed|ing)? (?:not guilty|innocent)(?: to)?
(?:enter|plea)\\w* (?:an? )?«plea»s? of not guilty
(?:«disclaim»|«disavow»)(?:s|ed|ing)? (?:any |all )?(?:W ){0,2}?(?:responsibility|links?|ties|involvement|role|part|connections?|authorship)
(?:maintain|protest|profess|proclaim|insist\\w* on|assert|claim|declar|plead)(?:s|d|ed|es|ing)? (?:(?:his|her|its|their|complete|total) ){0,2}«innocence»
«beg»(?:s|ged|ging)? to differ
(?:tell|tells|told|has|have|had) a (?:very |quite |rather )?«different» (?:story|tale|version)
«swear|swore»s? blind
(?:pour|pours|poured|pouring|throw|threw|throws|throwing) «cold» water (?:on|over)(?= (?:(?:it|this|that|them|these)(?: |$)|${WITHIN}${CLAIM}))
(?:would|will|'d|is|are|was|were) (?:have|having) «none» of (?:it|that|this)
(?:give|gives|gave|giving) the «lie» to
(?:corrects|corrected|correcting) the «record»
(?:set|sets|put|puts|setting|putting) the «record» straight
(?<cue>${LEAD}«correct»(?:s|ed|ing)?) (?!(?:his|her|its|their|my|our|the (?:record|text|wording)) )${WITHIN}${TOLD}(?: (?:by|of|from)(?: W){1,4}?)? that`, { firm: true }),
  ...stancePhrases('denies', 'subject', `
(?:which|that|something|whom) (?:A ){1,10}?(?<cue>${LEAD}(?<!(?:be|been|being|is|are|was|were) (?:\\w+ly )?)«den»(?:y|ies|ied))${GAP}
, which (?:A ){1,10}?(?<cue>${LEAD}(?:«disput»(?:es?|ed)|«refut»(?:es?|ed)|«rebut»(?:s|ted)?))(?= [.;:)]|$)
^that (?:A ){3,40}?, (?:W ){1,9}?(?<cue>${LEAD}«den»(?:ies|ied))${GAP}
(?:something|${CLAIM})(?: ,)?(?: which| that)? (?:W ){1,9}?(?<cue>${LEAD}(?:${REFUSES}|«den»(?:y|ies|ied)))${GAP}
${FIGURE}(?: ,)?(?: which| that)? (?:W ){1,6}?(?<cue>${LEAD}(?:«disput|contest»(?:s|es|e|ed)?|«den»(?:y|ies|ied)))${GAP}
(?<=, (?:an?|the) (?:\\w+ )?)(?:something|${CLAIM})(?: which| that)? (?:W ){1,6}?, (?:W ){1,6}?, (?<cue>${LEAD}(?:${REFUSES}|«den»(?:y|ies|ied)))${GAP}
(?<cue>${LEAD}${DENY})(?: (?:on|in|at|by|during|through|to|before|under|via|for|with|over|since|once)(?: Q){1,7}?)?(?: ,(?: Q){1,14} ,)? that
(?:who|which|and|,|but) (?<cue>${LEAD}«den»(?:ies|ied|y)) (?:W ){0,4}?${WRONG}
(?<cue>${LEAD}«den»(?:ies|ied|y)) as much(?= [.,;]|$| (?:on|in|at))
(?<cue>${LEAD}«den»(?:ies|ied|y)) (?:(?:all|both|each|some|most|any|the|\\w+) ){0,2}?(?:(?:of )?the )?(?:W )?counts?
(?:after|before|despite|by|while|when|since) (?:(?:first|initially|at first|long|repeatedly|flatly|publicly|previously|strenuously|earlier|having|for W W) ){0,2}?(?<cue>«den|reject|dismiss|refut»(?:y|i)?(?:ing|ed)) (?:any|all|having|being|ever|it|this|that|wrongdoing|involvement|responsibility|${GERUND}|${WITHIN}${TOLD})
(?<cue>${LEAD}${DENY}) (?:any|all|having|being|ever|it|this|wrongdoing|involvement|responsibility|${GERUND}|${WITHIN}${TOLD})
(?<cue>${LEAD}${REBUFF}) ${WITHIN}${TOLD}
(?<cue>${LEAD}«distanc»(?:e|es|ed|ing) (?:himself|herself|itself|themselves) from) (?:W ){0,4}?${ALLEGED} that
(?<cue>${LEAD}${SCORN}) ${WITHIN}(?:${ALLEGED}|(?:claim|assertion|implication|notion|idea|thesis|allegation) that)
(?<cue>${LEAD}${CALL_AS}) (?:Q ){0,5}?(?:${CHARGED}|${SHOWN})(?:(?: ,)?(?: Q|,)){0,10}? as (?:Q ){0,3}?(?:${STRONG}|politically motivated)
(?<cue>${LEAD}(?:${REBUFF}|${DENY}) (?:«out» of hand|«outright»|«point» - blank|in the «strongest|clearest|plainest» (?:possible )?terms|with (?:«contempt|scorn|derision|disdain»|a «laugh|shrug|snort|smile»))) (?:Q ){0,4}?${TOLD}
${MOVED}(?: W){0,5}? to (?<cue>(?:W ){0,2}?(?:${REBUFF}|«deny»)) ${WITHIN}${TOLD}
${MOVED}(?: W){0,5}? to (?<cue>(?:W ){0,2}?«deny») (?:that|having|being|any|W (?:is|was|has|had|were|would|will|did))`),
  ...stancePhrases('denies', 'subject', `
(?<cue>${LEAD}«tak|took»\\w* (?:W ){0,2}?(?:issue|exception|umbrage)) (?:with|to|at|over) (?:that|this)(?= [.,;]| (?:and|but|in|on) |$)
(?<cue>${LEAD}«tak|took»\\w* (?:W ){0,2}?(?:issue|exception|umbrage)) (?:with|to|at|over) ${WITHIN}(?:${TOLD}|headlines?|figures?|estimates?|translation|transcript)
(?<cue>${LEAD}«hit|fire|firing|shoot|shot|strik|struck|push|lash|punch»\\w* (?:back|out) (?:(?:hard|strongly|firmly|angrily|furiously) )?(?:at|against|on|over)) ${WITHIN}${ALLEGED}
(?<cue>${LEAD}«slam|blast»\\w*) ${WITHIN}(?:claims|allegations?|accusations?|rumou?rs?|insinuations?)
(?<cue>${LEAD}«disown|disavow|disclaim»(?:s|ed|ing)?) (?!(?:his|her|its|their|my|our|own) )(?:(?!(?:of|by|own|'s) )W ){0,4}?(?:leaflets?|flyers?|posters?|memos?|letters?|statements?|documents?|videos?|recordings?|posts?|tweets?|circulars?|notices?|messages?|emails?|press releases?|accounts?|websites?|quotes?|quotations?)(?= (?:that|which|bearing|attributed|circulat\\w+|in (?:his|her|its|their) name|signed|purport\\w+|issued|,))
(?:is|are|was|were) (?:among|one of|some of) (?:the |those |these |many |several |a number of |a few ){0,2}(?:W )?(?:who|that) «den»(?:y|ies|ied)
(?<cue>(?:does|do|did|has|have) NOT «accept»(?:ed)?) (?:that|${WITHIN}${TOLD})
(?<cue>${LEAD}«refus»\\w+ to accept) (?:that|${WITHIN}(?:claims?|allegations?|suggestions?|assertions?|explanations?|findings?|conclusions?|version)(?! (?:for|'s) ))
(?<cue>${LEAD}«disagree»[sd]? with) ${WITHIN}(?:${ALLEGED}|accounts?|version|findings?|figures?|story)(?= [.,;]| (?:that|of|by|and|in|on) |$)
(?<cue>${LEAD}«fault»(?:s|ed|ing)?)(?= (?:W ){0,3}?(?:claims?|allegations?|suggestions?|assertions?) that )
(?:do|does|did) NOT «recogni»[sz]e (?:the|these|those|that|this|any of the|either) (?:W )?(?:figures?|numbers?|description|account|claims?|allegations?|accusations?|picture|version|characteri[sz]ation|portrayal|report)
what (?:W ){1,6}?(?<cue>${LEAD}«den|disput|reject|contest»(?:y|ies|ied|es|ed|e|s|ing)?)(?= (?:is|was) that )
(?<cue>${LEAD}«den»(?:y|ies|ied|ying)) as (?:Q ){0,3}?${FALSE}
(?<cue>${LEAD}«urg|tell|told|ask|advis|warn|beg»\\w*) (?:W ){1,4}?(?:not to|to not|never to|against) (?:believ\\w+|trust\\w*|fall\\w* for|heed\\w*|credit\\w*|swallow\\w*) ${WITHIN}${ALLEGED}
(?<cue>${LEAD}«urg|tell|told|ask|advis|warn|beg»\\w*) (?:W ){1,4}?to (?:ignore|disregard|discount|dismiss) (?:the |these |those |such |any )?(?:false|fake|bogus|untrue|baseless|unfounded|misleading) ${ALLEGED}
(?<cue>${LEAD}«reject|dismiss|disput|repudiat»(?:s|es|e|ed|ing)) (?:any|all) (?:W ){0,2}?(?:blame|responsibility|involvement|links?|wrongdoing|liability|connections?|guilt|role|collusion|complicity|fault|culpability|impropriety)
(?<cue>${LEAD}«disput|contest|contradict»(?:s|es|e|ed|ing)?) (?:(?!(?:in|of|on|at|to|for|with|without|by|from|about|over|nothing|no|own) )Q ){0,5}?${SHOWN}
(?<cue>${LEAD}«put|lay|laid»\\w*) (?:W ){0,5}?(?:rumou?rs?|speculation|talk|claims?|reports?|suggestions?|allegations?)(?: Q){0,9}? (?:to (?:rest|bed)|straight)
(?<cue>${LEAD}«put|lay|laid»\\w* (?:to (?:rest|bed)|paid to|an end to)) (?:W ){0,5}?(?:rumou?rs?|speculation|claims?|reports?|suggestions?|allegations?)
(?<cue>${LEAD}«give|gave|giving»\\w* (?:W )?short shrift to) ${WITHIN}${TOLD}
(?<cue>${LEAD}«give|gave|giving»\\w*) (?:the|this|that|these|those|his|her|its|their|such) (?:Q ){0,2}?${TOLD} (?:W )?short shrift
(?<cue>${LEAD}«kill|snuff|stamp|nip|shut|shoot|shot|close»\\w*(?: off| out| down| on)?) ${WITHIN}(?:rumou?rs?|speculation)
(?<!had )(?<cue>(?:say|said|says|insists?|insisted|maintains?|maintained|claims?|claimed|argues?|argued|swears?|swore|testified|asserts?|asserted) (?:«otherwise»|the «opposite|reverse|contrary»))
(?<cue>(?:claim|profess|purport|maintain|swear|swore|insist)\\w* «never|not») to have
(?<cue>(?:say|says|said|answer|repl)\\w* «no») (?:when|after|as|to) (?:being )?(?:asked|questioned|whether)
(?:asked|pressed|questioned|quizzed) (?:whether|if|about) (?:A ){1,24}?(?<cue>(?:answer|repl|respond)\\w* in the «negative»)
^(?:Q ){1,8}?(?<cue>${LEAD}(?:«disagree»[sd]|«scoff»s?(?:ed)?))(?= [.:])
^(?:(?!(?:and|but|that|said|says) )A ){1,10}?(?<cue>${LEAD}«disagree»[sd](?: with (?:him|her|them|that|this))?)(?= [.]|$| , (?:saying|adding|arguing) )
^(?:(?!(?:and|but|that|said|says) )A ){1,10}?(?<cue>(?:does|do|did) NOT «agree»(?: with (?:him|her|them|that|this))?)(?= [.]|$| , (?:saying|adding|arguing) )
(?<=, (?:and|but|while|though|although|yet) )(?:(?!that )W ){1,6}?(?<cue>${LEAD}«disagree»[sd](?: with (?:him|her|them|that|this))?)(?= [.;]|$)
(?<cue>${LEAD}«see|saw»s? (?:it|things|that|this|the matter) (?:very |rather |quite |altogether )?differently)
(?<cue>${LEAD}«accus»\\w*) (?:W ){1,8}?of (?:(?:simply|just|deliberately) )?(?:making|fabricat\\w+|invent\\w+|concoct\\w+|dreaming|cooking|forg\\w+|falsif\\w+) (?:up )?(?:the|this|that|these|those|his|her|its|their|it|them)(?: whole| entire)?(?: up| story| stories| quotes?| quotations?| claims?| allegations?| accusations?| reports?| account| interview| statements?| incident| affair| attack| letters?| documents?| video| evidence| charges?| case)
(?<cue>${LEAD}«withdr|retract»(?:ew|aws?|awn|awing|s|ed|ing)?) (?:W ){1,3}?(?:reports?|story|stories|articles?|remarks?|comments?|statements?|assertions?|accusations?|allegations?)${SPENT}
(?<cue>${LEAD}(?:«recant»(?:s|ed|ing)?|«tak|took»\\w* back|«withdr|retract»(?:ew|aws?|awn|awing|s|ed|ing)?)) (?:his|her|its|their|the|that) (?:W ){0,2}?(?:testimony|confessions?|evidence|statements?|words?|claims?|accusations?|allegations?)${SPENT}
(?<cue>${LEAD}«recant»(?:ed|s)?)(?= [.,;]|$)
(?<cue>${LEAD}(?:«retract»(?:s|ed|ing)?|«walk»(?:s|ed|ing)? back|«row|backtrack|backpedal»(?:s|ed|led|ing|ling)?(?: back)? (?:on|from))) (?:W ){1,3}?(?:claims?|remarks?|comments?|statements?|assertions?|accusations?|allegations?|story|reports?)${SPENT}
${LEAD}«apologi»[sz]\\w*(?: on W| in W| to W){0,2} for (?:W ){0,4}?(?:reports?|story|stories|articles?|tweets?|posts?|claims?|statements?|headlines?|broadcasts?) (?:that|which) (?:wrongly|incorrectly|falsely|erroneously|mistakenly|inaccurately) (?:said|claimed|stated|reported|suggested|alleged|asserted)(?: that)?
${LEAD}«apologi»[sz]\\w*(?: on W| in W| to W){0,2} for (?:having )?(?:(?:wrongly|incorrectly|falsely|erroneously|mistakenly|inaccurately) (?:sa(?:ying|id)|claim|alleg|report|suggest|imply|implied|stat|assert|announc|describ|naming|named|identif|accus)[a-z]*|claiming|suggesting|implying|alleging|reporting|claimed|suggested|alleged|reported)(?: that|(?= (?:the|an?|his|her|its|their|he|she|it|they|there) ))
(?<cue>${LEAD}«correct»(?:s|ed|ing)?) (?:the|its|his|her|their|that|an earlier) (?:W ){0,2}?(?:toll|figures?|numbers?|estimates?|totals?|counts?|tally) (?:down |up )?(?:to|from)
(?<cue>${LEAD}«contradict»(?:s|ed|ing)?) (?!(?:himself|herself|itself|themselves|each|one|what|it|this|that|them|him|her|us|me|its|his|their|any|all|some) )(?:W ){0,4}?(?!(?:${CLAIM}|${SHOWN}) )W(?= [.,;:)]| (?:on|and|by|saying|when|over)|$)
(?:(?:is|are|was|were|been|being) )?(?<cue>(?:(?:is|are|was|were|been|being) )(?:\\w+ly )?«dismissive|scornful|contemptuous|derisive|scathing») (?:of|about) ${WITHIN}(?:${ALLEGED}|(?:assertion|implication|notion|idea)s? that)
(?<cue>(?:has|have|had|having) no «time|truck» (?:for|with)) ${WITHIN}(?:${ALLEGED} that|such (?:W )?(?:claims?|tales?|talk|stories|allegations?|rumou?rs?|gossip|theories)|(?:assertion|implication|notion|idea)s? that)
(?<=, )(?:which|something) (?:A ){1,10}?(?<cue>${LEAD}${STRANDED})(?= [.;:,)]|$)
(?<cue>${LEAD}${STRANDED}) (?:this|that)(?= [.,;]|$)
(?<cue>(?:no time|not hesitate|n't hesitate)(?: in)? «denying») (?:any|all|having|being|that|it|${WITHIN}${TOLD})
(?<cue>${LEAD}«disagree»\\w*)(?: with(?: W){1,5}?)? that`, { firm: true }),
  ...stancePhrases('denies', 'subject', `
(?<cue>${LEAD}(?:«take|took»s?|«hold|held»s?) (?:a |an )(?:very |quite |altogether )?(?:different|contrary|opposite) (?:view|line))(?= [.,;:]| (?:and|but|of))`, { firm: true, voiced: true }),
  ...stancePhrases('denies', 'subject', `
(?<cue>${CALL}) (?:as )?(?:Q ){0,4}?${CHARGED}(?:(?: ,)?(?: Q|,)){0,14}? ${FALSE}
(?<cue>${CALL}) (?:as )?(?:Q ){0,4}?(?:${CLAIM}|${SHOWN})(?:(?: ,)?(?: Q|,)){0,14}? ${STRONG}
(?<cue>${LEAD}${FOUND}) (?:Q ){0,5}?(?:${CLAIM}|${SHOWN})(?: (?:that|of|about)(?: Q){1,18}?)? to be (?:Q ){0,3}?${FALSE}
(?<cue>${LEAD}${FOUND}) (?:Q ){0,5}?(?:${CLAIM}|${SHOWN})(?: of(?: Q){1,4}?)? (?:(?:wholly|entirely|completely|mostly|largely|utterly|as) ){0,2}(?:false|untrue|baseless|fake|bogus|inaccurate|fabricated|unfounded|groundless)
(?<cue>${LEAD}(?:${CALL}|${CALL_AS})) (?:Q ){0,4}?(?:videos?|footage|photographs?|photos?|pictures?|images?|clips?|recordings?|tapes?|audio|screenshots?)(?: (?:of|that|showing|from|in|on)(?: Q){1,12}?)? as (?:Q ){0,2}?(?:staged|edited|manipulated|doctored|old|computer - generated|ai - generated|deepfakes?|photoshopped|spliced|stage - managed)(?= [.,;:)]| (?:and|but|by)|$)
(?<cue>${LEAD}(?:${CALL}|${CALL_AS}|${DENY})) as " (?:Q ){0,4}?${FALSE} (?:Q ){0,4}?"(?: Q){0,5}? ${CHARGED}
(?<cue>${CALL}) (?:as )?(?:it|that|this|them|these|those) (?:as )?(?:Q ){0,3}?(?:${STRONG}|${UNTRUE})
(?<cue>${LEAD}${CALL_AS}) (?:it|that|this|them|these|those) as (?:Q ){0,3}?(?:${STRONG}|${UNTRUE})
(?<cue>${LEAD}«wrote|writes|write|writing») (?:Q ){0,5}?(?:${CLAIM}|${SHOWN})(?:(?: ,)?(?: Q|,)){0,8}? off as
(?:${CHARGED})(?: (?:that|of|about|by|from)(?: Q){1,8}?)?(?: ,)?(?: which| that)? (?:Q ){1,6}?(?<cue>${LEAD}${CALL})(?: as)? (?:Q ){0,2}?${FALSE}
(?<=(?:accus|alleg|claim|charg|suspect)\\w* (?:A ){1,20}?)something (?:that )?(?:Q ){1,6}?(?<cue>${LEAD}${CALL})(?: as)? (?:Q ){0,2}?${FALSE}
(?:which|${CHARGED})(?: that)? (?:W ){1,6}?(?<cue>${LEAD}«say|said|insist|maintain|claim»\\w*) (?:is|are|was|were|to be) (?:Q ){0,3}?${FALSE}
(?<cue>${CALL}) (?:as )?(?:Q ){0,3}?${FALSE} (?:Q ){0,3}?${CHARGED}
(?<cue>${LEAD}«spoke|speak»\\w* of) (?:Q ){0,3}?(?:fabricated|fictitious|invented|bogus|baseless|concocted) (?:Q ){0,2}?(?:${CHARGED}|scenario|plot|campaign)
(?<cue>${LEAD}«slam|blast|derid|mock|trash|bash|scorn|rip»\\w*) (?:(?!(?:plan|scheme|proposal|polic|bill|law|reform|decision|ruling|budget|tax|project|strateg)\\w* )Q ){0,4}?" (?:Q ){0,2}?(?:lies?|myths?|fairy (?:tales?|stor(?:y|ies))|falsehoods?|fabrications?|hoax(?:es)?|fictions?|inventions?|nonsense|fake news|canards?|smears?) (?:Q ){0,3}?"
" (?:Q ){0,4}?(?:${STRONG}|${FLATLY}) (?:Q |, ){0,6}?"(?: ,)? (?:is|was) how (?:A ){1,12}?(?<cue>«characteri|describ|put|summ|dismiss|respond|repl|answer|react|greet|term|label»\\w*)`, { quotes: true }),
  ...stancePhrases('denies', 'subject', `
(?:issu|releas|put|offer|repeat|reiterat|publish|post|ma[dk]|stick|stuck|stand|stood|giv|gave|deliver|voic|utter|circulat|broadcast|tweet|respond|repl|react|answer|counter|retort|persist|fir)\\w*(?: out| to| by| with| in| off)?(?: an?| the| his| her| its| their| another| several| repeated)?(?: (?!(?:no|any|neither|nor|not|without|of|on|about|in|from|with|and|for|against|over|to|climate|holocaust|genocide|election|science|vaccine|self) )[a-z,-]+){0,4}? «denial|rebuttal|refutation|repudiation»s?
(?:is|was|were|are|been|remain\\w*|be) (?:W ){1,4}?in (?:his|her|its|their) (?:A ){0,3}?«denial»s?
(?<=, )in (?:an?|another|his|her|its|their) (?:W ){0,4}?«denial»(?= (?:W ){0,7}?,)
in «denial» (?:of|over) (?:W ){0,4}?${CLAIM}`),
  ...stancePhrases('denies', 'owner', `
(?:'s|'|his|her|its|their) (?:(?!of|in)W ){0,3}?(?<cue>«denial»s?)(?! of (?:W )?(?:${KEPT}))
(?:'s|'|his|her|its|their) (?:W ){0,2}?(?<cue>«insistence|protestation»s?) that (?:(?!the |a |an )W ){1,3}?(?:never|(?:had|has|have|was|were|is|are|did) (?:NOT|nothing|no))
(?:'s|'|his|her|its|their) (?:W ){0,2}?(?<cue>«protestation|claim|profession»s? of innocence)
(?:'s|'|his|her|its|their) (?:W ){0,2}?(?<cue>«claim»s?) (?:not|never) to have
(?:'s|'|his|her|its|their) (?:W ){0,2}?(?<cue>«rejection|dismissal|refutation|rebuttal|repudiation») of (?:W ){0,4}?${CLAIM}`),
  ...stancePhrases('denies', 'later', `
(?:after|despite|amid|following|notwithstanding) (?:W ){0,4}?(?<cue>«denial»s?)(?= ,)
(?:in|issuing|with|through) (?:an?|another|one more|yet another|his|her|its|their) (?:A ){0,4}?(?<cue>«denial»s?)(?: W){0,7}?(?= ,)`),
  ...stancePhrases('denies', 'behind', `
(?<!${NO_SUCH})(?<cue>«denial»s?)(?: (?!(?:nor|or|follow\\w*|contradict\\w*) )W){0,3}?(?: :(?: \\w+)?)? from
(?<!${NO_SUCH})(?<cue>«denial»s?)(?: (?!(?:was|were|is|are|has|have|had|been|be|nor|or|follow\\w*|came|comes|contradict\\w*) )W){0,3}?(?: :(?: \\w+)?)? by
(?<!${NO_SUCH})(?<cue>«denial»s?)(?! of (?:W )?(?:${KEPT}))(?: (?:of|to|that|about)(?: W){1,7}?)? (?:(?:was|were|is|are|has been|have been|had been) )?(?:W )?(?:issued|made|released|published|posted|repeated|put out|sent out|offered|delivered|given|voiced|read out) by
(?:over|despite|amid|against) (?:the |repeated )(?:W ){0,2}?(?<cue>«denial»s) of(?= (?:the )?(?:W ){0,2}?(?:ministry|government|police|army|navy|company|firm|customs|bank|club|union|palace|church|agency|authorit(?:y|ies)|officials?|ministers?|president|management|owners?|operators?|makers?) )
(?<cue>not «according» to)
(?<!(?:NOT|never|nor|neither) (?:W )?)(?:denied|denies|rejected|rejects|dismissed|rubbished|refuted|disputed) (?:that|having|being|ever|any|it|this|wrongdoing|involvement|responsibility|${GERUND}|${WITHIN}${TOLD})(?: A){0,30}? (?<cue>«so» (?:did|does|has|have|do))(?! (?:they|he|she|it|we|i|you) )
(?<!(?:NOT|never|nor|neither) (?:W )?)(?:denied|denies|rejected|rejects|dismissed|rubbished|refuted|disputed) (?:having|being|any|it|this|wrongdoing|involvement|responsibility|${GERUND}|${WITHIN}${TOLD})(?: (?!that )A){0,12}? (?<cue>«as» (?:did|does|has|have|do))(?! (?:they|he|she|it|we|i|you) )
(?:${SHOWN}|recordings?|minutes|deeds?|contracts?|certificates?|passports?|invoices?|receipts?|ledgers?|entries|${CLAIM})(?: A){0,20}? (?:is|are|was|were|been|being|got) (?:W )?(?<cue>«call|brand|label|dub|describ|denounc|dismiss|decr|declar|pronounc|reject|deem|expos|rul|judg»(?:ed|led|bed|ied) (?:as |to be )?(?:Q ){0,3}?${FORGED})(?: (?!by )Q){0,6}? by
(?<!${NO_SUCH})(?<cue>«denial»s?) (?:came|arrived|followed|poured in)(?: A){0,8}?(?: :)?(?: A){0,3}? from`)
]
