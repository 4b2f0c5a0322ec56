import { usageOf } from '../../../lexicon/synonyms.js'
import { lexemeOf } from '../../lexeme.js'
import { stemOf } from '../../../lexicon/stem.js'
import { FINITE } from './auxiliaries.js'
import { readNumber } from './number-words.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

const IRREGULAR: ReadonlyMap<string, string> = new Map([['more', 'most'], ['less', 'least'], ['better', 'best'], ['worse', 'worst'], ['fewer', 'fewest']])
const NONE: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'nothing'])
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'any'])
/** Behind "than Chad": what is said besides. */
const LINKS: ReadonlySet<string> = new Set('in on at over during since after before of for among'.split(' '))

/** The words with whom nobody comes before said to be first: "no country has a higher rate than Chad" is "Chad has the highest rate". */
export function withSuperlatives (words: readonly Word[]): readonly Word[] {
  if (!NONE.has(lowerAt(words, 0))) return words
  const than = words.findIndex(({ lower }) => lower === 'than')
  // "no patient waited longer than eight hours" compares with nobody
  if (readNumber(words, than + 1) !== undefined) return words
  const at = words.findIndex(({ lower }, place) => place < than && superlativeOf(lower) !== undefined)
  const verb = verbBefore(words, at)
  if (at < 0 || verb < 1 || words.slice(0, than).some(({ after }) => after)) return words
  const end = endOfOther(words, than + 1)
  const first = [told('the'), { ...wordAt(words, at), lower: superlativeOf(lowerAt(words, at)) ?? '' }]
  const start = ARTICLES.has(lowerAt(words, at - 1)) ? at - 1 : at
  const others = words.slice(1, verb).filter(({ lower }) => lower !== 'other')
  const ofWhich = at + 1 === than ? others : [...words.slice(at + 1, than), ...others.length > 1 ? [told('of'), ...others] : []]
  return [...words.slice(than + 1, end), ...words.slice(verb, start), ...first, ...ofWhich, ...words.slice(end)]
}

const told = (lower: string): Word => ({ text: lower, lower, after: false })

/** The first verb behind whom there is none of: "no other mine | employs more people". */
function verbBefore (words: readonly Word[], at: number): number {
  return words.findIndex(({ lower }, place) => place > 0 && place < at && (FINITE.has(lower) || isVerb(lower)))
}
const isVerb = (lower: string): boolean => {
  const { noun, verb } = lexemeOf(lower).usage
  return verb > 0 && verb >= noun && /(?:s|ed)$/.test(lower)
}

/** "Higher", and neither "other" nor "member". */
function superlativeOf (lower: string): string | undefined {
  const irregular = IRREGULAR.get(lower)
  if (irregular !== undefined || !/.{2}er$/.test(lower)) return irregular
  const superlative = `${lower.slice(0, -1)}st`
  const { noun, verb, adjective } = usageOf(stemOf(superlative))
  return adjective > noun && adjective > verb ? superlative : undefined
}

const endOfOther = (words: readonly Word[], from: number): number => {
  const end = words.findIndex(({ lower, after }, at) => at > from && (after || LINKS.has(lower)))
  return end < 0 ? words.length : end
}
