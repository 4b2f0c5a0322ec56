import { stemsOf } from '../../../lexicon/stem.js'
import { usageOf } from '../../../lexicon/synonyms.js'
import { KIN, likenessOf, type Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { namedDeedOf } from './named-deed.js'
import { COPULAS } from '../parse/auxiliaries.js'
import type { Remote } from '../parse/done.js'
import { isPast } from '../parse/is-past.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'

/** "Attempted the summit", "considered a bid": what is done to a thing and does not come to anything by itself. */
const DEEDS = new Set('attempt attempts attempted attempting consider considers considered considering contemplate contemplates contemplated mull mulls mulled mulling'.split(' '))
const SAME_DEED = 0.8

/** Whether the one text tells of what was only tried or meant, is to come or may be, where the other one tells that it was done. */
export function differInDone (aligned: Aligned): boolean {
  const { known, found, there, back } = aligned
  return isShortOf(known, there, found) || isShortOf(found, back, known) || namedDeedOf(aligned)?.how === 'unsaid' ||
    isLeftOpen(known, there, found) || isLeftOpen(found, back, known) || isState(known) !== isState(found) || isDoneByItself(aligned) ||
    isUndoneHere(known, there, found) || isUndoneHere(found, back, known)
}

/** "Was sacked", "resigned": what is done to one in one text, and what one does in the other one, where neither tells of the other deed. */
function isDoneByItself ({ known, found, there, back }: Aligned): boolean {
  const [mine, theirs] = [known.predicate, found.predicate]
  if (mine === undefined || theirs === undefined || mine.passive === theirs.passive || mine.nominal || theirs.nominal) return false
  const isAlone = (verb: Unit, counterparts: readonly Counterpart[]): boolean =>
    !verb.light && counterparts.some(({ unit, likeness }) => unit === verb && likeness <= KIN)
  const [passive, active] = mine.passive ? [known, theirs] : [found, mine]
  const sufferer = passive.units.findLast(unit => unit.head && unit.from < (passive.predicate?.verb.from ?? 0) && unit.preposition === '')
  return mine.unit === mine.verb && theirs.unit === theirs.verb && isAlone(mine.unit, there) && isAlone(theirs.unit, back) &&
    [...there, ...back].some(({ unit, partner, likeness }) => unit === sufferer && partner === active.subject && likeness >= SAME_DEED)
}

/** "Has a broken foot" tells a state, and not when, where or by whom: the deed stands as a participle right before a noun. */
function isState ({ predicate, units, words, complement }: Parsed): boolean {
  if (predicate?.nominal !== true || complement !== undefined || !isPast(predicate.verb.text.toLowerCase())) return false
  const [has, article = ''] = ['', '', ...words].slice(predicate.verb.from, predicate.verb.from + 2)
  return units.some(({ kind, from }) => kind === 'word' && from === predicate.verb.to) && ARTICLES.has(article) && (has === '' || HAS.has(has ?? ''))
}
const HAS: ReadonlySet<string> = new Set(['has', 'have', 'had'])
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their'])

/** Main verbs that leave open whether a thing comes about: "threatened a strike", "faces prison". Stems. */
const OPEN_VERBS: ReadonlySet<string> = stemsOf('threaten propose consider debate discuss oppose postpone delay refuse prevent avoid avert seek request recommend ' +
  'suggest want expect predict resist block thwart study weigh mull face attempt prepare negotiate contemplate risk fear offer promise pledge vow')

const OFFER = 'offer'

/**
 * What leaves as much open, beside verbs of one family ("prevented", "foiled"), or says of a charge what facing it does: "asked for", "applied for", "was
 * charged with".
 */
const AS_OPEN: ReadonlySet<string> = stemsOf('ask demand urge call appeal hope plan intend aim need apply file warn advise charge accuse indict sue prosecute deny decline reject veto foil')

/** Whether the one text has such a verb where the other one tells by no word of its own that a thing is left open. */
function isLeftOpen ({ predicate }: Parsed, counterparts: readonly Counterpart[], other: Parsed): boolean {
  if (predicate === undefined || !OPEN_VERBS.has(predicate.verb.key) || other.open || other.undone.length > 0 || other.predicate === undefined) return false
  const { key } = other.predicate.verb
  // who "offered his support" supports
  const isOffered = ({ unit, partner, likeness }: Counterpart): boolean => unit !== predicate.verb && partner === other.predicate?.verb && likeness >= SAME_DEED
  if (predicate.verb.key === OFFER && counterparts.some(isOffered)) return false
  return !OPEN_VERBS.has(key) && !AS_OPEN.has(key) && counterparts.some(({ unit, partner, likeness }) =>
    unit === predicate.verb && likeness < SAME_DEED && (likeness < KIN || partner !== other.predicate?.verb))
}

function isShortOf (own: Parsed, counterparts: readonly Counterpart[], other: Parsed): boolean {
  if (other.predicate === undefined || (other.open && !own.open)) return false
  return isUndone(own, counterparts, other) || isAhead(own, counterparts, other) ||
    (isMereDeed(own, counterparts) && !DEEDS.has(other.predicate.verb.text.toLowerCase()))
}

/** What is only meant is what the other text says is done; in the present it may be to come as well. What may or ought to be is less than what will be. */
function isUndone ({ undone }: Parsed, counterparts: readonly Counterpart[], other: Parsed): boolean {
  const { predicate, undone: others } = other
  const isDoer = (by: Unit | undefined): boolean => by !== undefined && predicate?.subject !== undefined && likenessOf(by, predicate.subject) >= SAME_DEED
  return undone.some(({ unit: deed, how, by }) => !isDoer(by) && counterparts.some(({ unit, partner, likeness }) =>
    unit === deed && partner !== undefined && (partner === predicate?.unit || partner === predicate?.verb) && likeness >= SAME_DEED &&
    (mayBe(how) || predicate?.past === true || isSoNow(other) || others.some(other => other.unit === partner && isLess(how, other.how))) &&
    others.every(other => other.unit !== partner || isLess(how, other.how))))
}

/** "May sail" and "will sail"; "should sail" and "would sail", which somebody said who meant to. */
const isLess = (how: Remote, other: Remote): boolean => (mayBe(how) && other === 'certain') || (how === 'due' && (other === 'certain' || other === 'foretold'))

const isMain = ({ predicate }: Parsed, unit: Unit | undefined): boolean => unit !== undefined && (unit === predicate?.unit || unit === predicate?.verb)

/** "Refused to fire", "were ordered to fire": what one text negates and the other one does not say to be done or not. */
const isUndoneHere = (own: Parsed, counterparts: readonly Counterpart[], other: Parsed): boolean =>
  own.negations.some(({ units, at }) => units.some(unit => isOnlyMeantThere(unit, own, counterparts, other)) &&
    !counterparts.some(({ unit, likeness }) => unit.from === at && likeness >= SAME_DEED))

/** Whether a deed is in the other text only what somebody is to do, beside another main verb, and more here. */
export function isOnlyMeantThere (deed: Unit, own: Parsed, counterparts: readonly Counterpart[], other: Parsed): boolean {
  if (own.undone.some(({ unit }) => unit === deed)) return false
  const partner = counterparts.find(({ unit }) => unit === deed)?.partner
  if (partner === undefined || isMain(other, partner) || other.negations.some(({ units }) => units.includes(partner))) return false
  return other.undone.some(({ unit, how }) => unit === partner && (how !== 'certain' && how !== 'barred'))
}

/** "Are electric": what is said of what is so, and no deed that goes on, "is closing". */
const isSoNow = ({ predicate, words }: Parsed): boolean => predicate !== undefined && isAdjective(predicate.verb) &&
  COPULAS.has(words[predicate.verb.from - 1] ?? '')

function isAdjective ({ key, text }: Unit): boolean {
  const { adjective, verb } = usageOf(key)
  return adjective > verb && !text.endsWith('ing')
}

/** "Will vote on the bill", "passed the bill by 212 votes": what is to come by itself, where the other text tells what was done by another verb. */
function isAhead ({ predicate, undone }: Parsed, counterparts: readonly Counterpart[], other: Parsed): boolean {
  if (predicate === undefined || other.predicate?.past !== true || other.undone.length > 0) return false
  const isToCome = undone.some(({ unit, how, by }) => how !== 'barred' && by === undefined && (unit === predicate.unit || unit === predicate.verb))
  // "voted | to ban cars"
  const isMeantToo = counterparts.some(({ unit, partner }) => unit === predicate.unit && partner !== undefined && other.words[partner.from - 1] === 'to')
  return isToCome && !isMeantToo && !counterparts.some(({ partner, likeness }) => likeness >= KIN && isMain(other, partner))
}

const mayBe = (how: Remote): boolean => how === 'possible' || how === 'barred'

const isMereDeed = ({ predicate }: Parsed, counterparts: readonly Counterpart[]): boolean => predicate !== undefined &&
  DEEDS.has(predicate.verb.text.toLowerCase()) && counterparts.some(({ unit, likeness }) => unit === predicate.verb && likeness < SAME_DEED)
