import type { ReadAttribution } from '../read-attribution.js'
import { isSameSource } from './answering.js'

/** "NAME is right": that, and no more. */
const CREDITING = /^(?<whom>.{1,80}?) (?:is|was|are|were) (?:\S+ly |quite |perfectly |all )?(?:right|correct|telling the truth)(?: (?:about|on|in) (?:that|this|it)| there)?$/
/** In sentences. */
const REACH = 1

/** "P, X said. “She is right,” said Y.": Y says that P is so. */
export function withCredit (attribution: ReadAttribution, before: ReadAttribution | undefined): ReadAttribution {
  const { extracted, place } = attribution
  const whom = extracted.cueStance === 'asserts' && extracted.polarity === 'positive' ? CREDITING.exec(extracted.proposition ?? '')?.groups?.['whom'] : undefined
  if (whom === undefined || before === undefined || isSameSource(before, attribution) || place.index - before.place.index > REACH) return attribution
  const { source, cueStance, polarity, proposition, stated } = before.extracted
  if (![source.name, source.mention?.text].some(name => name?.toLowerCase() === whom.toLowerCase())) return attribution
  // who finds a denial right denies, too
  if (cueStance === 'denies' && proposition !== null) return { ...attribution, extracted: { ...extracted, cueStance, polarity, proposition, stated } }
  return { ...attribution, reference: { kind: 'pronoun', definite: true, entities: [], words: [] }, extracted: { ...extracted, cueStance: cueStance === 'denies' ? 'denies' : 'confirms', proposition: null, stated: null } }
}
