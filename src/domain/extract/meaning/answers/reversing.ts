import { areContrary, scalePlaces, type ScalePlace } from '../../../lexicon/contraries.js'
import { scanEntities } from '../../../lexicon/scan-entities.js'
import { stemOf } from '../../../lexicon/stem.js'
import { closenessOf, senseOf } from '../../../lexicon/synonyms.js'
import type { Token } from '../../document.js'
import type { Word } from '../../polarity/words.js'
import type { Clause } from '../contents/clause-of.js'

/** Two statements, the later one first; `same` where they speak of the same thing or person. */
export interface Reversible { mine: Clause, theirs: Clause, said: readonly Token[], others: readonly Token[], same: boolean }

/** The ways in which a statement is the reverse of another without a "not"; each is sure by itself. */
export const REVERSING: ReadonlyArray<(pair: Reversible) => boolean> = [isContrary, isOpposite, isOtherFigure, isOtherPlace, isOtherDoer]

/** One is the other's contrary: "was drunk", "was sober". Two contraries in one statement say the same again, or something else. */
function isContrary ({ mine, theirs, same }: Reversible): boolean {
  const [here, there] = [scaledIn(mine), scaledIn(theirs)]
  const contraries = here.flatMap(place => there.filter(other => areContrary(place, other) && !sharesSide(place, here, there)).map(other => ({ place, other })))
  const [first] = contraries
  if (first === undefined || contraries.some(contrary => isBesides(contrary, first))) return false
  // "he threw us out" is told of us
  const isDeed = isVerb(mine, first.place)
  const done = isDeed && OBJECTS.has(mine.rest[0]?.lower ?? '')
  return (same || done) && (isDeed ? isOfOneThing(mine, theirs) : isVerb(theirs, first.other) || isOneDeed(mine, theirs))
}

/** "opened higher", "closed lower": of two deeds; what something is may be told of any. */
const isOneDeed = (mine: Clause, theirs: Clause): boolean => [mine, theirs].some(({ group }) => group.some(({ lemma }) => lemma === 'be')) || stemOf(mine.verb.lower) === stemOf(theirs.verb.lower)

interface Contrary { place: ScalePlace, other: ScalePlace }
const isBesides = ({ place, other }: Contrary, first: Contrary): boolean =>
  place.scale !== first.place.scale && place.from !== first.place.from && other.from !== first.other.from

const OBJECTS: ReadonlySet<string> = new Set(['me', 'us', 'him', 'her', 'them', 'it'])
const isVerb = ({ group }: Clause, { from, to }: ScalePlace): boolean => from < group.length && to <= from + 2 && group[from]?.pos === 'VERB'

/** "is alive", "died in 2011": for good, whenever that was. */
export const isDeadOrAlive = (pair: Reversible): boolean => pair.theirs.tense === 'present' && isContrary(pair) &&
  [...pair.mine.group, ...pair.mine.rest].some(({ lower }) => DEATH.has(lower)) && pair.theirs.rest.some(({ lower }) => lower === 'alive')

const DEATH: ReadonlySet<string> = new Set(['died', 'dead', 'killed', 'drowned', 'executed', 'murdered'])

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
  if (word.pos === 'ADJ' && words.slice(verbs, from).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')) return false
  // "a closed meeting" closes nothing; "is a fake Vermeer" does
  const described = next?.pos === 'NOUN' || next?.pos === 'PROPN'
  if (described && !(AMOUNTS.has(word.lower) || words.slice(0, verbs).every(({ pos, lemma }) => pos !== 'VERB' || lemma === 'be'))) return false
  return prepositional === -1 || from < prepositional || to > from + 1 || word.pos === 'ADV'
}

/** Of a verb alone: to open and to shut a door are steps; that it was open and was shut are not. */
const isPredicated = (words: readonly Word[], from: number, verbs: number): boolean =>
  !STEPS.has(stemOf(words[from]?.lower ?? '')) || words.slice(0, verbs).some(({ lower, lemma }) => lemma === 'be' || lower === 'will' || lower === 'would')

const STEPS: ReadonlySet<string> = new Set(['open', 'close', 'shut', 'lock'].map(stemOf))
const AMOUNTS: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'higher', 'lower', 'better', 'worse'])

/** "is visible", "is invisible": what WordNet knows for opposites, said of the same in one word. */
function isOpposite ({ mine, theirs, same }: Reversible): boolean {
  const [word, other] = [qualityOf(mine), qualityOf(theirs)]
  return same && word !== undefined && other !== undefined && closenessOf(senseOf(stemOf(word)), senseOf(stemOf(other))) === 'antonym'
}

/** The one adjective of "is ADJECTIVE", where it is no matter of taste, of degree or of time. */
function qualityOf ({ group, rest }: Clause): string | undefined {
  const [first, ...others] = rest.filter(({ pos }) => pos !== 'ADV' && pos !== 'PUNCT')
  const isBeing = group.every(({ lemma, pos }) => lemma === 'be' || lemma === 'remain' || pos === 'AUX' || pos === 'ADV')
  const isOne = isBeing && first?.pos === 'ADJ' && (others[0] === undefined || others[0].pos === 'ADP')
  return isOne && !OF_TASTE.has(first.lower) ? first.lower : undefined
}

/** What one person finds so and another does not, with no claim denied. */
const OF_TASTE: ReadonlySet<string> = new Set(`good bad fair unfair just unjust right wrong happy unhappy sad glad important unimportant necessary unnecessary useful useless wise unwise foolish
acceptable unacceptable beautiful ugly easy difficult hard simple complicated complex reasonable unreasonable nice nasty kind unkind pleasant unpleasant interesting boring popular unpopular
great terrible welcome unwelcome appropriate inappropriate helpful unhelpful likely unlikely possible impossible sure unsure certain uncertain clear unclear confident optimistic pessimistic
big small large little long short tall old young new early late first last near far fast slow hot cold warm cool high low
worthy unworthy credible incredible convincing unconvincing satisfied dissatisfied satisfactory unsatisfactory comfortable uncomfortable generous mean brave cowardly strong weak
left right north south east west different same similar public private front back main general specific`.split(/\s+/))

/** "won the appeal", "lost the first hearing": what is done to one thing says nothing of another. */
function isOfOneThing (mine: Clause, theirs: Clause): boolean {
  const object = untilPreposition(mine.rest)
  const known = new Set([...theirs.subject, ...theirs.rest].map(({ lower }) => stemOf(lower)))
  const nouns = nounsOf(object)
  return nouns.length === 0 ? !OWNED.has(object[0]?.lower ?? '') : nouns.every(noun => known.has(noun))
}

/** "holding his own": an object that is no noun is an idiom. */
const OWNED: ReadonlySet<string> = new Set(['his', 'its', 'their', 'my', 'our', 'your'])

const untilPreposition = (words: readonly Word[]): readonly Word[] => {
  const end = words.findIndex(({ pos }) => pos === 'ADP')
  return end === -1 ? words : words.slice(0, end)
}

const nounsOf = (words: readonly Word[]): string[] => words.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN').map(({ lower }) => stemOf(lower))

/** "It was nearer 20,000", "the figure was 212", "she has two": another figure for the same. */
function isOtherFigure ({ mine, said, others, same }: Reversible): boolean {
  const [figures, known] = [figuresIn(said), figuresIn(others)]
  if (figures.length !== 1 || known.length !== 1 || figures[0] === known[0]) return false
  const words = [...mine.group, ...mine.rest].filter(({ pos }) => pos !== 'PUNCT')
  const pronoun = mine.subject.length === 1 && IT.has(mine.subject[0]?.lower ?? '')
  const corrected = words.some(({ lower }) => CORRECTING.has(lower))
  if (mine.subject.at(-1)?.pos === 'NOUN' && FIGURES.has(mine.subject.at(-1)?.lower ?? '')) return mine.verb.lemma === 'be'
  return (pronoun && corrected) || (same && words.at(-1)?.pos === 'NUM' && words.length < 3 && /^(?:be|have|own|keep)$/.test(mine.verb.lemma))
}

const IT: ReadonlySet<string> = new Set(['it', 'they', 'there', 'that'])
const CORRECTING: ReadonlySet<string> = new Set(['nearer', 'closer', 'actually', 'rather', 'really'])
/** What a count is called, by itself. */
const FIGURES: ReadonlySet<string> = new Set(['figure', 'number', 'total', 'toll', 'sum', 'amount', 'count', 'tally', 'price', 'cost', 'bill', 'turnout'])
const figuresIn = (said: readonly Token[]): string[] => said.filter(({ pos, lower }) => pos === 'NUM' && lower !== 'one').map(({ lower }) => lower)

/** "was over Syria", where another says that it was in Turkey: in one country at a time. */
function isOtherPlace ({ mine, theirs, same }: Reversible): boolean {
  if (!same || !((isBeing(mine) && isBeing(theirs)) || (isOf(mine) && isOf(theirs)))) return false
  const [here, there] = [placeOf(mine), placeOf(theirs)]
  return here !== undefined && there !== undefined && here !== there
}

const isBeing = ({ group, rest }: Clause): boolean => group.every(({ lemma, pos, lower }) => lemma === 'be' || pos === 'ADV' || lower === 'had' || lower === 'has') && IN.has(rest[0]?.lower ?? '')
/** "is Panamanian", "belongs to Iran" */
const isOf = ({ group, rest, verb }: Clause): boolean =>
  (/^(?:belong|come|originate|hail)$/.test(verb.lemma) && /^(?:to|from|in)$/.test(rest[0]?.lower ?? '')) ||
  (group.every(({ lemma, pos }) => lemma === 'be' || pos === 'ADV') && rest.length > 0 && scanEntities(rest.map(({ text }) => text)).some(({ from }) => from < 2 && !IN.has(rest[0]?.lower ?? '')))

const IN: ReadonlySet<string> = new Set(['in', 'inside', 'over', 'within'])

function placeOf ({ rest }: Clause): string | undefined {
  const [place, ...others] = scanEntities(rest.map(({ text }) => text)).filter(({ entity }) => entity.id.startsWith('country:'))
  return others.length > 0 ? undefined : place?.entity.id
}

/** "The rebels burned them", where another says that the army did: a deed that is done once, by somebody else. */
function isOtherDoer ({ mine, theirs }: Reversible): boolean {
  const [doer, other] = [nounsOf(mine.subject), nounsOf(theirs.subject)]
  if (doer.length === 0 || other.length === 0 || doer.some(noun => other.includes(noun))) return false
  if (isFirst(mine) && isFirst(theirs)) return true
  const object = mine.rest[0]?.lower ?? ''
  const verb = stemOf(mine.verb.lower)
  const same = verb === stemOf(theirs.verb.lower) && ONCE.has(verb) && isActive(mine) && isActive(theirs)
  return same && TAKEN_UP.has(object) && nounsOf(untilPreposition(theirs.rest)).length > 0
}

const isFirst = ({ group, rest }: Clause): boolean => [...group, ...rest].some(({ lower, pos }, index, words) =>
  lower === 'first' && (words[index + 1] === undefined || pos === 'ADV' || /^(?:shot|stone|punch|blow|rock|bomb|move)s?$/.test(words[index + 1]?.lower ?? '')))
const isActive = ({ group }: Clause): boolean => group.every(({ lemma }) => lemma !== 'be')
const TAKEN_UP: ReadonlySet<string> = new Set(['it', 'them', 'him', 'her'])
const ONCE: ReadonlySet<string> = new Set(('burned burnt killed murdered shot destroyed started stole wrote invented built poisoned bombed shelled hit fired planted set composed painted designed ' +
  'ordered cut broke blew torched sank drowned beat kidnapped buried').split(' ').map(stemOf))
