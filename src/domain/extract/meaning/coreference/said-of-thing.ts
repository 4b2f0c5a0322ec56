import { lowerAt, posAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { isBetween, isSaidOfBody, OF_BODIES } from './said-of-body.js'

/**
 * Whether what is said of "it" or "they" at `at` is rather said of a thing that was told of than of a body that says it: "it was built in 1962", "it will
 * cost 3 million", "they may catch fire", and not "it has no plans to sell" or "it was misled".
 */
export function isSaidOfThing (words: readonly Word[], at: number): boolean {
  const to = words.findIndex((word, index) => index > at && !isBetween(word) && !HELPING.test(word.lower) && !isFigure(word))
  const between = words.slice(at + 1, to).map(({ lower }) => lower)
  const { pos = 'X', lemma = '', lower = '' } = words[lowerAt(words, to) === 'too' ? to + 1 : to] ?? {}
  const isState = between.some(part => BE.test(part))
  // "it was called | at nine"
  if (isState && pos === 'VERB' && !lower.endsWith('ing')) return DONE_TO_THINGS.has(lemma) && !(lemma === 'call' && posAt(words, to + 1) === 'ADP')
  if (isState && (pos === 'ADJ' || OF_BODIES.has(lower))) return !OF_BODIES.has(lower) && !isMatter(words, to)
  if (isState && MEASURED.test(lower)) return true
  if (isState && /^(?:in|at|near|outside|inside)$/.test(lower) && !OF_TALKS.test(words.slice(to + 1, to + 4).map(word => word.lower).join(' '))) return true
  if (isState && (pos === 'ADP' || pos === 'ADV')) return STANDING.test(`${lower} ${lowerAt(words, to + 1)}`)
  if (isState && pos === 'DET') return RANKED.test(lowerAt(words, to + 1)) && lowerAt(words, to + 2) !== 'time' && !isSaidOfBody(words, at, { sure: true })
  if ((OF_THINGS.has(lemma) && !(lower === 'last' && posAt(words, to + 1) === 'VERB')) || (lemma === 'take' && /^(?:place|effect)$/.test(lowerAt(words, to + 1)))) return true
  if (lemma === 'catch') return lowerAt(words, to + 1) === 'fire'
  if (lemma === 'go') return /^(?:ahead|off|out|down|up|into|on)$/.test(lowerAt(words, to + 1))
  if (lemma === 'come') return /^(?:from|into|after|off|down|too)$/.test(lowerAt(words, to + 1))
  if (!isState && between.some(part => /^ha[sd]$|^have$/.test(part)) && pos !== 'VERB') return HAVING.test(lower === 'a' ? lowerAt(words, to + 1) : lower)
  return CHANGING.has(lemma) ? !takesObject(words, to) : between.some(part => /^(?:would|could|will|may|might|can)$/.test(part)) && EFFECTS.has(lemma)
}

/** "it was free and fair", where nobody who speaks can be "it": how the thing is, and no opinion of all that was told. */
export function isDescribed (words: readonly Word[], at: number): boolean {
  const to = words.findIndex((word, index) => index > at && !isBetween(word) && !HELPING.test(word.lower))
  return words[to]?.pos === 'ADJ' && words.slice(at + 1, to).some(({ lower }) => BE.test(lower)) && isSaidOfBody(words, at, { sure: true }) && !isMatter(words, to)
}

/**
 * Whether what is told of "it" at `at` may be done by things where a body speaks that may be "it" as well: "it destroyed three houses", "it had burst", and
 * not "it has fixed the fault", "it had held talks".
 */
export function mayThingsDo (words: readonly Word[], at: number): boolean {
  const to = words.findIndex((word, index) => index > at && !isBetween(word) && !HELPING.test(word.lower))
  const { pos = 'X', lemma = '', lower = '' } = words[to] ?? {}
  if (pos !== 'VERB' || (!lower.endsWith('ing') && words.slice(at + 1, to).some(part => BE.test(part.lower)))) return true
  return HAVING.test(lower) || THINGS_DO.has(lemma) || OF_THINGS.has(lemma) || !(ONE_DOES.has(lemma) || takesObject(words, to) || posAt(words, to + 1) === 'NUM')
}

const THINGS_DO: ReadonlySet<string> = new Set(`cause hurt harm affect threaten endanger destroy damage ruin kill cure prevent displace pollute flood deter disrupt protect injure wound trap cover reach hit carry hold feature
involve concern spread break ban forbid allow permit require oblige exempt entitle abolish limit collect supply serve draw attract trigger fail undervalue infect poison release emit crush strike miss show gain name list double triple halve
replace pass jump gut engulf cross exceed`.split(/\s+/))
const ONE_DOES: ReadonlySet<string> = new Set('call step set listen lobby campaign turn apologise apologize'.split(' '))

/** "it was impossible", "it was no big deal": so is what has been told, and no thing. */
const isMatter = (words: readonly Word[], at: number): boolean => (lowerAt(words, at - 1) === 'no' && posAt(words, at + 1) === 'NOUN') ||
  (MATTERS.test(lowerAt(words, at)) && posAt(words, at + 1) !== 'ADP')
const MATTERS = /^(?:impossible|possible|important|difficult|hard|easy|obvious|clear|unclear|inevitable|understandable|regrettable|absurd|ridiculous|likely|unlikely|true)$/

/** The same of what nobody does at all, however many speak: "they rose by a tenth". */
export function isSaidOfNobody (words: readonly Word[], at: number): boolean {
  const verb = words.find((word, index) => index > at && !isBetween(word) && !HELPING.test(word.lower))
  return NOBODY_DOES.has(verb?.lemma ?? '')
}

const NOBODY_DOES: ReadonlySet<string> = new Set('cost last contain include weigh measure leak expire happen occur rise fall shrink crash explode detonate erupt stem originate contravene infringe taste circulate depict rust rot double triple halve evaporate'.split(' '))

/** "It's embarrassing", "it's time to go": said of all that was told, and not "it is safe for children", "it is full of errors". */
export function isOpinion (words: readonly Word[], at: number): boolean {
  const to = words.findIndex((word, index) => index > at && !isBetween(word) && !HELPING.test(word.lower))
  if (!words.slice(at + 1, to).some(({ lower }) => BE.test(lower)) || words[to]?.pos === 'VERB') return false
  return !(words[to]?.pos === 'ADJ' && posAt(words, to + 1) === 'ADP')
}

const HELPING = /^(?:could|can|do|does|did|have|has|had|would|will|may|might|must|should|shall|'ll|'d|'ve|no|longer|due|likely|expected|thought|believed|set|to|about|almost|nearly|over|around)$/
const isFigure = ({ pos, lower }: Word): boolean => pos === 'NUM' || pos === 'SYM' || lower === '$' || lower === '€' || lower === '£'
const BE = /^(?:is|was|'s|are|were|'re|be|been|being)$/
/** "it is 90 metres tall", "it is 40 years old", "it was full of errors" */
const MEASURED = /^(?:metres?|meters?|miles?|feet|foot|kilometres?|kilometers?|km|hectares?|acres|inches|tonnes|tons|storeys?|percent|per|pages|euros|dollars|pounds|million|billion|worth|made|years?|months?|weeks?|days?|hours?|minutes?)$/
/** "it is on display", "it was out of date" */
const STANDING = /^(?:on (?:display|sale|fire|loan|schedule|track|show|time|hold|the)|out of (?:date|order|service)|off|in (?:force|place|use|storage|the|poor|good|bad|its|their|ruins|flames|pieces)|under (?:water|construction|repair)|below|above|beyond|part of|from|for|full|within|due)(?: |$)/
/** "it was in talks", "it was at a loss": a body. */
const OF_TALKS = /(?:^| )(?:talks|negotiations|discussions|contact|touch|favou?r|breach|line|charge|control|crisis|debt|trouble|shock|mourning|position|agreement|doubt|danger|dispute|default|discussion|possession|compliance|consultation|loss|war|fault|risk|peace|odds)(?: |$)/
const HAVING = /^(?:effects?|side|wheels|doors|cracks?|walls|roof|engines?|beds|seats|rooms|pages|floors|bearing|impact|basis|foundation|defects?|consequences|precedent|leak|hole|capacity|value|brakes?|lights?|sails?|tyres?|tires?|lid|label)$/

/** "it was the worst in 50 years", and not "it was a mistake", which may be the deed */
const RANKED = /^(?:first|second|third|last|only|most|least|best|worst|\w{3,}est)$/

/** "will reopen in April", and not "will reopen the pool". */
const takesObject = (words: readonly Word[], verb: number): boolean => {
  const pos = posAt(words, verb + 1)
  // "would stop selling it"
  if ((pos === 'VERB' && lowerAt(words, verb + 1).endsWith('ing')) || lowerAt(words, verb + 1) === 'to') return true
  return pos === 'DET' || pos === 'PROPN' || (pos === 'ADJ' && posAt(words, verb + 2) === 'NOUN') || pos === 'PRON' || (pos === 'NOUN' && !/^(?:today|tomorrow|yesterday|tonight|percent)$/.test(lowerAt(words, verb + 1)))
}

/** What things do, and hardly a body. */
const OF_THINGS: ReadonlySet<string> = new Set(`cost last contain include weigh measure leak expire happen occur land crash sink capsize drift float explode detonate burn melt crack burst erupt stem originate date belong
violate breach contravene infringe flow smell taste mutate circulate depict describe mention star fit span stretch house seat consist comprise arrive depart derail collide stand apply rain collapse fall rise climb rust rot freeze
thaw evaporate ferment vary correspond resemble ripen bloom hatch overflow topple tilt list tip ignite smoulder malfunction stall skid overturn dry boil spill fade`.split(/\s+/))

/** What happens to things where nothing is done to another: "it will close", and not "it will close the pool". */
const CHANGING: ReadonlySet<string> = new Set('run end begin start open close reopen drop increase decrease double triple halve grow shrink break spread pass stop resume continue carry hold reach cover move work hit resemble slow sell feature involve concern disappear vanish stay remain speed'.split(' '))

/** What things would do to others: "it would hurt patients". */
const EFFECTS: ReadonlySet<string> = new Set(`cause create hurt harm affect threaten benefit endanger destroy damage ruin kill cure prevent boost reduce cut ease improve worsen lead bring make save flood require need mean provide
generate produce raise double allow encourage discourage deter encourage undermine strengthen weaken enable speed disrupt displace pollute replace serve connect link`.split(/\s+/))

/** What is done to things, and hardly to a body. */
const DONE_TO_THINGS: ReadonlySet<string> = new Set(`send steal sign publish write read deliver deploy draft post broadcast film record photograph translate transmit mail fire launch drop wear eat drink park steer fly pilot
manufacture install paint print forge fabricate invent build open close reopen damage repair rebuild restore demolish destroy sell buy make design draw produce delay cancel postpone schedule turn convert hold test approve pass
adopt ship ground tow raise lift impose extend trigger cause flood feel see hear locate name discover dig plant grow harvest brew bake cook clean remove move switch wire load fill contaminate taint spell use spend value
price take edit doctor fake stage plan budget aim mean intend base confine carry agree ratify repeal overturn uphold strike debate veto table reject count cast complete finish introduce implement phase auction unveil display exhibit lock seal
fit attach connect power fuel generate release lose find recover return burn melt bury store keep kill slaughter cull cut trim round lower halve double freeze scrap shelve abandon suspend withdraw drain spill pollute
infect treat house discontinue phase upgrade modify adapt tune hide advertise charge design dub call cover`.split(/\s+/))
