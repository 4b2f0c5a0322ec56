import type { Document, FoundAttribution, Token, TokenSpan } from '../document.js'
import { cueFormsOf } from '../find/cue-forms.js'
import { isFiniteVerb } from '../find/word-classes.js'

const tokensOf = ({ from, to }: TokenSpan): number[] => Array.from({ length: to - from }, (_, offset) => from + offset)

/**
 * Whether what the model found is an act of speech with a statement in it: its cue is a verb that takes a clause, and its contents are one or are
 * quoted. What else it finds ("wants", "supports", "asked not to be named") tells what somebody thinks or does.
 */
export function isSpoken ({ tokens }: Document, { form, cues, contents }: FoundAttribution): boolean {
  const isInfinitive = ({ from }: TokenSpan): boolean => tokens.slice(from, from + 2).some(({ lower }) => lower === 'to')
  const stated = contents.some(span => tokensOf(span).some(at => tokens[at]?.quoted === true || (!isInfinitive(span) && isFiniteVerb(tokens, at))))
  const introduced = contents.some(({ from }) => tokens[from - 1]?.lower === 'that')
  // "wants to deny" is a wish, "emails to say" is said
  const isMeant = (at: number): boolean => !(tokens[at]?.lower === 'say' && SENDING.test(tokens[at - 2]?.lower ?? '')) && tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'to')
  const speaks = (span: TokenSpan): boolean => tokensOf(span).some(at => !isMeant(at) && !isObject(tokens, at) && cueFormsOf(tokens[at]?.lower ?? '').some(({ lemma, frames, rest }) => frames.has('clause') && rest.at(-1) !== 'say' && lemma !== 'show' && (lemma !== 'find' || introduced)))
  return form !== 'model' || (stated && cues.some(speaks)) || (cues.some(({ to }) => tokens[to - 1]?.lower === 'found') && contents.some(({ from }) => isNone(tokens, from)))
}

const SENDING = /^(?:e?mail(?:s|ed)|writ(?:es|ten)|wrote|call(?:s|ed)|rings|rang|phone[ds]|text(?:s|ed)|messaged|posted)$/

/** "deflated | claims that P": somebody else's, whatever is done to them. */
function isObject (tokens: readonly Token[], at: number): boolean {
  const verb = PARTICLES.test(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1]
  return /^(?:claim|report)s?$/.test(tokens[at]?.lower ?? '') && verb?.pos === 'VERB' && !ADVANCING.test(verb.lower)
}

const PARTICLES = /^(?:away|aside|off|down|out|up|on|at|over)$/

const ADVANCING = /^(?:ma[dk]|repeat|reiterat|renew|spread|peddl|level|air|voic|rais|float|advanc|promot|shar|post|publish|circulat|amplif|echo|put|press|back|support|issu|offer|fil|lodg|releas|cit|say|said)/

/** "found | no link between …": that there was none. */
const isNone = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'no' && tokens.slice(at + 1, at + 4).some(({ lower }) => /^(?:links?|connections?|association|correlation|relationship|relation|ties)$/.test(lower))
