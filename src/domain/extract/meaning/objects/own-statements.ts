import { baseOfGerund } from '../../clauses/base-of-gerund.js'
import { inflectVerb } from '../../clauses/inflect-verb.js'
import { nameWords, spaced, word, type Word } from '../../clauses/words.js'
import { stemOf } from '../../../lexicon/stem.js'
import { nounFieldOf, senseOf } from '../../../lexicon/synonyms.js'
import { HAPPENINGS, WITHHELD } from '../../stance/claim-nouns.js'
import { OFFENCES } from '../../stance/offences.js'
import { lowerAt } from '../../word-at.js'
import { isVerb } from '../../part-of-speech.js'
import { takeUntil } from '../../take-until.js'

/** What follows a noun in "denied any NOUN …", and the predicate that says the same of the source; `…` stands for the rest. */
const PREDICATES: ReadonlyMap<string, string> = new Map([
  ['involvement', 'was involved'], ['participation', 'took part'], ['complicity', 'was complicit'], ['responsibility', 'was responsible'], ['knowledge', 'knew'],
  ['wrongdoing', 'committed wrongdoing'], ['misconduct', 'committed misconduct'], ['plan', 'had a plan'], ['plans', 'had plans'], ['intention', 'had the intention'],
  ['intentions', 'had intentions'], ['intent', 'had the intent'], ['membership', 'was a member'], ['role', 'had a role'], ['link', 'had a link'], ['links', 'had links'], ['ties', 'had ties'],
  ['connection', 'had a connection'], ['connections', 'had connections'], ['contact', 'had contact'], ['contacts', 'had contacts'], ['interest', 'had an interest'],
  ['collusion', 'took part in collusion'], ['interference', 'took part in interference'], ['meddling', 'took part in meddling'], ['guilt', 'was guilty'],
  ['use', 'made use'], ['desire', 'had the desire'], ['ambition', 'had the ambition'], ['ambitions', 'had ambitions'], ['authorship', 'was the author'], ['payment', 'made payment'],
  ['payments', 'made payments'], ['affiliation', 'had an affiliation'], ['breach', 'committed a breach'], ['violation', 'committed a violation'], ['violations', 'committed violations'],
  ['part', 'took part'], ['bias', 'showed bias'], ['fraud', 'committed fraud'], ['corruption', 'took part in corruption'], ['support', 'gave support'],
  ['affair', 'had an affair'], ['relationship', 'had a relationship'], ['association', 'had an association'], ['dealings', 'had dealings'], ['meeting', 'had a meeting'],
  ['meetings', 'had meetings']
])

/** The statement that a source denies, admits or rules out of itself: "asking China for arms", "any involvement in the attack"; undefined for other phrases. */
export function ownStatement (words: readonly Word[], subject: string, { tense = 'past', several = false }: { tense?: Tense, several?: boolean } = {}): Word[] | undefined {
  const statement = fromGerund(words, subject, tense) ?? fromNoun(words, subject)
  const verb = nameWords(subject).length
  return several ? statement?.map((word, index) => index === verb && word.lower === 'was' ? { ...word, text: 'were', lower: 'were' } : word) : statement
}

/** What is denied was done; what is ruled out would be. */
export type Tense = 'past' | 'future'

function fromGerund (words: readonly Word[], subject: string, tense: Tense): Word[] | undefined {
  const at = words.findIndex(({ pos, lower }) => pos !== 'ADV' && lower !== 'not' && lower !== 'ever')
  const verb = words[at]
  if (verb === undefined || !isGerund(verb) || (!isVerb(verb) && words.length === at + 1)) return undefined
  const before = words.slice(0, at)
  const negated = before.some(({ lower }) => lower === 'not')
  const adverbs = before.filter(({ lower }) => lower !== 'not' && lower !== 'ever').map(adverb => ({ ...adverb, before: ' ' }))
  return [...nameWords(subject), ...auxiliaries(negated, tense), ...adverbs, ...predicate(verb, words.slice(at + 1), negated || tense === 'future')]
}

/** "Staffing plans" are plans. */
const isGerund = ({ lower }: Word): boolean => lower.endsWith('ing') && lower.length > 4 && !NO_GERUNDS.has(lower)
const NO_GERUNDS: ReadonlySet<string> = new Set('anything something nothing everything during king thing evening morning building wedding ceiling wing spring string ongoing outgoing incoming upcoming forthcoming pending outstanding staffing pricing marketing hiring wrongdoing wellbeing'.split(' '))

function auxiliaries (negated: boolean, tense: Tense): Word[] {
  if (tense === 'future') return [word('will', 'AUX'), ...negated ? [word('not', 'PART')] : []]
  return negated ? [word('did', 'AUX'), word('not', 'PART')] : []
}

/** "asking" is "asked", "having asked" "had asked", "being paid" "was paid". */
function predicate (verb: Word, rest: readonly Word[], bare: boolean): Word[] {
  const { lower } = verb
  const lemma = baseOfGerund(verb)
  const form = bare ? lemma : lower === 'being' ? 'was' : inflectVerb(lemma, 'past')
  return [word(form, lower === 'having' || lower === 'being' ? 'AUX' : 'VERB'), ...spaced(rest)]
}

const DETERMINERS: ReadonlySet<string> = new Set(['any', 'all', 'its', 'his', 'her', 'their', 'the', 'a', 'an', 'such'])

function fromNoun (words: readonly Word[], subject: string): Word[] | undefined {
  const at = words.findIndex(({ lower }) => PREDICATES.has(lower) || OFFENCES.has(lower))
  const predicate = PREDICATES.get(lowerAt(words, at))
  const lead = words.slice(0, Math.max(0, at))
  // "money | laundering"
  const leads = ({ lower, pos }: Word): boolean => DETERMINERS.has(lower) || pos === 'ADJ' || pos === 'ADV' || (predicate === undefined && pos === 'NOUN')
  // "the plan" is one that was told of before
  if (at === -1 || !lead.every(leads) || lead.some(({ lower }) => lower === 'the' || lower === 'such')) return undefined
  // "gross negligence manslaughter" is all one offence
  const rest = predicate === undefined ? words.filter(({ lower }, index) => index >= at || !DETERMINERS.has(lower)) : words.slice(at + 1)
  return [...nameWords(subject), ...(predicate ?? 'committed').split(' ').map(part => word(part, 'VERB')), ...spaced(rest)]
}

/** "found | no link between …": that there was none. */
export const isNone = (words: readonly Word[]): boolean =>
  lowerAt(words, 0) === 'no' && words.slice(1, LONGEST_LEAD).some(({ lower, pos }, index, lead) => LINKS.has(lower) && lead.slice(0, index).every(({ pos }) => pos === 'ADJ') && pos === 'NOUN')

export const noneFound = ([no, ...words]: readonly Word[]): Word[] => [word('There', 'PRON'), word('was', 'AUX'), word(no?.lower ?? '', 'DET'), ...words]

const LINKS: ReadonlySet<string> = new Set('link links connection connections association correlation relationship relation ties'.split(' '))

/** "an outbreak", "any leak at the plant", "foul play": some of what happens, and not one that was told of before. */
export function isHappening (words: readonly Word[]): boolean {
  const head = words.slice(0, LONGEST_LEAD).findIndex(({ lower }, index) => HAPPENINGS.has(lower) || (lower === 'play' && lowerAt(words, index - 1) === 'foul'))
  return head !== -1 && !/^(?:NOUN|PROPN|VERB)$/.test(words[head + 1]?.pos ?? '') && words.slice(0, head).every(({ pos, lower }) => lower === 'any' || lower === 'an' || lower === 'a' || pos === 'ADJ')
}

/** "any sale", "any further violence": none at all of what is done, happens or is the case, where it is nothing that is kept from somebody. */
export function isAny (words: readonly Word[]): boolean {
  const phrase = takeUntil(words, ({ pos }, at) => at > 0 && pos !== 'ADJ' && pos !== 'NOUN')
  const head = phrase.at(-1)
  return lowerAt(words, 0) === 'any' && head?.pos === 'NOUN' && !phrase.some(({ lower }) => WITHHELD.has(lower)) && HAPPENING_FIELDS.has(nounFieldOf(senseOf(stemOf(head.lower))))
}

/** "four cases of cholera", "a second attack": so many of what happens, and nobody who was chosen or let in. */
export function isCounted (words: readonly Word[]): boolean {
  const end = words.findIndex(({ pos, lower }) => !/^(?:ADJ|NOUN|NUM)$/.test(pos) && !COUNTING.has(lower))
  const phrase = end === -1 ? words : words.slice(0, end)
  const counts = phrase.some(({ pos, lower }) => pos === 'NUM' || lower === 'another' || ORDINALS.has(lower))
  return counts && phrase.at(-1)?.pos === 'NOUN' && HAPPENING_FIELDS.has(nounFieldOf(senseOf(stemOf(phrase.at(-1)?.lower ?? ''))))
}

const COUNTING: ReadonlySet<string> = new Set('a an another at least more than about some over nearly almost around up to'.split(' '))
const ORDINALS: ReadonlySet<string> = new Set('new second third fourth fifth sixth seventh eighth ninth tenth further additional fresh'.split(' '))

/** WordNet's fields of acts, attributes, thoughts, communication, events, feelings, phenomena, possession, processes, relations, states and times. */
const HAPPENING_FIELDS: ReadonlySet<number> = new Set([4, 7, 9, 10, 11, 12, 19, 21, 22, 24, 26, 28])

/** So many words may stand before it. */
const LONGEST_LEAD = 4

/** "was not aware of any threat": whether there was one. Undefined for what names no thing ("heard nothing | to change his mind"). */
export function existing (words: readonly Word[]): readonly Word[] | undefined {
  if (!words.some(({ pos }) => /^(?:NOUN|PROPN|NUM)$/.test(pos)) || NO_THING.has(words[0]?.pos ?? '')) return undefined
  const plural = words.find(({ pos }, index) => pos === 'NOUN' && words[index + 1]?.pos !== 'NOUN')?.lower.endsWith('s') === true
  return [word('There', 'PRON'), word(plural ? 'were' : 'was', 'AUX'), ...spaced(words)]
}

const NO_THING: ReadonlySet<string> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'ADP', 'PART', 'PRON'])
