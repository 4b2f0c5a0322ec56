import type { Token } from '../../../document.js'
import { stemOf } from '../../../../lexicon/stem.js'
import { closenessOf, senseOf } from '../../../../lexicon/synonyms.js'
import type { Word } from '../../../clauses/words.js'
import type { Clause } from '../../../clauses/clause-of.js'
import { nounsOf, restText, type Reversible, untilPreposition } from './reversible.js'
import { deedOf } from './same-verb.js'
import { lowerText } from '../../../lower-text.js'
import { isNoun } from '../../../part-of-speech.js'

/** "It was nearer 20,000", "the figure was 212", "seven died": another figure for the same. */
export function isOtherFigure (pair: Reversible): boolean {
  const { mine, said, others, same } = pair
  const [figures, known] = [figuresIn(said), figuresIn(others)]
  if (figures.length === 0 && known.length === 1 && isFigure(pair) && COMPARED.test(restText(mine))) return true
  if (figures.length !== 1 || known.length > 1 || figures[0] === known[0] || isAtLeast(others, figures[0] ?? '')) return false
  if (isOtherCount(pair)) return true
  if (known.length === 0) return false
  const words = [...mine.group, ...mine.rest].filter(({ pos }) => pos !== 'PUNCT')
  const pronoun = mine.subject.length === 1 && IT.has(mine.subject[0]?.lower ?? '')
  const corrected = words.some(({ lower }) => CORRECTING.has(lower))
  if (isFigure(pair)) return true
  return (pronoun && corrected) || (same && words.at(-1)?.pos === 'NUM' && words.length < 3 && /^(?:be|have|own|keep)$/.test(mine.verb.lemma))
}

/** "at least five", "more than 30": a higher figure is no other one. */
function isAtLeast (others: readonly Token[], figure: string): boolean {
  const at = others.findIndex(({ pos }, index) => pos === 'NUM' && /(?:^| )(?:at least|more than|over|no fewer than|upwards of)$/.test(lowerText(others.slice(Math.max(0, index - 3), index))))
  const [least, found] = [others[at]?.lower ?? '', figure].map(written => SMALL.includes(written) ? SMALL.indexOf(written) : Number(written.replaceAll(',', '')))
  return at !== -1 && least !== undefined && found !== undefined && found > least
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "the toll was", "the crowd was": so many, of what the other one counts. */
function isFigure ({ mine: { subject, verb }, others }: Reversible): boolean {
  const noun = subject.at(-1)
  if (noun?.pos !== 'NOUN' || verb.lemma !== 'be') return false
  const told = ` ${lowerText(others)} `
  return FIGURES.has(noun.lower) || (PRICES.has(noun.lower) && PRICED.test(told)) || (CROWDS.has(noun.lower) && CROWDED.test(told))
}

/** "was far higher" than somebody says, and not than last year. */
const COMPARED = /^ (?:(?:far|much|considerably|significantly|somewhat|actually|probably) )?(?:higher|lower|larger|smaller|greater|bigger|closer|nearer)(?! than (?:last|in|a|the (?:year|previous|week|month))) /

/** "destroyed 60 houses", "only seven houses were damaged": of the same there were not so many. */
export function isFewer ({ mine, theirs, said, others }: Reversible): boolean {
  const at = said.findIndex(({ pos }, index) => pos === 'NUM' && ONLY.test(lowerText(said.slice(Math.max(0, index - 3), index))))
  const noun = said.slice(at + 1).find(({ pos }) => pos === 'NOUN')
  const known = figuresIn(others)
  if (at === -1 || noun === undefined || known.length !== 1 || known[0] === said[at]?.lower) return false
  if (!others.some(({ lower }) => stemOf(lower) === stemOf(noun.lower))) return false
  return isOneDeed(mine, theirs) || KINS.some(kin => kin.has(deedOf(mine)) && kin.has(deedOf(theirs)))
}

const ONLY = /(?:^| )(?:only|just|no more than|fewer than|less than|at most|not more than)$/
/** Deeds that are counted as one. */
const KINS: ReadonlyArray<ReadonlySet<string>> = [
  'kill die drown perish murder shoot wound injure hurt harm', 'destroy damage burn wreck hit flatten raze lose', 'detain arrest hold jail imprison seize take', 'join march attend gather protest demonstrate come turn rally',
  'dismiss fire sack cut lose lay'
].map(verbs => new Set(verbs.split(' ').map(stemOf)))

/** "one soldier had died", "seven died"; "carried 340 people", "carried 190": so many of the same, in one deed. */
function isOtherCount ({ mine, theirs, same }: Reversible): boolean {
  if (!isOneDeed(mine, theirs) || [...mine.rest, ...mine.subject].some(({ lower }) => BESIDES.has(lower))) return false
  const [doers, others] = [mine.subject, theirs.subject]
  if (countIn(doers) !== undefined) return countIn(others) !== undefined && isOfSame(doers, others) && isOfSame(mine.rest, [...theirs.rest, ...theirs.subject])
  const [done, known] = [untilPreposition(mine.rest), untilPreposition(theirs.rest)]
  return same && countIn(done) !== undefined && countIn(known) !== undefined && isOfSame(done, known)
}

const isOneDeed = (mine: Clause, theirs: Clause): boolean =>
  deedOf(mine) === deedOf(theirs) || closenessOf(senseOf(deedOf(mine)), senseOf(deedOf(theirs))) === 'synonym'

/** At the head of a phrase, what counts it: "at least seven soldiers"; "a soldier" is one, too. */
const countIn = (words: readonly Word[]): string | undefined => words.find(({ pos }, index) => pos === 'NUM' && words.slice(0, index).every(word => !isNoun(word)))?.lower

const isOfSame = (words: readonly Word[], others: readonly Word[]): boolean => {
  const known = new Set(nounsOf(others))
  return nounsOf(words).every(noun => known.has(noun) || PEOPLE.has(noun))
}

const PEOPLE: ReadonlySet<string> = new Set(['people', 'person', 'men', 'women', 'us', 'them'].map(stemOf))
/** More of them, or of others. */
const BESIDES: ReadonlySet<string> = new Set(['more', 'other', 'others', 'another', 'also', 'too', 'further', 'additional', 'already', 'first', 'second', 'third', 'least', 'most', 'only'])

const IT: ReadonlySet<string> = new Set(['it', 'they', 'there', 'that'])
const CORRECTING: ReadonlySet<string> = new Set(['nearer', 'closer', 'actually', 'rather', 'really'])
/** What a count is called, by itself. */
const FIGURES: ReadonlySet<string> = new Set(['figure', 'number', 'total', 'toll', 'count', 'tally'])
const PRICES: ReadonlySet<string> = new Set(['sum', 'amount', 'price', 'cost', 'bill'])
const PRICED = /[$£€¥]| (?:cost|costs|costing|price|bill|pay|pays|paid|spent|spend|worth|owe[sd]?|dollars?|euros?|pounds?|pesos?|rupees?|million|billion) /
const CROWDS: ReadonlySet<string> = new Set(['turnout', 'crowd', 'attendance', 'size'])
const CROWDED = / (?:people|persons?|fans|supporters|protesters|demonstrators|marchers|voters|visitors|spectators|crowds?|turnout|attendance|rally|march|attend(?:ed)?|joined|percent|per) /
const figuresIn = (said: readonly Token[]): string[] => said.filter(({ pos, lower }) => pos === 'NUM' && lower !== 'one').map(({ lower }) => lower)
