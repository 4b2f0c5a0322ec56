import type { Stance } from '../../../../model/stance.js'
import type { Token, TokenSpan } from '../../document.js'
import { isAbstract, isSomebody, isText } from '../../sources/roles/speaks.js'
import { coreEnd } from '../phrases/noun-phrase-end.js'
import { wordAt } from '../../word-at.js'
import { isNoneOf } from './none-of.js'

/** Whether a noun phrase names one that can take the stance, as far as its noun tells: "the wind" does not answer; a letter leaves out, and is not silent. */
export function canSpeak (tokens: readonly Token[], { from, to }: TokenSpan, stance: Stance): boolean {
  const { pos, lower } = wordAt(tokens, coreEnd(tokens, from, to) - 1)
  const isName = pos !== 'NOUN' && !(to === from + 1 && opensSentence(tokens, from) && isAbstract(lower))
  return isName || isNoneOf(tokens, from) || isSomebody(lower) || (stance === 'does_not_address' && isText(lower))
}

/** "| Sales did not pick up": the tagger takes a capital for a name's. */
const opensSentence = (tokens: readonly Token[], at: number): boolean => /^[.!?;:]?$/.test(wordAt(tokens, at - 1).text)
