import { stemOf } from '../../../lexicon/stem.js'
import { usageOf } from '../../../lexicon/synonyms.js'
import type { Difference } from '../../../../model/match.js'
import type { Aligned } from '../align/aligned.js'
import { RANKS } from '../parse/number-words.js'
import type { Parsed } from '../parse/parse.js'

const SUPERLATIVES: ReadonlySet<string> = new Set(['most', 'least', 'best', 'worst'])
/** "One of the largest", "among Spain's largest": which of them, nobody says. */
const AMONG = /\b(?:among|of|and)(?: \S+){0,2}$/u

/** "The second largest", where the other text has the largest; two ranks are numbers. */
export function rankDifference ({ known, found }: Aligned): Difference[] {
  const [mine, theirs] = [rankedIn(known, found), rankedIn(found, known)]
  if (mine !== undefined) return [{ kind: 'number', known: mine.ranked, found: mine.first }]
  return theirs === undefined ? [] : [{ kind: 'number', known: theirs.first, found: theirs.ranked }]
}

function rankedIn (own: Parsed, other: Parsed): { ranked: string, first: string } | undefined {
  const ranked = superlativesOf(own)
  const one = ranked.find(({ rank }) => rank !== undefined)
  if (one?.rank === undefined || ranked.some(({ first, rank }) => first === one.first && rank === undefined)) return undefined
  const others = superlativesOf(other)
  const isFirst = others.some(({ first, rank, isAmong }) => first === one.first && rank === undefined && !isAmong)
  return isFirst && others.every(({ rank }) => rank === undefined) ? { ranked: `${one.rank} ${one.first}`, first: one.first } : undefined
}

interface Superlative { first: string, rank: string | undefined, isAmong: boolean }

function superlativesOf ({ words }: Parsed): Superlative[] {
  return words.flatMap((first, at) => {
    if (!isSuperlative(first)) return []
    const rank = isRank(words[at - 1] ?? '') ? words[at - 1] : undefined
    return [{ first, rank, isAmong: AMONG.test(words.slice(0, at).join(' ')) }]
  })
}

/** Any but the first. */
const isRank = (word: string): boolean => word === 'next' || (RANKS.get(word) ?? 1) > 1

/** "Largest", and neither "forest" nor "arrest". */
function isSuperlative (word: string): boolean {
  if (!/.{3}est$/.test(word)) return SUPERLATIVES.has(word)
  const { noun, verb, adjective } = usageOf(stemOf(word))
  return adjective > noun && adjective > verb
}
