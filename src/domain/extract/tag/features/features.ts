import type { Document } from '../../document.js'
import { PAD } from './columns.js'
import { finish, mix } from './hash.js'
import type { Sequence } from './sequences.js'
import { surroundingsOf, type Surroundings } from './surroundings.js'
import { TEMPLATES, type Template } from './templates.js'

/** The features of a sequence of tokens: those of token `i` are `hashes[starts[i]]` up to `hashes[starts[i + 1]]`, 32-bit hashes of template and values. */
export interface Features { hashes: Int32Array, starts: Int32Array }

/** Told the hashes of one feature after another, one for each token; it must not keep them. */
export type TakeHashes = (hashes: Int32Array) => void

/** The features of the tokens of one paragraph. Linear in the length. @param rules labels that the rules give the tokens of the whole document. */
export function featuresOf (document: Document, sequence: Sequence & { rules: Uint8Array }): Features {
  const size = sequence.span.to - sequence.span.from
  const all = new Int32Array(size * TEMPLATES.length)
  let template = 0
  eachFeature(document, sequence, hashes => {
    hashes.forEach((hash, token) => { all[token * TEMPLATES.length + template] = hash })
    template++
  })
  return { hashes: all, starts: Int32Array.from({ length: size + 1 }, (_, token) => token * TEMPLATES.length) }
}

/** The same, template by template and without memory for all: for who only wants to add up weights. */
export function eachFeature (document: Document, sequence: Sequence & { rules: Uint8Array }, take: TakeHashes): void {
  const surroundings = surroundingsOf(document, sequence)
  const hashes = new Int32Array(surroundings.size)
  for (const [index, template] of TEMPLATES.entries()) {
    hashAll(hashes, surroundings, { template, number: index + 1 })
    take(hashes)
  }
}

/** Mixes the number of a template and its values, for each token. In one loop and without lists, for extraction spends much of its time here. */
function hashAll (hashes: Int32Array, surroundings: Surroundings, { template, number }: { template: Template, number: number }): void {
  const { first, second, third, fourth } = template
  const [a, b, c, d] = [first.columnOf(surroundings), second.columnOf(surroundings), third.columnOf(surroundings), fourth.columnOf(surroundings)]
  for (let token = 0, at = PAD; token < hashes.length; token++, at++) {
    const half = mix(mix(number, a[at + first.offset] ?? 0), b[at + second.offset] ?? 0)
    hashes[token] = finish(mix(mix(half, c[at + third.offset] ?? 0), d[at + fourth.offset] ?? 0))
  }
}
