import type { Document, FoundAttribution, Token, TokenSpan } from '../document.js'
import { cueFormsOf } from '../find/cue-forms.js'
import { pastObject } from '../find/phrases/noun-phrase-start.js'
import { isOpenedBefore } from '../find/phrases/opened-clause.js'
import { isFiniteVerb, RELATIVES } from '../find/word-classes.js'
import { isInClause } from './is-in-clause.js'
import { isWeighty } from './is-weighty.js'
import type { Merging } from './merge-found.js'
import { readGroup, withLead } from './edges/read-group.js'
import type { FoundGroup } from './span-model.js'

/**
 * By how much likelier its own contents must be for the model's to be taken, as a logarithm. Chosen on the dev part of PolNeAR and a fifth of its train part
 * that was held out, where 2 to 6 give contents within half a point.
 */
const SURE = 6

/**
 * For the record the model names sources that the rules miss, mends the ends of others and contents of plain reports that it is
 * sure of. Where somebody denies, confirms, questions or declines, contents stay as the rules have them, and so does whom a source cites and who relays it.
 */
export const forRecord: Merging = { leastProbable: 0.1, isSure: isInClause, mend }

function mend (document: Document, found: FoundAttribution, { spans, margin }: FoundGroup): Partial<FoundAttribution> {
  const own = readGroup(document, spans)
  // "said he had never heard of it": what the rules take for a part of the cue is no part of the contents
  const takesCue = own.contents.some(span => found.cues.some(cue => overlap(span, cue)))
  // "Smith | was accused by police | of theft"
  const isParted = isInClause(document, found) || (found.form === 'according-to' && isOpenedBefore(document, (found.cues[0]?.from ?? 0) - 1)) || (found.form === 'passive' && found.contents.length > 1)
  const isPlain = found.stance === undefined && !isWeighty(document, found.cues) && !isParted
  const isOpen = own.contents.length > 0 && isPlain && !takesCue && !runsOn(document, found, own) && !isCutOff(document, found, own)
  const isSurer = isOpen && margin(found.contents.map(span => withLead(document, span))) >= SURE
  const source = isParted ? found.source : mendedSource(document, found.source, own.source)
  return { source, contents: isSurer ? own.contents : found.contents }
}

/** "claimed that the dam leaked | were false": the rules end before the sentence's own verb. */
function runsOn ({ tokens }: Document, ruled: FoundAttribution, own: Pick<FoundAttribution, 'contents'>): boolean {
  const to = ruled.contents.at(-1)?.to ?? 0
  // "While she said it was “safe,” | its neighbours left": so does the sentence behind a comma that the quote marks take in
  const isClosed = tokens[to - 1]?.quoted === true && tokens[to]?.text === ',' && tokens[to + 1]?.quoted === false
  return (isClosed || tokens[to]?.pos === 'AUX') && own.contents.some(span => span.from < to && to < span.to)
}

/** "Tate, a clerk, pleaded | guilty and has paid, according to it": no contents begin behind a verb whose subject they leave out. */
function isCutOff ({ tokens }: Document, { form, contents: [ruled] }: FoundAttribution, { contents: [own] }: Pick<FoundAttribution, 'contents'>): boolean {
  const before = own === undefined ? undefined : tokens[own.from - 1]
  return ruled !== undefined && own !== undefined && ruled.from < own.from - 1 && own.from < ruled.to && before?.pos === 'VERB' && !before.quoted &&
    (form === 'according-to' || cueFormsOf(before.lower).length === 0)
}

/**
 * Where both see the same source the model knows better where it begins and ends, unless it leaves out the relative clause of "a nurse, who asked not to be
 * named", or cuts both ends; where they see different ones it errs on rare forms.
 */
function mendedSource ({ tokens }: Document, source: TokenSpan | null, own: TokenSpan | null): TokenSpan | null {
  if (own === null || source === null) return own ?? source
  // "the minister, who | the paper | said was corrupt"
  const isInClause = own.from < source.from && (RELATIVES.has(tokens[source.from - 1]?.lower ?? '') || isOpenedBefore({ tokens }, source.from - 1))
  // "Moe, whose brother, according to | the Post, owns it |, declined"
  const isOfClause = own.from > source.from && tokens.slice(source.from, own.from).some(({ lower }) => /^(?:who|whose|which)$/.test(lower))
  // "Two ferries collided off Cebu and | the coast guard | said": a clause of its own stands before
  const isBeside = tokens[source.from - 1]?.pos === 'CCONJ' && own.from < source.from && isClauseIn(tokens.slice(own.from, source.from))
  // "dismissed by | the firm | as nonsense"
  const isCut = isInClause || isOfClause || isBeside || (own.to > source.to && tokens[source.to]?.lower === 'as') || (own.from < source.from && pastObject(tokens, own.from, source.to) === source.from) || tokens[own.from - 1]?.text === '-' || tokens.slice(own.from, own.to).some(({ lower }) => lower === 'nor') || (own.to < source.to && (own.from > source.from || RELATIVES.has(tokens[own.to + 1]?.lower ?? '')))
  return overlap(own, source) && !isCut ? own : source
}

/** A finite verb, and no "who" that it belongs to. */
const isClauseIn = (words: readonly Token[]): boolean =>
  words.some((_, at) => isFiniteVerb(words, at)) && !words.some(({ lower }) => RELATIVES.has(lower))

const overlap = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to
