import type { Word } from '../../clauses/words.js'
import { ROLE_HEADS } from '../../sources/roles/roles.js'
import { takeUntil } from '../../take-until.js'
import { fits } from './fits.js'
import type { Said } from './meant-rival.js'
import { isHouse, isTopic, mayMean, type Rival } from './rival.js'
import { isBody } from './topic-meant.js'

/**
 * Whose what stands behind a possessive is, where that is rather a rival's than the speaker's: "its roof", in front of who tells of it, is of what was told
 * of.
 */
export function owningRival (owner: string, owned: readonly Word[], { rivals = [], quoted, fronted = false, speaker }: Said): string | undefined {
  const head = nounOf(owned)
  // a union's members, a watchdog's inspectors
  if (OF_SPEAKERS.test(head) && isBody(speaker)) return undefined
  const possible = quoted ? [] : rivals.filter(rival => !isOwned(rival) && mayMean(rival, owner) && !(isMereThing(rival) && isOfBodies(head)))
  const ordered = OF_VESSELS.test(head) ? [...possible].sort((a, b) => Number(b.thing) - Number(a.thing)) : possible
  const owning = ordered.find(rival => isTopic(rival) ? fronted && (/^(?:it|they)$/.test(owner) || !fits(owner, speaker)) : /^(?:told|warned|judged)$/.test(rival.standing) || !fits(owner, speaker))
  return owning?.phrase
}

const nounOf = (owned: readonly Word[]): string => takeUntil(owned, ({ pos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos)).at(-1)?.lower ?? ''

/** A thing that is no house, which has people of its own. */
const isMereThing = ({ thing, gender, phrase }: Rival): boolean => thing && gender === undefined && !isHouse(phrase)

/** What only bodies have: "its lawyers", "its shares", and not "its owner", "its crew". */
const isOfBodies = (head: string): boolean => OF_BODIES.test(head) || (ROLE_HEADS.has(head) && !OF_THINGS.test(head) && !OF_VESSELS.test(head))
const OF_BODIES = /^(?:shares?|shareholders|customers|staff|employees|troops|soldiers|forces|profits?|revenues?|headquarters|board|lawyers?|members|engineers|clients|workers|pilots)$/
const OF_THINGS = /^(?:owners?|authors?|makers?|builders?|inventors?|developers?|designers?|users?|readers?|victims?|residents|tenants|occupants|inhabitants|supporters|backers|opponents|critics|buyers?|sponsors?|editors?|keepers?|operators?|director|creators?|founders?|architects?|organisers?|organizers?)$/
const OF_VESSELS = /^(?:crew|captain|passengers?|pilot|drivers?|cargo|hull|engines?|brakes|wings?|wheels|roof|walls?|doors?)$/
const OF_SPEAKERS = /^(?:members|inspectors|investigators|detectives)$/

const isOwned = ({ phrase }: Rival): boolean => /^(?:his|her|its|their) /i.test(phrase)
