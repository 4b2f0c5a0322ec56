import type { Token } from '../document.js'
import { cueFormsOf } from '../find/cue-forms.js'
import { BE, DO, HAVE, MODALS, NEGATIONS } from '../find/word-classes.js'
import { baseOf, classOf, type CueClass } from '../stance/stance-verbs.js'
import { isPlain } from './is-weighty.js'
import { beginOf, insideOf, LABEL_COUNT } from './labels.js'

/**
 * How much likelier than its weights say a word of denial, refusal or negation is taken for one of a cue, as a logarithm, and a verb of a class that only
 * reports. The corpus has few of the former, and to miss one is dear. Chosen on the dev part of PolNeAR and a fourth of its train part that was held out.
 */
const LEAN = 1
const LEAN_TO_PLAIN = 0.5
/**
 * How much less likely any cue begins, since the trainer asks for a margin there; verbs that the lexicon knows for none of speech ("wants", "supports") give
 * way by less. Chosen likewise: as many are missed as are found in vain.
 */
const AGAINST = 0.6
const AGAINST_OTHER_VERBS = 0.2

/** Leans the scores of a sequence's tokens towards cues of denial, and away from others. Scores are at `token * LABEL_COUNT + label`. */
export function leanToDenials (scores: Float64Array, tokens: readonly Token[]): Float64Array {
  const leaning = scores.slice()
  tokens.forEach((token, index) => {
    const by = leanTo(classOf(baseOf(token))) + (isNegated(tokens, index) ? LEAN : 0)
    const [begin, inside] = [index * LABEL_COUNT + beginOf('cue'), index * LABEL_COUNT + insideOf('cue')]
    leaning[begin] = (leaning[begin] ?? 0) + by - against(token)
    leaning[inside] = (leaning[inside] ?? 0) + by
  })
  return leaning
}

const leanTo = (name: CueClass | undefined): number => name === undefined ? 0 : isPlain(name) ? LEAN_TO_PLAIN : LEAN
const against = ({ lower, pos }: Token): number => pos === 'VERB' && !takesStatement(lower) ? AGAINST_OTHER_VERBS : AGAINST
const takesStatement = (lower: string): boolean => cueFormsOf(lower).some(({ frames }) => frames.has('clause') || frames.has('that'))

const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...DO, ...HAVE, ...MODALS])
const isNegation = (token: Token | undefined): boolean => token !== undefined && NEGATIONS.has(token.lower)

/** "did not say": the auxiliary, the negation, and the verb behind it. */
function isNegated (tokens: readonly Token[], index: number): boolean {
  const [before, here, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  return isNegation(here) || (AUXILIARIES.has(here?.lower ?? '') && isNegation(next)) || (here?.pos === 'VERB' && isNegation(before))
}
