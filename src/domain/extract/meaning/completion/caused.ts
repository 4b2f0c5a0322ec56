import { copula } from '../../clauses/copula.js'
import { opensWithPronoun } from '../../clauses/pronouns.js'
import { spaced, word, type Word } from '../../clauses/words.js'
import { isVerb } from '../../part-of-speech.js'
import { isSomebody } from '../../sources/roles/speaks.js'
import { lowerAt, posAt } from '../../word-at.js'

/** "blamed | the shortfall on a raid", "attributed | it to a virus": it was due to that; "blamed | a raid for the loss": that was to blame for it. */
export function caused (words: readonly Word[], cue: readonly Word[]): readonly Word[] | undefined {
  const at = words.findIndex(({ lower }, index) => index > 0 && /^(?:on|to|for)$/.test(lower))
  // "blamed | Clinton | directly for"
  const effect = words.slice(0, posAt(words, at - 1) === 'ADV' ? at - 1 : at)
  // "blamed | local officials on Twitter": on what anybody is blamed, nothing is due to
  const isDue = lowerAt(words, at) === 'for' || !(posAt(effect, effect.length - 1) === 'PROPN' || isSomebody(lowerAt(effect, effect.length - 1)))
  if (at < 1 || !isDue || effect.some(isVerb) || opensWithPronoun(words) || words.slice(at + 1).every(({ pos }) => pos === 'PUNCT')) return undefined
  const tense = cue.some(({ lower }) => /^(?:blame|attribute)s?$/.test(lower)) ? [] : [word('blamed', 'VERB')]
  const be = { ...word(copula(effect, tense), 'AUX'), before: ' ' }
  const joint = lowerAt(words, at) === 'for' ? [word('to', 'PART'), word('blame', 'VERB'), word('for', 'ADP')] : [word('due', 'ADJ'), word('to', 'ADP')]
  return [...effect, be, ...joint.flatMap(part => spaced([part])), ...spaced(withoutNext(words.slice(at + 1)))]
}

/** "blamed fog for the loss | , and continued to defend him": what who blames does next is none of it. */
function withoutNext (words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ pos, lower }, at) => lower === 'and' && pos === 'CCONJ' && isFiniteVerb(words[at + 1]) && !words.slice(0, at).some(isVerb))
  return end < 1 ? words : words.slice(0, words[end - 1]?.text === ',' ? end - 1 : end)
}

/** "continued", "cast", and not "raiding" */
const isFiniteVerb = (next: Word | undefined): boolean => next !== undefined && isVerb(next) && !next.lower.endsWith('ing')
