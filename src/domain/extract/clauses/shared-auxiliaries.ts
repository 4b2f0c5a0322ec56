import { DO_FORMS, FINITE_AUXILIARIES, MODALS } from './function-words.js'
import { FINITE_PASTS } from './irregular-verbs.js'
import { lowerAt, posAt } from '../word-at.js'
import type { Word } from './words.js'

/**
 * What of the first verb group goes before a second verb, too: "will" of "will reopen and | hire", "was" of "was fined and | ordered to pay"; nothing where
 * the second carries its own tense. Undefined where that cannot be told.
 *
 * @param second from the second verb on.
 */
export function sharedAuxiliaries (group: readonly Word[], second: readonly Word[]): readonly Word[] | undefined {
  const [verb] = second
  if (verb === undefined) return undefined
  if (FINITE_AUXILIARIES.has(verb.lower) || isPresent(verb)) return []
  const first = lowerAt(group, 0)
  const isBare = verb.lower === verb.lemma
  if (!FINITE_AUXILIARIES.has(first)) return !isBare || first === group[0]?.lemma ? [] : undefined
  const helping = auxiliariesOf(group)
  // "will reopen and hired"; "had shut the mill and let 300 people go"
  if (MODALS.has(first) || DO_FORMS.has(first)) return isBare === (helping.length === 1) || helping.length > 1 ? helping : undefined
  if (isBare) return undefined
  if (helping.some(({ lower }) => BE.test(lower))) return besideBe(group, helping, second)
  return STATES.has(verb.lemma) ? [] : helping
}

/** "had lost $1m and expected a profit": what somebody wants or expects is so when it is said, whatever had happened. */
const STATES: ReadonlySet<string> = new Set('expect hope need want plan intend believe fear know think remain owe own'.split(' '))

const isPresent = ({ lower, lemma }: Word): boolean => lower !== lemma && lower.endsWith('s')
const BE = /^(?:am|is|are|was|were|be|been|being|'m|'re)$/

/** "was fined and lost his job", "was fined and ordered to pay", "was invited and came": an object tells the one from the other, or the form. */
function besideBe (group: readonly Word[], helping: readonly Word[], second: readonly Word[]): readonly Word[] | undefined {
  if (/^(?:DET|NUM|PRON|PROPN|NOUN|ADJ)$/.test(posAt(second, 1)) || FINITE_PASTS.has(lowerAt(second, 0))) return []
  const isPassive = group.some(({ pos }) => pos === 'VERB')
  return isPassive && /^(?:ADP|PART)$/.test(posAt(second, 1)) ? helping : undefined
}

function auxiliariesOf (group: readonly Word[]): readonly Word[] {
  const verb = group.findLastIndex(({ pos, lower }) => pos === 'VERB' && !isHelping(lower))
  return group.slice(0, verb === -1 ? group.length : verb).filter(({ pos, lower }) => pos !== 'ADV' && isHelping(lower))
}

const isHelping = (lower: string): boolean => FINITE_AUXILIARIES.has(lower) || /^(?:be|been|being|have)$/.test(lower)
