import type { Stance } from '../../../../model/stance.js'
import { isNonDenial } from '../../../../model/stance.js'
import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'
import { nameWords, spaced, word, type Word } from '../../clauses/words.js'
import { OFFENCES } from '../../stance/offences.js'
import { lowerAt, posAt } from '../../word-at.js'
import { DEED_NOUNS, MEANT } from './deed-nouns.js'
import { deedTold, doerOf, type Telling } from './deed-told.js'
import { owned, ownerOf } from './owned-by.js'
import { existing, ownStatement } from './own-statements.js'
import { circumstanceAt } from './reference.js'
import { isNoun } from '../../part-of-speech.js'

/** What lays something on somebody, what tells that something is so, and what tells of what is to come. */
const CHARGES = /^(?:allegation|accusation|charge)s?$/
const REPORTS = /^(?:report|rumou?r|claim|suggestion|story|stories|allegation|account)s?$/
const PROSPECTS = /^(?:talk|speculation)$/

/**
 * What is claimed where no clause tells it: "reports of an explosion" say that there was one, "allegations of bribery" that whoever denies them took part in
 * it, "talk of a merger" that there will be one. Undefined for other words, and under stances that leave open what they are about.
 */
export function toldOf (words: readonly Word[], stance: Stance, telling: Telling): readonly Word[] | undefined {
  if (!(stance === 'denies' || stance === 'confirms' || isNonDenial(stance))) return undefined
  const at = words.findIndex(({ lower }) => [CHARGES, REPORTS, PROSPECTS].some(nouns => nouns.test(lower)))
  const noun = lowerAt(words, at)
  const ahead = PROSPECTS.test(noun)
  const thing = withoutAccuser(words.slice(at + 2, circumstanceAt(words) ?? words.length), noun)
  if (at === -1 || !words.slice(0, at).every(isLead) || !isOf(words, at + 1) || thing.length === 0 || isLaidOn(thing)) return undefined
  const own = CHARGES.test(noun) || isOfOneself(thing) ? charged(thing, telling) : undefined
  return own ?? deedTold(thing, stance, { ...telling, ahead }) ?? ownDeed(thing, telling, noun) ?? there(thing, telling, noun)
}

/** "charges of bias | from the left" */
function withoutAccuser (thing: readonly Word[], told: string): readonly Word[] {
  const from = CHARGES.test(told) ? thing.findIndex(({ lower }, at) => at > 0 && lower === 'from') : -1
  return from === -1 ? thing : thing.slice(0, from)
}

/** "corruption | against her husband": he is who is said to have done it, and not whom it was done to, as of violence. */
const isLaidOn = (thing: readonly Word[]): boolean =>
  thing.some(({ lower }, at) => lower === 'against' && /^(?:corruption|fraud|bribery|embezzlement|misconduct|wrongdoing|theft|plagiarism|nepotism)$/.test(lowerAt(thing, at - 1)))

const isLead = ({ pos, lower }: Word): boolean => pos === 'ADJ' || pos === 'ADV' || (pos === 'DET' && lower !== 'no') || pos === 'NUM'

/** "reports of | gunfire", "talk about | a sale"; what is told about somebody is something else. */
const isOf = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'of' || (/^(?:about|over)$/.test(lowerAt(words, at)) && /^an?$/.test(lowerAt(words, at + 1)))

/** "an affair", "links to the mafia": who denies rumours of them denies having had them. */
const isOfOneself = (thing: readonly Word[]): boolean =>
  OWN.has(thing.find(({ pos }, at) => pos === 'NOUN' && !/^(?:NOUN|ADJ)$/.test(posAt(thing, at + 1)))?.lower ?? '')
const OWN: ReadonlySet<string> = new Set('affair relationship romance involvement link links ties connection connections contact contacts role plan plans intention intentions'.split(' '))

/** "bribery", "taking bribes": of whoever answers; "fraud in the vote" is a body's only if nobody says whose. */
function charged (thing: readonly Word[], { speaker }: Telling): readonly Word[] | undefined {
  const isPerson = speaker.resolved.source.kind === 'person'
  const bare = thing.every(({ pos }) => /^(?:ADJ|NOUN|CCONJ)$/.test(pos))
  const isOwn = lowerAt(thing, 0).endsWith('ing') || bare || (isPerson && !thing.some(({ lower }) => ELSEWHERE.has(lower)))
  const doer = isOwn ? doerOf(speaker, thing.find(({ lower }) => OFFENCES.has(lower))?.lower ?? '') : undefined
  return doer === undefined ? undefined : ownStatement(thing, doer) ?? (isPerson && bare ? [...nameWords(doer), word('was', 'AUX'), word('guilty', 'ADJ'), word('of', 'ADP'), ...spaced(thing)] : undefined)
}

/** By whom, or where many do so. */
const ELSEWHERE: ReadonlySet<string> = new Set('by among within election elections vote ballot count poll police army'.split(' '))

/** "his retirement", "her arrest": of whoever answers. */
function ownDeed (thing: readonly Word[], { speaker }: Telling, told: string): readonly Word[] | undefined {
  const deed = DEED_NOUNS.get(lowerAt(thing, 1))
  const owner = THIRD_POSSESSIVES.has(lowerAt(thing, 0)) ? ownerOf(lowerAt(thing, 0), speaker) : undefined
  if (deed === undefined || owner === undefined || isNoun(thing[2])) return undefined
  const base = MEANT.get(lowerAt(thing, 1))
  const rest = thing.slice(2)
  if (base !== undefined && !REPORTS.test(told)) return [...nameWords(owner), word('will', 'AUX'), word(base, 'VERB'), ...rest]
  return [...nameWords(owner), ...deed.by === 'doer' ? [] : [word('was', 'AUX')], ...deed.past.split(' ').map(part => word(part, 'VERB')), ...rest]
}

/** "an explosion at the base", "casualties": that there was one, or were some. */
function there (thing: readonly Word[], { speaker }: Telling, told: string): readonly Word[] | undefined {
  const isOpen = thing.some(({ lower }) => THIRD_POSSESSIVES.has(lower) && ownerOf(lower, speaker) !== speaker.phrase)
  const isKnown = /^(?:the|what|how|when|who|his|her|its|their)$/.test(lowerAt(thing, 0)) || posAt(thing, 0) === 'PROPN'
  const stated = isOpen || isKnown ? undefined : existing(owned(thing, speaker.phrase))
  return PROSPECTS.test(told) && stated !== undefined ? [word('There', 'PRON'), word('will', 'AUX'), word('be', 'AUX'), ...stated.slice(2)] : stated
}
