import { baseOfGerund } from '../../clauses/base-of-gerund.js'
import { copula } from '../../clauses/copula.js'
import { formOfBe, inflectVerb } from '../../clauses/inflect-verb.js'
import { findMainVerb, isFinite } from '../../clauses/main-verb.js'
import { missingVerb, TAKING_TO } from '../../clauses/missing-verb.js'
import { SUBORDINATORS } from '../../clauses/function-words.js'
import { nameWords, spaced, word, type Word } from '../../clauses/words.js'
import { lowerAt, posAt } from '../../word-at.js'
import { CLAIM_NOUNS } from '../../stance/claim-nouns.js'
import { baseOf } from '../../stance/stance-verbs.js'
import { VERDICTS } from '../../stance/verdicts.js'
import { HOMOGRAPHS } from '../../homographs.js'
import { isDescribing } from '../../clauses/is-describing.js'
import { isClause } from '../../clauses/is-clause.js'
import { caused } from './caused.js'
import { figurePut } from './figure-put.js'
import { existing, isCounted, isHappening } from '../objects/own-statements.js'
import { isReflexive, opensWithPronoun } from '../../clauses/pronouns.js'
import { isNoun, isVerb } from '../../part-of-speech.js'
import { takeUntil } from '../../take-until.js'
import { isPlural } from '../../clauses/noun-phrase.js'
import { RELATIVES } from '../../find/word-classes.js'

/** What goes round a content that is no sentence by itself: who says it, by which words, and whether it stands in quote marks. */
export interface Completion { subject: string, cue: readonly Word[], quoted?: boolean }

/**
 * The sentence that a phrase makes together with its source and cue: "accused Peru of lying" is that Peru lied, "promised to leave" that the source will
 * leave, "called on Chad to pay" that Chad should pay; any other object stays with its verb ("praised the deal"). Undefined where no verb tells.
 */
export function complete (words: readonly Word[], { subject, cue, quoted = false }: Completion): readonly Word[] | undefined {
  const bases = cue.map(baseOf)
  const [verb = ''] = bases.slice(-1)
  // a relative clause whose noun is open
  if (/^(?:who|whom|which)$/.test(lowerAt(words, 0)) || (lowerAt(words, 0) === 'what' && !hasVerb(words))) return undefined
  // "as she put it, “a great deal of noise”"
  if (verb === 'it') return hasVerb(words) ? words : undefined
  if (lowerAt(words, 0) === 'no' && isNominal(words)) return lacking(words, subject)
  if (words.length === 0 || !cue.some(isVerb)) return headlined(words)
  if (bases.includes('accuse') || bases.includes('suspect')) return accused(words)
  const blamed = bases.some(base => BLAMING.has(base)) ? done(words, 'for') : undefined
  if (blamed !== undefined) return blamed
  const cause = bases.some(base => base === 'blame' || base === 'attribute') ? caused(words, cue) : undefined
  if (cause !== undefined) return cause
  if (words[0]?.lower === 'to') return COMMITTING.has(verb) ? [...nameWords(subject), word('will', 'AUX'), ...spaced(words.slice(1))] : undefined
  if (EXPECTING.has(verb)) return directed(words, 'will') ?? withCue(words, subject, cue)
  if (isDirected(words, { subject, cue })) return directed(words, 'should')
  // "reported | one death", "reported | two cases of plague"
  if (verb === 'report' && (isCounted(words) || isHappening(words))) return existing(words)
  if (isOnlySaid(cue)) return hasVerb(words) && !isHeadless(words) ? words : undefined
  if (lowerAt(cue, cue.length - 1) === 'by') return (bases.some(base => DESCRIBING.has(base)) ? described(words, cue) : undefined) ?? [...words, ...spaced(cue), ...spaced(nameWords(subject))]
  if (quoted && isSpeech(words)) return undefined
  if (isReflexive(words[0]) && bases.some(base => NAMING.has(base) || DESCRIBING.has(base))) return ofOneself(words, subject, cue)
  // "called that claim | disgraceful": which, the words before tell
  if (NAMING.has(verb) && /^(?:this|that|these|those)$/.test(lowerAt(words, 0)) && CLAIM_NOUNS.has(lowerAt(words, 1))) return undefined
  const figure = figurePut(words, cue)
  if (figure !== undefined) return figure
  if (NAMING.has(verb) || (verb === 'find' && words.some(({ lower }) => VERDICTS.has(lower)))) return named(words, cue) ?? (/^(?:ADJ|ADV)$/.test(posAt(words, 0)) && CALLING.has(verb) ? undefined : withCue(words, subject, cue))
  if (bases.some(base => DESCRIBING.has(base))) return described(words, cue) ?? (verb === 'describe' ? happening(words) : undefined) ?? withCue(words, subject, cue)
  return withCue(words, subject, cue)
}

/** Verbs that take for done what they find good or bad: "praised Peru for felling the trees". */
const BLAMING: ReadonlySet<string> = new Set(`blame criticise criticize praise condemn denounce slam decry deplore hail thank fault lambast lambaste commend applaud censure rebuke berate
castigate`.split(/\s+/))

/** Somebody is told to do something, says to do it, or is accused of having done it: infinitive or gerund carries what is stated, whatever stands in it. */
export function isDirected (words: readonly Word[], { cue }: Completion): boolean {
  const bases = cue.map(baseOf)
  if (words[0]?.lower === 'to') return bases.slice(-1).some(base => COMMITTING.has(base))
  if (bases.includes('accuse')) return done(words, 'of') !== undefined
  if (bases.some(base => BLAMING.has(base))) return done(words, 'for') !== undefined
  return bases.some(base => DIRECTING.has(base) || EXPECTING.has(base)) && !isCalled(bases) && directed(words, 'should') !== undefined
}

/** "called the man unfit to serve", "called for a vote to be held": only who calls on somebody tells him to do it. */
const isCalled = (bases: readonly string[]): boolean => bases.at(-1) === 'for' || (bases.includes('call') && !bases.includes('on') && !bases.includes('upon'))

/** "hoped that P" says no more than that: the wish goes with what is wished. Other clauses stand by themselves. */
export function wished (clause: readonly Word[], { subject, cue }: Completion): readonly Word[] | undefined {
  if (!cue.some(({ lower }) => WISHES.has(lower))) return clause
  const isWhole = cue.some(isVerb) && !/^(?:to|for)$/.test(lowerAt(clause, 0))
  const full = cue.map(part => part.lower === "'s" ? word('is', 'AUX') : part)
  return isWhole ? withCue([word('that', 'SCONJ'), ...spaced(clause)], subject, full) : undefined
}

const WISHES: ReadonlySet<string> = new Set('hope hoped hopes hoping hopeful wish wished wishes pray prayed prays'.split(' '))

/** "no plan | to cut pensions": a noun that takes an infinitive, and no subject of one. */
const isNominal = (words: readonly Word[]): boolean => TAKING_TO.has(words.find((_, at) => lowerAt(words, at + 1) === 'to')?.lower ?? '')

/** "No plans to cut pensions": the source has none; "no need to panic": there is none. */
function lacking (words: readonly Word[], subject: string): readonly Word[] {
  const head = words.find((_, at) => lowerAt(words, at + 1) === 'to')?.lower ?? ''
  return [...nameWords(OWNED.has(head) ? `${subject} has` : head.endsWith('s') ? 'There are' : 'There is').map(part => ({ ...part, pos: /^(?:has|are|is)$/.test(part.lower) ? 'AUX' as const : part.pos })), ...spaced(words)]
}

const OWNED: ReadonlySet<string> = new Set('plan plans intention intentions wish desire ambition ambitions'.split(' '))

/** A headline's grammar: "Paris to send tanks" is that it will, "Talks useful" that they are. */
function headlined (words: readonly Word[]): readonly Word[] | undefined {
  const missing = missingVerb(words)
  if (missing === undefined) return undefined
  const { at, instead, verb } = missing
  return [...words.slice(0, at), ...nameWords(verb).map(part => ({ ...part, pos: 'AUX' as const, before: at === 0 ? '' : ' ' })), ...spaced(words.slice(instead ? at + 1 : at))]
}

/** What is only said has to be a sentence by itself. */
const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'continue', 'state', 'reply', 'answer', 'write', 'tweet', 'post', 'explain', 'argue', 'ask', 'wonder', 'quip', 'joke', 'shout', 'put'])

/** Whether the cue tells no more than that somebody said it. */
export function isOnlySaid (cue: readonly Word[]): boolean {
  const bases = cue.map(baseOf)
  return SAYING.has(bases.at(-1) ?? '') || bases.includes('accord')
}

/** A verb that the search for the main one has missed. */
const hasVerb = (words: readonly Word[]): boolean =>
  words.some(({ pos, lower }, index) => index > 0 && ((pos === 'AUX' && lower !== 'be') || (pos === 'VERB' && /(?:[^s]s|ed)$/.test(lower) && lowerAt(words, index - 1) !== 'to')))

/** "Look at what they did": the first verb has no subject; "two daughters that are nuns": the only one is in a clause about a noun. */
function isHeadless (words: readonly Word[]): boolean {
  if (SUBJECTS.has(lowerAt(words, 0)) || lowerAt(words, 1) === ',') return false
  const main = findMainVerb(words)
  if (main !== undefined) return main.at === main.subject && !isName(words) && !words.some(({ text }, at) => text === ',' && isClause(words.slice(at + 1)))
  const relative = words.slice(0, LONGEST_NOUN).findIndex(({ lower }, at) => RELATIVES.has(lower) && isNoun(words[at - 1]))
  const told = words.slice(relative)
  return relative !== -1 && told.filter((_, at) => isFinite(words, relative + at)).length < 2 && !told.some((_, at) => at > 1 && mayBeVerb(told, at))
}

/** "the law that bans dogs | harms | the blind": what the tagger takes for a noun. */
const mayBeVerb = (words: readonly Word[], at: number): boolean =>
  posAt(words, at) === 'NOUN' && /[^s]s$/.test(lowerAt(words, at)) && HOMOGRAPHS.has(lowerAt(words, at).slice(0, -1)) && /^(?:DET|PRON|ADJ|ADV)$/.test(posAt(words, at + 1))

/** "Cruz | is", "Convicted men | are": a verb for the tagger only, for another follows before anything opens a clause. */
function isName (words: readonly Word[]): boolean {
  const clause = takeUntil(words, ({ pos, lower }, at) => at > 0 && (pos === 'PUNCT' || pos === 'CCONJ' || SUBORDINATORS.has(lower) || SUBJECTS.has(lower)))
  // "hope and faith | moved the crowd"
  const joined = posAt(words, 1) === 'CCONJ' && posAt(words, 2) === 'NOUN' && words.slice(3).some((_, at) => isFinite(words, at + 3))
  return posAt(words, 0) === 'VERB' && (joined || hasVerb(clause))
}

const SUBJECTS: ReadonlySet<string> = new Set('i you he she it we they this these'.split(' '))
/** So many words may stand before the clause about it. */
const LONGEST_NOUN = 5

const COMMITTING: ReadonlySet<string> = new Set(['promise', 'pledge', 'vow', 'agree', 'threaten', 'swear', 'offer', 'undertake'])
const DIRECTING: ReadonlySet<string> = new Set(['urge', 'call', 'ask', 'tell', 'advise', 'order', 'instruct', 'request'])
const EXPECTING: ReadonlySet<string> = new Set(['expect', 'forecast', 'predict'])
const DESCRIBING: ReadonlySet<string> = new Set(['describe', 'characterize', 'characterise', 'portray', 'brand', 'label', 'denounce', 'condemn', 'hail', 'depict', 'dismiss', 'regard', 'see', 'identify'])

/** "Peru of lying": Peru lied. */
function accused (words: readonly Word[]): readonly Word[] | undefined {
  const of = words.findIndex(({ lower }) => lower === 'of')
  if (of < 1 || words[of + 1] === undefined) return undefined
  return done(words, 'of') ?? [...words.slice(0, of), word('was', 'AUX'), word('guilty', 'ADJ'), ...words.slice(of)]
}

/** "Peru of lying", "Peru for felling the trees": what Peru did; undefined where no deed is named. */
function done (words: readonly Word[], preposition: 'of' | 'for'): readonly Word[] | undefined {
  // "the mayor of York | of lying"
  const at = words.findIndex(({ lower }, index) => lower === preposition && isAct(words[index + 1]) && !(isDescribing(words, index + 1) && lowerAt(words, index + 1) !== 'growing'))
  const act = words[at + 1]
  if (at < 1 || act === undefined || isInRelative(words, at)) return undefined
  const verb = act.lower === 'being' ? 'was' : inflectVerb(baseOfGerund(act), 'past')
  return [...words.slice(0, at), word(verb, 'VERB'), ...words.slice(at + 2)]
}

/** "the arrests, | which Ankara cited as a reason for closing the border |": what stands in an open relative clause tells of something else. */
function isInRelative (words: readonly Word[], at: number): boolean {
  const comma = words.slice(0, at).findLastIndex(({ text }) => text === ',')
  return comma !== -1 && /^(?:which|who|whom|where|whose)$/.test(lowerAt(words, comma + 1))
}

const isAct = (word: Word | undefined): boolean => word?.lower.endsWith('ing') === true && word.pos !== 'PROPN'

/** "Chad to pay": Chad should pay, or is said to be about to. */
function directed (words: readonly Word[], modal: 'should' | 'will'): readonly Word[] | undefined {
  const to = words.findIndex(({ lower, pos }, index) => lower === 'to' && index > 0 && pos !== 'ADP' && isVerb(words[index + 1]))
  const not = words[to - 1]?.lower === 'not'
  if (to < 1 || words.slice(0, to).some(isVerb)) return undefined
  return [...words.slice(0, not ? to - 1 : to), word(modal, 'AUX'), ...not ? [word('not', 'PART')] : [], ...words.slice(to + 1)]
}

/** A sentence that somebody spoke, and no words that the article's own sentence took in: only names have a capital there. */
const isSpeech = ([first]: readonly Word[]): boolean => first !== undefined && /^\p{Lu}/u.test(first.text) && first.pos !== 'PROPN'

/** "Didn't do it", "Never met him" in somebody's mouth, who did not; undefined for other words, of which nobody could say whom they mean. */
export function elliptical (words: readonly Word[], subject: string): readonly Word[] | undefined {
  const [first, next] = words
  const isOwn = first?.lower === 'did' || (first?.lower === 'never' && next?.pos === 'VERB' && next.lower !== next.lemma)
  return first !== undefined && isOwn ? [...nameWords(subject), { ...first, text: first.lower, before: ' ' }, ...words.slice(1)] : undefined
}

/** Verbs that have somebody or something and what it is said to be behind them. */
const CALLING: ReadonlySet<string> = new Set(['call', 'dub', 'deem', 'term', 'brand', 'label'])
/** The same, of those who settle it. */
const NAMING: ReadonlySet<string> = new Set([...CALLING, 'rule', 'judge', 'declare', 'proclaim', 'pronounce', 'consider'])

/** "the warning overdue", "the vote a farce": the warning was overdue. */
function named (words: readonly Word[], cue: readonly Word[]): readonly Word[] | undefined {
  const isJudged = (index: number): boolean => /^(?:NOUN|PROPN|NUM)$/.test(posAt(words, index)) || (index === 0 && opensWithPronoun(words))
  const isLast = (index: number): boolean => words.slice(index + 1).every(({ pos }) => pos === 'PUNCT')
  const at = words.findIndex(({ pos, lower }, index) => index > 0 && (/^(?:ADJ|ADV|DET)$/.test(pos) || (pos === 'VERB' && /(?:ed|en)$/.test(lower) && isLast(index))) && isJudged(index - 1))
  return at === -1 ? undefined : [...words.slice(0, at), word(copula(words.slice(0, at), cue), 'AUX'), ...spaced(words.slice(at))]
}

/** "described | water pouring in": water was pouring in. */
function happening (words: readonly Word[]): readonly Word[] | undefined {
  const at = words.findIndex(({ pos, lower }, index) => index > 0 && pos === 'VERB' && lower.endsWith('ing'))
  const isSubject = at > 0 && words.slice(0, at).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos)) && posAt(words, at - 1) !== 'ADJ'
  return isSubject ? [...words.slice(0, at), word(isPlural(words.slice(0, at)) ? 'were' : 'was', 'AUX'), ...words.slice(at)] : undefined
}

/** "the talks as frank": the talks were frank. */
function described (words: readonly Word[], cue: readonly Word[]): readonly Word[] | undefined {
  const as = words.findIndex(({ lower }, at) => lower === 'as' && !isInRelative(words, at))
  if (as < 1 || as === words.length - 1 || /^(?:me|us)$/.test(lowerAt(words, 0)) || /^(?:soon|long)$/.test(lowerAt(words, as + 1))) return undefined
  return [...words.slice(0, as), word(copula(words.slice(0, as), cue), 'AUX'), ...words.slice(as + 1)]
}

/** "called | the figures cooked": no clause, but what they are called. */
export const isNamed = (words: readonly Word[], cue: readonly Word[]): boolean => {
  const last = words.findLast(({ pos }) => pos !== 'PUNCT')
  const verbs = words.filter(isVerb)
  return NAMING.has(baseOf(cue.at(-1) ?? { lower: '', lemma: '' })) && verbs.length === 1 && verbs[0] === last && /(?:ed|en)$/.test(last?.lower ?? '')
}

/** Source, cue and object as they stand; a participle ("praising the deal") becomes a past. */
function withCue (words: readonly Word[], subject: string, cue: readonly Word[]): readonly Word[] {
  const finite = cue.filter(({ lower }) => !TYING.has(lower)).map(word => word.lower.endsWith('ing') && word.pos === 'VERB' && isFirstVerb(cue, word) ? { ...word, text: inflectVerb(baseOfGerund(word), 'past') } : word)
  return [...nameWords(subject), ...spaced(finite), ...spaced(words)]
}

/** "also stressed the need": words that tie it to the sentence before. */
const TYING: ReadonlySet<string> = new Set(['also', 'too', 'likewise', 'however', 'meanwhile', 'similarly', 'instead', 'nevertheless', 'nonetheless'])

const isFirstVerb = (cue: readonly Word[], word: Word): boolean => cue.find(isVerb) === word

/** "himself a moderate", "himself as one", of whom a source calls so: that he is one. */
function ofOneself ([self, ...rest]: readonly Word[], subject: string, cue: readonly Word[]): readonly Word[] | undefined {
  const judged = lowerAt(rest, 0) === 'as' ? rest.slice(1) : rest
  const be = formOfBe({ several: self?.lower === 'themselves', past: cue.some(({ lower }) => lower.endsWith('ed')) })
  return judged.length === 0 ? undefined : [...nameWords(subject), word(be, 'AUX'), ...spaced(judged)]
}
