import { findMainVerb, groupEnd } from '../../clauses/main-verb.js'
import { removeNegation } from '../../polarity/remove-negation.js'
import { secondPredicate } from '../../clauses/second-predicate.js'
import { spaced, withoutComma, type Word } from '../../clauses/words.js'
import { ownPhrase } from '../../stance/own-phrases.js'
import { lowerAt } from '../../word-at.js'
import { splitPredicates } from '../../clauses/split-predicates.js'
import { inflectVerb } from '../../clauses/inflect-verb.js'
import { DO_FORMS, MODALS, PREPOSITIONS } from '../../clauses/function-words.js'
import { findOwnStance } from '../inner-stance/own-stance.js'

/**
 * The clauses that one sentence states side by side: "not only asked for money, but also for arms" is two, and so is "does not want war and seeks peace",
 * of which no single polarity would be true, and what is stated by two predicates.
 *
 * @param options.opposites off where what is denied or doubted is the whole.
 */
export function splitConjuncts (clause: readonly Word[], { opposites = true } = {}): Array<readonly Word[]> {
  return notOnly(clause) ?? (opposites ? notBut(clause) ?? negatedPredicates(clause) ?? splitPredicates(clause) : [clause])
}

function notOnly (words: readonly Word[]): Array<readonly Word[]> | undefined {
  const not = words.findIndex(({ lemma, lower }, index) => (lemma === 'not' || lower === 'not') && ONLY.has(lowerAt(words, index + 1)))
  const but = words.findIndex(({ lower }, index) => index > not && lower === 'but')
  if (not === -1 || but === -1) return undefined
  const also = words[but + 1]?.lower === 'also' ? but + 2 : but + 1
  const first = withoutComma([...words.slice(0, not), ...words.slice(not + 2, but)])
  const second = words.slice(also)
  const phrase = findMainVerb(second) === undefined || isGerund(second[0])
  return [first, phrase ? [...sharedLead(words.slice(0, but), not, second), ...spaced(second)] : withSubject(words, not, second)]
}

/** "was not drunk but ill", "flew not to Rome but to Oslo": two, of which the second is so. */
function notBut (words: readonly Word[]): Array<readonly Word[]> | undefined {
  const not = words.findIndex(({ lemma, lower }) => lemma === 'not' || lower === 'not')
  const but = words.findIndex(({ lower }, index) => index > not + 1 && lower === 'but')
  const [first, second] = [withoutComma(words.slice(not + 1, but)), words.slice(but + 1)]
  const done = not < 1 || but === -1 ? undefined : notDone(words, { not, but })
  if (done !== undefined) return done
  if (not < 1 || but === -1 || second.length === 0 || [...first, ...second].some(({ pos, lower }, at) => (pos === 'VERB' && !(at === first.length && lower.endsWith('ing'))) || pos === 'AUX' || /^(?:[,;:–—-]|that|also|now|then|still|only|rather)$/.test(lower))) return undefined
  const verb = findMainVerb(words)
  const isOfBe = verb !== undefined && words[not - 1]?.lemma === 'be' && not - 1 === verb.at
  const [kind, other] = [kindOf(first), kindOf(second)]
  const isAlike = kind === other || (isOfBe && kind !== 'ADP' && other !== 'ADP')
  if (!isAlike || (!isOfBe && kind !== 'ADP')) return undefined
  const so = [...words.slice(0, not), ...spaced(second)]
  // no reader of negation looks for it behind another verb than "be"
  return isOfBe ? [[...words.slice(0, not + 1), ...first], so] : [so]
}

/** "did not fly to Rome but to Oslo": did not fly to Rome, and flew to Oslo. */
function notDone (words: readonly Word[], { not, but }: { not: number, but: number }): Array<readonly Word[]> | undefined {
  const [form, verb] = [DO_FORMS.get(lowerAt(words, not - 1)), words[not + 1]]
  const [first, second] = [words.slice(not + 2, but), words.slice(but + 1)]
  const isVerbless = ![...first, ...second].some(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || /^(?:[,;:–—-]|that|also|rather)$/.test(lower))
  const isAlike = first.length > 0 && (first[0]?.lower === second[0]?.lower || (kindOf(first) === kindOf(second) && /^(?:ADP|NOUN)$/.test(kindOf(first))))
  if (form === undefined || verb?.pos !== 'VERB' || second.length === 0 || !isVerbless || !isAlike) return undefined
  const text = form === 'base' ? verb.lower : inflectVerb(verb.lower, form)
  return [withoutComma(words.slice(0, but)), [...words.slice(0, not - 1), { ...verb, text, lower: text, before: ' ' }, ...spaced(second)]]
}

/** What a phrase begins with: "to Oslo", "the mayor", "ill". */
function kindOf (phrase: readonly Word[]): string {
  const first = phrase.find(({ pos }) => pos !== 'ADV')
  return PREPOSITIONS.has(first?.lower ?? '') ? 'ADP' : /^(?:DET|NOUN|PROPN|NUM|PRON)$/.test(first?.pos ?? '') ? 'NOUN' : first?.pos ?? ''
}

const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply'])

/** What both halves share: up to the word before the one that the second half answers ("asked China | for support … | for help …"). */
function sharedLead (words: readonly Word[], not: number, second: readonly Word[]): readonly Word[] {
  const lead = [...words.slice(0, not), ...words.slice(not + 2)]
  const parallel = lead.findIndex(({ lower }, index) => index >= not && isParallel(lower, lowerAt(second, 0)))
  return lead.slice(0, parallel === -1 ? groupEnd(lead, not) : parallel)
}

const isParallel = (one: string, other: string): boolean =>
  one === other || (PREPOSITIONS.has(one) && PREPOSITIONS.has(other)) || (one.endsWith('ing') && other.endsWith('ing'))

/** "are not only fighting but | winning" */
const isGerund = (word: Word | undefined): boolean => word?.pos === 'VERB' && word.lower.endsWith('ing')

/** The second half has a verb of its own, and a subject of its own or the first one's. */
function withSubject (words: readonly Word[], not: number, second: readonly Word[]): readonly Word[] {
  const main = findMainVerb(second)
  if (main === undefined || main.at > main.subject) return second
  return [...words.slice(0, Math.min(not, Number(findMainVerb(words)?.at))), ...spaced(second)]
}

/** Two predicates under one subject of which one is negated or both: that neither holds is more than that not both do. */
function negatedPredicates (words: readonly Word[]): Array<readonly Word[]> | undefined {
  const main = findMainVerb(words)
  const second = secondPredicate(words)
  if (main === undefined || second === undefined || main.at === main.subject) return undefined
  const first = withoutComma(words.slice(0, second - 1))
  const rest = words.slice(RATHER.test(lowerAt(words, second)) ? second + 1 : second)
  const other = findMainVerb(rest)
  // "but never paid" has no subject of its own
  const apart = other !== undefined && rest.slice(other.subject, other.at).some(({ pos }) => pos !== 'ADV')
  const whole = apart ? rest : [...words.slice(0, main.at), ...sharedModal(words[main.at], rest), ...spaced(rest)]
  const negated = [first, whole].filter(half => removeNegation(half) !== undefined).length
  if (negated !== 1 && (negated !== 2 || apart)) return undefined
  const isOpen = apart ? OPEN.has(lowerAt(rest, 0)) : /^(?:do|does|did)$/.test(lowerAt(words, main.at)) && isBare(rest)
  return isOpen ? [first] : [first, whole]
}

/** "but | rather | chose to wait" */
const RATHER = /^(?:rather|instead)$/

/** "should not endorse him and | should | support her", "did not pay but fled": a bare verb has the modal of the first. */
const sharedModal = (modal: Word | undefined, rest: readonly Word[]): readonly Word[] =>
  modal !== undefined && MODALS.has(modal.lower) && isBare(rest) ? [modal] : []

/** "do not plan to help, but | use him": what hangs on, no form tells. */
function isBare (rest: readonly Word[]): boolean {
  const verb = rest.find(({ pos }) => pos !== 'ADV')
  return verb?.pos === 'VERB' && verb.lower === verb.lemma
}

/** "The stock did not rise, and | he | was fired": whom the second half is about, the first need not tell. */
const OPEN: ReadonlySet<string> = new Set(['he', 'she', 'they'])

const takesStance = (words: readonly Word[]): boolean => findOwnStance(words) !== undefined || ownPhrase(words.map(({ lower }) => lower)) !== undefined

/** "had confirmed 21 deaths and | believed": no participle that shares the "had". */
const BELIEVED = /^(?:believes?d?|expect(?:s|ed)|thinks|thought|fear(?:s|ed)|hope[sd])$/

/** "had no information about the ribs and had ordered tests": a stance of one's own, and a statement. */
export function splitOwnStance (words: readonly Word[]): Array<readonly Word[]> {
  const main = findMainVerb(words)
  const second = secondPredicate(words)
  if (main === undefined || second === undefined || !(words[second]?.pos === 'AUX' || BELIEVED.test(lowerAt(words, second))) || !takesStance(words.slice(0, second - 1))) return [words]
  return [withoutComma(words.slice(0, second - 1)), [...words.slice(main.subject, main.at), ...spaced(words.slice(second))]]
}
