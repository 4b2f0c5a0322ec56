/** FNV-1a over UTF-16 code units: 32 bits. */
export function hashOf (text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash | 0
}

/** Readies a value to be taken into hashes, once for all of them. MurmurHash3's (Austin Appleby, public domain), as the next two. */
export function ready (value: number): number {
  const bits = Math.imul(value, 0xcc9e2d51)
  return Math.imul((bits << 15) | (bits >>> 17), 0x1b873593)
}

/** Takes 32 more bits into a hash: a value that {@link ready} made. */
export function mix (hash: number, value: number): number {
  const mixed = hash ^ value
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0
}

/** Spreads a hash over all its bits. */
export function finish (hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) | 0
}
