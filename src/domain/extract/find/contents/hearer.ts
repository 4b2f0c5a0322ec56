import type { TokenSpan } from '../../document.js'
import type { CueGroup } from '../cues/cue-group.js'
import { nounPhraseEnd } from '../phrases/noun-phrase-end.js'
import type { Page } from '../page.js'
import { isTime, leadsTime } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

/** Whom it was told to, for cues that can name it: "told CNN", "warned Beijing". */
export function hearerAt ({ tokens }: Page, { frames }: CueGroup, at: number, limit: number): TokenSpan | undefined {
  const first = wordAt(tokens, at)
  if (!(frames.has('hearer') || frames.has('must-hear')) || first.lower === 'that') return undefined
  // "told her | that P": whose it would be, were a noun to follow
  const alone = first.lower === 'her' && wordAt(tokens, at + 1).lower === 'that'
  const to = alone ? at + 1 : nounPhraseEnd(tokens, at, limit)
  const last = wordAt(tokens, to - 1)
  if (to === at || isTime(last) || (leadsTime(first) && isTime(wordAt(tokens, at + 1)))) return undefined
  return { from: at, to }
}
