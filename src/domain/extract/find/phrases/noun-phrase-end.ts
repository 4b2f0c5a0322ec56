import type { Token } from '../../document.js'
import { cueFormsOf } from '../cue-forms.js'
import { isFiniteVerb, isNominal, isPersonal, isPossessive, isSpeechEvent, isTime, words } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

/** Prepositions that tie a phrase to the noun before it. */
export const LINKING: ReadonlySet<string> =
  words('of for in at from with to on by under near within inside against behind between about among across around outside along beyond including')

/** Where the noun phrase that starts at `from` ends (exclusive), its prepositional tail taken in; `from` itself where none starts there. */
export function nounPhraseEnd (tokens: readonly Token[], from: number, limit: number): number {
  let end = coreEnd(tokens, from, limit)
  if (end === from) return from
  for (let next = extensionEnd(tokens, end, limit); next > end; next = extensionEnd(tokens, end, limit)) end = next
  return end
}

/** The same without tail or coordination: "the newspaper", "Kremlin spokesman Dmitry Peskov". */
export function coreEnd (tokens: readonly Token[], from: number, limit: number): number {
  const first = wordAt(tokens, from)
  // "called | her | a treasure"
  if (from < limit && (isPersonal(first) || (first.lower === 'her' && wordAt(tokens, from + 1).pos === 'DET'))) return from + 1
  let at = from
  let noun = false
  while (at < limit && inCore(tokens, at, noun) && !(noun && startsAnother(tokens, at))) {
    noun ||= headsPhrase(tokens, at)
    at++
  }
  return noun ? at : from
}

function headsPhrase (tokens: readonly Token[], at: number): boolean {
  const token = wordAt(tokens, at)
  if (isNominal(token) || isCapitalised(tokens, at) || isVerbalNoun(tokens, at)) return true
  return /^(?:PRON|DET|ADJ|SCONJ)$/.test(token.pos) && (token.lower === 'her' || !isPossessive(token)) && !inCore(tokens, at + 1, false)
}

/** A determiner after a noun opens the next phrase, as does a name after a plural ("told reporters Trump …"). */
function startsAnother (tokens: readonly Token[], at: number): boolean {
  const token = wordAt(tokens, at); const before = wordAt(tokens, at - 1)
  // "the daily | A Grada": a capital within a sentence is a name's
  if (/^(?:A|La|El|Il|Le|O)$/.test(token.text) && wordAt(tokens, at + 1).pos === 'PROPN' && before.pos === 'NOUN') return false
  if (token.pos === 'DET' || token.pos === 'PRON') return true
  return token.pos === 'PROPN' && before.pos === 'NOUN' && /[^s]s$/.test(before.lower)
}

/** Whether the word can stand in a phrase; `noun` tells that a noun came before it. */
function inCore (tokens: readonly Token[], at: number, noun: boolean): boolean {
  const token = wordAt(tokens, at); const after = wordAt(tokens, at + 1)
  if (isNominal(token) || isPossessive(token) || isCapitalised(tokens, at)) return true
  if (token.lower === 'that') return !noun
  switch (token.pos) {
    case 'DET': case 'SYM': return true
    case 'ADJ': return !noun || ((isNominal(after) || after.pos === 'ADJ'))
    case 'PRON': return !noun && !isPersonal(token)
    case 'VERB': return isVerbalNoun(tokens, at) || (modifies(tokens, at, noun) && isNominal(after))
    case 'ADV': return !noun && (/^(?:ADJ|NUM|DET)$/.test(after.pos) || (token.lower.endsWith('er') && after.pos === 'NOUN'))
    default: return noun && (token.text === '-' || token.text === '&')
  }
}

/** The tagger takes some capitalised words of a name for verbs ("Judicial Watch", "the Daily Herald"). */
export function isCapitalised (tokens: readonly Token[], at: number): boolean {
  const token = wordAt(tokens, at); const before = wordAt(tokens, at - 1)
  const named = before.pos === 'DET' || (before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text))
  return token.pos === 'VERB' && named && /^\p{Lu}/u.test(token.text) && cueFormsOf(token.lower).length === 0
}

/** "Beijing's backing of …". */
function isVerbalNoun (tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  return wordAt(tokens, at).pos === 'VERB' && wordAt(tokens, at).lower.endsWith('ing') && isPossessive(before)
}

function modifies (tokens: readonly Token[], at: number, noun: boolean): boolean {
  const token = wordAt(tokens, at); const before = wordAt(tokens, at - 1)
  return /(?:ing|ed|en)$/.test(token.lower) && (!noun || before.pos === 'DET' || (isPossessive(before)))
}

function extensionEnd (tokens: readonly Token[], end: number, limit: number): number {
  const token = wordAt(tokens, end)
  if (end >= limit) return end
  if (token.text === '(') return closingBracket(tokens, end, limit)
  const tail = token.pos === 'ADP' && LINKING.has(token.lower)
  if (!tail && !/^(?:and|or|&)$/.test(token.lower)) return end
  const next = coreEnd(tokens, end + 1, limit)
  if (next === end + 1) return end
  return (tail ? isAside(tokens, end + 1, next) : isFiniteVerb(tokens, next) && wordAt(tokens, next).pos === 'VERB') ? end : next
}

/** How far a bracket within a name reaches at most, in tokens: "(R-Tenn.)". */
const LONGEST_BRACKET = 8

function closingBracket (tokens: readonly Token[], open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + LONGEST_BRACKET); at++) if (wordAt(tokens, at).text === ')') return at + 1
  return open
}

/** "on Monday", "in an interview", "to reporters": when, where and to whom it was said, not who. */
function isAside (tokens: readonly Token[], from: number, to: number): boolean {
  const head = wordAt(tokens, to - 1); const first = wordAt(tokens, from)
  return isTime(head) || isTime(first) || isSpeechEvent(head) || (first.pos === 'NUM' && to === from + 1) || /^(?:reporters|journalists)$/.test(head.lower)
}
