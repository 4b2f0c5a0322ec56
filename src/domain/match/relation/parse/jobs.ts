import { AUXILIARIES, FINITE } from './auxiliaries.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

const JOBS: ReadonlySet<string> = new Set(['job', 'jobs', 'posts'])
/** Whose jobs they are: "their jobs" are no more or fewer of them. */
const OWNED: ReadonlySet<string> = new Set('their his her our my your'.split(' '))
/** What is done to whoever has the jobs, by what is done to these. */
const DONE_TO: ReadonlyMap<string, string> = new Map([
  ...'lost cut axed shed slashed eliminated scrapped'.split(' ').map(word => [word, 'dismissed'] as const),
  ...'created added'.split(' ').map(word => [word, 'hired'] as const),
  ...'saved kept protected preserved safeguarded'.split(' ').map(word => [word, 'retained'] as const)
])
/** What the jobs do themselves. */
const GONE: ReadonlySet<string> = new Set('go disappear vanish'.split(' '))
/** Two words that say that jobs may be lost. */
const AT_RISK: ReadonlySet<string> = new Set(['at risk', 'under threat', 'in danger', 'in jeopardy'])
const PUTS: ReadonlySet<string> = new Set('put puts putting place places placed'.split(' '))
const MOST_BETWEEN = 6

/** The words with people in the place of jobs that are lost, created or saved: "31 jobs would be lost" is "31 people would be dismissed". */
export function withPeopleForJobs (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ lower }, place) => JOBS.has(lower) && !OWNED.has(lowerAt(words, place - 1)))
  if (at < 0 || words.slice(Math.max(0, at - MOST_BETWEEN), at).some(({ lower }) => PUTS.has(lower))) return words
  const verb = verbBehind(words, at)
  const own = lowerAt(words, verb)
  const [before, between] = [[...words.slice(0, at), worded(wordAt(words, at), 'people')], words.slice(at + 1, verb)]
  if (isAtRisk(words, verb)) return [...before, ...between.filter(({ lower }) => !AUXILIARIES.has(lower)), ...told('may be dismissed'), ...words.slice(verb + 2)]
  const done = GONE.has(own) && verb > at + 1 ? 'be dismissed' : isDone(words, verb) ? DONE_TO.get(own) : undefined
  return done === undefined || (done === 'retained' && lowerAt(words, at) === 'posts') || lowerAt(words, verb + 1) === 'off' ? words : [...before, ...between, ...told(done), ...words.slice(verb + 1)]
}

/** The first word behind the auxiliaries, before which only may stand where the jobs are: "jobs at the mine | would be | lost". */
function verbBehind (words: readonly Word[], at: number): number {
  const where = words.slice(at + 1, at + 1 + MOST_BETWEEN)
  const auxiliary = where.findIndex(({ lower }) => FINITE.has(lower))
  const isClause = where.slice(0, auxiliary).some(({ lower, after }) => after || lower === 'that' || lower === 'which')
  const isWhere = auxiliary > 0 && PLACES.has(lowerAt(words, at + 1)) && !isAtRisk(words, at + 1) && !isClause
  let verb = isWhere ? at + 1 + auxiliary : at + 1
  while (verb <= at + 2 * MOST_BETWEEN && AUXILIARIES.has(lowerAt(words, verb))) verb++
  return verb
}
const PLACES: ReadonlySet<string> = new Set(['at', 'in', 'with', 'across', 'from'])

const isAtRisk = (words: readonly Word[], at: number): boolean => AT_RISK.has(`${lowerAt(words, at)} ${lowerAt(words, at + 1)}`)

/** "Jobs are lost"; of "the jobs lost last year" nothing is said. */
const isDone = (words: readonly Word[], verb: number): boolean => /^(?:be|been|being|are|were|is|was)$/.test(lowerAt(words, verb - 1))

const worded = (word: Word, lower: string): Word => ({ text: lower, lower, after: word.after })
const told = (words: string): Word[] => words.split(' ').map(lower => ({ text: lower, lower, after: false }))
