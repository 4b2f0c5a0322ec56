import type { Document } from '../document.js'
import { EDGE, PAD, readColumns, type Columns } from './columns.js'
import { finish, mix } from './hash.js'
import { lookAround, sizeOf, type Nearest } from './nearest.js'
import type { Sequence } from './sequences.js'

/** The features of a sequence of tokens: those of token `i` are `hashes[starts[i]]` up to `hashes[starts[i + 1]]`, 32-bit hashes of template and values. */
export interface Features { hashes: Int32Array, starts: Int32Array }

/** Adds a feature: what it is about is the order in which a token's features are added, and up to four values. */
type Add = (a: number, b?: number, c?: number, d?: number) => void

interface Place { first: number, last: number }
interface Around { columns: Columns, left: Nearest, right: Nearest }

/** No token has more. */
const MOST = 128

/**
 * The features of the tokens of one paragraph: words, lemmas and tags around, quotes, what the rules say, the place in the sentence, and the nearest
 * reporting word, verb and mark. Linear in the length.
 *
 * @param rules labels that the rules give the tokens of the whole document.
 */
export function featuresOf ({ tokens }: Document, { span, sentences, rules }: Sequence & { rules: Uint8Array }): Features {
  const columns = readColumns(tokens, span, rules)
  const around = { columns, left: lookAround(columns, 1), right: lookAround(columns, -1) }
  const hashes = new Int32Array(columns.size * MOST)
  const starts = new Int32Array(columns.size + 1)
  let count = 0
  let template = 0
  const add: Add = (a, b = 0x1234, c = 0x5678, d = 0x9abc) => { hashes[count++] = finish(mix(mix(mix(mix(++template, a), b), c), d)) }
  for (const sentence of sentences) {
    for (let token = sentence.from; token < sentence.to; token++) {
      const index = token - span.from
      template = 0
      addAll(add, around, { index, place: { first: sizeOf(token - sentence.from), last: sizeOf(sentence.to - 1 - token) } })
      starts[index + 1] = count
    }
  }
  return { hashes: hashes.slice(0, count), starts }
}

function addAll (add: Add, { columns, left, right }: Around, { index, place }: { index: number, place: Place }): void {
  const at = index + PAD
  addWords(add, columns, at)
  addTags(add, columns, at)
  addRules(add, columns, { at, left: left.rule[index] ?? 0, right: right.rule[index] ?? 0 })
  addPlace(add, columns, { at, place })
  addNearest(add, columns, { at, index, left, right })
}

const value = (column: Int32Array, at: number): number => column[at] ?? EDGE

function addWords (add: Add, { word, lemma, shape, suffix, prefix }: Columns, at: number): void {
  const here = value(word, at)
  const next = value(word, at + 1)
  const before = value(word, at - 1)
  add(0)
  for (let offset = -4; offset <= 4; offset++) add(value(word, at + offset))
  for (let offset = -2; offset <= 2; offset++) add(value(lemma, at + offset))
  for (let offset = -1; offset <= 1; offset++) { add(value(shape, at + offset)); add(value(suffix, at + offset)) }
  add(value(prefix, at))
  add(before, here); add(here, next); add(value(word, at - 2), before); add(next, value(word, at + 2)); add(before, next)
  add(value(word, at - 2), before, here); add(here, next, value(word, at + 2)); add(before, here, next)
  add(value(lemma, at - 1), value(lemma, at)); add(value(lemma, at), value(lemma, at + 1))
}

function addTags (add: Add, { word, lemma, pos, quote }: Columns, at: number): void {
  const here = value(pos, at)
  const next = value(pos, at + 1)
  const after = value(pos, at + 2)
  const before = value(pos, at - 1)
  const ahead = value(pos, at - 2)
  const spelt = value(word, at)
  const base = value(lemma, at)
  const quoted = value(quote, at)
  for (let offset = -3; offset <= 3; offset++) add(value(pos, at + offset))
  add(before, here); add(here, next); add(ahead, before, here); add(before, here, next); add(here, next, after)
  add(ahead, before, here, next); add(before, here, next, after)
  add(base, before); add(base, next); add(base, before, next); add(before, spelt, next)
  add(value(word, at - 1), here); add(here, value(word, at + 1)); add(spelt, next, after); add(ahead, before, spelt)
  add(quoted); add(value(quote, at - 1), quoted, value(quote, at + 1)); add(quoted, here); add(quoted, spelt)
}

function addRules (add: Add, { word, pos, quote, cue, kind, rule }: Columns, { at, left, right }: { at: number, left: number, right: number }): void {
  const here = value(rule, at)
  const next = value(rule, at + 1)
  const before = value(rule, at - 1)
  const tag = value(pos, at)
  add(here); add(before); add(next); add(before, here); add(here, next); add(before, here, next)
  add(value(rule, at - 2), before, here, next); add(before, here, next, value(rule, at + 2))
  add(here, tag); add(here, value(word, at)); add(here, value(quote, at)); add(here, value(word, at + 1)); add(here, value(word, at - 1))
  add(here, tag, value(pos, at - 1), value(pos, at + 1)); add(before, here, value(word, at)); add(here, next, value(word, at + 1))
  add(here, left); add(here, right); add(left, right, here)
  add(value(cue, at), tag); add(value(cue, at), here, value(quote, at)); add(value(cue, at), value(cue, at + 1)); add(value(cue, at), value(word, at + 1))
  add(value(kind, at), here); add(value(kind, at + 1), tag, value(word, at))
}

function addPlace (add: Add, { pos, word }: Columns, { at, place: { first, last } }: { at: number, place: Place }): void {
  const tag = value(pos, at)
  add(first); add(last); add(first, tag); add(last, tag); add(first, sizeOf(at - PAD)); add(last, value(word, at))
}

function addNearest (add: Add, { word, pos, quote }: Columns, { at, index, left, right }: { at: number, index: number, left: Nearest, right: Nearest }): void {
  const tag = value(pos, at)
  const spelt = value(word, at)
  const quoted = value(quote, at)
  for (const { cue, cueAway, verb, verbAway, mark, markAway, quoteAway } of [left, right]) {
    add(value(cue, index)); add(value(cue, index), value(cueAway, index)); add(value(cue, index), tag)
    add(value(verb, index)); add(value(verb, index), spelt); add(value(verb, index), value(verbAway, index), tag)
    add(value(mark, index), value(markAway, index)); add(quoted, value(quoteAway, index))
  }
  add(value(left.cue, index), value(right.cue, index)); add(value(left.mark, index), value(right.mark, index), quoted)
  add(value(left.verb, index), value(right.verb, index)); add(value(left.cue, index), value(left.mark, index), value(left.markAway, index), tag)
}
