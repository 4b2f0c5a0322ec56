/** The pairs of letters of a text without its spaces, as numbers in order, each as often as it stands there. */
export function bigramsOf (plain: string): Uint32Array {
  const letters = plain.replaceAll(' ', '')
  const bigrams = new Uint32Array(Math.max(0, letters.length - 1))
  for (let at = 0; at < bigrams.length; at++) bigrams[at] = letters.charCodeAt(at) << 16 | letters.charCodeAt(at + 1)
  return bigrams.sort()
}

/** Sørensen and Dice's coefficient of two texts by their pairs of letters: string-similarity's `compareTwoStrings`, at a part of its cost. */
export function diceOf (a: Uint32Array, b: Uint32Array): number {
  let [shared, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    // both places lie within their texts
    const difference = a[i]! - b[j]!
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return a.length === 0 || b.length === 0 ? 0 : 2 * shared / (a.length + b.length)
}
