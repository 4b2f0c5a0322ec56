import type { Document } from '../../document.js'
import { CLAIM_NOUNS } from '../../stance/claim-nouns.js'
import type { ReadAttribution } from '../read-attribution.js'

/** How far before its verb a relative pronoun stands, in tokens: "which he and the club have always". */
const LONGEST_SUBJECT = 8

/** "was jailed for bribery, | which he denies": what is denied stands before the pronoun, and is not what others claim. */
export function hangsOnNoun ({ tokens }: Document, { place, cues: [cue], extracted: { cueStance } }: Pick<ReadAttribution, 'place' | 'cues' | 'extracted'>): boolean {
  if (cue === undefined || cueStance !== 'denies') return false
  const which = tokens.slice(Math.max(place.from, cue.from - LONGEST_SUBJECT), cue.from).findLast(({ lower }) => lower === 'which')?.index
  const noun = which === undefined ? undefined : tokens.slice(place.from, which).findLast(({ pos }) => pos !== 'PUNCT')
  return noun !== undefined && noun.pos === 'NOUN' && !CLAIM_NOUNS.has(noun.lower)
}

/** "In Kathmandu, the minister declined to comment": in another place than the sentence before tells of, and so of something else. */
export function isApart ({ tokens, sentences }: Document, { place }: Pick<ReadAttribution, 'place'>): boolean {
  const [lead, name, mark] = tokens.slice(place.from, place.from + 3)
  const before = sentences[place.index - 1]
  const isPlace = (lead?.lower === 'in' || lead?.lower === 'at') && name?.pos === 'PROPN' && mark?.text === ','
  return isPlace && !tokens.slice(before?.from, before?.to).some(({ text }) => text === name.text)
}
