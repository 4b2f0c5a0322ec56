import { findMainVerb } from '../../clauses/main-verb.js'
import { FINITE_AUXILIARIES } from '../../clauses/function-words.js'
import { lowerAt } from '../../word-at.js'
import { word, type Word } from '../../clauses/words.js'
import { isClause } from '../../clauses/is-clause.js'
import { turned } from '../../clauses/turned.js'
import { lowerText } from '../../lower-text.js'
import { QUESTION_WORDS } from '../../clauses/pronouns.js'

/**
 * What a question puts to somebody, as he or she would state it: "Did you sign it?" is "I signed it"; undefined for questions that ask who, what or why, and
 * for those that cannot be turned round.
 */
export function declared (question: readonly Word[]): readonly Word[] | undefined {
  const words = plain(question)
  const put = putInside(words)
  if (words.some(({ lower }) => NARRATOR.has(lower)) || QUESTION_WORDS.has(lowerAt(words, 0))) return undefined
  const stated = put ?? (FINITE_AUXILIARIES.has(lowerAt(words, 0)) ? turned(words) : isClause(words) ? words : undefined)
  return stated === undefined ? undefined : answering(stated)
}

/** Without its mark, what leads to it ("So, Minister, …") and what is tagged on ("…, then?"). */
function plain (question: readonly Word[]): readonly Word[] {
  const open = question.filter(({ text }, at) => text !== '?' && !(at < LONGEST_LEAD && LEADS.has(question[at]?.lower ?? '')))
  const tag = open.findLastIndex(({ text }, at) => text === ',' && open.length - at <= LONGEST_TAG)
  const untagged = tag > 0 && TAGS.has(lowerAt(open, tag + 1)) ? open.slice(0, tag) : open
  const aside = untagged.findIndex(({ text }, at) => text === ',' && at <= LONGEST_LEAD)
  return aside !== -1 && FINITE_AUXILIARIES.has(lowerAt(untagged, aside + 1)) ? untagged.slice(aside + 1) : untagged[0]?.text === ',' ? untagged.slice(1) : untagged
}

const LONGEST_LEAD = 3
const LEADS: ReadonlySet<string> = new Set(['so', 'and', 'but', 'then', 'now', 'or', 'well'])
const LONGEST_TAG = 4
const TAGS: ReadonlySet<string> = new Set(['then', 'right', 'correct', 'yes', 'no', 'is', 'was', 'did', 'does', 'do', 'are', 'were', 'have', 'has', 'though', 'too'])

/** "Is it true | that P", "Can you confirm | that P". */
function putInside (words: readonly Word[]): readonly Word[] | undefined {
  const that = words.slice(0, LONGEST_FRAME).findIndex(({ lower }) => lower === 'that' || lower === 'whether' || lower === 'if')
  return that > 1 && FRAME.test(lowerText(words.slice(0, that))) ? words.slice(that + 1) : undefined
}

const LONGEST_FRAME = 7
const FRAME = /^(?:is|was)(?: n't)? it (?:not )?(?:true|correct|right|the case|a fact|possible)$|^(?:can|could|will|would|do|did) you (?:\w+ly )?(?:confirm|say|tell us|admit|deny|accept|acknowledge|agree|think|believe)$/

/** Interviewers speak of themselves. */
const NARRATOR: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our'])

/** What is put to "you" is answered by "I". */
function answering (words: readonly Word[]): readonly Word[] {
  const verb = findMainVerb(words)?.at
  return words.map((part, at) => {
    const text = at === verb && words.slice(0, at).some(({ lower }) => lower === 'you') ? FIRST_VERBS.get(part.lower) : OWN.get(part.lower)
    return text === undefined ? part : { ...word(text, part.pos), before: part.before, token: part.token }
  })
}

const OWN: ReadonlyMap<string, string> = new Map([['you', 'I'], ['your', 'my'], ['yours', 'mine'], ['yourself', 'myself']])
const FIRST_VERBS: ReadonlyMap<string, string> = new Map([['are', 'am'], ["'re", 'am'], ['were', 'was']])
