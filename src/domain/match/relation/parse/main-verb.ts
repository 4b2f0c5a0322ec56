import { usageOf } from '../../../lexicon/synonyms.js'
import { AUXILIARIES, FINITE } from './auxiliaries.js'
import { UNDONE_TO } from './negation.js'
import { readNumber } from './number-words.js'
import { isPast } from './is-past.js'
import { isPossessive, type Unit } from './units.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

/** What opens a question. */
export const ASKING: ReadonlySet<string> = new Set(['Is', 'Are', 'Was', 'Were'])
export const NOMINAL_BEFORE: ReadonlySet<string> = new Set('the a an this that these those its his her their our my your of in on at for from with by no'.split(' '))
const SKIPPED = new Set(('not never also now still already ever even just only again once soon fully very really repeatedly consistently recently previously officially ' +
  'formally reportedly allegedly publicly jointly currently').split(' '))
/** What only says that a deed is to come, before "to" and the deed: "agreed to buy", "is expected to fall". */
const LEADING = new Set('agree agrees agreed expected set due prepares preparing scheduled allowed permitted able free'.split(' '))

/** The main verb by auxiliaries, verb endings and how often a stem is a verb; not sure where it is only the likeliest word. */
export function mainVerb (words: readonly Word[], units: readonly Unit[]): { told: Unit | undefined, isSure: boolean } {
  const asked = askedOf(words, units)
  if (asked !== undefined) return { told: asked, isSure: true }
  const at = isCounted(words, units[0]) ? 0 : units.findIndex((unit, i) => isMainVerb(words, unit, { previous: units[i - 1], next: units[i + 1] }))
  return { told: verbBehind(words, units, at) ?? units[at] ?? askedFor(words, units) ?? likeliestVerb(units) ?? between(units), isSure: at >= 0 }
}

/** "Refused to sign", "agreed to sign": the deed is the signing; not so of "agreed to the truce". */
export const leadsOn = (words: readonly Word[], { from, to }: Unit): boolean =>
  lowerAt(words, to) === 'to' && !NOMINAL_BEFORE.has(lowerAt(words, to + 1)) && ((UNDONE_TO.has(lowerAt(words, from)) && !NOUNS.has(lowerAt(words, from))) || LEADING.has(lowerAt(words, from)))

/** "The failure to act angered residents". */
const NOUNS: ReadonlySet<string> = new Set(['failure', 'refusal'])

/** "17 dead in a crash", "two held over a robbery": what the first so many are, or had done to them. */
export function isCounted (words: readonly Word[], unit: Unit | undefined): boolean {
  if (unit === undefined || unit.from === 0 || !unit.head || readNumber(words, 0)?.to !== unit.from) return false
  const lower = lowerAt(words, unit.from)
  return FATES.has(lower) || (isPast(lower) && usageOf(unit.key).verb > 0)
}
const FATES: ReadonlySet<string> = new Set(['dead', 'missing'])

/** "Did a builder | take bribes?": behind who is asked about, in its base form. */
function askedOf (words: readonly Word[], units: readonly Unit[]): Unit | undefined {
  if (!ASKED_WITH.has(lowerAt(words, 0))) return undefined
  return units.slice(1).find(unit => unit.kind === 'word' && unit.preposition === '' && isBaseForm(unit) && !NOMINAL_BEFORE.has(lowerAt(words, unit.from - 1)))
}
const ASKED_WITH: ReadonlySet<string> = new Set('did does do will would can could should'.split(' '))

function isBaseForm ({ key, text }: Unit): boolean {
  const { noun, verb, adjective } = usageOf(key)
  return verb > 0 && verb >= noun && verb >= adjective && !/(?:[^s]s|ed|ing)$/.test(text)
}

/** "Is Iceland ending whaling?" */
const askedFor = (words: readonly Word[], units: readonly Unit[]): Unit | undefined =>
  ASKING.has(wordAt(words, 0).text) ? units.slice(1).find(({ text, key, preposition }) => preposition === '' && text.endsWith('ing') && usageOf(key).verb > 0) : undefined

/** "Airline Skylark | grounds | its fleet": between two nouns, where nothing else is likelier. */
const between = (units: readonly Unit[]): Unit | undefined =>
  units.find((unit, i) => i > 0 && i < units.length - 1 && unit.kind === 'word' && unit.preposition === '' && !isPossessive(unit) && /[^s]s$/.test(unit.text) && usageOf(unit.key).verb > 0)

/** "Border guards detained three men", "climbing permits in Oslo were extended": what looks like a verb in -s is a noun before the verb. */
function verbBehind (words: readonly Word[], units: readonly Unit[], at: number): Unit | undefined {
  const [first, behind] = [units[at], units.slice(at + 1).find(({ preposition }) => preposition === '')]
  if (first === undefined || behind === undefined || !first.text.endsWith('s') || usageOf(first.key).noun === 0 || AUXILIARIES.has(wordBefore(words, first.from))) return undefined
  const { verb, adjective } = usageOf(behind.key)
  const isVerb = behind.kind === 'word' && isPast(lowerAt(words, behind.from)) && verb > adjective
  // "Sweden helps besieged town": oftener a verb than a noun
  const isNoun = behind.from === first.to && (behind.head || usageOf(first.key).noun > usageOf(first.key).verb)
  return isVerb && (isNoun || AUXILIARIES.has(wordBefore(words, behind.from))) ? behind : undefined
}

function isMainVerb (words: readonly Word[], unit: Unit, { previous, next }: { previous: Unit | undefined, next: Unit | undefined }): boolean {
  if (unit.kind !== 'word' || previous === undefined || isPossessive(unit) || isAdverb(words, unit)) return false
  if (AUXILIARIES.has(wordBefore(words, unit.from))) return true
  if (NOMINAL_BEFORE.has(lowerAt(words, unit.from - 1)) || FINITE.has(lowerAt(words, unit.to))) return false
  const { noun, verb, adjective } = usageOf(unit.key)
  const lower = lowerAt(words, unit.from)
  if (isPast(lower)) return verb + noun + adjective === 0 || (verb > 0 && (adjective <= verb || unit.head || isBeforeName(unit, next)))
  const singular = lower.endsWith('s')
  if (verb === 0 || (unit.preposition !== '' && !(singular && isBetweenNames(unit, previous, next)))) return false
  return verb >= noun - (singular ? 1 : 0) && (singular || (verb > adjective && isPlural(previous.text)))
}

/** "Gas" is none. */
const isPlural = (text: string): boolean => /[^s'’ui]s$/.test(text) && !SINGULAR.has(text.toLowerCase())
const SINGULAR: ReadonlySet<string> = new Set('gas bias canvas chaos lens atlas christmas'.split(' '))

/** "The court in Rome orders Malta to …": a name closes its phrase. */
const isBetweenNames = (unit: Unit, previous: Unit, next: Unit | undefined): boolean => previous.kind !== 'word' && isBeforeName(unit, next)

/** "The regulator fined Lindt": what only describes stands before a common noun. */
const isBeforeName = ({ to }: Unit, next: Unit | undefined): boolean => next !== undefined && next.kind !== 'word' && next.from === to

/** "Repeatedly", but not "supply", nor "Italy". */
export function isAdverb (words: readonly Word[], { kind, key, from }: Unit): boolean {
  const lower = lowerAt(words, from)
  return kind === 'word' && (SKIPPED.has(lower) || (lower.endsWith('ly') && (!key.endsWith('i') || usageOf(key).verb === 0)))
}

/** The nearest word before that is neither an adverb nor a negation. */
export function wordBefore (words: readonly Word[], at: number): string {
  let before = at - 1
  while (SKIPPED.has(lowerAt(words, before))) before--
  return lowerAt(words, before)
}

function likeliestVerb (units: readonly Unit[]): Unit | undefined {
  let best: Unit | undefined
  let lead = 0
  for (const [at, unit] of units.entries()) {
    const { noun, verb } = usageOf(unit.key)
    const isOwned = units[at - 1]?.to === unit.from && isPossessive(units[at - 1] ?? unit)
    if (unit.kind !== 'word' || isOwned || verb - noun <= lead) continue
    best = unit
    lead = verb - noun
  }
  return best
}
