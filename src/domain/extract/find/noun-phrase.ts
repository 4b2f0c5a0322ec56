import type { Token } from '../document.js'
import { isFiniteVerb, isNominal, isPersonal, isPossessive, isSpeechEvent, isTime, leadsTime } from './word-classes.js'

/** Prepositions that tie a phrase to the noun before it. */
const LINKING = new Set(['of', 'for', 'in', 'at', 'from', 'with', 'to', 'on', 'by', 'under', 'near', 'within', 'inside', 'against', 'behind', 'between', 'about'])

/** Where the noun phrase that starts at `from` ends (exclusive); `from` itself where none starts there. */
export function nounPhraseEnd (tokens: readonly Token[], from: number, limit: number): number {
  let end = coreEnd(tokens, from, limit)
  if (end === from) return from
  while (end < limit) {
    const next = extensionEnd(tokens, end, limit)
    if (next === end) break
    end = next
  }
  return end
}

/** A phrase without its prepositional tail: "the newspaper", "Kremlin spokesman Dmitry Peskov". */
export function coreEnd (tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  let noun = false
  while (at < limit) {
    const token = tokens[at]
    if (token === undefined) break
    if (isPersonal(token)) return at === from ? at + 1 : noun ? at : from
    if (noun && startsAnother(tokens, at)) break
    if (!inCore(tokens, at, noun)) break
    noun ||= isNominal(token) || (token.pos === 'PRON' && !isPossessive(token)) || (token.pos === 'DET' && !inCore(tokens, at + 1, false))
    at++
  }
  return noun ? at : from
}

/** A determiner after a noun opens the next phrase, as does a name after a plural ("told reporters Trump …"). */
function startsAnother (tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]; const before = tokens[at - 1]
  if (token === undefined || before === undefined) return false
  if (token.pos === 'DET' || token.pos === 'PRON') return !isPossessive(before) || token.pos === 'PRON'
  return token.pos === 'PROPN' && before.pos === 'NOUN' && /[^s]s$/.test(before.lower)
}

function inCore (tokens: readonly Token[], at: number, noun: boolean): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (isNominal(token) || token.pos === 'DET' || token.pos === 'ADJ' || token.pos === 'SYM' || isPossessive(token)) return true
  if (token.pos === 'PRON') return !noun
  if (token.text === '-' || token.text === '&') return noun
  const after = tokens[at + 1]
  if (after === undefined) return false
  if (token.pos === 'VERB') return /(?:ing|ed|en)$/.test(token.lower) && isNominal(after) && (!noun || isPossessive(tokens[at - 1] ?? token) || tokens[at - 1]?.pos === 'DET')
  return token.pos === 'ADV' && !noun && (after.pos === 'ADJ' || after.pos === 'NUM' || after.pos === 'DET')
}

function extensionEnd (tokens: readonly Token[], end: number, limit: number): number {
  const token = tokens[end]
  if (token === undefined) return end
  if (token.pos === 'ADP' && LINKING.has(token.lower)) {
    const next = coreEnd(tokens, end + 1, limit)
    return next > end + 1 && !isAside(tokens, end + 1, next) ? next : end
  }
  if (token.lower === 'and' || token.lower === 'or' || token.text === '&') {
    const next = coreEnd(tokens, end + 1, limit)
    return next > end + 1 && !isFiniteVerb(tokens, next) ? next : end
  }
  if (token.text === '(') return closingBracket(tokens, end, limit)
  return end
}

function closingBracket (tokens: readonly Token[], open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + 8); at++) if (tokens[at]?.text === ')') return at + 1
  return open
}

/** "on Monday", "in an interview": tells when and where it was said, not who. */
function isAside (tokens: readonly Token[], from: number, to: number): boolean {
  const head = tokens[to - 1]; const first = tokens[from]
  if (head === undefined || first === undefined) return true
  return isTime(head) || isTime(first) || isSpeechEvent(head) || (first.pos === 'NUM' && to === from + 1) || /^(?:reporters|journalists)$/.test(head.lower)
}

/**
 * Where the noun phrase that ends right before `end` starts; `end` itself where none does.
 * Read from the right, up to what can open a clause: the words between that and a finite verb are its subject.
 */
export function nounPhraseStart (tokens: readonly Token[], end: number, floor: number): number {
  const walk = { at: end - 1, edges: [end], coordinator: -1 }
  const last = tokens[end - 1]
  if (last === undefined || end - 1 < floor || !endsPhrase(tokens, end - 1)) return end
  while (walk.at >= floor && stepLeft(tokens, walk, floor)) { /* the step moves the walk */ }
  return trimLead(tokens, startOf(tokens, walk, floor), end)
}

const endsPhrase = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && (isNominal(token) || token.pos === 'PRON' || token.pos === 'DET' || token.pos === 'ADJ' || token.text === ')' || isPossessive(token))
}

interface Walk { at: number, edges: number[], coordinator: number }

/** Takes one more word into the phrase; false where the phrase is bounded. */
function stepLeft (tokens: readonly Token[], walk: Walk, floor: number): boolean {
  const token = tokens[walk.at]; const before = tokens[walk.at - 1]; const after = tokens[walk.at + 1]
  if (token === undefined || (token.quoted && !isNominal(token))) return false
  if (token.text === ')') return stepOverBracket(tokens, walk, floor)
  if (isPersonal(token)) { walk.edges.push(walk.at); walk.at--; return false }
  if (token.pos === 'ADP') {
    if (before === undefined || walk.at - 1 < floor || !endsPhrase(tokens, walk.at - 1) || !LINKING.has(token.lower)) return false
    walk.at--
    return true
  }
  if (token.lower === 'and' || token.lower === 'or' || token.text === '&') {
    if (before === undefined || !endsPhrase(tokens, walk.at - 1)) return false
    walk.coordinator = walk.at
    walk.at--
    return true
  }
  if (token.pos === 'VERB') return stepOverVerb(tokens, walk, floor)
  if (token.pos === 'ADV') {
    if (after === undefined || !/^(?:ADJ|NUM|DET)$/.test(after.pos)) return false
    walk.at--
    return true
  }
  if (token.pos === 'PRON' || token.pos === 'DET') walk.edges.push(walk.at)
  else if (token.pos === 'PROPN' && before?.pos === 'NOUN' && /[^s]s$/.test(before.lower)) walk.edges.push(walk.at)
  else if (!isNominal(token) && token.pos !== 'ADJ' && token.pos !== 'SYM' && !isPossessive(token) && token.text !== '-' && !isAbbreviationDot(token, before)) return false
  walk.at--
  return true
}

const isAbbreviationDot = (token: Token, before: Token | undefined): boolean => token.text === '.' && before !== undefined && /^[A-Z]$/.test(before.text)

function stepOverBracket (tokens: readonly Token[], walk: Walk, floor: number): boolean {
  for (let at = walk.at - 1; at >= Math.max(floor, walk.at - 8); at--) {
    if (tokens[at]?.text === '(') { walk.at = at - 1; return true }
  }
  return false
}

/** A participle within the phrase ("a leaked document", "a document leaked to the paper"), or the verb of a relative clause in it. */
function stepOverVerb (tokens: readonly Token[], walk: Walk, floor: number): boolean {
  const token = tokens[walk.at]; const before = tokens[walk.at - 1]; const after = tokens[walk.at + 1]
  if (token === undefined || before === undefined || after === undefined) return false
  const participle = /(?:ing|ed|en)$/.test(token.lower)
  if (participle && (before.pos === 'DET' || before.pos === 'ADJ' || isPossessive(before))) { walk.at--; return true }
  if (participle && before.pos === 'NOUN' && after.pos === 'ADP') { walk.at--; return true }
  for (let at = walk.at - 1; at >= Math.max(floor, walk.at - 6); at--) {
    const lower = tokens[at]?.lower ?? ''
    if (tokens[at]?.text === ',') return false
    if ((lower === 'who' || lower === 'which' || lower === 'that') && endsPhrase(tokens, at - 1) && at > floor) { walk.at = at - 1; return true }
  }
  return false
}

/** A phrase that stopped at a verb keeps what stands after the coordinator; one led by a preposition, what stands after its noun phrase. */
function startOf (tokens: readonly Token[], walk: Walk, floor: number): number {
  const bound = tokens[walk.at]
  if (bound === undefined || walk.at < floor) return walk.at + 1
  const lead = bound.pos === 'ADP' && !SUBORDINATING.has(bound.lower)
  if (walk.coordinator > 0 && (bound.pos === 'VERB' || bound.pos === 'AUX' || lead)) return walk.coordinator + 1
  if (!lead) return walk.at + 1
  const later = walk.edges.filter(edge => edge > walk.at + 1 && edge > walk.at + 1)
  const edge = later.length > 1 ? later.at(-1) : undefined
  return edge ?? walk.at + 1
}

const SUBORDINATING = new Set(['as', 'while', 'after', 'before', 'since', 'until', 'than'])

/** "Last week the ministry": the time goes. */
function trimLead (tokens: readonly Token[], start: number, end: number): number {
  let at = start
  while (at < end - 1 && tokens[at]?.pos === 'ADV') at++
  const first = tokens[at]
  if (first !== undefined && (leadsTime(first) || isTime(first))) {
    let past = at
    while (past < end && past < at + 4 && !isTime(tokens[past] ?? first)) past++
    while (past < end && isTime(tokens[past] ?? first)) past++
    if (past < end && past <= at + 4 && isTime(tokens[past - 1] ?? first)) return past
  }
  return at
}
