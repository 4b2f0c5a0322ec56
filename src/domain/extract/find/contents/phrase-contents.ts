import type { Sentence, TokenSpan } from '../../document.js'
import { baseOfPast } from '../../past-forms.js'
import { isPointingThat } from '../../pointing-that.js'
import { BASES_OF_PASTS } from '../../clauses/irregular-verbs.js'
import { CLAIM_NOUNS, FIGURE_NOUNS } from '../../stance/claim-nouns.js'
import type { Seat } from '../../stance/phrase-pattern.js'
import { contentsEnd } from './contents-end.js'
import { cueFormsOf } from '../cue-forms.js'
import { nounPhraseEnd } from '../phrases/noun-phrase-end.js'
import type { Page } from '../page.js'
import { relativeEnd } from '../phrases/relative-end.js'
import { trimSpan } from '../phrases/trim-span.js'
import { BE, isDash, isFiniteVerb, isHyphenated } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

interface Phrased { seat: Seat, cue: TokenSpan, source: TokenSpan }

/** What a phrase that takes a stance takes it towards; none where the sentence does not tell. */
export const phraseContents = (page: Page, sentence: Sentence, { seat, cue, source }: Phrased): TokenSpan[] =>
  seat === 'owner' || seat === 'later' ? ofNoun(page, sentence, cue) : contentsAround(page, sentence, { cue, source })

/** What it is about: the words behind it, else what a comma parts from the front ("Whether P, X could not say"). */
function contentsAround (page: Page, sentence: Sentence, { cue, source }: { cue: TokenSpan, source: TokenSpan }): TokenSpan[] {
  if (source.from >= cue.to && wordAt(page.tokens, source.from - 1).text === ',') return spansOf(page, { from: cue.to, to: source.from - 1 })
  if (source.from >= cue.to && wordAt(page.tokens, source.from - 1).lower === 'by') return isDenial(page, cue) || isDenial(page, { from: sentence.from, to: sentence.from + 1 }) ? [] : aboutBefore(page, sentence, { cue: cue.from, source })
  if (isFronted(page, sentence, source)) return spansOf(page, { from: sentence.from, to: source.from - 1 })
  const past = Math.max(cue.to, source.to)
  // "what he denies | is that P"
  const start = BE.has(wordAt(page.tokens, past).lower) && wordAt(page.tokens, past + 1).lower === 'that' ? past + 1 : pleadedTo(page, past)
  // "a claim the army dismissed | as propaganda": what was claimed stands before
  if (/^(?:as|on|at|in|last|yesterday|today)$/.test(wordAt(page.tokens, start).lower) && isClaimBefore(page, source.from)) return []
  const that = /^(?:that|whether)$/.test(wordAt(page.tokens, start).lower) && !isPointingThat(page.tokens, start) ? start + 1 : start
  const after = spansOf(page, { from: that, to: endOf(page, sentence, that) })
  const comma = wordAt(page.tokens, source.from - 1).text === ',' ? source.from - 1 : claimedBefore(page, sentence, source.from - 1) ?? sentence.from
  return after.length > 0 ? after : spansOf(page, { from: sentence.from, to: Math.min(comma, cue.from) })
}

/** "a claim | the army", "a figure that | aid groups" */
function isClaimBefore ({ tokens }: Page, at: number): boolean {
  const noun = wordAt(tokens, /^(?:that|which)$/.test(wordAt(tokens, at - 1).lower) ? at - 2 : at - 1).lower
  return CLAIM_NOUNS.has(noun) || FIGURE_NOUNS.has(noun)
}

/** "pleaded guilty in March | to fraud": when and where stand between a plea and its charge. */
function pleadedTo ({ tokens }: Page, past: number): number {
  const to = /^(?:guilty|innocent)$/.test(wordAt(tokens, past - 1).lower) ? tokens.slice(past, past + LONGEST_OCCASION).find(({ lower }) => lower === 'to')?.index ?? past : past
  return tokens.slice(past, to).every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(pos)) && to > past ? to + 1 : past
}

/** "on Tuesday in a federal court in Boston", in tokens */
const LONGEST_OCCASION = 10

/** "That P, | X denied on Monday." */
const isFronted = ({ tokens }: Page, { from }: Sentence, source: TokenSpan): boolean =>
  wordAt(tokens, from).lower === 'that' && wordAt(tokens, source.from - 1).text === ',' && tokens.slice(from + 1, source.from).some((_, at) => at > 0 && isFiniteVerb(tokens, from + 1 + at))

/** "The claim that P, | which X denied": where what is claimed ends, if the sentence begins with a noun of claiming. */
function claimedBefore ({ tokens }: Page, { from }: Sentence, which: number): number | undefined {
  const noun = tokens.slice(from, from + LONGEST_CLAIM).findIndex(({ lower }) => CLAIM_NOUNS.has(lower))
  const claims = noun !== -1 && tokens.slice(from, from + noun).every((_, at) => !isFiniteVerb(tokens, from + at))
  return claims && wordAt(tokens, which).lower === 'which' && wordAt(tokens, which - 1).text === ',' ? which - 1 : undefined
}
/** So many tokens may stand before the noun. */
const LONGEST_CLAIM = 6

/** "denial of the charges": a noun phrase; a clause after "that" only where the noun is not the sentence's subject, whose verb it would take in. */
function ofNoun (page: Page, sentence: Sentence, cue: TokenSpan): TokenSpan[] {
  const next = wordAt(page.tokens, cue.to).lower
  if (next === 'of') return spansOf(page, { from: cue.to + 1, to: nounPhraseEnd(page.tokens, cue.to + 1, sentence.to) })
  const late = page.tokens.slice(sentence.from, cue.from).some((_, index) => isFiniteVerb(page.tokens, sentence.from + index))
  if (next !== 'that') return []
  return spansOf(page, { from: cue.to + 1, to: late ? endOf(page, sentence, cue.to + 1) : subjectEnd(page, sentence, cue.to + 1) })
}

/** "X's denial that he paid | was read out": where the sentence's own verb is; `from` where that cannot be told. */
function subjectEnd (page: Page, { to }: Sentence, from: number): number {
  const { tokens } = page
  const at = relativeEnd(page, { from }, { subject: { from, to: from }, from, limit: to })
  return at < to && wordAt(tokens, at).pos === 'AUX' && tokens.slice(from, at).every(({ pos, lower, text }) => pos !== 'CCONJ' && text !== ',' && !/^(?:who|which|that|when|if)$/.test(lower)) ? at : from
}

/** "P, despite a denial | by X", "the admission | by X", "doubts about it were voiced | by X": the noun has no subject that was denied. */
const isDenial = ({ tokens }: Page, { from, to }: TokenSpan): boolean => tokens.slice(from, to).some(({ lower }) => /^(?:doubts?|denials?|admissions?|confessions?|acknowledge?ments?)$/.test(lower))

/** The subject of a passive: "the claim that P | was denied by X", "the claim, | denied by X, that P". */
function aboutBefore (page: Page, sentence: Sentence, { cue, source }: { cue: number, source: TokenSpan }): TokenSpan[] {
  const comma = wordAt(page.tokens, cue - 1).text === ',' ? cue - 1 : cue
  const aside = page.tokens.slice(sentence.from, cue).findLast(({ text }) => /^[,(–—-]$/.test(text))?.index
  // "P, a claim | denied by X": the noun points at P
  if (aside !== undefined && cue - aside < LONGEST_CLAIM && isClaimBefore(page, cue)) return []
  const joined = wordAt(page.tokens, sentence.from).pos === 'CCONJ' && /^(?:this|that)$/.test(wordAt(page.tokens, sentence.from + 1).lower)
  const before = spansOf(page, { from: sentence.from + Number(joined), to: comma })
  const that = wordAt(page.tokens, source.to).text === ',' && wordAt(page.tokens, source.to + 1).lower === 'that' ? source.to + 1 : sentence.to
  return that < sentence.to && comma < cue ? spansOf(page, { from: that, to: endOf(page, sentence, that) }) : before
}

function spansOf (page: Page, span: TokenSpan): TokenSpan[] {
  const trimmed = trimSpan(page, span)
  return trimmed.to > trimmed.from ? [trimmed] : []
}

function endOf (page: Page, sentence: Sentence, from: number): number {
  const end = contentsEnd(page, { commaEnds: true }, from, sentence.to)
  for (let at = from; at < end; at++) {
    const token = wordAt(page.tokens, at)
    if (token.text === ':' || (isDash(token) && !isHyphenated(page.tokens, at + 1)) || /^(?:while|but|although|though|whereas)$/.test(token.lower)) return at
    if (/^(?:and|or)$/.test(token.lower) && ((isFiniteVerb(page.tokens, at + 1) && !isSameDeed(page, { from, to: at })) || isClauseBeside(page, { from, to: at }, end))) return at
  }
  return end
}

/** "its accusations | and the case was closed": beside a thing no clause is told of the same. */
const isClauseBeside = ({ tokens }: Page, { from, to }: TokenSpan, end: number): boolean =>
  /^(?:the|an?|its|his|her|their)$/.test(wordAt(tokens, to + 1).lower) && !tokens.slice(from, to).some(({ index, lower, pos }) => isFiniteVerb(tokens, index) || lower === 'that' || pos === 'VERB') &&
  tokens.slice(to + 2, Math.min(end, to + 2 + LONGEST_SUBJECT)).some(({ index }) => isFiniteVerb(tokens, index))

/** In tokens. */
const LONGEST_SUBJECT = 5

/** "charges that she stole money | and spent it": told of the same one, where no verb of speech or auxiliary goes back to the source. */
function isSameDeed ({ tokens }: Page, { from, to }: TokenSpan): boolean {
  const that = tokens.slice(from, to).find(({ lower, quoted }) => lower === 'that' && !quoted)?.index
  const verb = wordAt(tokens, to + 1)
  if (that === undefined || verb.pos !== 'VERB' || cueFormsOf(verb.lower).length > 0 || verb.quoted) return false
  const told = tokens.slice(that, to).filter(({ index }) => isFiniteVerb(tokens, index))
  return told.length > 0 && [...told, verb].every(({ lower }) => baseOfPast(lower) !== undefined || BASES_OF_PASTS.has(lower))
}
