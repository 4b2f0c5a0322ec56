import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { fits } from './fits.js'
import { ROLE_HEADS } from '../../sources/roles/roles.js'
import type { PersonBefore, PersonsBefore } from './persons-before.js'
import { isMisdeed } from './misdeeds.js'
import { OPEN } from './rival.js'
import { isOwnMind } from './own-mind.js'
import type { Speaker } from './speaker.js'

interface Said { persons?: PersonsBefore | undefined, quoted: boolean, fronted?: boolean | undefined, speaker: Speaker }

/**
 * Whom "he" or "she" at `at` means rather than who says it. Whoever is named behind what is said ("He beat his wife, prosecutor NAME said") is hardly the "he"
 * of it where somebody else was told of right before, and nobody tells his own misdeeds. Undefined where it is the speaker, or where nobody else may be meant.
 */
export function personMeant (words: readonly Word[], at: number, { persons, speaker, quoted, fronted = false }: Said): string | undefined {
  const pronoun = lowerAt(words, at)
  if (persons === undefined || !/^(?:he|she)$/.test(pronoun)) return undefined
  const { subject, object, judged } = persons
  const others = [subject, object].filter(person => person !== undefined && !person.isSpeaker && person.may(pronoun)) as PersonBefore[]
  const [other] = judged ? others.toReversed() : others
  if (other === undefined) return undefined
  const own = !quoted && fits(pronoun, speaker)
  if (!own) return isUnsure(pronoun, speaker, quoted) || persons.besides || (others.length > 1 && !judged) ? undefined : other.phrase
  if (isMisdeed(words, at)) return other.phrase
  const isAgain = speaker.resolved.source.mention?.text.toLowerCase() === pronoun
  if (isAgain) return persons.own && subject?.isSpeaker !== true && !isOwnMind(words, at) ? OPEN : undefined
  return fronted && isOther(words, at, { persons, other }) ? other.phrase : undefined
}

/** "Lund's son said | he | …", who may be either of them. */
const isUnsure = (pronoun: string, { resolved: { source } }: Speaker, quoted: boolean): boolean =>
  !quoted && source.kind === 'anonymous' && source.name.split(' ').some(word => ROLE_HEADS.get(word.toLowerCase())?.gender === (pronoun === 'he' ? 'm' : 'f'))

/** Where the speaker is named anew behind it. */
function isOther (words: readonly Word[], at: number, { persons, other }: { persons: PersonsBefore, other: PersonBefore }): boolean {
  const { subject, object, judged, mutual } = persons
  const isTheirs = subject?.isSpeaker === true || object?.isSpeaker === true
  if (isOwnMind(words, at)) return false
  if (!isTheirs) return true
  return other === object ? !mutual : !judged && !mutual
}
