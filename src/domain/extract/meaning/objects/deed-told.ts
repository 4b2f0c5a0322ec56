import type { Stance } from '../../../../model/stance.js'
import type { Word } from '../../clauses/words.js'
import { COURTS } from '../../sources/roles/courts.js'
import { singularOf } from '../../sources/resolve/singular-of.js'
import { groupsOf, ROLE_HEADS } from '../../sources/roles/roles.js'
import { baseOf } from '../../stance/stance-verbs.js'
import { lowerAt } from '../../word-at.js'
import type { Speaker } from '../coreference/speaker.js'
import { deedClause } from './deed-clause.js'
import { CHARGED, DEED_NOUNS } from './deed-nouns.js'
import { isGeneric } from './is-generic.js'
import { ownerOf } from './owned-by.js'
import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'

export interface Telling { cue: ReadonlyArray<readonly Word[]>, speaker: Speaker, ahead?: boolean }

/**
 * The clause of the deed that is denied, confirmed or left open: "denied the sale of the plant" answers whether it was sold. Undefined for other words, for
 * what is kept from somebody ("denied the extradition of NAME"), and for other stances: who questions an arrest does not ask whether there was one.
 */
export function deedTold (words: readonly Word[], stance: Stance, { cue, speaker, ahead = false }: Telling): readonly Word[] | undefined {
  const noun = words.find(({ lower }) => DEED_NOUNS.has(lower))?.lower ?? ''
  if (stance === 'asserts' || stance === 'questions' || (stance === 'declines_to_comment' && isGeneric(words)) || (stance === 'denies' && isKept(words, noun, speaker))) return undefined
  const owns = (stance === 'denies' && CHARGED.has(noun)) || cue.flat().some(word => CONFESSING.has(baseOf(word)))
  const isVictim = TAKING.test(noun) && !/^(?:person|anonymous)$/.test(speaker.resolved.source.kind)
  return deedClause(words, { owns: owns && !isVictim, doer: doerOf(speaker, noun), ahead, ownerOf: possessive => ownerOf(possessive, speaker) })
}

/** "admitted the killing of two men": what is confessed is one's own; a ministry may acknowledge what others did. */
const CONFESSING: ReadonlySet<string> = new Set(['admit', 'confess', 'plead'])

/** A body may well have suffered it, and who is in office tells of it. */
const TAKING = /^(?:theft|abduction|kidnapping)$/

/** Whose deed it is: the speaker's, or that of whom a mouthpiece speaks for; undefined where that is open. */
export function doerOf ({ phrase, principal, served, resolved: { source, person } }: Speaker, noun: string): string | undefined {
  const heads = [...phrase.toLowerCase().split(' '), ...(person?.roles ?? []).map(({ head }) => head)].map(head => ROLE_HEADS.get(singularOf(head))?.group ?? NONE)
  if (heads.some(head => MOUTHPIECES.has(head))) return served?.name ?? principal
  return heads.some(head => ONLOOKERS.has(head)) || (source.kind === 'anonymous' && noun !== 'theft' && TAKING.test(noun)) ? undefined : phrase
}

const NONE = -1
const MOUTHPIECES: ReadonlySet<number> = groupsOf('spokesman lawyer agent aide')
const ONLOOKERS: ReadonlySet<number> = groupsOf('witness resident official')

/** Whoever decides what others ask for keeps it from them, as does whoever lends what is his; approval and extradition nobody else denies. */
function isKept (words: readonly Word[], noun: string, { phrase }: Speaker): boolean {
  const isLent = noun === 'use' && words.some(({ lower }, at) => at > 0 && (LENT.test(lower) || lower === 'to' || THIRD_POSSESSIVES.has(lowerAt(words, at))))
  return isLent || /^(?:approval|extradition|reinstatement|exhumation)$/.test(noun) || (!CHARGED.has(noun) && phrase.toLowerCase().split(' ').some(word => COURTS.test(word)))
}

const LENT = /^(?:bases?|airspace|halls?|airports?|ports?|territory|land|stadium|grounds?|runways?|roads?|name|logo)$/
