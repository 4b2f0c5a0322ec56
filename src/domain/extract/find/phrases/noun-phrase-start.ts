import type { Token } from '../../document.js'
import { CLAIM_NOUNS, FIGURE_NOUNS } from '../../stance/claim-nouns.js'
import { isCapitalised, LINKING } from './noun-phrase-end.js'
import { FRONTED, isHyphenated, isNominal, isPersonal, isPossessive, isTime, leadsTime } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { isNoun, isVerb } from '../../part-of-speech.js'

/**
 * Where the noun phrase that ends right before `end` starts; `end` itself where none does.
 * Read from the right, up to what can open a clause: the words between that and a finite verb are its subject.
 */
export function nounPhraseStart (tokens: readonly Token[], end: number, floor: number): number {
  if (end - 1 < floor || !(endsPhrase(wordAt(tokens, end - 1)) || isCapitalised(tokens, end - 1) || endsRelative(tokens, end - 1, floor))) return end
  const walk: Walk = { at: end - 1, end, floor, edges: [], coordinator: -1 }
  while (walk.at >= floor && stepLeft(tokens, walk)) { /* the step moves the walk */ }
  return withQuantity(tokens, pastObject(tokens, trimLead(tokens, startOf(tokens, walk), end), end), end)
}

/** "a claim | the firm | denied", "a plan | critics | call rash", "pictures | the army | says are old": whoever speaks stands behind what is spoken of. */
export const pastObject = (tokens: readonly Token[], start: number, end: number): number =>
  Math.max(pastClaim(tokens, start, end), pastSingular(tokens, start, end), pastNoun(tokens, start, end))

/** "a plan | critics": one plan, and several critics. */
function pastSingular (tokens: readonly Token[], start: number, end: number): number {
  const [noun, head] = [wordAt(tokens, end - 2), wordAt(tokens, end - 1)]
  return /^an?$/.test(wordAt(tokens, start).lower) && noun.pos === 'NOUN' && noun.index > start && isSeveral(head) && !SEVERAL.test(noun.lower) && !tokens.slice(start, end).some(({ pos }) => pos === 'ADP') ? end - 1 : start
}

const isSeveral = ({ pos, lower, lemma }: Token): boolean => pos === 'NOUN' && lower !== lemma && /[^s]s$/.test(lower)

const SEVERAL = /^(?:dozen|hundred|thousand|million|score|couple|number|handful|few|lot)$/

/** "pictures | the army": no article stands behind a noun of its own phrase. */
function pastNoun (tokens: readonly Token[], start: number, end: number): number {
  const article = tokens.slice(start + 1, end - 1).findLast(({ lower, index }) => /^(?:the|an?)$/.test(lower) && isPlainNoun(wordAt(tokens, index - 1)))
  return article?.index ?? start
}

/** A common noun that tells no time, outside of a quantity. */
export const isPlainNoun = (token: Token): boolean => token.pos === 'NOUN' && token.text === token.lower && !isTime(token) && !/^(?:half|all|both)$/.test(token.lower)

/** "P, a claim | the firm | denied", "P, an old charge | officials | reject": whoever answers what was claimed stands behind its noun. */
function pastClaim (tokens: readonly Token[], start: number, end: number): number {
  if (wordAt(tokens, start - 1).text !== ',' || !/^an?$/.test(wordAt(tokens, start).lower)) return start
  const noun = tokens.slice(start + 1, Math.min(end - 1, start + LONGEST_CLAIM)).find(({ lower }) => CLAIM_NOUNS.has(lower) || FIGURE_NOUNS.has(lower))?.index
  if (noun === undefined) return start
  const from = /^(?:that|which)$/.test(wordAt(tokens, noun + 1).lower) && noun + 2 < end ? noun + 2 : noun + 1
  const next = wordAt(tokens, from)
  const isSubject = /^(?:DET|PRON|PROPN)$/.test(next.pos) || isPersonal(next) || isPossessive(next) || (from === end - 1 && next.pos === 'NOUN' && next.lower !== next.lemma)
  return isSubject && next.lower !== "'s" ? from : start
}

/** "a long-standing claim", in tokens */
const LONGEST_CLAIM = 5

/** "one of | them": those who are some of others. */
function withQuantity (tokens: readonly Token[], start: number, end: number): number {
  const isPart = start === end - 1 && /^(?:them|us|those)$/.test(wordAt(tokens, start).lower) && wordAt(tokens, start - 1).lower === 'of'
  return isPart && QUANTITIES.test(wordAt(tokens, start - 2).lower) ? start - 2 : start
}

const QUANTITIES = /^(?:one|two|three|four|five|six|both|each|many|most|some|several|half|all)$/

/** `edges` are the words that begin a phrase of their own, right to left; `coordinator` the "and" nearest to the end. */
interface Walk { at: number, end: number, floor: number, edges: number[], coordinator: number }

const endsPhrase = (token: Token): boolean =>
  (isNominal(token) || token.text === ')' || isPossessive(token) || token.pos === 'PRON' || token.pos === 'DET' || token.pos === 'ADJ')

/** Takes one more word into the phrase; false where the phrase is bounded. */
function stepLeft (tokens: readonly Token[], walk: Walk): boolean {
  const token = wordAt(tokens, walk.at); const before = wordAt(tokens, walk.at > walk.floor ? walk.at - 1 : -1)
  if (token.text === ')') return stepOverBracket(tokens, walk)
  if (isPersonal(token)) return stepOverPronoun(walk)
  if (/^(?:and|or|&)$/.test(token.lower)) return stepOverCoordinator(walk, before)
  // "told the court that | tests": no "that" is of several
  if (token.lower === 'that' && walk.at > walk.floor && isSeveral(wordAt(tokens, walk.end - 1))) return false
  switch (token.pos) {
    case 'ADP': return (LINKING.has(token.lower) && (endsPhrase(before) || isParticiple(tokens, walk.at - 1)) && take(walk)) || (before.pos === 'VERB' && ((chargedAt(tokens, walk.at - 1) > walk.floor && take(walk)) || stepOverRelative(tokens, walk)))
    case 'VERB': return (isCapitalised(tokens, walk.at) && take(walk)) || stepOverVerb(tokens, walk)
    case 'ADV': return /^(?:ADJ|NUM|DET)$/.test(wordAt(tokens, walk.at + 1).pos) && take(walk)
    default: return stepOverWord(token, walk, before)
  }
}

function take (walk: Walk, words = 1): true {
  walk.at -= words
  return true
}

/** A pronoun is a whole phrase: it ends the walk, and belongs to it only when it stands alone. */
function stepOverPronoun (walk: Walk): false {
  if (walk.at === walk.end - 1) walk.at--
  return false
}

function stepOverCoordinator (walk: Walk, before: Token): boolean {
  if (!endsPhrase(before)) return false
  if (walk.coordinator < 0) walk.coordinator = walk.at
  return take(walk)
}

function stepOverWord (token: Token, walk: Walk, before: Token): boolean {
  // "told police that | NAME | had left"
  if (token.lower === 'that' && token.pos === 'PRON' && walk.at < walk.end - 1 && walk.at > walk.floor) return false
  const opens = token.pos === 'PRON' || token.pos === 'DET' || (token.pos === 'PROPN' && before.pos === 'NOUN' && /[^s]s$/.test(before.lower))
  if (opens) walk.edges.push(walk.at)
  return (endsPhrase(token) || token.pos === 'SYM' || token.text === '-') && take(walk)
}

/** How far a bracket ("(R-Tenn.)") or a relative clause within a phrase reaches at most, in tokens. */
const LONGEST_BRACKET = 8
const LONGEST_RELATIVE = 8
/** Of people only: a clause that a verb ends may else be the main one. */
const NAMELESS = /^who$/

function stepOverBracket (tokens: readonly Token[], walk: Walk): boolean {
  for (let at = walk.at - 1; at >= Math.max(walk.floor, walk.at - LONGEST_BRACKET); at--) {
    if (wordAt(tokens, at).text === '(') return take(walk, walk.at - at + 1)
  }
  return false
}

/** A participle within the phrase ("a leaked document", "a document leaked to the paper"), or the verb of a relative clause in it. */
function stepOverVerb (tokens: readonly Token[], walk: Walk): boolean {
  const token = wordAt(tokens, walk.at); const before = wordAt(tokens, walk.at - 1)
  if (walk.at <= walk.floor) return false
  if (isHyphenated(tokens, walk.at)) return take(walk)
  const participle = /(?:ing|ed|en)$/.test(token.lower)
  if (participle && (before.pos === 'DET' || before.pos === 'ADJ' || isPossessive(before))) return take(walk)
  if (isParticiple(tokens, walk.at)) return take(walk)
  const charged = chargedAt(tokens, walk.at)
  return charged > walk.floor ? take(walk, walk.at - charged + 1) : stepOverRelative(tokens, walk)
}

/** "a man | accused of killing his neighbour": where the participle stands that leads to a gerund; -1 where none does. */
const chargedAt = (tokens: readonly Token[], at: number): number => /ing$/.test(wordAt(tokens, at).lower) && /^(?:of|with|for)$/.test(wordAt(tokens, at - 1).lower)
  ? [at - 2, at - 3].find(place => isDone(wordAt(tokens, place)) && isNoun(wordAt(tokens, place - 1))) ?? -1
  : -1

const isDone = ({ pos, lower }: Token): boolean => pos === 'VERB' && /(?:ed|en|struck|caught|held|sent|fined)$/.test(lower)

/** "a nurse who asked not to be named": the last verb of a relative clause. */
function endsRelative (tokens: readonly Token[], last: number, floor: number): boolean {
  const walk: Walk = { at: last, end: last + 1, floor, edges: [], coordinator: -1 }
  return wordAt(tokens, last).pos === 'VERB' && !/ing$/.test(wordAt(tokens, last).lower) && stepOverRelative(tokens, walk, NAMELESS)
}

/**
 * "a document leaked to …": between a noun and a preposition; what has an object of its own is no participle ("the board | leaked | a document",
 * "the judge | mocked | Lund", "the fire | destroyed | 12 homes").
 */
function isParticiple (tokens: readonly Token[], at: number): boolean {
  const [before, { pos, lower }] = [wordAt(tokens, at - 1), wordAt(tokens, at)]
  if (pos !== 'VERB' || !/(?:ing|ed|en)$/.test(lower) || INTRANSITIVE.test(lower) || hasObject(tokens, at)) return false
  return before.pos === 'NOUN' || (before.pos === 'PROPN' && /ing$/.test(lower) && /[^s]s$/.test(before.text))
}

/** Nobody is "responded to". */
const INTRANSITIVE = /^(?:respond|react|repli|agre|disagre|complain|protest|object|listen|resign|arriv|appear|happen|occurr|emerg|clash|collid|collaps)ed$/

/** "a ship | called | Aurora" has a name, and no object. */
function hasObject (tokens: readonly Token[], at: number): boolean {
  const { pos } = wordAt(tokens, at + 1)
  return /^(?:NOUN|DET|NUM)$/.test(pos) || (pos === 'PROPN' && !/^(?:named|called|dubbed|titled|nicknamed|codenamed|entitled|identified|known)$/.test(wordAt(tokens, at).lower))
}

function stepOverRelative (tokens: readonly Token[], walk: Walk, lead = /^(?:who|which|that)$/): boolean {
  for (let at = walk.at - 1; at > Math.max(walk.floor, walk.at - LONGEST_RELATIVE); at--) {
    const token = wordAt(tokens, at)
    if (token.text === ',') return false
    // "a suggestion that the vote be rerun was rejected by | the board": a whole clause
    const isClause = token.lower === 'that' && !/^(?:VERB|AUX|ADV|PRON)$/.test(wordAt(tokens, at + 1).pos)
    if (isClause && tokens.slice(at, walk.at).filter(({ pos }) => pos === 'VERB').length > 1) return false
    if (lead.test(token.lower) && endsPhrase(wordAt(tokens, at - 1))) return take(walk, walk.at - at + 1)
  }
  return false
}

/**
 * A phrase that a verb bounds keeps what stands after its last "and" ("met Trump and officials said"); one that a preposition bounds, what stands
 * after that one's own noun phrase ("In a statement the ministry said").
 */
function startOf (tokens: readonly Token[], { at, floor, edges, coordinator }: Walk): number {
  const bound = wordAt(tokens, at < floor ? -1 : at)
  const leading = bound.pos === 'ADP' && !/^(?:as|while|after|before|since|until|than)$/.test(bound.lower)
  if (coordinator > 0 && (leading || isVerb(bound))) return coordinator + 1
  const later = edges.filter(edge => edge > at + 1)
  return leading ? later[0] ?? at + 1 : at + 1
}

/** How many words a time before a subject has at most: "Earlier this past week". */
const LONGEST_TIME = 4

/** "Last week the ministry", "whatever the islanders": the time goes, and what opens a clause ahead of its subject. */
function trimLead (tokens: readonly Token[], start: number, end: number): number {
  let at = start < end - 1 && FRONTED.has(wordAt(tokens, start).lower) ? start + 1 : start
  while (at < end - 1 && wordAt(tokens, at).pos === 'ADV' && !/^(?:NUM|ADJ)$/.test(wordAt(tokens, at + 1).pos)) at++
  const first = wordAt(tokens, at)
  if (!(leadsTime(first) || isTime(first)) || isTitled(tokens, at)) return at
  let past = at
  for (let next = at; next < Math.min(end - 1, at + LONGEST_TIME); next++) if (isTime(wordAt(tokens, next)) && wordAt(tokens, next + 1).text !== '-') past = next + 1
  return past
}

/** "the Sunday Times", "the Evening Echo": when a paper comes out is part of its name. */
const isTitled = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at).lower === 'the' && isTime(wordAt(tokens, at + 1)) && [1, 2].every(step => /^\p{Lu}/u.test(wordAt(tokens, at + step).text))
