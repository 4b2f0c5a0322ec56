import { entityOf } from './entity-of.js'
import { foldWords } from './entity.js'
import { remember } from './remember.js'

/** More names than these are not kept in mind, nor longer ones. */
const MOST_KEPT = 20_000
const LONGEST_KEPT = 100

const PUBLICATION_NOUNS = new Set(('times post daily journal herald tribune gazette news newspaper radio television tv magazine weekly review observer chronicle courier telegraph ' +
  'broadcaster agency-france press echo mirror globe standard inquirer bulletin outlet website wire ledger sentinel examiner').split(' '))
const ORGANISATION_NOUNS = new Set(('institute university college school company corporation inc ltd plc group association society federation union party bank fund foundation committee ' +
  'commission council agency organisation organization club league charity hospital church campaign network laboratory centre center airline airlines industries holdings ' +
  'tribunal alliance bloc bureau board authority regulator watchdog union think-tank').split(' '))
const GOVERNMENT_NOUNS = new Set('government ministry embassy consulate parliament senate cabinet presidency treasury army navy military police court department coastguard gendarmerie constabulary gardai garda carabinieri gendarmes'.split(' '))

const STATE_POWERS = new Set('prosecution prosecutor prosecutors customs revenue tax immigration border intelligence police fire disaster securities defence defense weather meteorological'.split(' '))
const STATE_BODIES = new Set('service bureau agency commission committee office administration authority directorate department brigade'.split(' '))

/** "the air force", "the coast guard"; a task force is anybody's. */
const isForce = (words: readonly string[]): boolean => (words.at(-1) === 'force' && /^(?:air|defen[cs]e|police|border|security|rapid|coast|armed)$/.test(words.at(-2) ?? '')) ||
  (words.at(-1) === 'guard' && /^(?:coast|national|border|republican|home|presidential|civil)$/.test(words.at(-2) ?? ''))

/** "the Crown Prosecution Service", "the city's fire bureau" */
const isOfState = (words: readonly string[]): boolean => STATE_BODIES.has(words.at(-1) ?? '') && words.some(word => STATE_POWERS.has(word))

/** "Canada Post", "Swiss Post"; towns have newspapers. */
const isOfNation = (name: string): boolean => {
  const nation = entityOf(name.replace(/^the | post$/gi, ''))
  return nation?.kind === 'country' || nation?.form === 'adjective'
}

/**
 * The kind of source that a name is, by the lexicon and else by its nouns; undefined where neither tells (a person, mostly).
 *
 * @param name as written, with or without a leading article.
 */
export const sourceKindOf = remember((name): 'government' | 'organisation' | 'publication' | 'person' | undefined => {
  const kind = entityOf(name)?.kind
  if (kind !== undefined) return kind === 'country' || kind === 'city' ? 'government' : kind
  // the world's postal services
  if (/^(?:the )?[\p{L} ]+ post$/iu.test(name) && isOfNation(name)) return 'organisation'
  const words = foldWords(name.replace(/\s(of|for|on|in|at|and)\s.*$/i, ''))
  const last = words.at(-1) ?? ''
  if (GOVERNMENT_NOUNS.has(last) || /^(?:presidential|royal) (?:palace|household|court|office)$/.test(words.slice(-2).join(' ')) || isOfState(foldWords(name)) || isForce(words)) return 'government'
  if (ORGANISATION_NOUNS.has(last)) return 'organisation'
  return PUBLICATION_NOUNS.has(last) ? 'publication' : undefined
}, MOST_KEPT, LONGEST_KEPT)
