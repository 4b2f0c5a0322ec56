import type { TakeHashes } from '../features/features.js'
import { sumsOf, weightTable, wordsFor } from './weight-table.js'

/** The weights of a trained tagger: a row of a weight for each label for each feature, and a weight for each pair of labels. */
export interface Tagger { hashes: Int32Array, weights: Float64Array, transitions: Float64Array }

/** Scores of the tokens and labels of a sequence of `size` tokens, at `token * LABEL_COUNT + label`; `each` tells its features (see `eachFeature`). */
export type Score = (size: number, each: (take: TakeHashes) => void) => Float64Array

/** Makes the scorer of sequences that the weights describe, as they are after packing. */
export function createScore (tagger: Tagger): Score {
  const { step, add } = weightTable(tagger)
  return (size, each) => {
    const words = wordsFor(size)
    each(hashes => { add(words, hashes) })
    return sumsOf(words, step)
  }
}
