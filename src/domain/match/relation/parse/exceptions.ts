import { lexemeOf } from '../../lexeme.js'
import { FINITE } from './auxiliaries.js'
import { readNumber } from './number-words.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

/** What is said of all, and may have exceptions. */
export const ALL: ReadonlySet<string> = new Set('all every everyone everybody everything each any daily'.split(' '))
/** What brings in an exception, the longest first. */
const OPENERS: ReadonlyArray<readonly string[]> =
  ['with the exception of', 'except for', 'except on', 'apart from', 'aside from', 'other than', 'excluding', 'except', 'but'].map(opener => opener.split(' '))

/**
 * The words with "except" for whatever brings in an exception of what is said of all, behind what is said, and with "all but two" where no more is told of
 * those left out than their number: "every member but Chad", "apart from Chad, all members", "all schools in Lund except two", "all except two of the schools".
 */
export function withExceptions (words: readonly Word[]): readonly Word[] {
  if (!words.some(({ lower }) => ALL.has(lower))) return words
  const told = withExceptionLast(words)
  const all = told.findIndex(({ lower }) => ALL.has(lower))
  const at = told.findIndex((_, place) => place > all && openerAt(told, place, all) !== undefined)
  if (at < 0) return told
  const behind = at + (openerAt(told, at, all)?.length ?? 0)
  const number = readNumber(told, behind)
  if (number === undefined) return [...told.slice(0, at), { ...wordAt(told, at), text: 'except', lower: 'except' }, ...told.slice(behind)]
  const { kind, to } = number
  if (kind !== 'amount' || (at > all + 1 && isNounAt(told, to))) return told
  return [...told.slice(0, all), { ...wordAt(told, all), text: 'all', lower: 'all' }, BUT, ...told.slice(behind, to), ...told.slice(all + 1, at), ...told.slice(to)]
}

const BUT: Word = { text: 'but', lower: 'but', after: false }

const stands = (words: readonly Word[], at: number, opener: readonly string[]): boolean => opener.every((word, i) => lowerAt(words, at + i) === word)

function openerAt (words: readonly Word[], at: number, all: number): readonly string[] | undefined {
  const opener = OPENERS.find(opener => stands(words, at, opener))
  return opener?.[0] === 'but' && !isButOfAll(words, at, all) ? undefined : opener
}

/** "All but the thieves", "every member but Chad", "all schools in Lund but | two were shut"; in "all failed but one try" clauses join. */
function isButOfAll (words: readonly Word[], at: number, all: number): boolean {
  const { noun, verb } = lexemeOf(lowerAt(words, at - 1)).usage
  const number = readNumber(words, at + 1)
  return !wordAt(words, at).after && (at === all + 1 || (at === all + 2 && noun > verb) || (number?.kind === 'amount' && FINITE.has(lowerAt(words, number.to))))
}

/** "Except for Chad, every member signed". */
function withExceptionLast (words: readonly Word[]): readonly Word[] {
  const end = OPENERS.some(opener => opener[0] !== 'but' && stands(words, 0, opener)) ? words.findIndex(({ after }) => after) : -1
  return end < 0 ? words : [...words.slice(end), ...words.slice(0, end)]
}

/** "Except two managers" tells more of them; in "except two were shut" a verb follows. */
const isNounAt = (words: readonly Word[], at: number): boolean => {
  const { noun, verb, adjective } = lexemeOf(lowerAt(words, at)).usage
  return !lexemeOf(lowerAt(words, at)).stop && noun + adjective > 0 && noun + adjective >= verb && !/ed$/.test(lowerAt(words, at))
}
