import type { Sentence, Token, TokenSpan } from '../../document.js'
import type { Contents } from './contents.js'
import { contentsEnd } from './contents-end.js'
import { isPlainNoun, nounPhraseStart } from '../phrases/noun-phrase-start.js'
import type { Page } from '../page.js'
import type { PlacedCue } from '../cues/placed-cue.js'
import { relativeEnd } from '../phrases/relative-end.js'
import { isFiniteVerb, isNominal, isPersonal } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

const PRONOUNS = /^(?:who|whom|which|that)$/

/**
 * Contents in a relative clause that the speaker stands in: "the fire, | which | police say | was arson | , killed three". They are the pronoun, or the noun
 * itself where none is needed ("a man | they say | shot the mayor"), and what the verb that follows the cue opens.
 */
export function interposed (page: Page, sentence: Sentence, cue: PlacedCue, limit: number): Contents | undefined {
  const { group, placement } = cue
  const isTelling = placement === 'own' && group.voice === 'active' && group.frames.has('clause') && !group.negated
  const gap = isTelling && opensPredicate(page, group.to, limit) ? gapBefore(page, sentence, cue) : undefined
  if (gap === undefined) return undefined
  const { subject, speaker } = gap
  // "in the town | the mayor said | was empty, 40 were found": what is in front ends with its comma
  const comma = wordAt(page.tokens, subject.from - 1).pos === 'ADP' ? page.tokens.slice(group.to, limit).find(({ text, quoted }) => text === ',' && !quoted)?.index : undefined
  const to = Math.min(comma ?? limit, contentsEnd(page, { commaEnds: false }, group.to, limit), relativeEnd(page, sentence, { subject, from: group.to, limit }))
  const aside = { from: group.to, to: group.to }
  return { spans: [subject, { from: group.to, to }], cueTo: group.to, hearer: undefined, aside, before: false, agent: speaker }
}

/** "a widow whose son | police | say | was killed": of whom that is said is told by two words. */
export const isOwnedGap = (page: Page, { source, group, placement }: PlacedCue, limit: number): boolean => placement === 'own' && group.frames.has('clause') &&
  page.tokens.slice(Math.max(0, source.from - LONGEST_OWNED), source.to).some(({ lower }) => lower === 'whose') && opensPredicate(page, group.to, limit)

const LONGEST_OWNED = 3

/** Whom the clause is about, and who says it. */
interface Gap { subject: TokenSpan, speaker: TokenSpan }

/** The pronoun before the speaker, or the noun phrase before one who is only a pronoun or several ("a law | critics | say will …"). */
function gapBefore ({ tokens }: Page, sentence: Sentence, { source, group }: PlacedCue): Gap | undefined {
  const words = [wordAt(tokens, source.from - 1), ...tokens.slice(source.from + 1, source.to - 1)]
  // "denied that the drug critics call weak was sold": a conjunction
  const at = words.find(({ lower, index }) => index > sentence.from && PRONOUNS.test(lower) && (isNominal(wordAt(tokens, index - 1)) || wordAt(tokens, index - 1).text === ','))?.index
  if (at !== undefined) return { subject: { from: at, to: at + 1 }, speaker: { from: at + 1, to: source.to } }
  // "pictures | the army | says are old"
  const ahead = wordAt(tokens, source.from).pos === 'DET' && isPlainNoun(wordAt(tokens, source.from - 1)) ? nounPhraseStart(tokens, source.from, sentence.from) : source.from
  if (ahead < source.from && wordAt(tokens, group.to).pos === 'AUX') return { subject: { from: ahead, to: source.from }, speaker: source }
  const last = source.to - 1
  const isBare = isPersonal(wordAt(tokens, last)) || (isSeveral(wordAt(tokens, last)) && wordAt(tokens, group.to).pos === 'AUX')
  const from = isBare && last > sentence.from && isNominal(wordAt(tokens, last - 1)) ? nounPhraseStart(tokens, last, sentence.from) : last
  return from < last && !isSeveral(wordAt(tokens, last - 1)) ? { subject: { from, to: last }, speaker: { from: last, to: source.to } } : undefined
}

const isSeveral = ({ pos, lower, lemma }: Token): boolean => pos === 'NOUN' && (lower !== lemma || lower === 'police')

/** "police say | was", "police say | later fled". */
const opensPredicate = ({ tokens }: Page, at: number, limit: number): boolean =>
  at < limit && (isFiniteVerb(tokens, at) || (/^(?:ADV|PART)$/.test(wordAt(tokens, at).pos) && isFiniteVerb(tokens, at + 1)))
