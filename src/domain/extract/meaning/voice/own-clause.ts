import { stemOf } from '../../../lexicon/stem.js'
import { senseOf, verbFieldOf } from '../../../lexicon/synonyms.js'
import type { Document, FoundAttribution, Sentence, Token } from '../../document.js'
import { isPartOfThem } from '../../find/sources/part-of-them.js'
import { findMainVerb, groupEnd } from '../../clauses/main-verb.js'
import { lowerAt, posAt } from '../../word-at.js'
import { wordsOf } from '../../clauses/words.js'
import { textOfPart } from '../../span-of.js'

/** What opens a clause that hangs behind the main one and may tell who said something. */
const OPENERS: ReadonlySet<string> = new Set(['after', 'because', 'since', 'when', 'while', 'although', 'though', 'as', 'before', 'once'])
const SUBORDINATING: ReadonlySet<string> = new Set([...OPENERS, 'if', 'unless', 'until', 'whereas', 'whether'])
/** "Shortly after", "just three days before", "even as". */
const TIMING: ReadonlySet<string> = new Set(('shortly soon even just only right immediately not long barely moments seconds minutes hours days weeks months years a an few ' +
  'several minute hour day week month year some about nearly almost').split(' '))
/** WordNet's field of what is said: "spoke to reporters, saying" states nothing of its own. */
const COMMUNICATION = 4

/**
 * The main clause of a sentence that lays something on somebody only in a clause behind it: "Leka resigned" of "Leka resigned after the paper reported that …",
 * "Leka resigned, saying that …", "Leka resigned and the party said …" and "Leka met Ana Ruiz, who said …". Undefined where the main clause itself is said by
 * somebody, or tells that somebody spoke.
 *
 * @param found the attributions of the sentence, at least one.
 */
export function ownClause (document: Document, sentence: Sentence, found: readonly FoundAttribution[]): Sentence | undefined {
  const from = Math.min(...found.flatMap(({ cues, contents }) => [...cues, ...contents]).map(span => span.from))
  const laid = { sentence, from, found }
  const to = participleAt(document, from, found) ? from - 1 : besideAt(document, laid) ?? openerBefore(document, laid)
  if (to === undefined || to <= sentence.from) return undefined
  const clause = { ...sentence, to }
  return tellsOfSpeech(document, clause) ? undefined : clause
}

/** ", saying", "after saying". */
function participleAt ({ tokens }: Document, at: number, found: readonly FoundAttribution[]): boolean {
  const isCue = found.some(({ cues }) => cues.some(({ from }) => from === at))
  const before = lowerAt(tokens, at - 1)
  return isCue && lowerAt(tokens, at).endsWith('ing') && (before === ',' || OPENERS.has(before))
}

/** Where a clause begins that says something beside the main one; "Peru paid, and Chile denied it" answers that. */
const besideAt = (document: Document, laid: Laid): number | undefined =>
  laid.found.every(({ stance, contents }) => stance === undefined && contents.length > 0) ? relativeAt(document, laid) ?? jointAt(document, laid) : undefined

/** "met the mayor, | who said …", "nine guards, | two of whom said …": the comma of the clause in which all of it stands but whom it is about. */
function relativeAt ({ tokens }: Document, { sentence, from, found }: Laid): number | undefined {
  const comma = tokens.slice(Math.max(sentence.from + 1, from - LONGEST_LEAD), from).findLast(({ text }) => text === ',')?.index
  if (comma === undefined) return undefined
  const at = isPartOfThem(tokens, comma + 1) ? comma + SOME_OF : comma + 1
  const isParted = found.every(({ source }) => source === null || source.to <= comma || source.from > comma)
  return isParted && /^(?:who|which|where|whom)$/.test(lowerAt(tokens, at)) ? comma : undefined
}

/** "and the governor | said", "but on Monday Israel | said": where the joint stands, if all of it stands behind. */
function jointAt ({ tokens }: Document, { sentence, from, found }: Laid): number | undefined {
  const sources = found.flatMap(({ source }) => source ?? [])
  // "both Democrats and independents who said so"
  if (sources.some(source => /^(?:who|which|that|whose)$/.test(lowerAt(tokens, source.to)))) return undefined
  const start = Math.min(from, ...sources.map(source => source.from))
  const joint = lowerAt(tokens, start - 1) === 'and' || lowerAt(tokens, start - 1) === 'but' ? start - 1 : undefined
  if (joint === undefined || SUBORDINATING.has(lowerAt(tokens, sentence.from))) return undefined
  return lowerAt(tokens, joint - 1) === ',' ? joint - 1 : joint
}

/** In tokens: "who on Monday"; "two of | whom". */
const LONGEST_LEAD = 5
const SOME_OF = 3

interface Laid { sentence: Sentence, from: number, found: readonly FoundAttribution[] }

/** The word that opens the clause in which all of it stands, sources too. */
function openerBefore ({ tokens }: Document, { sentence, from, found }: Laid): number | undefined {
  const start = Math.min(from, ...found.flatMap(({ source }) => source === null ? [] : [source.from]))
  for (let at = start - 1; at > sentence.from; at--) if (OPENERS.has(lowerAt(tokens, at)) && !isComplement(tokens, at)) return withoutTiming(tokens, at)
  return undefined
}

/** "a man identified | as NAME said": no clause of its own. */
const isComplement = (tokens: readonly Token[], at: number): boolean => lowerAt(tokens, at) === 'as' && posAt(tokens, at - 1) === 'VERB'

/** Where the words before the opener begin that tell how long after, and the comma before them. */
function withoutTiming (tokens: readonly Token[], opener: number): number {
  let at = opener
  while (TIMING.has(lowerAt(tokens, at - 1)) || (at < opener && posAt(tokens, at - 1) === 'NUM')) at--
  return lowerAt(tokens, at - 1) === ',' ? at - 1 : at
}

/** Who does so has done something, whatever he says with it. */
const DECREEING: ReadonlySet<string> = new Set('order ban forbid prohibit summon sentence authorise authorize sign veto subpoena pardon convict acquit outlaw'.split(' ').map(stemOf))

function tellsOfSpeech (document: Document, { from, to, part }: Sentence): boolean {
  const words = wordsOf(document.tokens.slice(from, to), textOfPart(document, part))
  const main = findMainVerb(words)
  if (main === undefined) return true
  const verb = stemOf((words.slice(main.at, groupEnd(words, main.at)).findLast(({ pos }) => pos === 'VERB') ?? words[main.at])?.lower ?? '')
  return verbFieldOf(senseOf(verb)) === COMMUNICATION && !DECREEING.has(verb)
}
