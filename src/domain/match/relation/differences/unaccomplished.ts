import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'

/** "Tried to sell" is not "sold": before "to" and the deed. */
const BEFORE_TO = new Set(('try tries tried trying attempt attempts attempted attempting sought seek seeks seeking threaten threatens threatened threatening offered propose proposes proposed ' +
  'hope hopes hoped hoping want wants wanted like aim aims aimed aiming prepare prepares prepared preparing tempted about urge urges urged').split(' '))
/** "Attempted the summit", "considered a bid": what is done to a thing and does not come to anything by itself. */
const DEEDS = new Set('attempt attempts attempted attempting consider considers considered considering contemplate contemplates contemplated mull mulls mulled mulling'.split(' '))
/** What leaves it open whether it is done: what is to come, and what is wished. */
const OPEN = new RegExp(`\\b(?:${[
  'plan(?:s|ned|ning)?', 'bids?', 'intend(?:s|ed|ing)?', 'intention', 'seek(?:s|ing)?', 'sought', 'will', 'would', 'should', 'shall', 'may', 'might', 'could', 'must', '(?:is|are|was|were|has|have|had) to',
  'going to', 'efforts?', 'demand(?:s|ed|ing)?', 'ask(?:s|ed|ing)?', 'wants?', 'wanted', 'request(?:s|ed)?', 'ready', 'willing', 'expect(?:s|ed)?', 'due to', 'set to', 'favou?rs?', 'if', 'not', 'never', 'no',
  'propos(?:es?|ed|als?)', 'suggest(?:s|ed)?', 'threat\\p{L}*', 'hop(?:es?|ed|ing)', 'interest(?:ed)?', 'eye(?:s|d|ing)', 'aspir(?:es?|ed|ing)', 'ambitions?', 'tr(?:y|ies|ied|ying)', 'attempt\\p{L}*', 'offer\\p{L}*'
].join('|')})\\b`, 'u')

/** Whether the one text tells of what was only tried or meant where the other one tells that it was done. */
export const differInDone = ({ known, found, there, back }: Aligned): boolean => isShortOf(known, there, found) || isShortOf(found, back, known)

function isShortOf (own: Parsed, counterparts: readonly Counterpart[], other: Parsed): boolean {
  return !OPEN.test(other.plain) && !mentionsDeed(other.plain) && (isTriedAt(own, counterparts, other) || isMereDeed(own, counterparts))
}

const mentionsDeed = (plain: string): boolean => plain.split(' ').some(word => DEEDS.has(word))

/** The deed that is only tried is what the other text says is done. */
function isTriedAt ({ plain, units }: Parsed, counterparts: readonly Counterpart[], { predicate }: Parsed): boolean {
  const words = plain.split(' ')
  return words.some((word, at) => {
    if (!BEFORE_TO.has(word) || words[at + 1] !== 'to') return false
    const deed = units.find(({ from }) => from > at + 1)
    return predicate !== undefined && counterparts.some(({ unit, partner, likeness }) => unit === deed && partner === predicate.unit && likeness >= SAME_DEED)
  })
}
const SAME_DEED = 0.8

const isMereDeed = ({ predicate }: Parsed, counterparts: readonly Counterpart[]): boolean => predicate !== undefined &&
  DEEDS.has(predicate.verb.text.toLowerCase()) && counterparts.some(({ unit, likeness }) => unit === predicate.verb && likeness < SAME_DEED)
