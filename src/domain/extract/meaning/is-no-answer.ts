import type { Stance } from '../../../model/stance.js'
import type { FoundAttribution, Token, TokenSpan } from '../document.js'
import { canSpeak } from '../find/sources/can-speak.js'
import { COURTS } from '../sources/roles/courts.js'
import { isPolled } from './is-polled.js'

interface Answer { stance: Stance, contents: readonly TokenSpan[], name: string }

/** Whether it is no answer for whose it is: of a court, of those who were polled, of what cannot speak. */
export function isNoAnswer (tokens: readonly Token[], found: FoundAttribution, { stance, contents, name }: Answer): boolean {
  if (stance === 'denies') return (isRuling(tokens, found, REFUSING) && !contents.some(span => isClaimThat(tokens, span))) || isPolled(name)
  // "accepted | that the driver slept": what was found
  if (stance === 'confirms') return isRuling(tokens, found, GRANTING) && !contents.some(({ from, to }) => hasWord(tokens, [{ from: from - 1, to }], /^that$/))
  return stance === 'does_not_respond' && found.form === 'verb' && found.source !== null && !canSpeak(tokens, found.source, stance)
}

/** A court that dismisses a charge rules, as does an insurer that grants a claim; neither answers it. */
const isRuling = (tokens: readonly Token[], { source, cues }: FoundAttribution, ruling: RegExp): boolean =>
  source !== null && hasWord(tokens, [source], COURTS) && hasWord(tokens, cues, ruling)

/** "rejected | the claim that P": what a judge says of P, and no motion. */
const isClaimThat = (tokens: readonly Token[], { from }: TokenSpan): boolean =>
  tokens.slice(Math.max(0, from - LEAD), from + LEAD).some(({ lower }, at, near) => /^(?:claims?|suggestions?|allegations?|notion|theory|idea|assertions?)$/.test(lower) && near[at + 1]?.lower === 'that')
/** Tokens of "the claim that". */
const LEAD = 4

const hasWord = (tokens: readonly Token[], spans: readonly TokenSpan[], words: RegExp): boolean =>
  spans.some(({ from, to }) => tokens.slice(from, to).some(({ lower }) => words.test(lower)))

const GRANTING = /^(?:validat|uph[eo]ld|allow|approv|grant|accept)/
const REFUSING = /^(?:dismiss|reject|quash|throw|threw|thrown|overturn|turn|strike|struck)/
