import type { Token } from '../../document.js'
import { CLAIM_NOUNS } from '../../stance/claim-nouns.js'
import { lowerText } from '../../lower-text.js'
import { ASKED } from '../../find/word-classes.js'

/** "Rumour had it that | she had died", "asked whether | the bridge was closed": what a text tells that somebody claims or asks; none where nobody does. */
export function raisedClause (told: readonly Token[]): readonly Token[] {
  const at = told.findIndex((_, index) => leadsTo(told, index))
  if (at === -1) return []
  const end = told.findIndex(({ text, index }, place) => place > at && (/^[.,;:!?–—-]$/.test(text) || index !== Number(told[place - 1]?.index) + 1))
  return told.slice(at + 1, end === -1 ? told.length : end)
}

/** A "that" right behind a word of claiming, a "whether" right behind one of asking. */
function leadsTo (told: readonly Token[], at: number): boolean {
  const lower = told[at]?.lower ?? ''
  const before = told.slice(Math.max(0, at - NEAR), at).map(({ lower }) => lower)
  if (PUTTING.has(lower)) return told.slice(at, at + FAR).some(({ lower }, place, words) => lower === 'at' && words[place + 1]?.pos === 'NUM')
  if (lower === 'whether' || lower === 'if') return before.some(word => ASKING.has(word)) && !told.slice(at, at + FAR).some(({ lower }) => ANSWERS.test(lower))
  if (lower === 'that' && REPORTED.test(lowerText(told.slice(Math.max(0, at - FAR), at)))) return true
  return lower === 'that' && (before.slice(-1).some(word => CLAIM_NOUNS.has(word)) || (before.join(' ').endsWith('had it') && before.some(word => CLAIM_NOUNS.has(word))))
}

/** "it was reported in Oslo | that" */
const REPORTED = /\b(?:it|there) (?:is|was|has been|had been) (?:widely |recently |first |often )?(?:reported|rumou?red|claimed|alleged|said|suggested|put about)(?: [\w-]+){0,3}$/
const NEAR = 4
const FAR = 8
/** "put | the crowd at 90,000" */
const PUTTING: ReadonlySet<string> = new Set(['put', 'puts', 'estimated', 'estimates', 'reckoned'])
/** "asked if he would deny it": nothing is claimed by that. */
const ANSWERS = /^(?:den(?:y|ies|ied)|reject|disput|refut|confirm|admit|apologi|comment)/
const ASKING: ReadonlySet<string> = new Set([...ASKED, 'wondering', 'wondered'])
