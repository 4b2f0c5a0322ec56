import type { Document } from '../../document.js'
import { PAD, readColumns, type Columns } from './columns.js'
import { clausesOf, type Clauses } from './clauses.js'
import { knownSources } from './known-sources.js'
import { ready } from './hash.js'
import { lookAround, sizeOf, type Nearest } from './nearest.js'
import type { Sequence } from './sequences.js'

/** Where a token stands: how many others are before and behind it in its sentence, and before it in its paragraph, by size. */
interface Place { first: Int32Array, last: Int32Array, inParagraph: Int32Array }

/** The same for each token. */
interface Constant { zero: Int32Array, second: Int32Array, third: Int32Array, fourth: Int32Array }

/** What the features of a paragraph are made of: columns with a value for each token from place `PAD` on, made ready to be mixed into hashes. */
export interface Surroundings {
  size: number
  here: Columns
  left: Nearest
  right: Nearest
  place: Place
  constant: Constant
  clause: Clauses
  known: { source: Int32Array }
}

/** @param rules labels that the rules give the tokens of the whole document. */
export function surroundingsOf (document: Document, sequence: Sequence & { rules: Uint8Array }): Surroundings {
  const { span, sentences, rules } = sequence
  const here = readColumns(document.tokens, span, rules)
  const columns = {
    here, left: lookAround(here, 1), right: lookAround(here, -1), place: placesOf({ span, sentences }), constant: constants(here.word.length),
    clause: clausesOf(document, sequence, here), known: { source: knownSources(document, rules, span) }
  }
  for (const group of Object.values(columns)) for (const column of Object.values(group)) makeReady(column)
  return { size: span.to - span.from, ...columns }
}

function placesOf ({ span, sentences }: Sequence): Place {
  const column = () => new Int32Array(span.to - span.from + 2 * PAD)
  const places = { first: column(), last: column(), inParagraph: column() }
  for (const { from, to } of sentences) {
    for (let token = from; token < to; token++) {
      const at = token - span.from + PAD
      places.first[at] = sizeOf(token - from)
      places.last[at] = sizeOf(to - 1 - token)
      places.inParagraph[at] = sizeOf(token - span.from)
    }
  }
  return places
}

function constants (length: number): Constant {
  const column = (value: number) => new Int32Array(length).fill(value)
  return { zero: column(0), second: column(0x1234), third: column(0x5678), fourth: column(0x9abc) }
}

function makeReady (column: Int32Array): void {
  for (let at = 0; at < column.length; at++) column[at] = ready(column[at] ?? 0)
}
