import { BODY_HEADS, ROLE_HEADS } from '../sources/roles/roles.js'
import type { Word } from './words.js'
import { lowerText } from '../lower-text.js'
import { formOfBe } from './inflect-verb.js'
import { lowerAt, posAt } from '../word-at.js'
import { isNoun } from '../part-of-speech.js'
import { SUBJECT_PRONOUNS } from './pronouns.js'

/** What is looked at of a word. */
type Seen = Pick<Word, 'text' | 'lower' | 'lemma' | 'pos'>

/** Where a headline leaves out its verb: before the word at `at`, or in its place where that is the "to" of what will be done. */
export interface MissingVerb { at: number, instead: boolean, verb: string }

/**
 * The verb that a clause in the grammar of headlines lacks: "report | is | inaccurate", "firm | will | cut jobs", "three | were | killed", "town | is | under
 * control", "| there is | no deal". None where it has one, or where it is no clause ("plan to cut pensions").
 */
export function missingVerb (words: readonly Seen[]): MissingVerb | undefined {
  if (words.some((_, at) => isTensed(words, at))) return undefined
  for (let at = 1; at < words.length && (isNominal(words[at - 1]) || words[at - 2]?.text === '-' || isDescribing(words, at - 1)); at++) {
    if (words[at]?.lower === 'to') return infinitive(words, at)
    const verb = isSubjectEnd(words, at) && !isDescribing(words, at) ? verbBefore(words, at) : undefined
    if (verb !== undefined) return { at, instead: false, verb }
  }
  return lowerAt(words, 0) === 'no' && isNoun(words[1]) ? { at: 0, instead: false, verb: `there ${formOfBe({ several: isSeveral(words, untilTail(words)), past: false })}` } : undefined
}

/** A verb that carries tense; a participle that may lack its "were" does not. */
const isTensed = (words: readonly Seen[], at: number): boolean => {
  const [pos, lower] = [posAt(words, at), lowerAt(words, at)]
  if (pos === 'AUX') return lower !== 'be' && lower !== 'been'
  const before = words[at - 1]
  return pos === 'VERB' && !lower.endsWith('ing') && !/^(?:to|not|be|been|-)$/.test(before?.lower ?? '') && before?.pos !== 'ADP' && !isSuffered(words, at)
}

/** "three killed in Lagos", "man jailed": done to whom stands before it, with no object behind. */
export const isSuffered = (words: readonly Seen[], at: number): boolean =>
  SUFFERED.has(lowerAt(words, at)) && /^(?:|ADP|ADV|ADJ|SCONJ|PUNCT|PART)$/.test(posAt(words, PARTICLES.has(lowerAt(words, at + 1)) ? at + 2 : at + 1))

/** "shot | down", of which the object stands behind both. */
const PARTICLES: ReadonlySet<string> = new Set(['down', 'up', 'off', 'out'])

/** "man | shot by officer | unarmed": it tells which one, where something is told behind it. */
const isDescribing = (words: readonly Seen[], at: number): boolean =>
  isSuffered(words, at) && posAt(words, at + 1) === 'ADP' && isNoun(words.at(-2)) && posAt(words, words.length - 1) === 'ADJ'

const isNominal = (word: Seen | undefined): boolean => /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|CCONJ|PRON)$/.test(word?.pos ?? '') || /^['’]s?$/.test(word?.lower ?? '') || word?.text === '-'

/** Whoever or whatever it is told of ends here; "they" has its verb. */
const isSubjectEnd = (words: readonly Seen[], at: number): boolean =>
  isNoun(words[at - 1]) || (/^(?:NUM|PRON)$/.test(posAt(words, at - 1)) && !SUBJECT_PRONOUNS.has(lowerAt(words, at - 1))) || /^(?:all|none|both|many|most)$/.test(lowerAt(words, at - 1))

/** The form of "be" that stood there. */
function verbBefore (words: readonly Seen[], at: number): string | undefined {
  const subject = words.slice(0, at)
  const state = words.slice(at)
  const first = state.findIndex(({ pos, lower }) => pos !== 'ADV' && lower !== 'not')
  if (isSuffered(state, first)) return be(subject, !LASTING.has(lowerAt(state, first)))
  if (first === 0 ? isQuality(state, 0) || isState(state) || isNamed(state) : lowerAt(state, 0) === 'not' || isQuality(state, first) || isState(state)) return be(subject, false)
  return posAt(state, first) === 'VERB' && lowerAt(state, first).endsWith('ing') && isDoer(subject) ? be(subject, false) : undefined
}

/** "troops | leaving town", and no "vote buying". */
const isDoer = (subject: readonly Seen[]): boolean =>
  !subject.some(({ lower }) => lower === 'of') && (isSeveral(subject, untilTail(subject)) || subject.some(({ pos }) => /^(?:DET|PROPN|PRON)$/.test(pos)))

/** "data | safe", "ex-mayor | guilty of fraud", and no "director | general"; "collapsed" may be a past. */
const isQuality = (state: readonly Seen[], at: number): boolean =>
  posAt(state, at) === 'ADJ' && !/^(?!un|dis).*[^e]ed$/.test(lowerAt(state, at)) && !COUNTING.has(lowerAt(state, at)) && !BODY_HEADS.has(lowerAt(state, at)) && !ROLE_HEADS.has(lowerAt(state, at)) && /^(?:|ADP|ADV|SCONJ|PUNCT|PART)$/.test(posAt(state, at + 1))

const COUNTING: ReadonlySet<string> = new Set('more less fewer many few much other others last next first second own same such several'.split(' '))

/** "painting | a fake" */
const isNamed = (state: readonly Seen[]): boolean => /^an?$/.test(lowerAt(state, 0)) && state.slice(1).every(word => isNominal(word))

const isState = (state: readonly Seen[]): boolean => STATE.test(lowerText(state))

const STATE = new RegExp('^(?:still |now |not )?(?:(?:under (?:control|way|threat|attack|pressure|investigation|review|arrest|siege|fire)|' +
  'on (?:track|strike|fire|course|hold|trial|bail|schedule|alert|the (?:run|brink|mend))|at (?:risk|large|fault|odds|war)|' +
  'in (?:\\S+ ){0,2}(?:health|danger|trouble|talks|discussions|negotiations|custody|hospital|prison|jail|hiding|exile|crisis|doubt|place|order|control|charge|debt|condition|breach|chaos|ruins|position)|' +
  'behind (?!bars$)\\S+|to blame|for sale|(?:up|down) (?:by |to )?[\\d.,]+|out of \\S+|off the table)(?: |$)|(?:over|off|up|down|out|back|away|gone)$)')

/** "firm | to cut jobs", and no "plan to cut jobs"; "Siemens | in talks to buy it", "pilot | to blame": in such a state it is, and nothing more. */
function infinitive (words: readonly Seen[], at: number): MissingVerb | undefined {
  const lead = words.slice(0, at)
  const ready = READY.has(lowerAt(lead, at - 1)) ? at - 1 : lowerAt(words, at + 1) === 'blame' ? at : lead.findIndex((_, place) => place > 0 && isState(lead.slice(place)) && at - place < LONGEST_STATE)
  if (ready > 0) return { at: ready, instead: false, verb: be(words.slice(0, ready), false) }
  if (lowerAt(words, 0) === 'no' && (TAKING_TO.has(lowerAt(words, at - 1)) || LINKED_TO.has(lowerAt(words, at - 1)))) return { at: 0, instead: false, verb: `there ${formOfBe({ several: isSeveral(lead, at), past: false })}` }
  // the last word of a sentence stays where it ends
  return posAt(words, at) === 'PART' && at < words.length - 1 && !TAKING_TO.has(lowerAt(words, at - 1)) ? { at, instead: true, verb: 'will' } : undefined
}

/** "in last-ditch talks" */
const LONGEST_STATE = 6
const READY: ReadonlySet<string> = new Set('ready set due able unable willing unwilling eager keen likely unlikely expected poised prepared free about reluctant forced'.split(' '))
/** Nouns that take an infinitive, and are no subject of one. */
export const TAKING_TO: ReadonlySet<string> = new Set(('plan plans intention intentions wish desire ambition ambitions need reason reasons deal deals bid bids move moves attempt attempts ' +
  'decision decisions right duty obligation time way ways chance call calls pressure proposal proposals').split(' '))

/** "no link to the leak" */
const LINKED_TO: ReadonlySet<string> = new Set('link links threat threats risk answer answers end damage harm alternative alternatives change changes access ties return limit limits opposition'.split(' '))

/** The form of "be" that goes with whom it is told of. */
const be = (subject: readonly Seen[], past: boolean): string => formOfBe({ several: isSeveral(subject, untilTail(subject)), past })

/** Where a noun phrase goes on with what it is of. */
const untilTail = (words: readonly Seen[]): number => {
  const tail = words.findIndex(({ pos, lower }) => pos === 'ADP' || lower === 'to')
  return tail === -1 ? words.length : tail
}

const isSeveral = (words: readonly Seen[], end: number): boolean => {
  const phrase = words.slice(0, end)
  const [head] = phrase.slice(-1)
  return phrase.some(({ lower }) => lower === 'and') || /^(?:police|people|women|men|children|they|we|you|all|many|most|both|some)$/.test(head?.lower ?? '') ||
    (isNoun(head) && /[^si]s$/.test(head?.lower ?? '')) || (head?.pos === 'NUM' && head.lower !== 'one' && head.lower !== '1')
}

/** What a headline leaves the "were" out of. */
const SUFFERED: ReadonlySet<string> = new Set(`killed injured wounded hurt shot stabbed beaten arrested detained jailed imprisoned charged convicted acquitted cleared sentenced fined sacked fired suspended
evicted evacuated rescued freed released kidnapped abducted murdered raped attacked poisoned displaced trapped stranded hospitalised hospitalized infected exposed destroyed damaged torched looted leaked
stolen hacked lost cancelled canceled postponed scrapped closed shut banned seized recovered burned burnt bombed shelled named elected appointed questioned searched feared believed thought suspected held
wanted expected known needed missing involved linked delayed worried divided shocked concerned forced told used denied faked forged doctored edited rigged fabricated`.split(/\s+/))
/** Still so, where the others are done. */
const LASTING: ReadonlySet<string> = new Set('feared believed thought suspected held wanted expected known needed missing involved linked worried divided shocked concerned trapped stranded infected exposed'.split(' '))
