import { placesOf } from '../index/claim-bytes.js'
import { TITLE } from '../index/claim-terms.js'
import { HIGHEST_PART, type Collection } from '../index/collection.js'
import type { ScoredSlot } from '../index/top-slots.js'
import { Overlap } from './overlap.js'
import type { QueryProfile } from './query-profile.js'

/** What the ranker's score is made of, in the order of the values; all but a few between 0 and 1. */
export const SIGNALS = [
  'bm25', 'bm25OfBest', 'bm25Log', 'textCovered', 'queryInText', 'titleCovered', 'queryInTitle', 'claimCovered', 'queryCovered', 'betterField',
  'textGrams', 'queryGrams', 'titleGrams', 'claimGrams', 'gramCosine', 'gramCosineText', 'gramCosineTitle', 'dice', 'diceTitle', 'betterDice',
  'synonyms', 'synonymsText', 'synonymsTitle', 'pairs', 'pairsTitle', 'run', 'nearness', 'namesCovered', 'namesFound', 'namesMissing',
  'numbersFound', 'numbersMissing', 'rarest', 'length', 'matchedTerms', 'matchedShare', 'matchedWeight', 'missingWeight', 'cosine', 'cosineText'
] as const

/** How many candidates are scored: the right one is among them in 98 of 100 searches (CheckThat! 2020 train). */
export const SHORTLIST = 100

/** What absolute weights are divided by: the weight of a long claim of rare words. */
const HEAVY = 50
const LONG_RUN = 10
const MOST_NUMBERS = 3

const share = (part: number, whole: number): number => whole > 0 ? Math.min(1, part / whole) : 0
const cosine = (product: number, squares: number, others: number): number => squares * others > 0 ? product / Math.sqrt(squares * others) : 0

const [text, titleTerms, both, wording] = [new Overlap(), new Overlap(), new Overlap(), new Overlap()]

/**
 * The signals of a candidate, in the order of {@link SIGNALS}, from what the index holds of it. The text is that wording of the claim which the query covers
 * best; a claim without a title is its own.
 *
 * @param best BM25 of the best candidate.
 */
export function signalsOf ({ slot, score }: ScoredSlot, query: QueryProfile, best: number, index: Collection): Float64Array {
  const text = measure(slot, query, index)
  const { page, bytes, at } = index.claims.claimBlock(slot)
  const places = placesOf(page, at)
  const textGrams = query.grams.sharedWith(bytes, places.text, places.title)
  const ownTitle = places.tail > places.title
  const titleGrams = ownTitle ? query.grams.sharedWith(bytes, places.title, places.tail) : textGrams
  const dice = query.dice.likenessTo(bytes, places.text, places.title)
  const diceTitle = ownTitle ? query.dice.likenessTo(bytes, places.title, places.tail) : dice
  const title = titleTerms.terms > 0 ? titleTerms : text
  const [textCovered, titleCovered] = [share(text.covered, text.total), share(title.covered, title.total)]
  return Float64Array.of(
    share(score, query.total * HIGHEST_PART),
    share(score, best),
    Math.log1p(score) / 4,
    textCovered,
    share(text.found, query.total),
    titleCovered,
    share(title.found, query.total),
    share(both.covered, both.total),
    share(both.found, query.total),
    Math.max(textCovered, titleCovered),
    share(textGrams.shared, textGrams.total),
    share(textGrams.shared, query.grams.total),
    share(titleGrams.shared, titleGrams.total),
    share(textGrams.shared + titleGrams.shared, textGrams.total + titleGrams.total),
    cosine(textGrams.sharedSquares + titleGrams.sharedSquares, textGrams.squares + titleGrams.squares, query.grams.squares),
    cosine(textGrams.sharedSquares, textGrams.squares, query.grams.squares),
    cosine(titleGrams.sharedSquares, titleGrams.squares, query.grams.squares),
    dice,
    diceTitle,
    Math.max(dice, diceTitle),
    share(both.synonyms, both.total),
    share(text.synonyms, text.total),
    share(title.synonyms, title.total),
    share(text.pairs, text.terms - 1),
    share(title.pairs, title.terms - 1),
    share(text.run, LONG_RUN),
    both.matched < 2 ? 0 : (both.matched - 1) / (both.last - both.first),
    share(text.namesCovered, text.names),
    share(both.namesFound, query.names),
    Math.min(1, (both.names - both.namesCovered) / HEAVY),
    share(both.numbersCovered, MOST_NUMBERS),
    share(both.numbers - both.numbersCovered, MOST_NUMBERS),
    share(both.heaviest, query.heaviest),
    Math.log1p(text.terms) / 4,
    Math.log1p(both.matched) / 3,
    share(both.matched, query.weights.length),
    both.found / HEAVY,
    (both.total - both.covered) / HEAVY,
    cosine(both.product, both.squares, query.squares),
    cosine(text.product, text.squares, query.squares)
  )
}

/** Measures text and title, each and both; yields the text or another wording, whichever is covered better. */
function measure (slot: number, query: QueryProfile, index: Collection): Overlap {
  const { page, at } = index.claims.termBlock(slot)
  const places = query.weights.length
  // the counts stand in front of the entries: see claimTerms
  const fields = page[at]!
  const startOfTitle = at + 1 + fields + page[at + 1]!
  const end = startOfTitle + page[at + 1 + TITLE]!
  let covered = text.reset(places).add(page, at + 1 + fields, startOfTitle, query, index)
  titleTerms.reset(places).add(page, startOfTitle, end, query, index)
  both.reset(places).add(page, at + 1 + fields, end, query, index)
  let start = end
  for (let field = TITLE + 1; field < fields; field++) {
    const next = start + page[at + 1 + field]!
    const other = covered === wording ? text : wording
    other.reset(places).add(page, start, next, query, index)
    if (share(other.covered, other.total) > share(covered.covered, covered.total)) covered = other
    start = next
  }
  return covered
}
