import type { Document, Sentence } from './document.js'

/** The sentence that a token belongs to; undefined for a position past the last. Binary search: sentences lie in token order. */
export function sentenceAt ({ sentences }: Document, token: number): Sentence | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence !== undefined && sentence.to <= token) low = middle + 1
    else high = middle
  }
  return sentences[low]
}
