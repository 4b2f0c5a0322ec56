/** Predicates that take the truth from their subject in other words than "false": parts of one pattern over lower-case words parted by one space. */
const PREDICATES = `
(?:without|lacks?|lacked|lacking(?: in)?|(?:has|have|had) (?:absolutely )?(?:no|little|not an?y?|n't any|no (?:W ){0,2}?)) (?:any |all |whatever |whatsoever |factual |the (?:slightest|least) )?(?:foundation|basis|merit|substance|truth|credibility|validity)
NOT (?:correspond|conform|bear any (?:relation|resemblance)) to
NOT reflect (?:reality|the (?:truth|facts|reality|situation|record))
NOT (?:match|fit|square with|accord with|tally with|agree with) (?:the )?(?:facts|reality|truth|record|evidence)
(?:made|cooked|trumped|dreamt|dreamed|conjured|mocked|got) up
NOT hold (?:any )?water
NOT stand up
(?:wide of|off|far off|way off|nowhere near) the mark
nowhere near (?:the truth|true|accurate|correct|the facts|reality)
NOT (?:remotely )?(?:consistent|compatible|in line|in accordance|in keeping) with (?:the )?(?:facts?|reality|truth|record|evidence)
(?:inconsistent|incompatible|at odds|at variance) with (?:the )?(?:facts?|reality|truth|record)
contrary to (?:the )?(?:facts?|reality|truth)
(?:greatly|grossly|wildly|vastly|hugely|much|highly|somewhat|rather) (?:exaggerated|overblown|overstated)
(?:an? |the )?(?:W ){0,2}?(?:fairy (?:tale|story)|tall (?:tale|story)|(?:pack|tissue|web|string|catalogue|bunch) of (?:W )?lies|work of (?:W )?(?:fiction|fantasy|imagination)|flight of fancy)s?(?! (?:ending|wedding|romance|castle|start|return|run|season|comeback|princess|life|debut|rise)s?(?= |$))
(?:way |far |well )?off (?:base|beam|the wall|target)
(?:divorced|removed|detached|a million miles|miles|far|a far cry|a long way) from (?:reality|the truth|the facts|true)
(?:has|have|had|bears?|bore) (?:no|little|nothing|not the slightest) (?:W )?(?:bearing|relation|resemblance|in common|connection|to do)(?: on| to| with)? (?:reality|the (?:truth|facts|real)|what (?:really |actually )?happened)
(?:could|can) (?:hardly |scarcely |NOT )be (?:any )?(?:further|farther|more (?:wrong|untrue|mistaken|inaccurate|false|misleading))
(?:plucked|pulled|conjured|invented|made|created|drawn)(?: up)? (?:out of|from) (?:thin |the )?air
(?:a |the )?(?:mere |pure |simple )?(?:figment|product) of
the (?:stuff|realms?|product|fruit) of (?:pure |sheer )?(?:fiction|fantasy|nightmares|novels|science fiction|fevered|fairy|a fevered|someone's|somebody's|an? (?:W )?imagination)
(?:belongs?|belonged) (?:in|to) (?:the realms? of )?(?:an? novel|fiction|fantasy|fairy|science fiction|the bin|the dustbin)
(?:all )?in (?:his|her|their|your|people 's|the W 's) (?:head|heads|imagination|imaginations)
NOT (?:worth the paper|(?:how|the way) (?:it|things|that|this) (?:really |actually )?(?:happened|went|was|were|is|unfolded|works?|worked|came about)|what (?:really |actually )?(?:happened|occurred|took place|was (?:said|meant|agreed|discussed|intended|promised|written)|(?:i|we|he|she|they|it) (?:really |actually |ever )?(?:said|did|meant|wrote|saw|heard|told|agreed|promised|signed|says|say)))
nothing (?:more than|but|short of|other than) (?:an? )?(?:W ){0,2}?(?:lies?|fiction|gossip|hot air|rumou?rs?|fabrications?|inventions?|fantas(?:y|ies)|slander|smears?|tittle|propaganda|malice|speculation|nonsense)
(?:lies|gossip|inventions|fabrications|smears|nonsense|fiction) (?:from (?:start|beginning) to|pure and simple)
NOT (?:exist|happen|occur|take place)
never (?:happened|took place|taken place|occurred|existed)
an? (?:W ){0,2}?(?:distortion|misreading|misrepresentation|mischaracteri[sz]ation|travesty|perversion|twisting|caricature|misquotation|misunderstanding|old wives|cock and bull|wild goose|insult|stitch - up|put - up|set - up)
(?:taken|quoted|wrenched|torn|ripped|lifted|pulled|plucked|yanked|used|presented|shown|reported|edited) out of (?:all |its |their |any )?context
(?:an? )?(?:urban|internet) (?:legend|myth)
(?:plain |flat |dead |just plain |flat - out |flatly |demonstrably |provably |categorically )(?:wrong|false|untrue)
pie in the sky
(?:complete|total|utter|absolute|pure) (?:and utter )?(?:rubbish|nonsense|garbage|bull\\w*|baloney|cobblers|bollocks|tosh|tripe|drivel|guff|bilge|rot|hooey|malarkey|crap|fiction)
(?:tosh|tripe|drivel|guff|bilge|hooey|malarkey|baloney|cobblers|bollocks|piffle|hokum|codswallop|bull|bullshit|garbage|gibberish|moonshine|humbug)`

/** Words as in patterns of phrases, for a text in which marks are words too. */
const spelled = PREDICATES.trim().split('\n').map(line => line.replace(/\bNOT\b/g, "(?:not|n't|never)").replace(/\bW\b/g, "[\\w'-]+")).join('|')

const LEADS = "(?:(?:is|are|was|were|be|been|being|has|have|had|do|does|did|would|could|can|'s|'re|[a-z]+ly|all|just|quite|so) ){0,5}"

/** Finds such a predicate among lower-case words that are parted by one space. */
const UNTRUE = new RegExp(`(?:^| )(?<predicate>${LEADS}(?:${spelled}))(?= |$)`)
const OPENS_UNTRUE = new RegExp(`^${LEADS}(?:${spelled})(?= |$)`)

/** At which of the words such a predicate begins, auxiliaries and adverbs in front with it; undefined where none stands. */
export function untrueAt (words: readonly string[]): number | undefined {
  const text = words.join(' ')
  const found = UNTRUE.exec(text)
  return found === null ? undefined : wordsIn(text.slice(0, found.index))
}

/** Whether the words begin with such a predicate: what it is said of stands elsewhere. */
export const opensUntrue = (words: readonly string[]): boolean => OPENS_UNTRUE.test(words.join(' '))

const wordsIn = (text: string): number => text === '' ? 0 : text.split(' ').length
