import { stemOf } from '../../../../lexicon/stem.js'
import { closenessOf, senseOf } from '../../../../lexicon/synonyms.js'
import type { Clause } from '../../../clauses/clause-of.js'
import { isOfOneThing } from './of-one-thing.js'
import type { Reversible } from './reversible.js'
import { deedOf } from './same-verb.js'

/** "is visible", "is invisible"; "rejected it", "approved it": what WordNet or our table knows for opposites, said of the same. */
export function isOpposite ({ mine, theirs, same }: Reversible): boolean {
  const [word, other] = [qualityOf(mine), qualityOf(theirs)]
  if (!same) return false
  return word !== undefined && other !== undefined ? areOpposite(stemOf(word), stemOf(other)) : isOppositeDeed(mine, theirs)
}

const areOpposite = (one: string, other: string): boolean => closenessOf(senseOf(one), senseOf(other)) === 'antonym'

/** What follows upon its opposite in the course of things is none: who left has joined. */
function isOppositeDeed (mine: Clause, theirs: Clause): boolean {
  const [deed, other] = [deedOf(mine), deedOf(theirs)]
  if (mine.verb.pos !== 'VERB' || theirs.verb.pos !== 'VERB' || FOLLOWING.has(deed) || FOLLOWING.has(other)) return false
  return isPassive(mine) === isPassive(theirs) && areOpposite(deed, other) && isOfOneThing(mine, theirs)
}

const isPassive = ({ group }: Clause): boolean => group.slice(0, -1).some(({ lemma }) => lemma === 'be')

const FOLLOWING: ReadonlySet<string> = new Set(`open close shut lock unlock join leave arrive depart enter exit start end begin finish buy sell marry divorce borrow lend appear vanish disappear load unload
hire fire arrest release come go give take ask answer reply question say talk speak listen push pull raise want need like think believe hope fear run walk stand sit keep have make do get put bring send return
follow lead miss hit play pass turn move stop continue resume try fight win lose gain save spend hold drop pick pay receive`.split(/\s+/).map(stemOf))

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
