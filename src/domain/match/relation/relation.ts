import type { Difference, Relation } from '../../../model/match.js'
import { MATCH_THRESHOLD } from '../thresholds.js'
import type { Aligned } from './align/aligned.js'
import type { Features } from './signals/features.js'
import { isContained } from './align/is-contained.js'
import { isLikeLong, isLonger } from './align/like-long.js'
import { isOnlySupposed } from './differences/only-supposed.js'
import { orient, type Oriented } from './align/oriented.js'
import type { Parsed } from './parse/parse.js'
import { SPOKEN_OF, STATED } from './differences/polarity-difference.js'
import { otherFactOf, SHIPPED_RELATION_MODEL, valuesOf } from './relation-model.js'
import { areReverse } from './differences/reverse-verbs.js'
import { relationSignals, type RelationSignals } from './signals/relation-signals.js'
import { differInMainOne, differInScope } from './differences/scope.js'
import { differInDone } from './differences/unaccomplished.js'

/**
 * From these probabilities of another fact on a text is warned of: where the claim tells numbers or dates; where it does not, and the text speaks of its
 * subject; and where it may speak of something else. Chosen on VitaminC dev in cross-validation, with at most .45 warned of what is neither for nor against,
 * so that of claims with a word exchanged (the trainer makes them) many are warned of.
 */
const OTHER_FIGURE = 0.67
const OTHER_FACT = 0.475
const OTHER_SUBJECT = 0.515
const WHOLE_SUBJECT = 0.95
/** And from this one on where two texts of like length are about one proposition and no rule names a difference. */
const UNNAMED = 0.6
/** From this score on one number or date that differs between texts of like length tells that they differ in it. */
const NEARLY_ONE = 0.4
/** And from this one on a negation may turn the one of two such texts. */
const NEGATED_ONE = 0.35
/**
 * Below these a text holds the claim surely enough for a negation to turn it: one in the claim, or one among all that a longer text says. Chosen on claims of
 * VitaminC dev with "not" put in.
 */
const HELD = 0.4
const SURELY_HELD = 0.3

export interface Judged { score: number, features: Features, aligned: Aligned, differences: readonly Difference[] }

/**
 * How two texts stand. Of two texts of like length about one proposition, the differences that the rules name decide; where a longer text
 * may hold it among other things, the trained model does. Polarity is no part of what was learned: it turns what is held into its opposite.
 * Other details outweigh it: "Norway asked" is not contradicted by what Sweden did not ask.
 */
export function relationOf ({ score, features, aligned, differences }: Judged, model = SHIPPED_RELATION_MODEL): Relation {
  if (aligned.known.plain === aligned.found.plain) return 'same'
  const one = score >= MATCH_THRESHOLD
  const alike = isLikeLong(aligned)
  const likeLong = one && alike
  if (isOnlySupposed(aligned) || differInScope(aligned) || differInMainOne(aligned)) return 'related'
  if (likeLong && differences.length > 0) return ruled(differences)
  if (!likeLong && isContained(aligned)) return differInDone(aligned) ? 'related' : differences.length > 0 ? ruled(differences) : 'same'
  if (score >= NEARLY_ONE && alike && isOneFigure(differences)) return 'differs'
  const oriented = orient(aligned)
  const signals = relationSignals(oriented, differences, features)
  const otherFact = otherFactOf(model, valuesOf(signals))
  const isOther = otherFact >= (tellsFigures(oriented.claim) ? OTHER_FIGURE : isSubjectThere(signals) ? OTHER_FACT : OTHER_SUBJECT)
  const isUnsure = differInDone(aligned) || areReverse(aligned)
  if (likeLong) return otherFact >= UNNAMED ? 'differs' : isUnsure ? 'related' : 'same'
  const polarity = differences.find(({ kind }) => kind === 'polarity')
  if (polarity !== undefined) {
    const negatesText = (oriented.claim === aligned.known ? polarity.known : polarity.found) === STATED
    return turned(polarity, { otherFact, isOther, limit: !speaksOfNegated(oriented) ? 0 : one ? UNNAMED : heldLimit({ aligned, score, negatesText }) })
  }
  if (isOther) return deniesAlone(oriented) ? 'related' : 'differs'
  if (!one || isUnsure) return 'related'
  return differences.length > 0 ? 'differs' : 'same'
}

/** A claim that something is not so is borne out, if anything, by a text that says something else. */
const deniesAlone = ({ claim, text }: Oriented): boolean =>
  claim.negations.filter(({ inner }) => !inner).length % 2 === 1 && text.negations.length === 0

/** Whether the text has what the claim negates: "did not sink" is not contradicted by a text without any sinking. */
const speaksOfNegated = ({ claim, there }: Oriented): boolean =>
  claim.negations.every(({ units }) => there.some(({ unit, likeness }) => unit === units.at(-1) && likeness >= SPOKEN_OF))

/** In texts of like length that are hardly about one proposition a negation turns nothing. */
function heldLimit ({ aligned, score, negatesText }: { aligned: Aligned, score: number, negatesText: boolean }): number {
  if (isLonger(aligned)) return negatesText ? SURELY_HELD : HELD
  return score >= NEGATED_ONE ? SURELY_HELD : 0
}

const isSubjectThere = (groups: readonly RelationSignals[]): boolean =>
  groups.some(({ coverageSubject = 0 }) => coverageSubject >= WHOLE_SUBJECT)

const tellsFigures = ({ quantities, dates }: Parsed): boolean => quantities.length + dates.length > 0

/**
 * What polarity makes of a longer text: opposites in place of one another tell by themselves; a negation turns what is held.
 *
 * @param limit of the probability of another fact, up to which the claim counts as held.
 */
function turned ({ known, found }: Difference, { otherFact, isOther, limit }: { otherFact: number, isOther: boolean, limit: number }): Relation {
  if (known !== STATED && found !== STATED) return isOther ? 'differs' : 'contradicts'
  return otherFact < limit ? 'contradicts' : 'related'
}

const isOneFigure = (differences: readonly Difference[]): boolean => differences.length === 1 && differences.every(({ kind }) => kind === 'number' || kind === 'date')

function ruled (differences: readonly Difference[]): Relation {
  return differences.every(({ kind }) => kind === 'polarity') ? 'contradicts' : 'differs'
}
