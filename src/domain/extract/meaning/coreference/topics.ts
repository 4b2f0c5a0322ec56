import { stemOf } from '../../../lexicon/stem.js'
import { findMainVerb, groupEnd } from '../../clauses/main-verb.js'
import { isPlural } from '../../clauses/noun-phrase.js'
import { isObjectPronoun, THIRD_PERSONS, THIRD_POSSESSIVES } from '../../clauses/pronouns.js'
import { textOf, word, type Word } from '../../clauses/words.js'
import type { FoundAttribution } from '../../document.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { isVerb } from '../../part-of-speech.js'
import { takeUntil } from '../../take-until.js'
import { lowerAt, posAt } from '../../word-at.js'
import { clauseBefore, type ToldBefore } from './clause-before.js'
import { JUDGING } from './judging.js'
import { objectBehind } from './object-behind.js'
import { OPEN, rivalOf, type Rival } from './rival.js'
import type { Speaker } from './speaker.js'

/** Who speaks now, and what was said right before. */
export interface Told { speaker: Speaker, previous: ToldBefore | undefined }

/**
 * What the sentence before is about, and then what its subject did something to: "The bridge was closed. It will reopen in April, the council said", "Tesla
 * recalled 4,000 cars. They may catch fire". Of what somebody said it is what that is about, under the name that it has there.
 */
export function topicsBefore (scene: Scene, found: FoundAttribution, told: Told): Rival[] {
  const { previous, speaker } = told
  if (previous?.said.some(({ from }) => from === found.contents[0]?.from) === true) return []
  const { clause, isSaid } = clauseBefore(scene, found, previous)
  const { subject, objects } = partsOf(scene, clause, told)
  const isCrowded = !isSaid && isSeveralAhead(scene, found, previous)
  const topics = [...subject === undefined ? [] : [subject], ...objects].filter(topic => isOne(topic) && !(topic.several && isCrowded)).map(definite)
  const things = [...topics.filter(isMere), ...topics.filter(topic => !isMere(topic))].filter(({ standing, thing, several }) => standing === 'before' || thing || several)
  const judgement = judgementIn(clause)
  if (judgement === 'suffered') return things.map(topic => topic.standing === 'before' ? asTried(topic) : topic)
  const isJudge = judgement === 'passed' && subject?.phrase.toLowerCase() === speaker.phrase.toLowerCase()
  return [...(isJudge ? objects.slice(0, 1) : []).map(asTried), ...isVerdict(scene, found, speaker) ? things.map(asTried) : things]
}

/** What a clause is about and what that does something to; "The insurer sued | the bank |. It had done nothing wrong, the bank said" is about the bank. */
function partsOf (scene: Scene, clause: readonly Word[], { previous, speaker }: Told): { subject: Rival | undefined, objects: Rival[] } {
  const main = findMainVerb(clause)
  if (main === undefined) return { subject: undefined, objects: [] }
  const subject = toldIn(scene, clause) ?? namedAs(scene, clause, previous?.extracted.stated ?? '')
  const phrases = [objectBehind(clause, groupEnd(clause, main.at)), ...OF.map(word => complementIn(clause, word))]
  const objects = phrases.flatMap(phrase => topicOf(scene, phrase) ?? [])
  const isAnswered = subject?.thing === false && objects.some(({ phrase }) => phrase.toLowerCase() === speaker.phrase.toLowerCase())
  return { subject: subject === undefined || isAnswered ? undefined : { ...subject, standing: 'before' }, objects }
}

/** "The party was banned", "the regulator fined the bank": whether its subject is judged there, or judges. */
function judgementIn (clause: readonly Word[]): 'suffered' | 'passed' | undefined {
  const at = findMainVerb(clause)?.at ?? 0
  const verb = clause.slice(at, groupEnd(clause, at)).findLast(isVerb)?.lower ?? ''
  const isPassive = BE.test(lowerAt(clause, at)) || /^(?:been|being)$/.test(lowerAt(clause, at + 1))
  if (isPassive && JUDGING.has(stemOf(verb))) return 'suffered'
  return JUDGING.has(stemOf(lowerAt(clause, at))) ? 'passed' : undefined
}

const asTried = (rival: Rival): Rival => ({ ...rival, standing: 'tried' })

/** "| Leaders | denied a charge, noting that they …": who or what is told of in the same sentence stands nearer. */
const isSeveralAhead = ({ document: { tokens } }: Scene, { sentence, contents: [content] }: FoundAttribution, previous: ToldBefore | undefined): boolean =>
  previous?.place === sentence && tokens.slice(sentence.from, content?.from ?? sentence.from).some(({ pos, lower, lemma }) => pos === 'NOUN' && lower !== lemma)

/** "no role", "that people …" are none that a pronoun takes up. */
const isOne = ({ phrase, several }: Rival): boolean => !/^(?:no|any|every|each|neither) /i.test(phrase) && !(several && /^that /i.test(phrase))

/** What is a building as well is meant where nothing else may be. */
const isMere = ({ phrase }: Rival): boolean => !PREMISES.test(phrase)

/** "found it unsafe", "ruled that it had": who judges tells of others. */
const isVerdict = ({ document }: Scene, { cues: [cue] }: FoundAttribution, { resolved: { source: { kind } } }: Speaker): boolean =>
  cue !== undefined && /^(?:organisation|government)$/.test(kind) && VERDICTS.has(document.tokens.slice(cue.from, cue.to).findLast(isVerb)?.lemma ?? '')
const VERDICTS: ReadonlySet<string> = new Set('find rule conclude determine'.split(' '))

const BE = /^(?:is|was|are|were)$/

/** "plans for | a tower", "sales of | the phone": what is told of besides. */
const OF = ['of', 'for'] as const
function complementIn (clause: readonly Word[], preposition: string): readonly Word[] {
  const at = clause.findIndex(({ lower, pos }) => lower === preposition && pos === 'ADP')
  return at === 1 || posAt(clause, at - 1) === 'NOUN' ? objectBehind(clause, at + 1) : []
}

/** What a phrase names; a thing that is somebody's is one that nobody can name. */
function topicOf ({ people }: Scene, phrase: readonly Word[]): Rival | undefined {
  const [first, ...rest] = phrase
  const named = rivalOf(people, phrase, 'behind')
  if (named !== undefined || first === undefined || !THIRD_POSSESSIVES.has(first.lower)) return named
  const owned = rivalOf(people, rest, 'behind')
  return owned?.thing === true ? { ...owned, phrase: OPEN } : undefined
}

/** "It", "his contract": as the claim that was made of it names it. */
function namedAs (scene: Scene, clause: readonly Word[], stated: string): Rival | undefined {
  const main = findMainVerb(clause)
  const first = clause[main?.subject ?? 0]
  if (main === undefined || first === undefined || !(THIRD_PERSONS.has(first.lower) || THIRD_POSSESSIVES.has(first.lower))) return undefined
  const rest = textOf(clause.slice(main.at)).slice(1)
  const name = stated.endsWith(rest) ? stated.slice(0, -rest.length - 1).trim() : ''
  if (name === '') return undefined
  const words = name.split(' ').map(part => word(part, DETERMINER.test(part) ? 'DET' : /^\p{Lu}/u.test(part) ? 'PROPN' : 'NOUN'))
  const rival = rivalOf(scene.people, words, 'before')
  return rival === undefined ? undefined : { ...rival, phrase: name, several: first.lower === 'they' || isPlural(clause.slice(main.subject, main.at)) || rival.several }
}

const DETERMINER = /^(?:the|an?|this|that|these|those)$/i

/** "A vaccine" that was told of is "the vaccine". */
const definite = (rival: Rival): Rival => (rival.thing || PREMISES.test(rival.phrase)) && rival.gender === undefined
  ? { ...rival, thing: true, phrase: rival.phrase.replace(/^(?:An?|The) /, 'the ').replace(/^\d/, figure => `the ${figure}`) }
  : rival

/** What is a building as well. */
const PREMISES = /\b(?:(?:hospital|school|museum|theatre|theater|prison|jail|airport|station|plant|stadium|hotel|shop|store|restaurant|mine|port|farm|clinic|mosque|casino|arena|nightclub)s?|(?:factor|librar)(?:y|ies)|church(?:es)?)$/

/** What a clause is about, for a pronoun in the one beside it: "that | the bank | had failed and that it would be fined". */
export function toldIn ({ people }: Scene, clause: readonly Word[]): Rival | undefined {
  const main = findMainVerb(clause)
  if (main === undefined || lowerAt(clause, main.subject - 1) === 'that') return undefined
  const subject = clause.slice(main.subject, main.at).filter(({ pos }, at) => pos !== 'ADV' && !(at === 0 && pos === 'CCONJ'))
  // "a bus | carrying 40 pupils", and not "the stolen bus"
  const isEnd = ({ pos }: Word, at: number) => pos === 'ADP' || pos === 'PUNCT' || pos === 'SCONJ' || (pos === 'VERB' && posAt(subject, at - 1) === 'NOUN')
  const rival = rivalOf(people, takeUntil(subject, isEnd), 'told')
  // "that the minister had called | her | and that she …": who speaks
  return rival?.gender !== undefined && clause.some((word, at) => at > main.at && (isObjectPronoun(word) || (word.lower === 'her' && !/^(?:NOUN|ADJ)$/.test(posAt(clause, at + 1))))) ? undefined : rival
}
