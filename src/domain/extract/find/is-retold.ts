import type { FoundAttribution, TokenSpan } from '../document.js'

/** "“P,” X said, | according to Z": all that Z tells is that X said so, which is on record through Z. */
export const isRetold = ({ contents }: FoundAttribution, all: readonly FoundAttribution[]): boolean => {
  const [said] = contents
  return said !== undefined && contents.length === 1 && all.some(inner => inner.form === 'verb' && inner.through.length > 0 && stands(inner, said))
}

/** The words first, from where the other's begin, and then who said them. */
const stands = ({ contents, cues: [cue], source }: FoundAttribution, { from, to }: TokenSpan): boolean => {
  const [first, last] = [contents[0]?.from ?? -1, contents.at(-1)?.to ?? -1]
  const isBehind = source !== null && cue !== undefined && Math.min(cue.from, source.from) >= last && Math.max(cue.to, source.to) <= to
  return isBehind && first >= from && first <= from + 1
}
