import { lowerAt, posAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { predicateOf } from './predicate-of.js'
import { isSaidOfBody, OF_BODIES } from './said-of-body.js'
import { CHANGING, DONE_TO_THINGS, EFFECTS, NOBODY_DOES, OF_THINGS, ONE_DOES, THINGS_DO } from './thing-verbs.js'

/**
 * Whether what is said of "it" or "they" at `at` is rather said of a thing that was told of than of a body that says it: "it was built in 1962", "it will
 * cost 3 million", "they may catch fire", and not "it has no plans to sell" or "it was misled".
 */
export function isSaidOfThing (words: readonly Word[], at: number): boolean {
  const { to, between, isState } = predicateOf(words, at, isFigure)
  const { pos = 'X', lemma = '', lower = '' } = words[lowerAt(words, to) === 'too' ? to + 1 : to] ?? {}
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
  const { to, isState } = predicateOf(words, at)
  return words[to]?.pos === 'ADJ' && isState && isSaidOfBody(words, at, { sure: true }) && !isMatter(words, to)
}

/**
 * Whether what is told of "it" at `at` may be done by things where a body speaks that may be "it" as well: "it destroyed three houses", "it had burst", and
 * not "it has fixed the fault", "it had held talks".
 */
export function mayThingsDo (words: readonly Word[], at: number): boolean {
  const { to, isState } = predicateOf(words, at)
  const { pos = 'X', lemma = '', lower = '' } = words[to] ?? {}
  if (pos !== 'VERB' || (!lower.endsWith('ing') && isState)) return true
  return HAVING.test(lower) || THINGS_DO.has(lemma) || OF_THINGS.has(lemma) || !(ONE_DOES.has(lemma) || takesObject(words, to) || posAt(words, to + 1) === 'NUM')
}

/** "it was impossible", "it was no big deal": so is what has been told, and no thing. */
const isMatter = (words: readonly Word[], at: number): boolean => (lowerAt(words, at - 1) === 'no' && posAt(words, at + 1) === 'NOUN') ||
  (MATTERS.test(lowerAt(words, at)) && posAt(words, at + 1) !== 'ADP')
const MATTERS = /^(?:impossible|possible|important|difficult|hard|easy|obvious|clear|unclear|inevitable|understandable|regrettable|absurd|ridiculous|likely|unlikely|true)$/

/** The same of what nobody does at all, however many speak: "they rose by a tenth". */
export const isSaidOfNobody = (words: readonly Word[], at: number): boolean => NOBODY_DOES.has(words[predicateOf(words, at).to]?.lemma ?? '')

/** "It's embarrassing", "it's time to go": said of all that was told, and not "it is safe for children", "it is full of errors". */
export function isOpinion (words: readonly Word[], at: number): boolean {
  const { to, isState } = predicateOf(words, at)
  if (!isState || words[to]?.pos === 'VERB') return false
  return !(words[to]?.pos === 'ADJ' && posAt(words, to + 1) === 'ADP')
}

const isFigure = ({ pos, lower }: Word): boolean => pos === 'NUM' || pos === 'SYM' || lower === '$' || lower === '€' || lower === '£'
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
