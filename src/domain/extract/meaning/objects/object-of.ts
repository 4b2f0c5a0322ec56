import { findMainVerb } from '../../clauses/main-verb.js'
import { articleOf } from '../../polarity/negative-words.js'
import { lowerAt, posAt } from '../../word-at.js'
import { isObjectPronoun, THIRD_POSSESSIVES } from '../../clauses/pronouns.js'
import type { Word } from '../../clauses/words.js'
import { CLAIM_NOUNS, DENIAL_NOUNS, FALSIFIABLE, IDEAS, UTTERANCES, WITHHELD } from '../../stance/claim-nouns.js'
import { FALSITY, STRONG_FALSITY } from '../../stance/falsity.js'
import type { CueObject } from '../../stance/read-stance.js'
import { deedClause } from './deed-clause.js'
import { isHappening, ownStatement } from './own-statements.js'
import { isProspect } from './ruled-out.js'
import { isPointing } from './is-pointing.js'
import { writtenClaim } from './written-claim.js'
import { isCalendarName } from '../../../lexicon/calendar.js'
import { isNoun, isSubstantive } from '../../part-of-speech.js'

/**
 * What the words are as the object of a cue of denying, calling or refusing.
 *
 * @param introduced whether "that" stands before, so that they are a clause whatever they begin with.
 */
export function objectOf (words: readonly Word[], introduced = false): CueObject {
  // "that account"
  const head = words.slice(0, NOUN_PHRASE).findIndex(({ lower, pos }, at) => TAIL.has(lower) && !(at === 0 && (isPointing(words) || (lower === 'that' && pos === 'PRON'))))
  const nouns = words.slice(0, head === -1 ? words.length : head).filter(({ lower }) => lower !== 'the').map(({ lower }) => lower)
  const phrase = findMainVerb(words) === undefined
  const written = writtenClaim(words) !== undefined
  const isFalse = words.some(({ lower }) => STRONG_FALSITY.has(lower))
  // "argument in a ruling released on Monday": no clause begins with a singular noun by itself
  const bare = words[0]?.pos === 'NOUN' && words[0].lower === words[0].lemma && articleOf(words, 0) !== undefined
  return {
    clause: !phrase && (introduced || !bare) && !isProposal(words) && !(introduced && isSubjunctive(words)),
    own: phrase && (ownStatement(words, 'x') ?? deedClause(words, { ownerOf: () => 'x' })) !== undefined,
    happening: phrase && (isHappening(words) || isProspect(words)),
    claim: written || (isClaim(nouns, isFalse) && !isAsked(words) && !isPartOfAnother(words)) || (phrase && nouns.slice(0, 1).some(noun => POINTERS.has(noun))),
    falsified: (isFalse && !nouns.some(noun => SCHEMES.has(noun))) || isJudged(words),
    uttered: phrase && !written && nouns.some(noun => UTTERANCES.has(noun)),
    request: words.length === 0 || words.some(({ lower }) => REQUESTS.has(lower)),
    signal: words.some(({ lower }) => SIGNALS.has(lower)),
    withheld: (isObjectPronoun(words[0]) && !isThem(words)) || (phrase && isDemand(words)) ||
      (!nouns.some(noun => CLAIM_NOUNS.has(noun)) && (isGiven(words) || (phrase && nouns.some(noun => WITHHELD.has(noun)) && !isKept(words))))
  }
}

/** What somebody does or means to do: who blasts it as nonsense finds fault with it. */
const SCHEMES: ReadonlySet<string> = new Set(`plan plans scheme schemes proposal proposals policy policies bill law laws reform reforms measure measures move moves decision decisions ruling budget
project projects tax taxes levy strategy campaign programme ban rule rules vote strike protest award appointment sentence verdict`.split(/\s+/))

/** Of oneself one denies what would else be withheld. */
const isKept = (words: readonly Word[]): boolean => isAnyOfOwn(words) || isBelonging(words) || isDoing(words)

/** "denied | receiving any payment": nobody is refused what one did; "funding for the school" may well be. */
const isDoing = (words: readonly Word[]): boolean =>
  /^\p{Ll}+ing$/u.test(words[0]?.text ?? '') && !WITHHELD.has(lowerAt(words, 0)) && /^(?:DET|PRON|NUM)$/.test(posAt(words, 1)) && ownStatement(words, 'x') !== undefined

/** "denied | membership of the group": one's own; nobody is refused it. */
const isBelonging = (words: readonly Word[]): boolean => words.slice(0, 3).some(({ lower }, at) => lower === 'membership' && /^(?:of|in)$/.test(lowerAt(words, at + 1)))

/** "as malicious any link …": what a policy can be, too, tells nothing. */
const isJudged = (words: readonly Word[]): boolean => lowerAt(words, 0) === 'as' && words.slice(1, 4).some(({ lower }) => FALSITY.has(lower) && !ABSURD.has(lower))

const ABSURD: ReadonlySet<string> = new Set('absurd ridiculous ludicrous preposterous laughable frivolous outrageous farcical farce rubbish insult far-fetched unwarranted wrong misguided fanciful'.split(' '))

/** "the suggestion that he should go" is a proposal; that he should have gone is a view of what was. */
function isProposal (words: readonly Word[]): boolean {
  const verb = findMainVerb(words)?.at ?? -1
  return /^(?:should|ought)$/.test(lowerAt(words, verb)) && !words.slice(verb + 1, verb + 4).some(({ lower }) => lower === 'have')
}

/** "the suggestion that the vote be rerun" is one, too. */
const isSubjunctive = (words: readonly Word[]): boolean => words.some(({ lower }, index) => lower === 'be' && isSubstantive(words[index - 1]))

/** "the idea of a coalition". */
const isPlan = (words: readonly Word[]): boolean => words.some(({ lower }, index) => IDEAS.has(lower) && /^(?:of|about|over|raised|voiced|expressed)$/.test(lowerAt(words, index + 1)))

/** "a Fox News proposal", "the report deadline": the noun of claiming only tells of which. */
function isPartOfAnother (words: readonly Word[]): boolean {
  const noun = words.findLastIndex(({ lower }) => CLAIM_NOUNS.has(lower) || FALSIFIABLE.has(lower))
  const next = words[noun + 1]
  return noun !== -1 && words.slice(0, noun + 1).every(({ lower }) => !TAIL.has(lower)) && next !== undefined && (isNoun(next) || next.lower === "'s") && !isCalendarName(next.lower) && !/(?:day|ing)$/.test(next.lower)
}

const isAsked = (words: readonly Word[]): boolean => isDemand(words) || isPlan(words) || isSubjunctive(words) || isPrice(words) || isVoted(words)

/** "the charge of 40 euros" */
const isPrice = (words: readonly Word[]): boolean => words.some(({ lower }, index) => /^(?:charges?|claims?)$/.test(lower) && lowerAt(words, index + 1) === 'of' && /^(?:NUM|SYM)$/.test(posAt(words, index + 2)))

/** "rejected the report by 12 votes to 7" */
const isVoted = (words: readonly Word[]): boolean => words.some(({ pos }, index) => pos === 'NUM' && lowerAt(words, index - 1) === 'by' && /^(?:votes?|to|-|–)$/.test(lowerAt(words, index + 1)))

/** "her claim for flood damage". */
const isDemand = (words: readonly Word[]): boolean => words.some(({ lower }, index) => /^claims?$/.test(lower) && lowerAt(words, index + 1) === 'for')

const isClaim = (nouns: readonly string[], isFalse: boolean): boolean =>
  !nouns.slice(0, 2).includes('own') && nouns.some(noun => CLAIM_NOUNS.has(noun) || DENIAL_NOUNS.has(noun) || (FALSIFIABLE.has(noun) && isFalse))

/** "denied the rebels a foothold", "denied overflight to the plane": something is kept from somebody. */
function isGiven (words: readonly Word[]): boolean {
  if (lowerAt(words, 0) === 'as') return false
  const verb = words.findIndex(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || lower === 'that')
  const object = words.slice(0, verb === -1 ? NOUN_PHRASE : verb)
  const second = object.findIndex(({ pos, lower }, index) => index > 0 && (pos === 'DET' || THIRD_POSSESSIVES.has(lower)) && posAt(object, index - 1) === 'NOUN')
  const name = object.findIndex(({ pos }, index) => index > 0 && pos === 'NOUN' && posAt(object, index - 1) === 'PROPN' && object.slice(0, index).every(({ pos }) => pos === 'PROPN'))
  const to = object.findIndex(({ lower }) => TAIL.has(lower))
  const given = second > 0 || name > 1 || (verb === -1 && to > 0 && lowerAt(object, to) === 'to')
  return given && ownStatement(words, 'x') === undefined
}

/** "any payment to the minister": that there was one; "payment" alone is kept from somebody. */
const isAnyOfOwn = (words: readonly Word[]): boolean => lowerAt(words, 0) === 'any' && ownStatement(words, 'x') !== undefined

const NOUN_PHRASE = 12
const TAIL: ReadonlySet<string> = new Set(['of', 'for', 'in', 'on', 'at', 'to', 'by', 'with', 'from', 'about', 'as', 'that', 'against', 'over', 'without', 'because', 'during', 'under', 'after', 'before'])
/** "allegations … X denied | them": the allegations; of somebody who is denied something, that stands behind. */
const isThem = (words: readonly Word[]): boolean => lowerAt(words, 0) === 'them' && words.slice(1).every(({ pos }) => pos === 'PUNCT')
export const POINTERS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them', 'these', 'those'])
const SIGNALS: ReadonlySet<string> = new Set('threat threats pressure provocation provocations blackmail alarm alarms fire fires treatment therapy emergency emergencies distress siren sirens antibiotic antibiotics drug drugs command commands order orders medication chemotherapy radiation insulin stimuli'.split(' '))
const REQUESTS: ReadonlySet<string> = new Set('request requests comment question questions email emails e-mail message messages call calls inquiry inquiries enquiry letter letters texts invitation'.split(' '))
