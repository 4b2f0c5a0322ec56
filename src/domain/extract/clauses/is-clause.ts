import { findMainVerb, groupEnd, isFinite, type MainVerb } from './main-verb.js'
import { SUBORDINATORS } from './function-words.js'
import { lowerAt, posAt } from '../word-at.js'
import type { Word } from './words.js'

/** Whether the words hold a subject and its verb. */
export function isClause (words: readonly Word[]): boolean {
  const main = findMainVerb(words)
  return main !== undefined && main.at > main.subject && !isJoined(words, main) && !isInRelative(words, main)
}

/** "its love of peace | and refused to fight", "its early years, | moved on to the war and …": the verb is another's. */
function isJoined (words: readonly Word[], { subject, at }: MainVerb): boolean {
  const lead = words.slice(subject, at)
  const last = lead.findLast(({ pos }) => pos !== 'ADV')
  const isListed = last?.text === ',' && lead.filter(({ text }) => text === ',').length === 1 && mayBePast(words[at])
  return (last?.pos === 'CCONJ' || isListed) && posAt(words, subject) !== 'PRON' && !hasMain(words, groupEnd(words, at))
}

/** "the papers, | left at home, | were lost": a verb that no "and" joins to the first. */
function hasMain (words: readonly Word[], from: number): boolean {
  const main = findMainVerb(words, from)
  return main !== undefined && words.slice(0, main.at).findLast(({ pos }) => pos !== 'ADV')?.pos !== 'CCONJ'
}

const mayBePast = (verb: Word | undefined): boolean => verb?.pos === 'VERB' && verb.lower !== verb.lemma

/** "the damage | the storm could do": the only verb belongs to a clause about the noun, which no word opens. */
function isInRelative (words: readonly Word[], { subject, at }: MainVerb): boolean {
  const second = words.findIndex(({ lower }, index) => index > subject && index < at && ARTICLES.has(lower) && isHead(words[index - 1]))
  // "the man the police | arrested | is guilty": a verb by itself ends its group
  const end = posAt(words, at) === 'VERB' ? at + 1 : groupEnd(words, at)
  if (second === -1 || TIMES.has(lowerAt(words, second + 1)) || hasFinite(words, end)) return false
  return words.slice(subject, second).every(({ pos, lower }) => PHRASE.has(pos) && !WHOLES.has(lower))
}

/** "lifting the ban", "marchers honoured the dead": verbs, whatever the tagger takes them for. */
const isHead = (word: Word | undefined): boolean => word?.pos === 'NOUN' && !/(?:ing|ed)$/.test(word.lower) && !TIMES.has(word.lower)

/** What begins a noun phrase, or is a subject by itself. */
const ARTICLES: ReadonlySet<string> = new Set('the a an his her its their our my your it you'.split(' '))
const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
/** "half the boats", "This week the mayor left" */
const WHOLES: ReadonlySet<string> = new Set(['half', 'all', 'both', 'twice', 'double'])
const TIMES: ReadonlySet<string> = new Set(`time day night morning afternoon evening week weekend month year decade century season summer winter spring autumn fall
today tomorrow yesterday tonight ago moment minute hour second mile kilometre kilometer metre meter yard inch`.split(/\s+/))

/** Before anything opens a clause of its own: "a step it takes | to see that all is well". */
function hasFinite (words: readonly Word[], from: number): boolean {
  const end = words.findIndex(({ lower }, index) => index >= from && (lower === 'to' || SUBORDINATORS.has(lower)))
  return words.slice(0, end === -1 ? undefined : end).some((_, index) => index >= from && isFinite(words, index))
}
