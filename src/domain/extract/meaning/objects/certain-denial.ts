import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { DEALINGS, WITHHELD, WRONGS } from '../../stance/claim-nouns.js'
import { OFFENCES } from '../../stance/offences.js'
import { baseOf } from '../../stance/stance-verbs.js'
import { lowerText } from '../../lower-text.js'

/**
 * Whether a denial is one for certain, though what is denied cannot be put into words: its verb takes nothing but claims, or its object is some of them
 * or a wrong.
 */
export function isCertainDenial (cue: readonly Word[], object: readonly Word[]): boolean {
  return isAll(object) || isSome(object) || isWrong(object) || isDealing(object) || isOfDenial(cue, object) || cue.some(word => STRONG.has(baseOf(word)))
}

const STRONG: ReadonlySet<string> = new Set(['refute', 'rebut', 'debunk', 'disprove'])

/** "denied it all", "denied all of it". */
const isAll = (words: readonly Word[]): boolean =>
  /^(?:it|that|this) all$|^all (?:of )?(?:it|this|that|them)$/.test(lowerText(words.filter(({ pos }) => pos !== 'PUNCT')))

/** "denied nine". */
const isSome = (words: readonly Word[]): boolean => (words.length === 1 || /^(?:of|counts?|charges|allegations)$/.test(lowerAt(words, 1))) && (words[0]?.pos === 'NUM' || SOME.has(lowerAt(words, 0)))
const SOME: ReadonlySet<string> = new Set('all both most some many several everything each either half others'.split(' '))

/** How far into its object the head noun may stand. */
const LONGEST_LEAD = 4

/** "denied a cover-up". */
const isWrong = (words: readonly Word[]): boolean => words.slice(0, LONGEST_LEAD).some((_, at) => [1, HYPHENATED].some(length => {
  const noun = words.slice(at, at + length).map(({ lower }) => lower).join('')
  return WRONGS.has(noun) || OFFENCES.has(noun)
}))

/** "issued a denial of the report" */
const isOfDenial = (cue: readonly Word[], [, ...object]: readonly Word[]): boolean =>
  cue.some(({ lower }) => lower === 'denial') && !object.slice(0, LONGEST_LEAD).some(({ lower }) => WITHHELD.has(lower))

/** "a secret deal with the builder", "row with captain"; not "the rebels talks" or "a row of houses a permit". */
function isDealing (words: readonly Word[]): boolean {
  const at = words.slice(0, LONGEST_LEAD).findIndex(({ lower }) => DEALINGS.has(lower))
  const lead = words.slice(0, Math.max(0, at)).every(({ pos, lower, lemma }) => lower === 'any' || lower === 'a' || lower === 'an' || pos === 'ADJ' || (pos === 'NOUN' && lower === lemma))
  return at !== -1 && lead && /^(?:with|between|over|about|to|on|,|[.;]|and|or|)$/.test(lowerAt(words, at + 1))
}

/** "match-fixing" is so many words. */
const HYPHENATED = 3
