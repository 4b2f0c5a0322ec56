/** Patterns over lower-case words with a space on either side of each: what tells that a plain statement answers somebody. */

const CLAIMS = '(?:claims?|allegations?|accusations?|suggestions?|assertions?|rumou?rs?|insinuations?|speculation|reports?|charges?)'

/** Cues that answer: "retorted", "insists". */
export const RETORTING = / (?:retort|counter|repl(?:y|ie)|protest|rebut|contradict|hit|shot|fired|insist|adamant|maintain|disagree|correct|swear|swore|respon)/

/** Of these, the ones that say the reverse of what somebody has said. */
export const COUNTERING = / (?:retort|counter|rebut|contradict|disagree|demur|protest)/

/** Of these, the ones that put a fact against a fact. */
export const REBUTTING = / (?:counter|rebut|contradict)/

/** Cues by which somebody gainsays another, whatever the words. */
export const GAINSAYING = / (?:disagree|demur|beg(?:s|ged)? to differ|contradict|dissent)/

/** The same, and others by which somebody tells it the other way round. */
export const CONTRADICTING_CUE = / (?:disagree|demur|differ|contradict|dissent|otherwise|opposite|reverse|contrary|(?:not|n't|never|cannot) agree)/

/** Words in a statement that put it against what others say. */
export const OPPOSED = new RegExp(`^ far from (?!den|admit|confirm|reject|accept|apolog)[a-z]+ing |^ nor was | (?:contrary to (?:\\S+ ){0,4}?(?:${CLAIMS}|stories|statements|belief|what|popular|accounts?)|as (?:was|has been|had been|is being) (?:alleged|claimed|reported|suggested|rumou?red)) `)

/** The same, in a negative statement. */
export const WHATEVER = / (?:(?:despite what|whatever|no matter what) (?!i |we |you )(?:\S+ ){1,4}?(?:say|says|said|saying|claim|claims|claimed|allege|alleges|shows?|suggests?|seems?|appears?|may|might|thinks?|believes?)|despite (?:\S+ ){0,3}?(?:claims|allegations|accusations|rumou?rs|suggestions)) (?!of )/

/** "as residents had alleged": whom the statement contradicts, named in it. */
export const AS_CLAIMED = new RegExp(' as (?:\\S+ ){1,5}?(?:(?:has|have|had) )?(?:alleged|claimed|claims?|reported|suggested|suggests?|asserted|maintains?) |' +
  ' as (?:some|many|others|most|critics|rivals|opponents|bloggers|newspapers?|papers|tabloids?|media|people|widely) (?:\\S+ ){0,2}?(?:have it|had it|say|said|believed?|think|thought|assumed?|supposed?|put it) ')

/** The same, behind it. */
export const AS_MAINTAINED = / as (?:\S+ ){1,4}?(?:maintain|claim|allege|assert|suggest)(?:s|d|ed)? /

/** "as it reported on its cover", with the statement in front. */
export const AS_REPORTED = / as (?:it|he|she|they|the [a-z]+|\S+) (?:(?:has|have|had) )?(?:reported|wrote|alleged|claimed|asserted|suggested|printed|maintained) /

/** Words around a statement that put it against what others say. */
export const CONTRADICTING = new RegExp(' (?:contradict\\w*|contrary to|otherwise|confronted with|to the contrary|innocence|innocent|' +
  `(?:hit(?:s|ting)?|fir(?:es|ed|ing)) back at (?:\\S+ ){0,4}?${CLAIMS}|(?:reject|dismiss|rebut|refut|rubbish|deny|denie|dispell?)\\w* (?:\\S+ ){0,4}?(?:${CLAIMS.replace('claims?|', 'claims|').replace('reports?|charges?', 'reports|charges')}|claim (?:that|made|by)|(?:an?|the) (?:\\S+ )?(?:report|allegation|accusation|suggestion|rumou?r|story|thesis))|` +
  '(?:rebut|refut)\\w*|rumou?rs?|speculation|allegations?|accusations?|insinuations?|denials?|den(?:y|ies|ied|ying) (?:it|that|any|all|having)|(?:charges?|claims?|suggestions?|accusations?|allegations?) that|in the face of|accusers) ')

/** Words around a statement that tell of somebody who is accused. */
export const ACCUSED = new RegExp(' (?:accused|alleged(?:ly)?|blam(?:e|es|ed)|(?:is|was|are|were|been|being) (?:\\S+ )?suspected|suspected of|charged|implicated|indicted|' +
  'under investigation|on trial|defendant|suspect|(?:whom?|which) (?:\\S+ ){1,4}?(?:say|says|accuse|accuses|blame|blames|suspect|suspects|allege|alleges)) ')

/** Words that tell of a claim or a question, about anything. */
export const RAISED = new RegExp(' (?:rumou?rs?|rumou?red|speculation|alleg\\w+|accus\\w+|gossip|claims|' +
  '(?:asked|pressed|questioned|quizzed|challenged|confronted) (?:\\S+ ){0,4}?(?:whether|if|about|on|over|who|why|how|what|where)) ')

/** Of these, what everybody has heard of. */
export const RUMOURED = / (?:rumou?rs?|rumou?red|speculation|gossip) /

/** A question that yes or no answers, what answers it, and what leaves it open. */
export const ASKED = / (?:asked|pressed|questioned|quizzed) (?:\S+ ){0,5}?(?:whether|if) /
export const ANSWERING = /^ (?:that )?(?:he|she|it|they|there|i|we|this|that|none|nobody|nothing|no one) /
export const UNDECIDED = / (?:decided?|know|knew|sure|certain|say|comment|discuss|think|thought|aware|seen|see|yet|ready|hopeful|mind|care|want|like) /

const NOT = "(?:not|never|n't)"
/** What is done wrong, as verbs. */
const WRONGED = '(?:lied?|stole|steal|stolen|cheat(?:ed)?|doped?|bribed?|hack(?:ed)?|spied|pocket(?:ed)?|plagiari[sz]ed?|forged?|falsif(?:y|ied)|tamper(?:ed)?|rig(?:ged)?|embezzled?|defraud(?:ed)?|' +
  'collud(?:e|ed)|conspir(?:e|ed)|launder(?:ed)?|smuggled?|discriminated?|torture[sd]?|mistreat(?:ed)?|abused?|assault(?:ed)?|raped?|molest(?:ed)?|harass(?:ed)?|bull(?:y|ied)|harm(?:ed)?|kill(?:ed)?|murder(?:ed)?|' +
  '(?:took|taken?|accept(?:ed)?|paid?|offer(?:ed)?|receiv(?:e|ed)|solicit(?:ed)?) (?:(?:a|any|single|one) ){0,2}(?:bribes?|money|kickbacks?|cash|backhanders?|payments?|penny|cent|dime)|' +
  '(?:buy|bought|sell|sold|fix|fixed|throw|threw|thrown) (?:(?:a|any|single|one|the) ){0,3}(?:votes?|drugs|arms|weapons|match(?:es)?|games?|elections?))'

/** What nobody would say who was not accused of something. */
export const EXCULPATING = new RegExp(' (?:nothing to do with|(?:he|she|i|we|they|clients?) (?:is|was|are|were|had been|has been|have been) set up(?! to)|(?:was|were) nowhere near|the wrong (?:man|woman|person|suspect)|(?:had|has|have|played|took|play|take|plays|takes) no (?:\\S+ )?(?:part|role|hand|involvement|links?|ties|connections?)|' +
  `${NOT} (?:\\S+ ){0,2}?(?:involved|responsible|to blame|at fault|guilty|complicit)|(?:did|done|doing|do) nothing (?:wrong|improper|illegal|illicit|untoward|unlawful)|no wrongdoing|(?:am|is|are|was|were|'m|be) (?:no|not an?|never an?) (?:spy|thief|racist|murderer|killer|criminal|terrorist|traitor|crook|cheat|liar|fraud|rapist|predator|bigot|antisemite|fascist|nazi|extremist|jihadist|informer|drunk|drunkard|plagiarist)|nothing (?:untoward|improper|illegal|irregular|sinister|suspicious|unlawful|underhand|amiss|shady|illicit)|` +
  '(?:(?:is|was|are|were|am|\'m|be|been) )(?:completely |entirely |totally |wholly |100 percent )?(?:innocent|blameless|framed(?! (?:in|as|by|around|within|to) )|scapegoated|(?:being )?(?:wrongly|falsely|wrongfully|unjustly) (?:accused|convicted|charged))|' +
  `${NOT} (?:(?:ever|once|\\S+ly) ){0,2}${WRONGED}|(?:was|were|been|being) (?:smeared|slandered|defamed|libelled|maligned|misquoted|misrepresented|(?:quoted|taken) out of context)|` +
  `(?:could|can) ${NOT} (?:\\S+ ){0,1}?have (?:been|done|committed|fired|killed|taken|written|known|seen|sent)|(?:hands|conscience) (?:is|are|was|were) (?:\\S+ )?(?:clean|clear)|` +
  `${NOT} (?:\\S+ )?(?:laid? (?:a|so much as a) (?:finger|hand)|lay a (?:finger|hand)|raised? (?:a|his|her|my) (?:hand|finger|fist|voice)|(?:laid|lay|set|clapped) eyes|set foot|done anything (?:wrong|improper|illegal)|do anything (?:wrong|improper|illegal)|broken? (?:any|the) (?:laws?|rules?)|broke (?:any|the) (?:laws?|rules?))|` +
  '(?:was|were|am|had been) (?:asleep|in bed|at home|abroad|elsewhere|miles away|out of the country|at work|in hospital) (?:when|at the time|that night|all)|acted (?:\\S+ ){0,2}?(?:properly|lawfully|legally|within the (?:law|rules)|by the book)) ')

/** What answers a charge, and is said without one, too. */
export const COMPLYING = new RegExp(' (?:(?:compl(?:y|ies|ied)|complying) (?:fully )?with (?:all |the |its |every )?(?:\\S+ ){0,3}?(?:laws?|rules|regulations|requirements|obligations|standards|legislation)|' +
  '(?:follow(?:s|ed)?|obey(?:s|ed)?|respect(?:s|ed)?|observ(?:es|ed)|met|meets|adher(?:es|ed) to|kept to) (?:all |the |its |every )(?:\\S+ ){0,3}?(?:laws?|rules|regulations|procedures?|protocols?|requirements|obligations|standards|guidelines)|' +
  '(?:in (?:full )?(?:compliance|accordance|line) with|within|in keeping with) (?:all |the |its )?(?:\\S+ )?(?:laws?|rules|regulations|procedures?|guidelines|rights)|(?:was|were|is|are|had been) (?:entirely |perfectly |completely |fully )?(?:legal|lawful|legitimate|above board|proper|correctly done)) ')

/** Cues by which nobody says of oneself what nobody has asked. */
export const INSISTING = / (?:insist|adamant|emphatic|swear|swore|protest|maintain|at pains)/

/** "She always knew that he was innocent": what somebody thinks, or what will be found, is no answer. */
export const BELIEVED = / (?:know|knows|knew|known|believes?|believed|thinks?|thought|hopes?|hoped|feel|feels|felt|wish|wishes|wished|convinced|sure|certain|find|found) (?:\S+ ){0,4}?(?:innocent|blameless|framed|nothing|lawfully|legally|properly) /

/** A lawyer speaks for somebody who is accused. */
export const OF_CLIENT = /^ (?:that )?(?:his|her|their|my|our) (?:\S+ )?clients? /

/** What is said again and again, since others say the reverse. */
export const STEADFAST = / (?:always|consistently|repeatedly|steadfastly|throughout|continues? to|continued to|long) (?:maintain|insist|protest)/

/** "Those who call the bridge unsafe are mistaken." */
export const MISTAKEN = /^ (?:critics|those|people|anyone|anybody|everyone|whoever|opponents|sceptics|skeptics|\S+s) (?:who|that) (?:have |has )?(?:say|says|said|claim|claims|claimed|call|calls|called|allege|alleges|report|reports|accuse|accuses|suggest|suggests|wrote|write) (?:\S+ ){1,14}?(?:is|are) (?:\S+ly |just |plain |simply )?(?:mistaken|wrong|lying|misinformed|deluded|misled|an? liar|liars) $/

/** Words for somebody found guilty, who may be said to be innocent. */
export const CONVICTED = / (?:convicted|jailed|imprisoned|condemned) /

/** What was done or not, as nobody would say who was not asked: "had not", "never". */
export const UNDONE = / (?:never|(?:had|has|have|did) (?:not|n't)) /

/** What nobody says of somebody who is accused of nothing. */
export const INNOCENT = /^ (?:that )?(?:(?:he|she|i) (?:is|was|am|'s|'m) (?:\S+ ){0,2}?innocent (?!of |enough)|(?:he|she|they|i|we) (?:did|had done|has done|have done) nothing (?:\. )?$)/

/** "At no time had he been there": what nobody says so of oneself, or of whom one speaks for, who is not accused of it. */
export const AT_NO_TIME = new RegExp(' (?:at no (?:point|time|stage)|not (?:for )?(?:once|(?:one|a) (?:single )?(?:second|minute|moment|hour|day))|never once|on no occasion|in no way|under no circumstances) ' +
  '(?:did|do|does|have|has|had|was|were|is|are) (?:he|she|they|i|we|it|his|her|its|their|our|my) ')

/** "No, the brake had not failed": an answer. */
export const NO_LEAD = /^ no (?:the|he|she|it|they|we|i|there|that|this|his|her|its|their|our|my) /

/** Words around a statement that tell that something was looked into. */
export const INQUIRED = / (?:inquiry|hearing|investigation|probe|inquest) (?:into|over) /

/** Words around a statement that tell that it was made where somebody is tried. */
export const TRIED = / (?:court|jury|jurors|tribunal|magistrates?) /

/** Words around a statement that tell that somebody has claimed something just before. */
export const PROVOKED = / (?:after|following|despite) (?:\S+ ){0,6}?(?:reported|claimed|alleged|accused|suggested|accusing|claiming|alleging|suggesting|(?:news)?papers?|claims|allegations?|reports|rumou?rs?|suggestions?) /

/** What somebody says of another whose words are not so. */
export const DISCREDITING = new RegExp(' (?:(?:is|was|are|were) (?:\\S+ly |just )?(?:lying|mistaken|misinformed)|(?:is|was|are|were) (?:\\S+ly |just |quite )?wrong(?: (?:about|on) (?:it|this|that|both counts))?(?= [.,;]| $)|(?:got|gets|get) (?:it|this|that|(?:his|her|its|their) (?:facts|figures|sums|numbers|dates)) (?:\\S+ly |all )?wrong|' +
  '(?:made|making) (?:it|this|that|the (?:whole )?(?:thing|story)) up|(?:invented|fabricated|concocted) (?:the|this|that|these|those|it)) ')

/** Somewhere in it something is said not to be so. */
export const NEGATED = / (?:not|n't|never|nobody|nothing|none|neither|cannot|no)(?! (?:only|just|merely|simply|doubt|longer|less|more|matter|sooner|later|wonder)) /

/** "I don't think": what somebody feels, wants or fears is no answer to what others claim. */
export const OPINION = new RegExp(' (?:do|does|did) (?:not|n\'t) (?:\\S+ly )?(?:think|believe|know|understand|blame|expect|want|like|care|mind|agree|recall|see|feel|trust|support|need|regret|fear|apologi[sz]e|intend|plan) |' +
  " (?:not|never|n't|no) (?:\\S+ly |at all |too |so |very )?(?:surprised|afraid|worried|angry|ashamed|sorry|happy|bitter|sure|convinced|interested|concerned|bothered|fazed|perfect|optimistic|hopeful|going|leaving|running|" +
  'resigning|quitting|retiring|planning|seeking|apologi[sz]ing|giving|backing|stepping|standing|prepared|ready|regrets?|remorse|choice|doubt|question|comment|hurry|desire|hard feelings|fear|hope|' +
  'illusions?|ambitions?) |' +
  " (?:is|are|was|were|am|'s|'re|'m) (?:not|n't) (?:\\S+ly |at all |too |so |very |that |as |an? |the )?(?:good|great|enough|about|bad|nice|fair|easy|simple|clear|acceptable|appropriate|helpful|useful|normal|sustainable|viable|realistic|possible|necessary|qualified|fit|" +
  'important|unusual|uncommon|unreasonable|wise|sensible|satisfied|comfortable|pleased|right time|time|question|problem|priority|fan|believer) |' +
  " (?:you|one|people) (?:\\S+ )?(?:not|n't|never) |^ (?:you|he|she|they) (?:have|has|had|did|do|does) (?:not|n't|never) (?:\\S+ )?(?:homework|job|duty|credit|chance|respect|understand|understood) ")

/** How the verbs of such acts begin, and nouns that stand for them. */
const ACTS = `meet met know knew see saw seen touch tak took sign ask order tell told said say writ wrote send sent receiv giv gave go went gone enter own held hold handl use using driv drove set spoke
speak talk promis pay paid pass sold sell buy bought start open shot shoot fir hit leav left visit contact call authori approv plan alter destroy hid delet shred remov chang break broke cut put kill harm hurt
attack push threat forc invit involv part role link tie connection money bribe gun weapon knowledge idea do did done wrong mak made guilty responsible innocent present there aware heard warn cover burn light lit
poison plant cop borrow claim join attend help aid fund financ support act attempt tri want mean intend work serv vote deal trade dump spill leak pollut collaps look lay laid read rais let lost lose miss wast neglect fail breach flout ignor insult abus accept agree travel park step swim jump`.split(/\s+/).join('|')

/** Acts that somebody who is accused answers for: "never met the man"; that one has not slept is no answer. */
export const ACTED = new RegExp(` (?:not|never|n't|no|nothing|nobody|none) (?:\\S+ ){0,3}?(?:${ACTS})\\w* `)

/** What somebody who is accused may complain of, or marvel at: no answer either. */
export const MISSED = new RegExp(' (?:anything (?:like|quite|so|as)|the like|(?:see|seen|saw|met) (?:\\S+ ){0,2}?(?:doctors?|lawyers?|family|wife|husband|children|sun|daylight|son|daughter|mother|father|priest)|' +
  '(?:lost|lose) (?:\\S+ ){0,3}?(?:sleep|hope|faith|heart)|been (?:told|asked|paid|given|allowed|informed)) ')

/** Of what is to come, or only might be, nobody is accused. */
export const LATER = / (?:will|would|wo|'ll|'d|should|may|might|must|shall|cannot|can|ca|could|yet|going to) /

/** Of all of something, or of nothing else: "sang every note", "was always paid", "ate nothing but rice". */
export const WHOLLY = / (?:every|each|always|throughout|in full|nothing (?:but|except|other than)|at all times|from (?:start|beginning) to (?:finish|end)|all (?:the way|the time|along)|the whole|all of (?:it|them)|(?:entirely|wholly|fully|perfectly|properly|personally|meticulously|scrupulously|promptly|on time)|(?:two|three|four) (?:times|meals) a day) /

/** What is asked for, wanted or felt is none of what is. */
export const DEMANDED = / (?:need|needs|needed|must|want|wants|wanted|deserve|deserves|let|should|have to|has to|love|loved|like|liked|hope|hopes|hoped|believe|believes|believed|think|thinks|thought|feel|feels|felt) /
