import type { Document } from '../../document.js'
import type { ReadAttribution } from '../read-attribution.js'

/** "In Kathmandu, the minister declined to comment": in another place than the sentence before tells of, and so of something else. */
export function isApart ({ tokens, sentences }: Document, { place }: Pick<ReadAttribution, 'place'>): boolean {
  const [lead, name, mark] = tokens.slice(place.from, place.from + 3)
  const before = sentences[place.index - 1]
  const isPlace = (lead?.lower === 'in' || lead?.lower === 'at') && name?.pos === 'PROPN' && mark?.text === ','
  return isPlace && !tokens.slice(before?.from, before?.to).some(({ text }) => text === name.text)
}
