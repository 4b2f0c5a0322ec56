import { stemsOf } from '../../../lexicon/stem.js'
import { lexemeOf } from '../../lexeme.js'
import { UNDONE_TO } from './negation.js'
import { HINDERS } from './refusals.js'
import { lowerAt, type Word } from '../../words.js'

/** Words from a place up to `to` that only say whether what comes behind them is so, and what says it in their place, `without` so many words before. */
export interface Implied { to: number, as: readonly string[], without?: number }

/** "Kept the profits from selling it": where something comes from that is kept. Stems. */
const PROCEEDS = stemsOf('profit money proceeds income revenue earnings cash fee gain royalty sum')
const NEGATED: ReadonlySet<string> = new Set(['not', 'never', 'cannot', 'hardly'])
const CONTRACTED = /^\p{L}+n't$/u
/** Words between "kept" and "from", at most. */
const WHOM = 6
export const NOT = ['not']
export const DID_NOT = ['did', 'not']

/** "Refrained from | sailing", "was kept from | sailing". */
export const refrained = (words: readonly Word[], at: number): Implied | undefined =>
  isOf(HINDERS, words, at) && !isMeant(words, at) && isFrom(words, at + 1) ? { to: at + 2, as: DID_NOT } : undefined

/** "Kept | the ship from sailing". */
export function keeps (words: readonly Word[], at: number): Implied | undefined {
  if (!isOf(HINDERS, words, at) || fromBehind(words, at) < 0) return undefined
  if (isNegated(words, at)) return { to: at + 1, as: ['had'], without: 1 }
  if (isVain(words, at)) return { to: at + 1, as: ['had'], without: 2 }
  return isMeant(words, at) ? undefined : { to: at + 1, as: ['had'] }
}

/** "Failed to | keep the ship from sailing": it sailed. */
const isVain = (words: readonly Word[], at: number): boolean => lowerAt(words, at - 1) === 'to' && UNDONE_TO.has(lowerAt(words, at - 2))

/** "Kept the ship from | sailing". */
export function from (words: readonly Word[], at: number): Implied | undefined {
  if (!isFrom(words, at)) return undefined
  for (let place = at - 1; place >= at - WHOM; place--) {
    if (!isOf(HINDERS, words, place) || fromBehind(words, place) !== at) continue
    if (isNegated(words, place) || isVain(words, place)) return { to: at + 1, as: [] }
    return isMeant(words, place) ? undefined : { to: at + 1, as: NOT }
  }
  return undefined
}

const isFrom = (words: readonly Word[], at: number): boolean => lowerAt(words, at) === 'from' && isGerund(words, at + 1)

function fromBehind (words: readonly Word[], at: number): number {
  for (let place = at + 1; place <= at + WHOM && words[place]?.after === false; place++) {
    if (isFrom(words, place)) return isOf(PROCEEDS, words, place - 1) ? -1 : place
  }
  return -1
}

/** "Sailed on to avoid arrest", but "managed to avoid it". */
export const isMeant = (words: readonly Word[], at: number): boolean => lowerAt(words, at - 1) === 'to' && lexemeOf(lowerAt(words, at - 2)).stem !== 'manag'

export function isNegated (words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1)
  return NEGATED.has(before) || (before.endsWith("n't") && CONTRACTED.test(before))
}

export const isOf = (stems: ReadonlySet<string>, words: readonly Word[], at: number): boolean => stems.has(lexemeOf(lowerAt(words, at)).stem)

export const isGerund = (words: readonly Word[], at: number): boolean => /.{2}ing$/.test(lowerAt(words, at)) && lexemeOf(lowerAt(words, at)).usage.verb > 0
