import { nounFieldOf } from '../../../lexicon/synonyms.js'
import { stemsOf } from '../../../lexicon/stem.js'
import { lexemeOf } from '../../lexeme.js'
import { doerAt, isLaidOn, LETS, behindName, WHOM } from './done-by-another.js'
import { HINDERS } from './refusals.js'
import type { Unit } from './units.js'
import { lowerAt, type Word } from '../../words.js'

/** How far a deed is from being done that a text only speaks of: it will be, would be, is to come or wished for, ought to be, may be, or may not. */
export type Remote = 'certain' | 'foretold' | 'coming' | 'due' | 'possible' | 'barred'

/** A deed that is not said to be done, or only `by` one, and how so. */
export interface Undone { unit: Unit, how: Remote, by: Unit | undefined }

/** Right before the deed, adverbs and "have" aside. */
const MODALS: ReadonlyMap<string, Remote> = new Map([
  ...['may', 'might', 'could'].map(word => [word, 'possible'] as const), ['can', 'coming'], ['would', 'foretold'], ...['should', 'must'].map(word => [word, 'due'] as const),
  ...['will', 'shall'].map(word => [word, 'certain'] as const)
])
/** "Would have sailed" has not. */
const COUNTERFACTUAL = new Set(['would have', 'should have'])
/** Before "to" and the deed: "tried to", "is set to", "asked him to". */
const BEFORE_TO: ReadonlyMap<string, Remote> = new Map([
  ...list('likely unlikely able allowed free reluctant tempted right waiting wait waits waited talks option').map(word => [word, 'possible'] as const),
  ...list('forbid forbids forbade forbidden').map(word => [word, 'barred'] as const),
  ...list('try tries tried trying attempt attempts attempted attempting sought seek seeks seeking threaten threatens threatened threatening offer offers offered propose proposes proposed hope hopes hoped ' +
    'hoping want wants wanted wish wishes wished like aim aims aimed aiming prepare prepares prepared preparing about urge urges urged intend intends intended plan plans planned planning due set going ' +
    'expected expects bound keen ready willing poised promise promises promised vow vows vowed pledge pledges pledged agree agrees agreed decide decides decided ask asks asked asking tell told order ' +
    'orders ordered advise advised invite invited call calls called calling demand demands demanded need needs needed ought consents consented undertook pushing pushed deal agreement').map(word => [word, 'coming'] as const)
])
/** The same where those vote who make no law by it: "Chad voted to leave". */
const VOTES: ReadonlySet<string> = new Set(['vote', 'votes', 'voted', 'voting'])
const LAWMAKERS: ReadonlySet<string> = stemsOf('parliament parliamentarian lawmaker legislator legislature mp mps mep senate senator congress assembly deputy')
/** Right before "to" and the deed: what is only held of somebody, "thought to sail". */
const HELD_OF: ReadonlySet<string> = new Set('thought believed tipped said alleged rumoured rumored feared reported understood expected'.split(' '))
/** Before the deed in -ing. */
const BEFORE_ING: ReadonlyMap<string, Remote> = new Map([
  ...list('consider considers considered considering contemplate contemplates contemplated contemplating mull mulls mulled mulling suspected').map(word => [word, 'possible'] as const), ['against', 'barred'],
  ...list('propose proposes proposed suggest suggests suggested recommend recommends recommended').map(word => [word, 'coming'] as const)
])
/** Right before a deed that a noun tells: "the planned arrest". */
const BEFORE_NOUN: ReadonlyMap<string, Remote> = new Map([
  ...list('possible potential attempted threatened').map(word => [word, 'possible'] as const),
  ...list('planned proposed intended expected scheduled forthcoming upcoming').map(word => [word, 'coming'] as const)
])
/** Before "of" or "with" and the deed in -ing: what somebody is held to have done. */
const HELD_TO = new Set('accused accuse accuses accusing suspected suspect suspects charged suspicion allegation allegations cleared acquitted absolved exonerated'.split(' '))
/** "Is to sail", "has to sail". */
const OBLIGED = new Set('is are was were has have had'.split(' '))
const ALMOST = new Set(['almost', 'nearly', 'virtually'])
const PASSED = new Set('have has had be been being also still soon now never not even well only then probably possibly perhaps yet eventually finally'.split(' '))
/** "Sank before reaching Malta", "before it reached Malta". Stems. */
const ENDS = stemsOf('die sink crash collapse fail vanish disappear arrest')
const PRONOUNS = new Set(['it', 'he', 'she', 'they'])
/** What leaves it open by itself whether a thing is done. */
const OPEN_WORDS = new Set(('bid bids intention intentions effort efforts demand demands request requests proposal proposals threat threats hope hopes interest interested eye eyes eyed eyeing aspires aspired ' +
  'ambition ambitions attempt attempts offer offers plan plans if not never no favour favours favor favors suggestion suggestions wants seeks sought seeking asks asked').split(' '))

/** Whether a text has a word that leaves something open. @param verb where the main verb stands: who asked has asked. */
export const leavesOpen = (words: readonly Word[], verb: number | undefined): boolean =>
  words.some(({ lower }, at) => at !== verb && (OPEN_WORDS.has(lower) || lower.endsWith("n't")))

/** The deeds of a text that it does not say to be done. */
export function undoneIn (words: readonly Word[], units: readonly Unit[]): Undone[] {
  return words.flatMap((_, at) => {
    const [how, from] = mayBeRemote(words, at) ? remoteAt(words, at) : []
    if (how === undefined || from === undefined) return []
    const deed = pass(words, from)
    const unit = units.find(unit => unit.from === deed)
    return unit === undefined ? [] : [{ unit, how, by: doerAt(words, units, { at, from }) }]
  })
}

/** "Will the minister resign?" asks of what is to come. */
export function askedIn (words: readonly Word[], deed: Unit | undefined): Undone[] {
  const how = MODALS.get(lowerAt(words, 0))
  return how === undefined || deed === undefined || deed.from < 2 || lowerAt(words, 0) === 'may' ? [] : [{ unit: deed, how, by: undefined }]
}

/** How remote the word at a place makes what stands behind it, and where that begins. */
function remoteAt (words: readonly Word[], at: number): [Remote | undefined, number] {
  const lower = lowerAt(words, at)
  const modal = MODALS.get(lower)
  if (modal !== undefined && at > 0 && !isMonth(words, at)) return [COUNTERFACTUAL.has(`${lower} ${lowerAt(words, at + 1)}`) ? 'possible' : modal, at + 1]
  if (OBLIGED.has(lower) && lowerAt(words, at + 1) === 'to') return ['coming', at + 2]
  if (HELD_OF.has(lower) && lowerAt(words, at + 1) === 'to') return ['possible', at + 2]
  if (ALMOST.has(lower)) return ['possible', at + 1]
  const others = LETS.has(lower) ? behindName(words, at + 1) : -1
  if (others > 0) return ['possible', others]
  const meant = isOwnVote(words, at) ? 'coming' : BEFORE_TO.get(lower)
  const to = meant === undefined ? -1 : toBehind(words, at)
  if (to > 0) return [meant, to + 1]
  const named = BEFORE_NOUN.get(lower)
  if (named !== undefined && NOUN_AFTER.has(lowerAt(words, at - 1)) && mayBeDone(lowerAt(words, at + 1))) return [named, at + 1]
  if (isBarredFrom(words, at)) return ['barred', at + 1]
  if (isLaidOn(words, at) || isNear(words, at)) return ['possible', at + 1]
  if (isHeldTo(words, at)) return ['possible', at + 1]
  if (lower === 'before' && words.slice(0, at).some(({ lower }) => ENDS.has(lexemeOf(lower).stem))) return ['possible', PRONOUNS.has(lowerAt(words, at + 1)) ? at + 2 : at + 1]
  return lowerAt(words, at + 1).endsWith('ing') ? [BEFORE_ING.get(lower), at + 1] : [undefined, at]
}

/** "The workers voted | to strike". */
const isOwnVote = (words: readonly Word[], at: number): boolean => VOTES.has(lowerAt(words, at)) &&
  !words.slice(0, at).some(({ lower }) => LAWMAKERS.has(lexemeOf(lower.replace(/'s$/, '')).stem))

/** Whether a word is one of those that make a deed remote, or stands before one in -ing: most do neither, and need no closer look. */
const mayBeRemote = (words: readonly Word[], at: number): boolean => REMOTE.has(lowerAt(words, at)) || lowerAt(words, at + 1).endsWith('ing')
const REMOTE: ReadonlySet<string> = new Set([...MODALS.keys(), ...OBLIGED, ...HELD_OF, ...ALMOST, ...LETS, ...BEFORE_TO.keys(), ...VOTES, ...BEFORE_NOUN.keys(), 'before'])

/** "Passed in May". */
const isMonth = (words: readonly Word[], at: number): boolean => words[at]?.text === 'May' && BEFORE_MONTH.has(lowerAt(words, at - 1))
const BEFORE_MONTH: ReadonlySet<string> = new Set('in since until by last next of from before after this early late mid'.split(' '))

/** "Banned from sailing"; what else keeps from a deed is read as a negation. Stems. */
const BARS: ReadonlySet<string> = new Set([...HINDERS, ...stemsOf('ban bar prohibit forbid exempt exclude disqualify discourage deter')])
const isBarredFrom = (words: readonly Word[], at: number): boolean => lowerAt(words, at) === 'from' && lowerAt(words, at + 1).endsWith('ing') &&
  words.slice(Math.max(0, at - WHOM), at).some(({ lower }) => BARS.has(lexemeOf(lower).stem))

/** "Came close to sailing", "was on the verge of sailing". */
const isNear = (words: readonly Word[], at: number): boolean => lowerAt(words, at + 1).endsWith('ing') &&
  NEAR.has(`${lowerAt(words, at - 1)} ${lowerAt(words, at)}`)
const NEAR = new Set(['close to', 'near to', 'verge of', 'brink of', 'point of'])

/** Whether a noun tells a deed, as "arrest" does: "the intended victim" is one nevertheless. */
const mayBeDone = (noun: string): boolean => lexemeOf(noun).usage.verb > 0 || DEED_FIELDS.has(nounFieldOf(lexemeOf(noun).sense))
/** WordNet's fields of acts, communications and events. */
const DEED_FIELDS: ReadonlySet<number> = new Set([4, 10, 11])

/** What opens a noun phrase, or the text. */
const NOUN_AFTER: ReadonlySet<string> = new Set(['', 'the', 'a', 'an', 'its', 'his', 'her', 'their'])

/** "Accused of sailing", "accused the captain of sailing"; `at` is the place of "of". */
function isHeldTo (words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at)
  if ((lower !== 'of' && lower !== 'with') || !lowerAt(words, at + 1).endsWith('ing')) return false
  return words.slice(Math.max(0, at - WHOM), at).some(({ lower, after }) => HELD_TO.has(lower) && !after)
}

/** The "to" behind a word, right away or behind whom it is asked of. */
function toBehind (words: readonly Word[], at: number): number {
  for (let place = at + 1; place <= at + WHOM; place++) {
    const word = words[place]
    if (word === undefined || word.after) return -1
    if (word.lower === 'to') return place
  }
  return -1
}

/** The first word from a place on that is no adverb or auxiliary. */
function pass (words: readonly Word[], from: number): number {
  let at = from
  while (PASSED.has(lowerAt(words, at)) || isAdverb(lowerAt(words, at))) at++
  return at
}

/** "Soon" and "quickly", but not "supply". */
const isAdverb = (lower: string): boolean => lower.endsWith('ly') && lexemeOf(lower).usage.verb === 0

function list (words: string): string[] {
  return words.split(' ')
}
