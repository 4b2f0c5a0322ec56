import { CLAIM_NOUNS, FIGURE_NOUNS } from '../../stance/claim-nouns.js'
import { classOf } from '../../stance/stance-verbs.js'
import { cueFormsOf } from '../cue-forms.js'
import type { Page } from '../page.js'

/**
 * Whether somebody claims something shortly before `at`, which a bare "this" or "that" there may point at: "X said it leaked. That was rejected by Y"; a bid
 * or a request for bail may be rejected, too.
 */
export function isClaimAhead ({ tokens, sentences, opens }: Page, at: number): boolean {
  const here = sentences.findIndex(({ from, to }) => from <= at && at < to)
  const before = sentences[here - 1] ?? sentences[here]
  return before !== undefined && tokens.slice(before.from, at).some(({ lower, pos, index }) =>
    CLAIM_NOUNS.has(lower) || FIGURE_NOUNS.has(lower) || opens.has(index) || (pos === 'VERB' && cueFormsOf(lower).some(tellsClaim)))
}

const tellsClaim = ({ frames, lemma, rest }: ReturnType<typeof cueFormsOf>[number]): boolean => rest.length === 0 &&
  (frames.has('clause') || frames.has('that')) && !/^(?:question|ask|reject|deny)$/.test(classOf(lemma) ?? '') && !/^(?:ask|demand|want|seek|offer|propose|request)$/.test(lemma)
