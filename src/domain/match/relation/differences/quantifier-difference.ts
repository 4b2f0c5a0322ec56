import type { Difference } from '../../../../model/match.js'
import { areSynonyms } from '../../../lexicon/synonyms.js'
import type { Quantifier } from '../parse/quantifiers.js'

/** Amounts that cannot both be meant; "no" is negation and not looked at here. */
const APART: Readonly<Record<Quantifier['amount'], ReadonlyArray<Quantifier['amount']>>> = {
  all: ['most', 'some', 'few'], most: ['all', 'some', 'few'], some: ['all', 'most', 'few'], few: ['all', 'most', 'some'], none: []
}

/** The first noun that the two texts take in different amounts. */
export function quantifierDifference (known: readonly Quantifier[], found: readonly Quantifier[]): Difference[] {
  for (const a of known) {
    const b = found.find(({ noun }) => noun === a.noun || areSynonyms(noun, a.noun))
    if (b !== undefined && APART[a.amount].includes(b.amount)) return [{ kind: 'quantifier', known: a.text, found: b.text }]
  }
  return []
}
