import { isFinite } from '../../clauses/main-verb.js'
import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { OFFENCES } from '../../stance/offences.js'
import { takeUntil } from '../../take-until.js'

/**
 * The acts that are denied or admitted side by side, each by itself: "perverting the course of justice | and | gross negligence manslaughter". What
 * follows an "and" is an act of its own where it is a gerund or an offence; "running the bar and restaurant" is one.
 */
export function deniedActs (words: readonly Word[]): Array<readonly Word[]> {
  if (!isAct(words) || words.some((_, at) => isFinite(words, at))) return [words]
  const joint = words.findIndex(({ lower, text }, at) => at > 0 && (lower === 'and' || lower === 'or' || text === ',') && isAct(words.slice(at + 1)))
  if (joint === -1) return [words]
  const first = words.slice(0, joint)
  const rest = words.slice(lowerAt(words, joint + 1) === 'and' ? joint + 2 : joint + 1)
  return isOffence(first) && isOffence(rest) ? [words] : [first, ...deniedActs(rest)]
}

/** A gerund with what it is done to, or an offence. */
const isAct = (words: readonly Word[]): boolean => isGerund(words) || isOffence(words) || (lowerAt(words, 0) === 'and' && words.length > 1 && isAct(words.slice(1)))

const isGerund = ([first, next]: readonly Word[]): boolean => first !== undefined && next !== undefined && first.lower.endsWith('ing') && first.lower.length > 4 &&
  /^(?:DET|ADP|PRON|PROPN|NOUN|NUM|ADJ|PART|ADV|VERB)$/.test(next.pos) && first.pos !== 'ADJ' && next.text !== ',' && !/^(?:and|or|of)$/.test(next.lower)

/** A noun phrase of a few words that ends in what one may be charged with. */
function isOffence (words: readonly Word[]): boolean {
  const phrase = takeUntil(words, ({ pos, text, lower }) => pos === 'CCONJ' || pos === 'ADP' || text === ',' || lower === "'s")
  return phrase.length < LONGEST_OFFENCE && OFFENCES.has(lowerAt(phrase, phrase.length - 1))
}

const LONGEST_OFFENCE = 5
