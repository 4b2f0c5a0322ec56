import { stemsOf } from '../../../lexicon/stem.js'
import { synonymsOf } from '../../../lexicon/synonyms.js'
import { lexemeOf } from '../../lexeme.js'
import { AUXILIARIES } from './auxiliaries.js'
import { DID_NOT, from, isGerund, isMeant, isNegated, isOf, keeps, NOT, refrained, type Implied } from './hindrances.js'
import { ASKED, GETS_ROUND, LEAVES_UNDONE, ranOutIn, REFUSING, TURNS_DOWN } from './refusals.js'
import { lowerAt, type Word } from '../../words.js'

type Reader = (words: readonly Word[], at: number) => Implied | undefined

/** "Decided against closing it". Stems. */
const CHOOSES = stemsOf('decide vote opt choose rule elect')
const OPENING: ReadonlySet<string> = new Set([...REFUSING, ...CHOOSES, ...stemsOf('oppose lose expire')])
const OPENERS = new Set(['from', 'instead', 'rather', 'something', 'zero', '0', 'over', 'to'])
/** "Picked Turin over Rome", "preferred Turin to Rome". Stems. */
const PICKS = stemsOf('choose pick select prefer favour favor')
const PREFERS = stemsOf('prefer')
/** Where somebody is kept; what is escaped from there is no deed. Stems. */
const PLACES = stemsOf('custody prison jail detention captivity')
const ZERO_OF = new Set('degrees degree percent per tolerance hours hour gravity sum day days point carbon emission interest trust rated'.split(' '))
const ZERO_IN = new Set('net below above from to at ground sub near'.split(' '))
/** Words between "rejected" and "calls", "calls" and "to", at most. */
const BETWEEN = 3

/**
 * The words of a text, with "not" in the place of those that imply that what they speak of is not so: "resisted calls to resign" is "did not resign".
 * Of what is itself negated "did not rule out closing it" says that it may be so; the rest stays as it stands.
 *
 * @see Karttunen 1971, Implicative Verbs.
 */
export function withImpliedNegation (words: readonly Word[]): readonly Word[] {
  const said: Word[] = []
  let at = 0
  for (let word = words[0]; word !== undefined; word = words[at]) {
    const implied = isNegated(words, at) ? leftOpen(words, at) : impliedAt(words, at)
    said.length -= implied?.without ?? 0
    said.push(...implied === undefined ? [word] : inPlaceOf(words, at, implied.as))
    at = implied?.to ?? at + 1
  }
  return said
}

function impliedAt (words: readonly Word[], at: number): Implied | undefined {
  // most words imply nothing
  if (!OPENERS.has(lowerAt(words, at)) && !isOf(OPENING, words, at)) return undefined
  for (const read of READERS) {
    const implied = read(words, at)
    if (implied !== undefined) return implied
  }
  return undefined
}

function inPlaceOf (words: readonly Word[], at: number, as: readonly string[]): Word[] {
  const said = as[0] === 'did' && AUXILIARIES.has(lowerAt(words, at - 1)) ? as.slice(1) : as
  return said.map((text, i) => ({ text, lower: text, after: i === 0 && words[at]?.after === true }))
}

/** "Did not rule out | closing it", "has not run out of | bread". */
function leftOpen (words: readonly Word[], at: number): Implied | undefined {
  if (lowerAt(words, at) === 'exclude' && isGerund(words, at + 1)) return { to: at + 1, as: ['may'], without: 1 }
  const empty = ranOut(words, at)
  return empty === undefined ? keeps(words, at) : { to: empty.to, as: ['had'], without: 1 }
}

/** "Rejected calls | to resign", "for her | resignation". */
function turnedDown (words: readonly Word[], at: number): Implied | undefined {
  if (!isOf(TURNS_DOWN, words, at)) return undefined
  const asked = placeWithin(words, at + 1, place => isOf(ASKED, words, place))
  const to = asked < 0 ? -1 : placeWithin(words, asked + 1, place => deedFrom(words, place) > 0)
  return to < 0 ? undefined : { to: deedFrom(words, to), as: DID_NOT }
}

/** Where the deed begins that is asked for behind "to" or "for". */
function deedFrom (words: readonly Word[], at: number): number {
  const lower = lowerAt(words, at)
  if (lower === 'to') return lexemeOf(lowerAt(words, at + 1)).usage.verb > 0 ? at + 1 : -1
  if (lower === 'that' && !lexemeOf(lowerAt(words, at + 2)).stop) return at + 1
  const deed = OWN.has(lowerAt(words, at + 1)) ? at + 2 : at + 1
  return lower === 'for' && isDeed(lowerAt(words, deed)) ? deed : -1
}
const OWN = new Set('a an the his her its their any more'.split(' '))

/** As phrases are drawn together. */
const VOTED = /^vot\w* against$/i

function decidedAgainst (words: readonly Word[], at: number): Implied | undefined {
  const to = VOTED.test(words[at]?.text ?? '') ? at + 1 : isOf(CHOOSES, words, at) && lowerAt(words, at + 1) === 'against' ? at + 2 : -1
  return to > 0 && isGerund(words, to) ? { to, as: DID_NOT } : undefined
}

function leftUndone (words: readonly Word[], at: number): Implied | undefined {
  const to = lowerAt(words, at + 1) === 'at' ? at + 2 : at + 1
  return isOf(LEAVES_UNDONE, words, at) && isGerund(words, to) ? { to, as: DID_NOT } : undefined
}

/** Of a bare noun that tells what is done: "escaped arrest", but not "escaped the fire". */
const gotRound = (words: readonly Word[], at: number): Implied | undefined =>
  isOf(GETS_ROUND, words, at) && !isMeant(words, at) && !isGerund(words, at + 1) && !isOf(PLACES, words, at + 1) && isDeed(lowerAt(words, at + 1))
    ? { to: at + 1, as: DID_NOT }
    : undefined

function isDeed (noun: string): boolean {
  const { stem, usage } = lexemeOf(noun)
  return usage.noun > 0 && (usage.verb > 0 || synonymsOf(stem).some(other => lexemeOf(other).usage.verb > 0))
}

/** "Instead of Rome", "rather than sail", "is something other than a ship". */
function instead (words: readonly Word[], at: number): Implied | undefined {
  const pair = `${lowerAt(words, at)} ${lowerAt(words, at + 1)}`
  if (pair === 'instead of' || pair === 'rather than') return { to: at + 2, as: NOT }
  return pair === 'something other' && lowerAt(words, at + 2) === 'than' ? { to: at + 3, as: NOT } : undefined
}

/** "Picked Turin | over Rome". */
function picked (words: readonly Word[], at: number): Implied | undefined {
  const [own, next] = [lowerAt(words, at), lowerAt(words, at + 1)]
  const picks = own === 'over' ? PICKS : own === 'to' && lexemeOf(next).usage.verb === 0 ? PREFERS : undefined
  if (picks === undefined || /\d/.test(next)) return undefined
  const before = words.slice(Math.max(0, at - BETWEEN), at - 1)
  const isPicked = before.some(({ lower }) => picks.has(lexemeOf(lower).stem)) && before.every(({ lower }) => lower !== 'to')
  return isPicked ? { to: at + 1, as: NOT } : undefined
}

/** "Ran out of bread", but not "of the house". */
function ranOut (words: readonly Word[], at: number): Implied | undefined {
  const isEmpty = ranOutIn(words[at]?.text ?? '') && lowerAt(words, at + 1) === 'of' && !lexemeOf(lowerAt(words, at + 2)).stop
  return isEmpty ? { to: at + 2, as: DID_NOT_HAVE } : undefined
}
const DID_NOT_HAVE = ['not', 'had']
/** "Lost the election", but not "lost the election to Moe". */
function lost (words: readonly Word[], at: number): Implied | undefined {
  const vote = lowerAt(words, at + 1) === 'the' ? at + 2 : at + 1
  const isLost = isOf(LOSES, words, at) && VOTES.has(lowerAt(words, vote)) && lowerAt(words, vote + 1) !== 'to'
  return isLost ? { to: at + 1, as: DID_NOT_WIN } : undefined
}
const LOSES = stemsOf('lose')
const VOTES: ReadonlySet<string> = new Set('election elections vote race runoff ballot'.split(' '))
const DID_NOT_WIN = ['did', 'not', 'win']

function none (words: readonly Word[], at: number): Implied | undefined {
  const [before, own, next] = [at - 1, at, at + 1].map(place => lowerAt(words, place))
  if ((own !== 'zero' && own !== '0') || next === undefined || before === undefined) return undefined
  const isNone = /^\p{L}/u.test(next) && !lexemeOf(next).stop && !ZERO_OF.has(next) && !ZERO_IN.has(before) && !/\d$/.test(before)
  return isNone ? { to: at + 1, as: ['not', 'zero'] } : undefined
}

/** The first place from one on, a few words further at most and in the same clause, that holds. */
function placeWithin (words: readonly Word[], from: number, holds: (at: number) => boolean): number {
  for (let at = from; at <= from + BETWEEN && words[at]?.after === false; at++) if (holds(at)) return at
  return -1
}

const READERS: readonly Reader[] = [turnedDown, decidedAgainst, leftUndone, gotRound, refrained, keeps, from, instead, picked, ranOut, lost, none]
