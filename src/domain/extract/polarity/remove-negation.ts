import { inflectVerb } from '../clauses/inflect-verb.js'
import { findMainVerb, groupEnd, type MainVerb } from '../clauses/main-verb.js'
import { articleOf, dropNegativePolarityItems, POSITIVE_FORMS } from './negative-words.js'
import { DO_FORMS, FINITE_AUXILIARIES } from '../clauses/function-words.js'
import { word, type Word } from '../clauses/words.js'
import { lowerAt, posAt, textAt } from '../word-at.js'
import { isVerb } from '../part-of-speech.js'

/** The words without one negation of the main clause that begins at `from`, in good English; undefined when it has none. */
export function removeNegation (words: readonly Word[], from = 0): Word[] | undefined {
  const main = findMainVerb(words, from)
  // a command has no subject: "never say never"
  if (main === undefined || words[main.subject]?.lower === 'never') return undefined
  return fromSubject(words, main) ?? fromVerb(words, main) ?? fromObject(words, main)
}

/** "No troops were sent", "nobody was hurt", "neither A nor B was told". */
function fromSubject (words: readonly Word[], { subject, at }: MainVerb): Word[] | undefined {
  const first = words[subject]
  if (first === undefined || subject === at) return undefined
  if (first.lower === 'neither') return neitherNor(words, subject, at) ?? (words[subject + 1]?.pos === 'NOUN' ? replaced(words, subject, 1, 'either') : undefined)
  const positive = withoutNegativeWord(words, subject)
  // "none had recorded | any | drone"
  return positive === undefined ? undefined : dropNegativePolarityItems(positive, subject)
}

/** "did not ask", "will never go", "never asked", "neither confirms nor denies". */
function fromVerb (words: readonly Word[], { at }: MainVerb): Word[] | undefined {
  const end = groupEnd(words, at)
  const before = words[at - 1]?.lower
  const start = before === 'never' || before === 'neither' ? at - 1 : at
  for (let index = start; index < end; index++) {
    const lower = lowerAt(words, index)
    if (lower === 'neither') return neitherNor(words, index, words.length)
    if (lower === 'never') return dropNegativePolarityItems(cut(words, index, words[index + 1]?.lower === 'before' ? 2 : 1), index)
    if (words[index]?.lemma === 'not' && index > at && FINITE_AUXILIARIES.has(lowerAt(words, at)) && isPlainNegation(words, index)) return withoutNot(words, at, index)
  }
  return undefined
}

/** Words after "not" that take the negation for themselves, or are no negation with it. */
const NOT_NEGATED: ReadonlySet<string> = new Set('only just merely simply solely least all every everyone everybody everything long until'.split(' '))

const isPlainNegation = (words: readonly Word[], index: number): boolean =>
  !NOT_NEGATED.has(lowerAt(words, index + 1)) && !words.slice(index, index + 30).some(isNoLonger)

/** "not … any more" tells of a change, as "no longer" does. */
const isNoLonger = ({ lower }: Word, index: number, rest: readonly Word[]): boolean =>
  lower === 'anymore' || (lower === 'any' && MORE.has(lowerAt(rest, index + 1)))

const MORE: ReadonlySet<string> = new Set(['more', 'longer'])

/** "had not even begun": the word is at home with the "not". */
const isEven = (words: readonly Word[], at: number): boolean => lowerAt(words, at) === 'even' && (posAt(words, at + 1) === 'VERB' || posAt(words, at + 1) === 'AUX')

function withoutNot (words: readonly Word[], at: number, index: number): Word[] {
  const form = DO_FORMS.get(lowerAt(words, at))
  const rest = dropNegativePolarityItems(spelled(cut(words, index, isEven(words, index + 1) ? 2 : 1), at), index)
  return form === undefined || words[at]?.pos === 'VERB' ? rest : withoutDo(rest, at, form)
}

/** "did ask" becomes "asked", "does ask" "asks"; where no verb follows ("did not") the form stays. */
function withoutDo (words: Word[], at: number, form: 'past' | 'third-person' | 'base'): Word[] {
  const verb = words.findIndex(({ pos }, index) => index > at && pos !== 'ADV' && pos !== 'PUNCT')
  const base = words[verb]
  if (base === undefined || (!isVerb(base) && base.pos !== 'NOUN')) return words
  const inflected = form === 'base' ? base.lower : inflectVerb(base.lower, form)
  return cut(words.with(verb, { ...base, text: inflected, lower: inflected, pos: 'VERB' }), at, 1)
}

const FULL_FORMS: ReadonlyMap<string, string> = new Map([['ca', 'can'], ['wo', 'will'], ['sha', 'shall'], ['ai', 'is']])

/** "wo" of "won't" becomes "will". */
function spelled (words: Word[], at: number): Word[] {
  const full = FULL_FORMS.get(lowerAt(words, at))
  const auxiliary = words[at]
  return full === undefined || auxiliary === undefined ? words : words.with(at, { ...auxiliary, text: full, lower: full })
}

/** "has no plans", "there was no agreement", "found nothing". */
function fromObject (words: readonly Word[], { at }: MainVerb): Word[] | undefined {
  const end = groupEnd(words, at)
  for (let index = at + 1; index <= end; index++) {
    if (words[index]?.lower === 'neither') return neitherNor(words, index, words.length)
    const rest = withoutNegativeWord(words, index)
    if (rest !== undefined) return rest
  }
  return undefined
}

/** Words after "no" with which it is no plain negation: "no longer", "no less than", "no doubt". */
const AFTER_NO: ReadonlySet<string> = new Set('longer less more fewer doubt matter wonder sooner later'.split(' '))

function withoutNegativeWord (words: readonly Word[], at: number): Word[] | undefined {
  const negative = words[at]
  // "almost no rain" is some
  if (/^(?:almost|virtually|practically|nearly)$/.test(lowerAt(words, at - 1))) return undefined
  if (negative === undefined || isTitle(words, at) || (negative.lower === 'no' && lowerAt(words, at + 1) === 'one' && isOnly(words, at + 2)) || (negative.lower === 'no' && (AFTER_NO.has(lowerAt(words, at + 1)) || words[at + 1]?.pos === 'PUNCT'))) return undefined
  if (negative.lower === 'not') return withoutNotOne(words, at)
  if (negative.lower === 'no' && words[at + 1]?.lower === 'such') return such(words, at)
  if (negative.lower === 'no') return words[at + 1]?.lower === 'one' ? replaced(words, at, 2, 'somebody') : replaced(words, at, 1, articleOf(words, at + 1))
  const positive = isOnly(words, at + 1) ? undefined : POSITIVE_FORMS.get(negative.lower)
  return positive === undefined ? undefined : replaced(words, at, 1, positive)
}

/** "nothing | but tractors", "nobody | except the owner", "nothing | short of a scandal": that alone. */
const isOnly = (words: readonly Word[], at: number): boolean => /^(?:but|except)$/.test(lowerAt(words, at)) ||
  (/^(?:other|less|more|short)$/.test(lowerAt(words, at)) && /^(?:than|of)$/.test(lowerAt(words, at + 1)))

/** "no such decision": such a decision. */
function such (words: readonly Word[], at: number): Word[] {
  const article = articleOf(words, at + 2)
  return article === undefined ? cut(words, at, 1) : replaced(cut(words, at, 1), at + 1, 0, article)
}

/** "No Child Left Behind" is the name of a law. */
const isTitle = (words: readonly Word[], at: number): boolean => [0, 1, 2].every(step => /^\p{Lu}/u.test(textAt(words, at + step)))

/** "not a few" are many. */
const FEW: ReadonlySet<string> = new Set(['few', 'little', 'bit', 'lot'])

/** "not one house", "not a single house", "not a house": a house. */
function withoutNotOne (words: readonly Word[], at: number): Word[] | undefined {
  if (/^an?$/.test(lowerAt(words, at + 1)) && posAt(words, at + 2) === 'NOUN' && !FEW.has(lowerAt(words, at + 2))) return cut(words, at, 1)
  const count = lowerAt(words, at + 1) === 'one' ? 2 : lowerAt(words, at + 2) === 'single' ? 3 : 0
  return count === 0 ? undefined : replaced(words, at, count, articleOf(words, at + count))
}

/** "neither A nor B" negates "A or B". */
function neitherNor (words: readonly Word[], at: number, until: number): Word[] | undefined {
  const nor = words.findIndex(({ lower }, index) => index > at && index < until && lower === 'nor')
  return nor === -1 ? undefined : dropNegativePolarityItems(cut(replaced(words, nor, 1, 'or'), at, 1), at)
}

function replaced (words: readonly Word[], at: number, count: number, text: string | undefined): Word[] {
  return text === undefined ? cut(words, at, count) : [...words.slice(0, at), { ...word(text, 'DET'), before: at === 0 ? '' : ' ' }, ...words.slice(at + count)]
}

/** Without `count` words at `at`; what follows keeps the space that stood before them. */
function cut (words: readonly Word[], at: number, count: number): Word[] {
  const next = words[at + count]
  const rest = next === undefined ? [] : [{ ...next, before: at === 0 ? '' : ' ' }, ...words.slice(at + count + 1)]
  return [...words.slice(0, at), ...rest]
}
