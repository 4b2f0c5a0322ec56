import { findMainVerb } from '../../clauses/main-verb.js'
import { IRREGULAR_PASTS } from '../../clauses/irregular-verbs.js'
import { word, type Word } from '../../clauses/words.js'
import { baseOf } from '../../stance/stance-verbs.js'
import { lowerAt } from '../../word-at.js'
import { isNoun } from '../../part-of-speech.js'

const DEMANDING: ReadonlySet<string> = new Set('request demand propose recommend urge ask insist suggest order require advocate advise'.split(' '))

/**
 * "demanded that the firm pay": what shall be is not what is, and so it "should pay"; undefined where no "that" tells that this is a clause. Other clauses
 * as they are.
 */
export function demanded (words: readonly Word[], cue: readonly Word[], introduced: boolean): readonly Word[] | undefined {
  const at = isDemanded(words, cue) ? findMainVerb(words)?.at ?? 0 : 0
  if (at === 0) return words
  const isOpen = !introduced || lowerAt(words, at - 1) === 'to' || cue.some(word => baseOf(word) === 'suggest')
  return isOpen ? undefined : [...words.slice(0, at), word('should', 'AUX'), ...words.slice(at)]
}

/** A verb without any ending is told by a subject that would give it one. */
function isDemanded (words: readonly Word[], cue: readonly Word[]): boolean {
  const main = findMainVerb(words)
  const verb = words[main?.at ?? -1]
  if (main === undefined || verb === undefined || !cue.some(word => DEMANDING.has(baseOf(word)))) return false
  const subject = words.slice(main.subject, main.at).findLast(word => isNoun(word) || word.pos === 'PRON')
  // "insisted the strike cost the airline millions": a past like its base
  if (cue.some(word => baseOf(word) === 'insist') && IRREGULAR_PASTS.get(verb.lower) === verb.lower) return false
  return verb.lower === 'be' || (verb.pos === 'VERB' && verb.lower === verb.lemma && subject !== undefined && isSingular(subject))
}

const isSingular = ({ lower, lemma, pos }: Word): boolean => pos === 'PRON' ? /^(?:he|she|it)$/.test(lower) : lower === lemma && !lower.endsWith('s')
