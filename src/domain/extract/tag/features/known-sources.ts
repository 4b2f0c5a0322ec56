import type { Document, TokenSpan } from '../../document.js'
import { PAD } from './columns.js'
import { roleOf } from '../labels.js'

/** More often counts no more. */
const OFTEN = 3

/** How often the rules saw each name and noun in a source of the document, by the labels that they gave it. */
const counted = new WeakMap<Uint8Array, ReadonlyMap<string, number>>()

/** For each token of a paragraph, from place `PAD` on: how often the rules saw the word in a source elsewhere. */
export function knownSources (document: Document, rules: Uint8Array, { from, to }: TokenSpan): Int32Array {
  const counts = counted.get(rules) ?? countSources(document, rules)
  counted.set(rules, counts)
  const column = new Int32Array(to - from + 2 * PAD)
  for (let at = from; at < to; at++) {
    const elsewhere = (counts.get(document.tokens[at]?.text ?? '') ?? 0) - Number(isSource(rules, at))
    column[at - from + PAD] = Math.min(OFTEN, elsewhere)
  }
  return column
}

function countSources ({ tokens }: Document, rules: Uint8Array): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text, pos, index } of tokens) {
    if ((pos === 'PROPN' || pos === 'NOUN') && isSource(rules, index)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

const isSource = (rules: Uint8Array, at: number): boolean => roleOf(rules[at] ?? 0) === 'source'
