import { nounPhraseEnd } from './noun-phrase-end.js'
import type { Page } from '../page.js'
import { cueFormsOf } from '../cue-forms.js'
import { isQuoteMark, isTime } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

/**
 * Where a source that stands after its cue ends, given where its noun phrase ends: with "X, the minister", "X, who …", "X, a man accused of …".
 * All three are its source's own words.
 */
export function appositionEnd (page: Page, end: number, limit: number): number {
  const { tokens } = page
  if (end >= limit) return end
  if (wordAt(tokens, end).lower === 'who') return relativeEnd(page, end, limit)
  if (wordAt(tokens, end).text !== ',' || end + 1 >= limit || page.opens.has(end + 1)) return end
  const first = wordAt(tokens, end + 1)
  if (isTime(first)) return end
  if (/^(?:who|whose|which)$/.test(first.lower)) return relativeEnd(page, end + 1, limit)
  if (!/^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(first.pos)) return end
  const to = nounPhraseEnd(tokens, end + 1, limit)
  if (isParticipial(page, to) || wordAt(tokens, to).lower === 'who') return relativeEnd(page, to, limit)
  return to >= limit || /^[.,;:]$/.test(wordAt(tokens, to).text) || page.opens.has(to) ? appositionEnd(page, to, limit) : end
}

/** "the former governor challenged by X": a participle with its preposition, and no cue. */
function isParticipial ({ tokens }: Page, at: number): boolean {
  const word = wordAt(tokens, at).lower
  return wordAt(tokens, at).pos === 'VERB' && /(?:ed|ing)$/.test(word) && wordAt(tokens, at + 1).pos === 'ADP' && (word.endsWith('ed') || cueFormsOf(word).length === 0)
}

function relativeEnd ({ tokens }: Page, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const token = wordAt(tokens, at)
    if ((/^[.,;]$/.test(token.text) || isQuoteMark(token))) return at
  }
  return limit
}
