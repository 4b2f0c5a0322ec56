import { areContrary, scalePlaces, type ScalePlace } from '../../../../lexicon/contraries.js'
import { stemOf } from '../../../../lexicon/stem.js'
import type { Word } from '../../../clauses/words.js'
import type { Clause } from '../../../clauses/clause-of.js'
import { isOfOneThing } from './of-one-thing.js'
import { nounsOf, TAKEN_UP, untilPreposition, type Reversible } from './reversible.js'
import { isNoun } from '../../../part-of-speech.js'

/** One is the other's contrary: "was drunk", "was sober". Two contraries in one statement say the same again, or something else. */
export function isContrary ({ mine, theirs, same }: Reversible): boolean {
  const [here, there] = [scaledIn(mine), scaledIn(theirs)]
  const contraries = here.flatMap(place => there.filter(other => areContrary(place, other) && !sharesSide(place, here, there)).map(other => ({ place, other })))
  const [first] = contraries
  if (first === undefined || contraries.some(contrary => isBesides(contrary, first))) return false
  const isDeed = isVerb(mine, first.place)
  return (same || isDoneTo(mine, theirs)) && (isDeed ? isOfOneThing(mine, theirs) : isVerb(theirs, first.other) || isOneDeed(mine, theirs))
}

/** "opened higher", "closed lower": of two deeds; what something is may be told of any. */
const isOneDeed = (mine: Clause, theirs: Clause): boolean =>
  [mine, theirs].some(({ group, verb }) => group.some(({ lemma }) => lemma === 'be') || STAYING.has(verb.lemma)) || stemOf(mine.verb.lower) === stemOf(theirs.verb.lower)

const STAYING: ReadonlySet<string> = new Set(['be', 'stay', 'remain', 'keep'])

/** "he threw us out" is told of us, and "forty voted against it" of the vote that the other one spoke of; not where that one told of two things. */
const isDoneTo = ({ rest }: Clause, theirs: Clause): boolean =>
  rest.some(({ lower }, at) => SPEAKERS.has(lower) ? at === 0 : TAKEN_UP.has(lower)) && (SPEAKERS.has(rest[0]?.lower ?? '') || nounsOf(untilPreposition(theirs.rest)).length === 0)

const SPEAKERS: ReadonlySet<string> = new Set(['me', 'us'])

interface Contrary { place: ScalePlace, other: ScalePlace }
const isBesides = ({ place, other }: Contrary, first: Contrary): boolean =>
  place.scale !== first.place.scale && place.from !== first.place.from && other.from !== first.other.from

const isVerb = ({ group }: Clause, { from, to }: ScalePlace): boolean => from < group.length && to <= from + 2 && group[from]?.pos === 'VERB'

/** "is alive", "died in 2011"; "is still theirs", "we took it on Monday": what has come about since then is so, whenever that was. */
export const isUndoneSince = (pair: Reversible): boolean => pair.theirs.tense === 'present' && isContrary(pair) && isDone(pair.mine)

const isDone = ({ group, verb, tense }: Clause): boolean => tense === 'past' && verb.pos === 'VERB' && group.every(({ lemma }) => lemma !== 'be' || KILLED.has(verb.lower))

const KILLED: ReadonlySet<string> = new Set(['killed', 'drowned', 'executed', 'murdered'])

/** Both say it: "was dead when found", "was found dead". */
const sharesSide = (place: ScalePlace, here: readonly ScalePlace[], there: readonly ScalePlace[]): boolean =>
  there.some(other => other.scale === place.scale && here.some(one => one.scale === other.scale && one.side === other.side))

/** What a clause says on some scale by its verb, by what it says something is, by an adverb, or by a phrase. */
function scaledIn ({ group, rest }: Clause): ScalePlace[] {
  const words = [...group, ...rest]
  const prepositional = words.findIndex(({ pos }, index) => index >= group.length && pos === 'ADP')
  return scalePlaces(words.map(({ lower }) => lower)).filter(place => isTold(words, place, { verbs: group.length, prepositional }))
}

interface Bounds { verbs: number, prepositional: number }

function isTold (words: readonly Word[], { from, to }: ScalePlace, { verbs, prepositional }: Bounds): boolean {
  const [word, next] = [words[from], words[to]]
  if (word === undefined || (word.pos === 'AUX' && to === from + 1)) return false
  if (from < verbs) return isPredicated(words, from, verbs)
  // "makes the firm invisible" is told of the firm
  if (word.pos === 'ADJ' && words.slice(verbs, from).some(isNoun)) return false
  // "a closed meeting" closes nothing; "is a fake Vermeer" does
  const described = isNoun(next)
  if (described && !(AMOUNTS.has(word.lower) || words.slice(0, verbs).every(({ pos, lemma }) => pos !== 'VERB' || lemma === 'be'))) return false
  return prepositional === -1 || from < prepositional || to > from + 1 || word.pos === 'ADV'
}

/** Of a verb alone: to open and to shut a door are steps; that it was open and was shut are not. */
const isPredicated = (words: readonly Word[], from: number, verbs: number): boolean =>
  !STEPS.has(stemOf(words[from]?.lower ?? '')) || words.slice(0, verbs).some(({ lower, lemma }) => lemma === 'be' || lower === 'will' || lower === 'would')

const STEPS: ReadonlySet<string> = new Set(['open', 'close', 'shut', 'lock'].map(stemOf))
const AMOUNTS: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'higher', 'lower', 'better', 'worse'])
