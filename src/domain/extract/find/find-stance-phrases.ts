import type { FoundAttribution, Sentence, Token, TokenSpan } from '../document.js'
import { isNonDenial, type Stance } from '../../../model/stance.js'
import type { Seat, StancePhrase } from '../stance/phrase-pattern.js'
import { CLAIM_NOUNS, FIGURE_NOUNS } from '../stance/claim-nouns.js'
import { canSpeak } from './sources/can-speak.js'
import { figureAfter } from './contents/figure-after.js'
import { cueFormsOf } from './cue-forms.js'
import { isClaimAhead } from './contents/claim-ahead.js'
import { chainBefore } from './cues/cue-lead.js'
import { nounPhraseEnd } from './phrases/noun-phrase-end.js'
import { isNoneOf } from './sources/none-of.js'
import type { Page } from './page.js'
import { phraseContents } from './contents/phrase-contents.js'
import { phrasePlaces } from './phrase-places.js'
import { seatOf } from './sources/seats.js'
import { sharesCue, withSpokenFor } from './sources/spoken-for.js'
import { withoutReplies } from './without-replies.js'
import { BE, DECLINING, DO, HAVE, isFiniteVerb, isPossessive, MODALS, NEGATIONS } from './word-classes.js'
import { wordAt } from '../word-at.js'
import { isNoun, isSubstantive } from '../part-of-speech.js'

/** A phrase that was found; `firm` where it is read better than a verb on the same words would be. */
interface Phrased { found: FoundAttribution, firm: boolean }

/** The attributions of verbs with those of phrases that take a stance by themselves ("could not be reached", "changed the subject"), one for a cue. */
export function withPhrases (page: Page, sentence: Sentence, verbs: readonly FoundAttribution[]): FoundAttribution[] {
  const phrased = findPhrases(page, sentence, verbs)
  const firm = phrased.filter(({ firm }) => firm).map(({ found }) => found)
  // "quoted X as denying it": the phrase does not see who is quoted
  const kept = verbs.filter(verb => verb.form === 'quoted-as' || !firm.some(({ cues }) => cues.some(cue => sharesCue(verb, cue)))).map(verb => withoutReplies(page, verb, phrased.map(({ found }) => found)))
    .flatMap(verb => verb.source === null || verb.form !== 'verb' ? [verb] : bothOf(page, sentence, verb.source).map(source => ({ ...verb, source })))
  return withSpokenFor(page.tokens, kept, phrased.map(({ found }) => found))
}

function findPhrases (page: Page, sentence: Sentence, verbs: readonly FoundAttribution[]): Phrased[] {
  const phrased: Phrased[] = []
  if (wordAt(page.tokens, sentence.to - 1).text === '?') return phrased
  for (const { phrase, span, opens, past } of phrasePlaces(page, sentence)) {
    const cue = { from: phrase.seat === 'owner' ? span.from : leadStart(page, sentence, span.from), to: phrase.seat === 'behind' && wordAt(page.tokens, span.to).lower === 'by' ? span.to + 1 : span.to }
    if (phrase.claim && !tellsClaim(page, sentence, cue, past)) continue
    if (phrased.some(({ found }) => sharesCue(found, cue))) continue
    const firm = isFirm(phrase, wordAt(page.tokens, span.to - 1).lower)
    phrased.push(...attributionOf(page, sentence, phrase, { cue, span, opens, past, verbs }).map(found => ({ found, firm })))
  }
  return phrased
}

/** What some verbs tell hangs on the words around them. */
const isFirm = ({ stance, firm }: StancePhrase, last: string): boolean =>
  firm || stance === 'neither_confirms_nor_denies' || (stance === 'disclaims_knowledge' && /^(?:say|tell|recall|remember|recollect|nothing)$/.test(last))

/** A month, and a pronoun: "Neither | has commented". */
const NO_LEAD: ReadonlySet<string> = new Set(['May', 'Neither'])

/** With the auxiliaries and adverbs before it: "has so far | declined comment". */
function leadStart ({ tokens }: Page, { from: floor }: Sentence, at: number): number {
  let from = at
  while (from > floor && isLead(wordAt(tokens, from - 1).lower, wordAt(tokens, from - 1).pos) && !NO_LEAD.has(wordAt(tokens, from - 1).text)) from--
  return from
}

const isLead = (lower: string, pos: string): boolean =>
  MODALS.has(lower) || HAVE.has(lower) || DO.has(lower) || NEGATIONS.has(lower) || (BE.has(lower) && lower !== "'s") || (pos === 'ADV' && !/^(?:when|where|why|how|so|there|here)$/.test(lower))

/** How far behind a fronted participle the noun may stand that it is about: "Dismissed by X as a joke, the claim …". */
const LONGEST_FRONT = 25

/** A noun of claiming before the cue, or behind one that opens the sentence. */
function tellsClaim (page: Page, sentence: Sentence, cue: TokenSpan, past: number): boolean {
  const { tokens } = page
  const around = cue.from - sentence.from < 2 ? tokens.slice(past, past + LONGEST_FRONT) : tokens.slice(sentence.from, cue.from)
  if (cue.from - sentence.from < 3 && /^(?:this|that)$/.test(wordAt(tokens, cue.from - 1).lower)) return isClaimAhead(page, cue.from - 1)
  return around.some(({ lower, quoted }) => !quoted && (CLAIM_NOUNS.has(lower) || FIGURE_NOUNS.has(lower))) && !around.some(isProposed)
}

/** "the suggestion that the vote be rerun" is a proposal. */
const isProposed = ({ lower, index }: Token, at: number, around: readonly Token[]): boolean => around[at]?.index === index &&
  (/^(?:should|ought)$/.test(lower) || (lower === 'be' && !(MODALS.has(around[at - 1]?.lower ?? '') || /^(?:to|not|[a-z]+ly)$/.test(around[at - 1]?.lower ?? ''))))

interface Places { cue: TokenSpan, span: TokenSpan, opens: number, past: number, verbs: readonly FoundAttribution[] }

function attributionOf (page: Page, sentence: Sentence, { stance, seat, voiced }: StancePhrase, { cue, span, opens, past, verbs }: Places): FoundAttribution[] {
  if (isUnreal(page, cue, { span, opens }) || (seat === 'subject' && isPassive(page, cue)) || (seat === 'owner' && !isNonDenial(stance) && isModified(page, cue))) return []
  if ((seat === 'behind' && holdsClause(page, span)) || (seat === 'subject' && isNounCue(page, cue))) return []
  const source = sharedSource(page, cue, verbs) ?? besideRelative(page, { opens, cue }) ?? seatOf(page, sentence, seat, seat === 'behind' ? { from: cue.from, to: past } : cue)
  if (source === undefined || (voiced && !canSpeak(page.tokens, source, stance)) || (seat === 'subject' && (isReduced(page, source, cue) || isLeftUntold(page, { source, cue }, verbs)))) return []
  const contents = stance === 'asserts' ? figureAfter(page, sentence, cue, past) : saysOnly(page, cue) || isNobodys(page, cue) ? [] : phraseContents(page, sentence, { seat, cue, source })
  if (stance === 'denies' && contents.some(({ from, to }) => isSubjunctive(page, from, to))) return []
  const taken = isNeither(page, source) && stance === 'denies' ? 'does_not_address' : stanceOf(page, stance, seat, { from: cue.from, to: span.from })
  return bothOf(page, sentence, source).map(source => ({ form: 'phrase', sentence, source, cues: [cue], contents, via: [], through: [], stance: taken }))
}

/** "conceded | he could have been wrong by an hour", "confirmed that exports fell by a third": a clause, and nobody who conceded. */
const holdsClause = ({ tokens }: Page, { from, to }: TokenSpan): boolean => tokens.slice(from, to).some(({ lower, index }) =>
  (/^(?:i|he|she|it|we|they)$/.test(lower) && isFiniteVerb(tokens, index + 1)) || (lower === 'that' && wordAt(tokens, from).pos === 'VERB' && tokens.slice(index + 1, to).some(({ index }) => isFiniteVerb(tokens, index))))

/** "scoffed at the suggestion that the vote | be | held again": a proposal. */
const isSubjunctive = ({ tokens }: Page, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower, index }) => lower === 'that' && tokens.slice(index, to).some(word => word.lower === 'be' && isSubstantive(wordAt(tokens, word.index - 1))))

/** "Nobody at the ministry | was available". */
const isNobodys = ({ tokens }: Page, { from }: TokenSpan): boolean => /^(?:nobody|no)$/.test(wordAt(tokens, from).lower)

/** "Neither X nor Y denied it.", "none of them denied it." */
const isNeither = ({ tokens }: Page, { from }: TokenSpan): boolean => isNoneOf(tokens, from) || /^(?:neither|nor)$/.test(wordAt(tokens, from - 1).lower)

/** "Nothing was lost, X said, rejecting the claim": whoever speaks. */
const sharedSource = ({ tokens }: Page, cue: TokenSpan, verbs: readonly FoundAttribution[]): TokenSpan | undefined => {
  const joined = wordAt(tokens, cue.from - 1).text === ',' && /ing$/.test(wordAt(tokens, cue.from).lower)
  const speaking = joined ? verbs.findLast(({ form, cues }) => form === 'verb' && cues.every(({ to }) => to <= cue.from)) : undefined
  return speaking?.source ?? undefined
}

/** "a charge that NAME has faced and | has denied": whoever stands behind the relative pronoun. */
function besideRelative (page: Page, { opens, cue }: Pick<Places, 'opens' | 'cue'>): TokenSpan | undefined {
  const { lower } = wordAt(page.tokens, opens)
  const own = ownRelative(page, opens, cue.from)
  if (own !== undefined) return own
  const relative = /^(?:which|that|whom)$/.test(lower) && /^(?:and|but|,)$/.test(wordAt(page.tokens, cue.from - 1).lower)
  const to = relative ? nounPhraseEnd(page.tokens, opens + 1, cue.from) : 0
  return to > opens + 1 && (isFiniteVerb(page.tokens, to) || wordAt(page.tokens, to).pos === 'ADV') ? { from: opens + 1, to } : undefined
}

/** "a charge | a lawyer for the club, Ann Lund, | denies": between the noun and the cue stands nothing else. */
function ownRelative ({ tokens }: Page, opens: number, cue: number): TokenSpan | undefined {
  const { lower } = wordAt(tokens, opens)
  const from = /^(?:which|that)$/.test(wordAt(tokens, opens + 1).lower) ? opens + 2 : opens + 1
  if (!(lower === 'something' || CLAIM_NOUNS.has(lower) || FIGURE_NOUNS.has(lower)) || from >= cue || /^(?:which|that|whom|,|of|by|about|from)$/.test(wordAt(tokens, from).lower)) return undefined
  const end = wordAt(tokens, cue - 1).text === ',' ? cue - 1 : cue
  return tokens.slice(from, end).some((_, at) => isFiniteVerb(tokens, from + at)) ? undefined : { from, to: end }
}

/** "never denied": no denial is no denial. */
const stanceOf = ({ tokens }: Page, stance: Stance, seat: Seat, { from, to }: TokenSpan): Stance =>
  stance === 'denies' && seat === 'subject' && tokens.slice(from, to).some(({ lower }) => NEGATIONS.has(lower)) ? 'does_not_address' : stance

/** "the request was denied": by whom, nobody says. */
const isPassive = ({ tokens }: Page, { from, to }: TokenSpan): boolean =>
  BE.has(wordAt(tokens, from).lower) && tokens.slice(from, to).every(({ lower, pos }) => BE.has(lower) || pos === 'ADV' || /^(?:denied|rejected|dismissed|disputed|contested|refuted|confirmed|neither|nor)$/.test(lower))

/** "to plead not guilty", "may plead not guilty": nothing said yet. What is refused under a modal is refused. */
function isUnreal ({ tokens }: Page, cue: TokenSpan, { span, opens }: { span: TokenSpan, opens: number }): boolean {
  const before = wordAt(tokens, cue.from - 1).lower
  if (before === 'to' && opens >= span.from && !hangsOnDeed(tokens, cue.from - 1)) return true
  // "far from denying", "no denying that"
  if (/ing$/.test(wordAt(tokens, span.from).lower) && (/^(?:from|of|than|without|no|for)$/.test(before) || wordAt(tokens, cue.from).lower === 'no')) return true
  const lead = tokens.slice(cue.from, span.from).map(({ lower }) => lower)
  // "denied ever having denied it"
  if (tokens.slice(cue.from, span.to).some(({ lower }) => lower === 'having') && /^(?:den|admi|regret|recall|acknowledg)/.test(wordAt(tokens, cue.from - 1).lower)) return true
  return lead.some(word => MODALS.has(word)) && !tokens.slice(span.from, span.to).some(({ lower }) => NEGATIONS.has(lower))
}

/** "went on to | deny": who declined to has not. */
function hangsOnDeed (tokens: readonly Token[], to: number): boolean {
  const chain = chainBefore(tokens, to)
  return chain !== undefined && !DECLINING.has(wordAt(tokens, chain).lower)
}

/** "traced it to a website | called …": what a verb or preposition governs is no subject, unless the verb takes a clause ("said the ministry called …"). */
function isReduced ({ tokens }: Page, source: TokenSpan, cue: TokenSpan): boolean {
  const [before, first] = [wordAt(tokens, source.from - 1), wordAt(tokens, cue.from)]
  return source.to === cue.from && before.pos === 'VERB' && /ed$/.test(first.lower) && !cueFormsOf(before.lower).some(({ frames }) => frames.has('clause') || frames.has('that'))
}

/** "the author's climate denial": what stands before the noun is what is denied by many. */
const isModified = ({ tokens }: Page, { from }: TokenSpan): boolean => isNoun(wordAt(tokens, from - 1)) && !isPossessive(wordAt(tokens, from - 1))

/** "said only that the case was open": that is what was said, and not what was asked. */
const saysOnly = ({ tokens }: Page, { to }: TokenSpan): boolean => wordAt(tokens, to - 1).lower === 'that' && wordAt(tokens, to - 2).lower === 'only'

/** "no party to the | dispute": one word behind an article is no verb. */
const isNounCue = ({ tokens }: Page, { from, to }: TokenSpan): boolean =>
  to === from + 1 && /^(?:the|an?|no|any|this|his|her|its|their)$/.test(wordAt(tokens, from - 1).lower)

/** "A nurse said | staff had not been told": what the nurse says of others. */
const isLeftUntold = ({ tokens }: Page, { source, cue }: { source: TokenSpan, cue: TokenSpan }, verbs: readonly FoundAttribution[]): boolean =>
  /^(?:told|informed|briefed|notified)$/.test(wordAt(tokens, cue.to - 1).lower) && wordAt(tokens, source.from).pos !== 'PRON' &&
  verbs.some(({ contents }) => contents.some(({ from, to }) => from <= source.from && cue.to <= to))

/** "Neither X | nor Y": each by itself. */
function bothOf ({ tokens }: Page, { from: floor }: Sentence, source: TokenSpan): TokenSpan[] {
  const words = tokens.slice(floor, source.to).map(({ lower }) => lower)
  const [neither, nor] = [words.lastIndexOf('neither') + floor, words.lastIndexOf('nor') + floor]
  const isPair = neither >= floor && neither < nor && nor >= source.from - 1 && nor < source.to - 1
  return isPair ? [{ from: neither + 1, to: nor }, { from: nor + 1, to: source.to }] : [source]
}
