import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { BODY_HEADS, MAY_BE_BODIES } from '../../sources/roles/roles.js'
import { takeUntil } from '../../take-until.js'

/** Words between "it" and what tells: "had | not | yet | been". */
export const isBetween = ({ pos, lower, lemma }: Word): boolean => pos === 'AUX' || lemma === 'not' || lower === "n't" || (pos === 'ADV' && lower !== 'too') || BE.test(lower)
const BE = /^(?:is|was|'s|be|been|being)$/

/**
 * Whether what is said of "it" at `at` can be said of a body: a firm is not "the worst-kept secret", and was not "sent at nine".
 *
 * @param sure whether the body is who speaks, so that only what is never said of one speaks against it.
 */
export function isSaidOfBody (words: readonly Word[], at: number, { sure }: { sure: boolean }): boolean {
  if (lowerAt(words, at) !== 'it') return true
  const to = words.findIndex((word, index) => index > at && !isBetween(word))
  const isState = words.slice(at + 1, to).some(({ lower }) => BE.test(lower))
  const { pos, lower } = words[to] ?? { pos: 'X', lower: '' }
  const [{ lemma = '' } = {}, next] = words.slice(to)
  // "it | last | inspected the plant", "it had | weighed | the risks"
  if (!isState) return !OF_THINGS.has(lemma) || (lemma === 'last' && next?.pos === 'VERB') || (lemma === 'weigh' && next?.pos === 'DET')
  if (OWN.test(lower)) return false
  if (pos === 'DET') return isBody(words, to)
  if (pos === 'VERB') return lower.endsWith('ing') || !DONE_TO_THINGS.has(words[to]?.lemma ?? '')
  return pos !== 'ADJ' || (sure ? !OF_MATTERS.has(lower) : OF_BODIES.has(lower))
}

const OWN = /^(?:ours|mine|theirs|his|hers|yours)$/

/** "a state-owned firm", "the victim of a fraud". */
function isBody (words: readonly Word[], at: number): boolean {
  const head = takeUntil(words.slice(at + 1), ({ pos }) => !DESCRIBING.has(pos)).at(-1)
  return head !== undefined && (BODY_HEADS.has(head.lower) || MAY_BE_BODIES.has(head.lower) || BODIES.has(head.lower) || head.pos === 'PROPN')
}

const DESCRIBING: ReadonlySet<Word['pos']> = new Set<Word['pos']>(['NOUN', 'PROPN', 'ADJ', 'ADV', 'VERB'])

/** What a body may be said to be, beside a body. */
const BODIES: ReadonlySet<string> = new Set('victim target supporter leader party signatory customer shareholder investor creditor beneficiary provider employer player winner loser bidder buyer seller user client state country nation power democracy'.split(' '))

/** What things do, and no body: "it includes addresses". */
const OF_THINGS: ReadonlySet<string> = new Set('include contain weigh taste smell depict happen occur rain snow matter cost last expire leak measure stem originate rust rot'.split(' '))

/** What is done to things, and to no body. */
const DONE_TO_THINGS: ReadonlySet<string> = new Set('send steal sign publish write read deliver deploy draft post broadcast film record photograph translate transmit mail fire launch drop wear eat drink park steer fly pilot manufacture install paint print forge fabricate invent build plant dig brew bake cook harvest ratify repeal demolish postpone cancel schedule'.split(' '))

/** What plans, deeds and texts are, and what is alive, and no body. */
const OF_MATTERS: ReadonlySet<string> = new Set(`unfair important necessary possible impossible genuine fake authentic incomplete early late premature inevitable vital crucial essential difficult hard easy overdue
obvious clear unclear uncertain reversible irreversible lawful unlawful unconstitutional legal academic unthinkable unimaginable urgent voluntary mandatory compulsory understandable regrettable absurd ridiculous ludicrous preposterous laughable misleading untrue false baseless unfounded groundless
appropriate inappropriate improper confidential worthwhile pointless nonsensical inaccurate incorrect implausible far-fetched malicious defamatory slanderous outrageous ill sick dead alive asleep pregnant hungry thirsty`.split(/\s+/))

/** What a body is, so that it is hardly something else that is so. */
export const OF_BODIES: ReadonlySet<string> = new Set(`ready aware unaware confident concerned committed pleased sorry willing unwilling sure unsure proud disappointed satisfied determined able unable grateful happy unhappy surprised
shocked saddened convinced hopeful optimistic pessimistic cautious busy bankrupt solvent insolvent profitable independent responsible liable innocent guilty entitled obliged bound due set open opposed prepared keen eager neutral
alone careful anxious active free strong weak rich poor poised powerful quiet silent outraged delighted reluctant hesitant desperate furious angry afraid worried united divided vulnerable transparent competitive compliant`.split(/\s+/))
