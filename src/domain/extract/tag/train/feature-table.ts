import type { Features } from '../features/features.js'

/** Features by number: `hashes[id]` is the feature's hash. */
export interface FeatureTable { hashes: Int32Array, idOf: (hash: number) => number | undefined }

/** A sequence whose features are given by number: those of token `i` are `ids[starts[i]]` up to `ids[starts[i + 1]]`. */
export interface Numbered { ids: Int32Array, starts: Int32Array }

const LEAST_BITS = 10
const MOST_BITS = 25
/** A fuller table would be slow. */
const FULL = 0.9
const MAX_COUNT = 0xffff

/** Numbers the features that occur at least `minCount` times, by open addressing. @throws {RangeError} when there are more than 30 million different ones. */
export function numberFeatures (sequences: readonly Features[], minCount: number): FeatureTable {
  const slots = slotsFor(sequences.reduce((sum, { hashes }) => sum + hashes.length, 0))
  const keys = new Int32Array(slots)
  const counts = new Uint16Array(slots)
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1)
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (slots - 1)
    return slot
  }
  let used = 0
  for (const { hashes } of sequences) {
    for (const hash of hashes) {
      const slot = slotOf(hash)
      const count = counts[slot] ?? 0
      if (count === 0 && ++used > slots * FULL) throw new RangeError('the corpus has too many features: give it in parts')
      keys[slot] = hash
      counts[slot] = Math.min(MAX_COUNT, count + 1)
    }
  }
  const ids = new Int32Array(slots)
  const kept = Int32Array.from(frequent(counts, minCount))
  kept.forEach((slot, id) => { ids[slot] = id + 1 })
  return {
    hashes: kept.map(slot => keys[slot] ?? 0),
    idOf: hash => {
      const id = ids[slotOf(hash)] ?? 0
      return id === 0 ? undefined : id - 1
    }
  }
}

const slotsFor = (features: number): number => 2 ** Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(features / FULL + 1))))

function * frequent (counts: Uint16Array, minCount: number): Generator<number> {
  for (let slot = 0; slot < counts.length; slot++) if ((counts[slot] ?? 0) >= minCount) yield slot
}

/** The numbered features of a sequence; those without a number are left out. */
export function numbered ({ hashes, starts }: Features, { idOf }: FeatureTable): Numbered {
  const ids = new Int32Array(hashes.length)
  const kept = new Int32Array(starts.length)
  let count = 0
  for (let token = 0; token + 1 < starts.length; token++) {
    for (const hash of hashes.subarray(starts[token], starts[token + 1])) {
      const id = idOf(hash)
      if (id !== undefined) ids[count++] = id
    }
    kept[token + 1] = count
  }
  return { ids: ids.slice(0, count), starts: kept }
}
