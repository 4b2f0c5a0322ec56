import { usageOf } from '../../../lexicon/synonyms.js'
import { stemOf } from '../../../lexicon/stem.js'
import type { Document, Token } from '../../document.js'
import { givenGender } from './given-names.js'
import type { NameRun } from './name-run.js'

/**
 * In a headline that capitalises each word ("Court Clears Ana Diaz Of Fraud") capitals tell no names: of each run there, what the prose names as well, or
 * else the words that no dictionary has.
 *
 * @param runs all of a document; those of prose stay as they are.
 */
export function cutHeadlineRuns ({ tokens, sentences }: Document, runs: readonly NameRun[]): NameRun[] {
  const headlines = new Set(sentences.filter(({ from, to }) => isCapitalised(tokens.slice(from, to))))
  if (headlines.size === 0) return [...runs]
  const told = new Set(runs.filter(({ sentence }) => !headlines.has(sentence)).map(({ words }) => words.join(' ')))
  return runs.flatMap(run => headlines.has(run.sentence) && run.words.length > 1 ? cut(tokens, run, told) : [run])
}

const FEWEST = 4
const LONG = 4

/** Whether each longer word has a capital, common verbs and nouns among them. */
function isCapitalised (tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text, lower }) => text.length >= LONG && /^\p{L}/u.test(text) && !JOINING.has(lower))
  return long.length >= FEWEST && long.every(({ text }) => /^\p{Lu}/u.test(text)) && long.slice(1).some(({ lower }) => isCommon(lower))
}

/** What some papers leave small in headlines. */
const JOINING: ReadonlySet<string> = new Set('with from over after amid into than that upon before since while when during against through between despite under about'.split(' '))

/** More often a verb, an adjective or a common noun than a name. */
function isCommon (lower: string): boolean {
  const { noun, verb, adjective, adverb } = usageOf(stemOf(lower))
  return Math.max(noun, verb, adjective, adverb) > 1 && givenGender(lower.charAt(0).toUpperCase() + lower.slice(1)) === undefined
}

function cut (tokens: readonly Token[], run: NameRun, told: ReadonlySet<string>): NameRun[] {
  const places = placesOf(tokens.slice(run.from, run.to))
  // a nickname among the words
  if (places.length !== run.words.length) return [run]
  const part = (from: number, to: number): NameRun => ({
    ...run, from: places[from]!, to: places[to] ?? run.to, words: run.words.slice(from, to), title: from === 0 ? run.title : null
  })
  const known = knownParts(run.words, told)
  return (known.length > 0 ? known : unusualParts(run.words)).map(([from, to]) => part(from, to))
}

/** Where each word begins: tokens without a space between make one. */
const placesOf = (tokens: readonly Token[]): number[] => tokens.flatMap(({ index, start }, at) => tokens[at - 1]?.end === start ? [] : [index])

/** From the left, the longest that the prose has. */
function knownParts (words: readonly string[], told: ReadonlySet<string>): Array<[number, number]> {
  const parts: Array<[number, number]> = []
  for (let from = 0; from < words.length; from++) {
    const to = words.findLastIndex((_, at) => at >= from && told.has(words.slice(from, at + 1).join(' '))) + 1
    if (to <= from) continue
    parts.push([from, to])
    from = to - 1
  }
  return parts
}

function unusualParts (words: readonly string[]): Array<[number, number]> {
  const parts: Array<[number, number]> = []
  words.forEach((word, at) => {
    if (isCommon(word.toLowerCase())) return
    const last = parts.at(-1)
    if (last?.[1] === at) last[1] = at + 1
    else parts.push([at, at + 1])
  })
  return parts
}
