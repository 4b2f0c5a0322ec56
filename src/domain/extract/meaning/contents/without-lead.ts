import { findMainVerb } from '../../clauses/main-verb.js'
import { CAUSAL, isNegation } from '../../clauses/function-words.js'
import { lowerAt } from '../../word-at.js'
import { nameWords, type Word } from '../../clauses/words.js'
import { isClause } from '../../clauses/is-clause.js'
import { isPointing } from '../objects/is-pointing.js'
import { withoutAsideViews } from '../../clauses/without-aside-views.js'
import { withoutContrary } from '../../clauses/without-contrary.js'
import { withoutEither } from '../../clauses/without-either.js'
import { withoutTies } from '../../clauses/without-ties.js'
import { withoutHearer } from './without-hearer.js'
import { lowerText } from '../../lower-text.js'
import { THIRD_PERSONS, THIRD_POSSESSIVES } from '../../clauses/pronouns.js'

/** Whether an "if" at the head of it supposes something rather than asks; whom a noun phrase of it names. */
interface Lead { supposes: boolean, nameOf: (phrase: readonly Word[]) => string | undefined }

const LEADS: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'and', 'but', 'so', 'meanwhile', 'however', 'also', 'yet', 'well', 'lately'])

/** Without "that" and the words that tie a sentence to the one before. A fronted reason goes too: what is stated is the main clause. */
export function withoutLead (words: readonly Word[], { supposes, nameOf }: Lead): readonly Word[] {
  let from = MISTAKE.test(lowerText(words.slice(0, WORDS_OF_MISTAKE))) ? WORDS_OF_MISTAKE : 0
  while (from < words.length - 1 && (words[from]?.pos === 'PUNCT' || isLead(words, from, supposes) || isNo(words, from) || isCall(words, from))) from++
  const rest = withoutAsideViews(withoutHearer(withoutContrary(withoutEither(withoutTies(words.slice(from))))))
  const main = findMainVerb(rest)
  if (main === undefined || main.subject === 0 || !(CAUSAL.has(lowerAt(rest, 0)) || rest[0]?.lower === 'while')) return rest
  // "while the driver was hurt, | his wife was not": whose, only the lead tells
  return rest[0]?.lower === 'as' || THIRD_POSSESSIVES.has(lowerAt(rest, main.subject)) ? rest : withNamedSubject(rest, main.subject, nameOf)
}

/** "Make no mistake, | the firm lied" */
const MISTAKE = /^make no mistake [,:]$/
const WORDS_OF_MISTAKE = 4

function isLead (words: readonly Word[], at: number, supposes: boolean): boolean {
  const lower = lowerAt(words, at)
  if (!LEADS.has(lower)) return false
  if (lower === 'if' || lower === 'whether') return !((supposes && lower === 'if') || isCondition(words.slice(at)))
  // "that" may be what is spoken of: "that country", "that is"
  if (at > 0 && lower === 'that') return words[at + 1]?.pos !== 'AUX' && words[at + 1]?.pos !== 'VERB'
  return lower !== 'that' || ((words[at]?.pos === 'SCONJ' || leadsClause(words)) && !isPointing(words))
}

/** "if she wins, taxes will fall": the "if" of a question has no second clause. */
function isCondition (words: readonly Word[]): boolean {
  const comma = words.findIndex(({ text }) => text === ',')
  return comma > 0 && words[comma + 1]?.pos !== 'CCONJ' && isClause(words.slice(1, comma)) && isClause(words.slice(comma + 1))
}

/** "said in a statement | that fares would rise": behind a noun the tagger takes it for a pronoun; "that country is poor" points. */
const leadsClause = (words: readonly Word[]): boolean => words[0]?.text === 'that' && isClause(words.slice(1)) && !isSingular(words[1], words[2])

/** "country is", "mayor, a tanner, has": a noun that would want an article. */
const isSingular = (noun: Word | undefined, next: Word | undefined): boolean =>
  noun?.pos === 'NOUN' && noun.lower === noun.lemma && !noun.lower.endsWith('ing') && /^(?:AUX|VERB|PUNCT)$/.test(next?.pos ?? '')

/** "No, | the plant is not for sale" */
const isNo = (words: readonly Word[], at: number): boolean =>
  at === 0 && /^no(?:pe)?$/.test(lowerAt(words, 0)) && words[1]?.text === ',' && words.some(isNegation)

/** "Look, | the answer is yes" */
const isCall = (words: readonly Word[], at: number): boolean => /^(?:look|listen|see|honestly|frankly)$/.test(lowerAt(words, at)) && words[at + 1]?.text === ','

/** "Since the chairman said so, he knows": the pronoun of the main clause is whoever the reason speaks of. */
function withNamedSubject (words: readonly Word[], subject: number, nameOf: Lead['nameOf']): readonly Word[] {
  const pronoun = lowerAt(words, subject)
  const reason = findMainVerb(words, 1)
  const named = words.slice(1, reason?.at).filter(({ pos }) => pos !== 'ADV')
  const clause = words.slice(subject)
  if (!THIRD_PERSONS.has(pronoun) || reason === undefined || reason.at >= subject || named[0]?.pos === 'PRON') return clause
  const name = nameOf(named)
  return [...name === undefined ? named : nameWords(name), ...clause.slice(1)]
}
