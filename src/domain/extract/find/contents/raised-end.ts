import { stemOf } from '../../../lexicon/stem.js'
import { usageOf } from '../../../lexicon/synonyms.js'
import type { Sentence, Token } from '../../document.js'
import { baseOfPast } from '../../past-forms.js'
import { opensUntrue } from '../../stance/false-predicates.js'
import { FALSITY } from '../../stance/falsity.js'
import type { Page } from '../page.js'
import { relativeEnd } from '../phrases/relative-end.js'
import { BE, isFiniteVerb, isPersonal, MODALS } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

interface Clause { that: number, limit: number }

/**
 * Where a clause gives way to the verb of its sentence, whose subject hangs on it: "Rumours that | the king was ill | caused panic". Where it begins if the
 * sentence says that it is not so, for then nobody knows which of the two is confirmed, or if no verb stands in it.
 */
export function raisedEnd (page: Page, sentence: Sentence, { that, limit }: Clause): number {
  const { tokens } = page
  const from = that + 1
  const found = relativeEnd(page, sentence, { subject: { from: sentence.from, to: that }, from, limit })
  const hidden = tokens.slice(from + 2, found).find(({ index }) => isHiddenVerb(tokens, index))?.index
  const end = hidden ?? found
  const hasVerb = end < limit || tokens.slice(from, end).some(({ index }) => isFiniteVerb(tokens, index))
  return hasVerb && !isVerdict(tokens.slice(end, sentence.to).map(({ lower }) => lower)) ? end : from
}

/** The verb of the sentence where a tagger that sees few words at a time took it, or the words before it, for something else. */
const isHiddenVerb = (tokens: readonly Token[], at: number): boolean => isBehindComplement(tokens, at) || isBehindModal(tokens, at) || isBehindNoun(tokens, at)

/** "was ill | caused panic", "is ill | spread on Monday": a copula has one complement. */
function isBehindComplement (tokens: readonly Token[], at: number): boolean {
  const [copula, complement, word] = [wordAt(tokens, at - 2), wordAt(tokens, at - 1), wordAt(tokens, at)]
  if (!BE.has(copula.lower) || !/^(?:ADJ|ADV)$/.test(complement.pos) || complement.lower.endsWith('ly') || usage(complement).adjective === 0) return false
  if (usage(complement).adjective < usage(complement).adverb) return false
  return isFiniteVerb(tokens, at) || (word.pos === 'NOUN' && usage(word).verb >= usage(word).noun && /^(?:ADP|ADV|DET|PRON|PUNCT)$/.test(wordAt(tokens, at + 1).pos))
}

/** "will close | grew", "will fail | cost it clients": a modal has one verb, and no noun takes "it". */
function isBehindModal (tokens: readonly Token[], at: number): boolean {
  const [verb, word] = [wordAt(tokens, at - 1), wordAt(tokens, at)]
  if (!MODALS.has(wordAt(tokens, at - 2).lower) || usage(verb).verb === 0) return false
  return (word.pos === 'VERB' && baseOfPast(word.lower) !== undefined) || (word.pos === 'NOUN' && usage(word).verb > 0 && isPersonal(wordAt(tokens, at + 1)))
}

/** "that the dam leaks | worried the town": the only verb of the sentence is not the clause's. */
function isBehindNoun (tokens: readonly Token[], at: number): boolean {
  const [subject, verb, next] = [wordAt(tokens, at - 2), wordAt(tokens, at - 1), wordAt(tokens, at + 1)]
  const isVerb = verb.pos === 'NOUN' && /[^s]s$/.test(verb.lower) && usage(verb).verb > 0 && subject.pos === 'NOUN' && !subject.lower.endsWith('s')
  return isVerb && isFiniteVerb(tokens, at) && wordAt(tokens, at - 4).lower === 'that' && /^(?:DET|PRON|PROPN|NOUN)$/.test(next.pos) && isLastVerb(tokens, at)
}

function isLastVerb (tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && !/^[.,;:]$/.test(wordAt(tokens, next).text); next++) if (isFiniteVerb(tokens, next)) return false
  return true
}

const usage = ({ lower }: Token) => usageOf(stemOf(lower))

/** "is false", "was wholly untrue" */
function isVerdict ([verb = '', ...rest]: readonly string[]): boolean {
  const told = rest.slice(0, 3)
  const isNegated = /^(?:not|n't|never)$/.test(told[0] ?? '')
  const word = told.findIndex(lower => FALSITY.has(lower))
  return BE.has(verb) && !isNegated && ((word !== -1 && told.slice(0, word).every(lower => /ly$|^(?:an?|all|quite|just)$/.test(lower))) || opensUntrue([verb, ...rest]))
}
