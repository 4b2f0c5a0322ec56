/** Signals that can only make another fact likelier, and ones that can only make it less likely: what the trees learn against that is chance. */
const RAISING = ('restLow lastMissing missingHeads missingModifiers missingNames missingSubject missingFront namesAlone namesBoth rivalWord rivalName rivalEntity ' +
  'prepositionName prepositionEntity modifierWord before after numbersConflict anyConflict numbersElsewhere numbersLooselyConflict datesApart nameRule roleRule ' +
  'quantifierRule otherKind numberMargin numberCloseness numberBest numberBroken numberMissing dateMargin dateBroken subjectRival subjectsApart toneWorse toneBetter ' +
  'toneClearer fieldRival fieldSlot fieldPerson fieldComplement onlyHere lostCount lostMost lostUnknown lostShare').split(' ')
const LOWERING = ('coverage coverageRest coverageSubject coverageWords coverageNames restFull restHigh predicate numbersAgree allAgree numbersLooselyAgree datesWithin ' +
  'ordered numberHeld numberThere dateHeld sameSubject samePredicate toneSame').split(' ')
const DIRECTIONS: ReadonlyMap<string, number> = new Map([...RAISING.map(name => [name, 1] as const), ...LOWERING.map(name => [name, -1] as const)])

/** 1 for a signal that can only raise the probability of another fact, -1 for one that can only lower it, 0 for one that may do either. */
export const directionOf = (name: string): number => DIRECTIONS.get(name) ?? 0
