import type { Difference } from '../../../../model/match.js'
import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import { THERE } from '../align/traces.js'

/** "Only doctors", "is only a town", "the only survivor": what stands right behind is meant alone. "Only in May" and "only 3" say less. */
const ONLY = /(?:^|\b(?:the|is|are|was|were|be|and|but|that) )(?:only|solely|exclusively|merely)(?: (?:a|an|the))? (\p{L}+)/u
const ANY_ONLY = /\b(?:only|solely|exclusively|merely|alone|sole|just|nothing but|no one but|nobody but)\b/u
const LINKS = new Set('in on at by for from with to after before when if because since until as of through during one two three four five six seven eight nine ten'.split(' '))

/** Whether one text says that it is so of nobody or nothing else, and the other one says so of the same without that. */
export function exclusiveDifference ({ known, found, there, back }: Aligned): Difference[] {
  const [mine, others] = [aloneIn(known, there, found), aloneIn(found, back, known)]
  if (mine === undefined && others === undefined) return []
  return [{ kind: 'quantifier', known: mine ?? '', found: others ?? '' }]
}

function aloneIn ({ plain, units }: Parsed, counterparts: readonly Counterpart[], other: Parsed): string | undefined {
  const [words, next = ''] = ONLY.exec(plain) ?? []
  if (words === undefined || LINKS.has(next) || ANY_ONLY.test(other.plain)) return undefined
  const unit = units.find(({ text }) => text.toLowerCase() === next)
  return counterparts.some(counterpart => counterpart.unit === unit && counterpart.likeness >= THERE) ? words.trim() : undefined
}
