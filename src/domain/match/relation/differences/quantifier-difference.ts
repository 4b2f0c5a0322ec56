import type { Difference } from '../../../../model/match.js'
import { areSynonyms } from '../../../lexicon/synonyms.js'
import type { Aligned } from '../align/aligned.js'
import { areComplements, areTurnedComplements } from '../align/complements.js'
import type { Parsed } from '../parse/parse.js'
import type { Quantifier } from '../parse/quantifiers.js'

/** Amounts that cannot both be meant; "no" is negation and not looked at here. */
const APART: Readonly<Record<Quantifier['amount'], ReadonlyArray<Quantifier['amount']>>> = {
  all: ['most', 'some', 'few'], most: ['all', 'some', 'few'], some: ['all', 'most', 'few'], few: ['all', 'most', 'some'], none: []
}
/** Fewer percent are not as many. */
const LEAST: ReadonlyMap<Quantifier['amount'], number> = new Map([['all', 100], ['most', 50]])

/** The first noun that the two texts take in different amounts. */
export function quantifierDifference ({ known, found }: Aligned): Difference[] {
  if (areTurnedComplements(known, found)) return []
  if (areComplements(known, found)) return [{ kind: 'quantifier', ...excepted(known, found) }]
  for (const a of known.quantifiers) {
    const others = found.quantifiers.filter(({ noun }) => isSameNoun(noun, a.noun))
    const [b] = others
    if (b !== undefined && others.every(other => areApart(a, other))) return [{ kind: 'quantifier', known: a.text, found: b.text }]
  }
  const [whole, other] = [allIn(known), allIn(found)]
  if (isExcepted(known, whole, other) || isExcepted(found, other, whole)) return [{ kind: 'quantifier', known: whole, found: other }]
  const [mine, theirs] = [shareOfAll(known, found) ?? numberOfAll(known, found), shareOfAll(found, known) ?? numberOfAll(found, known)]
  if (mine !== undefined) return [{ kind: 'quantifier', known: mine.all, found: mine.share }]
  return theirs === undefined ? [] : [{ kind: 'quantifier', known: theirs.share, found: theirs.all }]
}

/** "All but three" beside "three". */
function excepted (known: Parsed, found: Parsed): { known: string, found: string } {
  const told = ({ quantifiers, quantities: [number] }: Parsed): string => quantifiers.find(({ but }) => but !== undefined)?.text ?? number?.text ?? ''
  return { known: told(known), found: told(found) }
}

const areApart = (a: Quantifier, b: Quantifier): boolean =>
  APART[a.amount].includes(b.amount) || (a.but !== undefined && b.but !== undefined && a.but !== b.but)

/** "Everyone", "everyone except": what a text tells of all. */
const allIn = ({ plain }: Parsed): string => (WITH_EXCEPTION.exec(plain) ?? ALL.exec(plain))?.[0] ?? ''
const ALL = /\b(?:all|every|everyone|everybody|everything)\b/
const WITH_EXCEPTION = /\b(?:all|every|everyone|everybody|everything) (?:.* )?except\b/

/** "Everyone signed", where the other text leaves somebody out. */
const isExcepted = ({ negations }: Parsed, whole: string, other: string): boolean =>
  negations.length === 0 && whole !== '' && !whole.endsWith(EXCEPT) && other.endsWith(EXCEPT)
const EXCEPT = ' except'

/** "Every school", "all but two schools", where the other text has one school, or two. */
function numberOfAll ({ quantifiers, quantities }: Parsed, other: Parsed): { all: string, share: string } | undefined {
  for (const { amount, noun, text, but } of quantifiers) {
    const value = but ?? (amount === 'all' && quantities.length === 0 ? 1 : undefined)
    const number = other.quantities.find(({ unit, low, high }) => low === high && low === value && isSameNoun(unit, noun))
    const isOther = other.negations.length === 0 && !other.quantifiers.some(other => isSameNoun(other.noun, noun))
    if (number !== undefined && isOther) return { all: text, share: number.text }
  }
  return undefined
}

const isSameNoun = (a: string, b: string): boolean => a === b || areSynonyms(a, b)

/** "Every infection", where the other text has nine out of ten of them; "most", where it has three out of ten. */
function shareOfAll ({ quantifiers, quantities }: Parsed, other: Parsed): { all: string, share: string } | undefined {
  for (const { amount, noun, text } of quantifiers) {
    const least = quantities.length > 0 ? undefined : LEAST.get(amount)
    if (least === undefined) continue
    const share = other.quantities.find(({ unit, value, nouns: [first = ''], to }) => unit === '%' && value < least &&
      [first, other.units.find(({ from }) => from >= to)?.key ?? ''].some(one => isSameNoun(one, noun)))
    if (share !== undefined && !other.quantifiers.some(other => isSameNoun(other.noun, noun))) return { all: text, share: share.text }
  }
  return undefined
}
