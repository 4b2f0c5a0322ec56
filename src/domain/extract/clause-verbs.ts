import type { Token } from './document.js'
import { CLAIMING, CLAIM_NOUNS } from './stance/claim-nouns.js'
import { HOMOGRAPHS, singular } from './homographs.js'
import { BODY_HEADS, ROLE_HEADS } from './sources/roles/roles.js'
import { isCalendarName } from '../lexicon/calendar.js'
import { senseOf, usageOf, verbFieldOf } from '../lexicon/synonyms.js'
import { stemOf } from '../lexicon/stem.js'
import { baseOfPast } from './past-forms.js'
import { BASES_OF_PASTS } from './clauses/irregular-verbs.js'
import { PARTICIPLES } from './clauses/main-verb.js'
import { isSubstantive } from './part-of-speech.js'
import { THIRD_PERSONS } from './clauses/pronouns.js'

/** What is looked at of a word. */
type Word = Pick<Token, 'text' | 'lower' | 'lemma' | 'pos'>

/**
 * The words with a verb in each clause to which the tagger gave none ("the virus | spreads | through the air", "the army | shot | down a drone"): of those
 * that may be one the likeliest. What only stands beside something, as an apposition does, is no clause.
 */
export function withClauseVerbs<Tagged extends Word> (words: readonly Tagged[]): Tagged[] {
  const found = new Map(words.flatMap((_, at) => gapVerb(words, at)))
  for (let from = 0; from < words.length;) {
    const to = clauseEnd(words, from)
    const verb = isClause(words, from) ? verbIn(words, from, to) ?? verbIn(words, from, verdictAt(words, from, to)) : undefined
    if (verb !== undefined) found.set(...verb)
    from = to + 1
  }
  // "the firm | abets": what does something is no adjective
  return words.map((word, at) => found.has(at)
    ? { ...word, pos: 'VERB', lemma: found.get(at) ?? word.lemma }
    : found.has(at + 1) && word.pos === 'ADJ' ? { ...word, pos: 'NOUN' } : word)
}

/** "the claim that the bridge fell | was false": where the verdict stands on what a noun of claiming tells; `from` itself where none does. */
function verdictAt (words: readonly Word[], from: number, to: number): number {
  const lead = words.slice(Math.max(0, from - LONGEST_CLAIMANT), from)
  const isThat = lead.at(-1)?.lower === 'that' && lead.some(({ lower }) => CLAIM_NOUNS.has(lower) || CLAIMING.test(lower))
  if (!isThat && !CLAIMING.test(lead.at(-1)?.lower ?? '')) return from
  const at = words.slice(from, to).findLastIndex(({ lower }) => /^(?:is|are|was|were)$/.test(lower))
  return from + Math.max(0, at)
}

/** "claims by | two former ministers | that P" */
const LONGEST_CLAIMANT = 8

/** "who police say | shot | the mayor", "which its maker says | cures | asthma": whoever is told of in a relative clause has a verb behind who says it. */
function gapVerb (words: readonly Word[], at: number): Array<readonly [number, string]> {
  const { lower = '', pos = '' } = words[at] ?? {}
  const isBehindSaying = words[at - 1]?.pos === 'VERB' && SAYING.test(words[at - 1]?.lower ?? '') && isInterposed(words, at - 1)
  if (!/^(?:NOUN|ADJ)$/.test(pos) || !isBehindSaying || /^(?:VERB|AUX|PUNCT)$/.test(words[at + 1]?.pos ?? '')) return []
  const base = BASES_OF_PASTS.get(lower) ?? [lower, singular(lower)].find(form => HOMOGRAPHS.has(form))
  return base === undefined ? [] : [[at, base]]
}

/** Whether the verb stands in a relative clause: "who police | say", "a man they | say". */
const isInterposed = (words: readonly Word[], verb: number): boolean =>
  words.slice(Math.max(0, verb - LONGEST_SPEAKER), verb - 1).some(({ lower }) => /^(?:who|whom|which|that)$/.test(lower)) ||
  (THIRD_PERSONS.has(words[verb - 1]?.lower ?? '') && words[verb - 2]?.pos === 'NOUN')

/** How far back a relative pronoun stands at most, in tokens. */
const LONGEST_SPEAKER = 5

/** Where a mark ends the clause, or where another begins: the position of the mark, of "that", or of the word that says it. */
function clauseEnd (words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && !(isMark(words[at]) || leads(words, at))) at++
  return at
}

const isMark = (word: Word | undefined): boolean => word?.pos === 'PUNCT' && word.text !== '-'

/** "says | that P", "says | P", "| if P". */
const leads = (words: readonly Word[], at: number): boolean => words[at]?.lower === 'that' || SUBORDINATING.test(words[at]?.lower ?? '') || (words[at]?.pos === 'VERB' && (SAYING.test(words[at]?.lower ?? '') || CLAIMING.test(words[at]?.lower ?? '')) && words[at + 1]?.lower !== 'that')

const SUBORDINATING = /^(?:if|when|while|because|although|though|unless|whether)$/
const SAYING = new RegExp('^(?:sa(?:id|ys?)|thinks?|thought|f(?:ind|ound|inds)|den(?:y|ies|ied)|' +
  '(?:insist|claim|warn|add|suspect|confirm|report|doubt|fear|suggest|predict|reveal|complain|maintain|contend|explain|learn|discover)(?:s|ed)?|admit(?:s|ted)?|concur(?:s|red)?|' +
  '(?:argue|believe|allege|hope|estimate|note|state|announce|promise|declare|acknowledge|observe|conclude)[sd]?)$')

/** A clause opens the sentence, stands behind "that" or a word that says it, or behind what opens the sentence ("According to X, | …"). */
function isClause (words: readonly Word[], from: number): boolean {
  const before = words[from - 1]
  if (before === undefined || /^[.!?:;“"]$/.test(before.lower) || leads(words, from - 1)) return OPENING.test(words[from]?.pos ?? '') || isRoundNumber(words, from)
  const start = words.slice(0, from - 1).findLastIndex(({ text }) => /^[.!?:;“”"]$/.test(text)) + 1
  return before.text === ',' && (LEADING.test(words[start]?.pos ?? '') || isTime(words.slice(start, from - 1))) && !words.slice(start, from - 1).some(({ text }) => text === ',') && OPENING.test(words[from]?.pos ?? '')
}

/** "Last year, |", "Next Monday, |" */
const isTime = (phrase: readonly Word[]): boolean =>
  /^(?:last|this|next|earlier|late)$/.test(phrase[0]?.lower ?? '') && (TIMES.test(phrase.at(-1)?.lower ?? '') || isCalendarName(phrase.at(-1)?.lower ?? ''))

const OPENING = /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|ADV)$/
const LEADING = /^(?:ADP|SCONJ|VERB)$/

/** Where the verb of a clause without one is, and its base. */
function verbIn (words: readonly Word[], from: number, to: number): readonly [number, string] | undefined {
  // "denies | rival lines a berth", "announced | tour dates": things, where no article opens a clause
  if (WITH_OBJECT.test(words[from - 1]?.lower ?? '') && !/^(?:DET|PRON|PROPN)$/.test(words[from]?.pos ?? '')) return undefined
  const least = SHORTEST - Number(isSubordinate(words, from) || isSaid(words, from))
  if (to - from < least || words.slice(from, to).some((word, at) => isVerb(words, word, from + at))) return undefined
  // "farmers around Lima | claim | that P": what a clause follows may end its own
  const last = isSubordinate(words, from) || isSaid(words, from) || words[to]?.lower === 'that' ? to : to - 1
  const places = Array.from({ length: last - from - 1 }, (_, step) => from + step + 1).filter(at => !isTime(words.slice(at, at + 2)))
  for (const baseOf of [pastOf, thirdOf, pluralOf, participleOf]) {
    for (const at of places) {
      const base = baseOf(words, at, from)
      if (base !== undefined) return [at, base]
    }
  }
  return undefined
}

const WITH_OBJECT = /^(?:den|announc|report|reveal|promis|fear|doubt|suggest|estimat|confirm|admit|acknowledg|discover|predict|f(?:ind|ound)|observ|not(?:ed|es)|stat(?:ed|es)|declar)/

/** "the virus spreads fast"; "if | the dam breaks" needs nothing more. */
const SHORTEST = 4
const isSubordinate = (words: readonly Word[], from: number): boolean => {
  const [second, before] = [words[from - 2]?.lower ?? '', words[from - 1]?.lower ?? '']
  return SUBORDINATING.test(before) || CLAIMING.test(before) || (before === 'that' && (words[from]?.pos === 'DET' || CLAIM_NOUNS.has(second) || SAYING.test(second)))
}

/** One that a clause can have: no infinitive, and no gerund or participle that describes a noun ("avocados eaten in Spain"). */
const isVerb = (words: readonly Word[], { pos, lower }: Word, at: number): boolean =>
  pos === 'AUX' || (pos === 'VERB' && words[at - 1]?.lower !== 'to' && !(PARTICIPLES.has(lower) && words[at - 1]?.pos === 'NOUN') && !(lower.endsWith('ing') && words[at + 1]?.pos === 'NOUN'))

/** "The firm", "the military": adjectives as often. */
const isNominal = (word: Word | undefined): boolean =>
  (/^(?:NOUN|PROPN|PRON|NUM)$/.test(word?.pos ?? '') && !OWNERS.test(word?.lower ?? '')) || (word?.pos === 'ADJ' && (BODY_HEADS.has(word.lower) || ROLE_HEADS.has(word.lower)))
const OWNERS = /^(?:his|her|its|their|my|our|your|whose)$/
const isOpen = (word: Word | undefined, before: Word | undefined): boolean =>
  (/^(?:NOUN|ADJ)$/.test(word?.pos ?? '') || (word?.pos === 'ADV' && word.lower === 'back')) && word?.text === word?.lower && isNominal(before)

/** "the army | shot | down a drone", "sales | overtook | those of" */
function pastOf (words: readonly Word[], at: number): string | undefined {
  const { lower = '' } = words[at] ?? {}
  return isOpen(words[at], words[at - 1]) && (!NOT_OFTEN.test(lower) || isDoneBySeveral(words, at)) ? BASES_OF_PASTS.get(lower) : undefined
}

/** "fans | lit | flares" */
const isDoneBySeveral = (words: readonly Word[], at: number): boolean =>
  isSeveral(words[at - 1]) && (/^(?:DET|NUM)$/.test(words[at + 1]?.pos ?? '') || (isSeveral(words[at + 1]) && !/^(?:left|rose|felt|ground)$/.test(words[at]?.lower ?? '')))

/** Pasts that are other words as often: "rose bushes", "left wing". */
const NOT_OFTEN = /^(?:found|ground|wound|saw|felt|left|lay|rose|read|lit)$/

/** "the factory | dumps | dye": one, behind an article or what tells of it. */
function thirdOf (words: readonly Word[], at: number, from: number): string | undefined {
  const { lower = '' } = words[at] ?? {}
  const base = singular(lower)
  const isOne = isOpen(words[at], words[at - 1]) && base !== lower && canBeVerb(words, { from, at, base }) && !isSeveral(words[at - 1])
  return isOne && isWhole(words, { from, at }) ? base : undefined
}

/** One of our table; or what WordNet knows as a verb, before what can only be its object ("the firm | baits | its workers") or where a clause has to be. */
const canBeVerb = (words: readonly Word[], { from, at, base }: { from: number, at: number, base: string }): boolean =>
  HOMOGRAPHS.has(base) || (verbFieldOf(senseOf(stemOf(base))) > 0 && (isObject(words, at + 1) || (isSaid(words, from) && isMostlyVerb(base))))

/** "its workers", "the town", "about 80 percent", and not "this week". */
const isObject = (words: readonly Word[], at: number): boolean =>
  (/^(?:DET|PRON)$/.test(words[at]?.pos ?? '') && words[at]?.lower !== 'that' && !TIMES.test(words[at + 1]?.lower ?? '')) ||
  isRoundNumber(words, at)

/** "about 200" */
const isRoundNumber = (words: readonly Word[], at: number): boolean =>
  /^(?:about|some|around|nearly|almost|over)$/.test(words[at]?.lower ?? '') && words[at + 1]?.pos === 'NUM'

const TIMES = /^(?:minute|hour|day|morning|afternoon|evening|night|week|weekend|month|quarter|season|spring|summer|autumn|fall|winter|year|decade|time)$/

/** "The mayor says | the firm baits workers", "The dam leaks in spring, | the union says": who says it stands before or behind. */
function isSaid (words: readonly Word[], from: number): boolean {
  const says = words[from - 1]?.lower === 'that' ? from - 2 : from - 1
  if (SAYING.test(words[says]?.lower ?? '') && (says !== from - 1 || !WITH_OBJECT.test(words[says]?.lower ?? '')) && isSubstantive(words[says - 1])) return true
  const end = clauseEnd(words, from) + 1
  const behind = words.slice(end, end + LONGEST_CLAIMANT + MARKS).filter(({ text }) => !/^[”"’]$/.test(text))
  const closes = behind.findIndex(({ lower }) => SAYING.test(lower))
  return closes > 0 && closes < LONGEST_CLAIMANT && /^[.,]$/.test(behind[closes + 1]?.text ?? '.') && behind.slice(0, closes).every(({ pos }) => /^(?:DET|NOUN|PROPN|ADJ|ADP|NUM|PRON)$/.test(pos))
}

/** So many may stand behind who says it, and before. */
const MARKS = 4

function isMostlyVerb (base: string): boolean {
  const { noun, verb } = usageOf(stemOf(base))
  return verb >= noun
}

/** "the schools in the province | lack | water": several. */
function pluralOf (words: readonly Word[], at: number, from: number): string | undefined {
  const { lower = '' } = words[at] ?? {}
  // a capital opens the sentence
  const several = words.slice(from, at).some(isSeveral) || (words[from]?.pos === 'PROPN' && /[^s]s$/.test(words[from]?.lower ?? ''))
  return several && isOpen(words[at], words[at - 1]) && canBeVerb(words, { from, at, base: lower }) && isWhole(words, { from, at }) ? lower : undefined
}

/**
 * "the study | involved | 4,300 patients": with an object, or where a clause has to be ("said | the firm | exaggerated | profits",
 * "Last year, | many | drowned").
 */
const participleOf = (words: readonly Word[], at: number, from: number): string | undefined => {
  const hasToBe = isSaid(words, from) || isSubordinate(words, from) || (from > 0 && isSeveral(words[at - 1]))
  const isDone = /^(?:ADJ|NOUN)$/.test(words[at]?.pos ?? '') && isNominal(words[at - 1]) && (hasToBe || isObject(words, at + 1) || words[at + 1]?.pos === 'NUM')
  return isDone ? baseOfPast(words[at]?.text ?? '') : undefined
}

const isSeveral = (word: Word | undefined): boolean => word?.pos === 'NOUN' && ((word.lower.endsWith('s') && word.lemma !== word.lower) || /^(?:people|men|women|children|police)$/.test(word.lower))

/** Whether the words about it are a clause rather than a heading. */
const isWhole = (words: readonly Word[], { from, at }: { from: number, at: number }): boolean =>
  isSubordinate(words, from) || words[at + 1]?.lower === 'that' || (isTold(words, from) && (goesOn(words, at + 1) || isSaid(words, from)))

/** Behind an article, a number or "that", where no heading or caption begins; neither ends with a point. */
const isTold = (words: readonly Word[], from: number): boolean => from > 0 || words[clauseEnd(words, from)]?.text === '.' ||
  /^(?:DET|PRON|NUM)$/.test(words[from]?.pos ?? '') || /^(?:more|most|many|some|few|several|half)$/.test(words[from]?.lower ?? '')

/** What stands behind a verb, and not "of": "budget cuts of 2019". */
const goesOn = (words: readonly Word[], at: number): boolean => words[at] !== undefined && words[at]?.pos !== 'PUNCT' && words[at]?.lower !== 'of' && words[at]?.lower !== "'s"
