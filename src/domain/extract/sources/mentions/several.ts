import { TAIL } from '../names/phrase.js'

/** Several who were told of before, by their number, by the noun that they go by, or by both: "the pair", "neither man", "the two former ministers". */
export interface Several { count: number | undefined, noun: string | undefined, told: readonly string[] }

/** How many are meant by a phrase that takes up several known ones (lower case); undefined for all other phrases. */
export function readSeveral (words: readonly string[]): Several | undefined {
  const [, rest] = TAKING_UP.exec(words.join(' ')) ?? []
  if (rest === undefined) return undefined
  const all = rest.split(' ').filter(word => word !== '')
  const [counted, noun] = [all.find(word => COUNTS.has(word)), all.at(-1) ?? '']
  const count = COUNTS.get(counted ?? '') ?? (/^(?:both|neither)$/.test(words[0] ?? '') ? 2 : undefined)
  const isNoun = noun !== '' && (!COUNTS.has(noun) || BY_BIRTH.has(noun))
  // "the mother of two" is one, "the other two" are not those
  if (all.some(word => /^(?:others?|of)$/.test(word)) || all.indexOf(counted ?? '') > 0) return undefined
  if (count === undefined && (!isNoun || !SEVERAL.test(noun))) return words[0] === 'none' ? { count, noun: undefined, told: [] } : undefined
  return { count, noun: isNoun ? noun : undefined, told: all.filter(word => word !== counted && word !== noun) }
}

/** The same of a phrase that brings them in: "two former ministers who …", "a couple from Leeds". */
export function readIntroduced (words: readonly string[]): Several | undefined {
  const end = words.findIndex((word, at) => at > 0 && word !== 'of' && (TAIL.has(word) || /^(?:who|that|which|whose|,)$/.test(word)))
  const core = words.slice(words.findIndex(word => !/^(?:an?|the|some|all|about)$/.test(word)), end === -1 ? words.length : end)
  const noun = core.findLast(word => SEVERAL.test(word) || COUNTS.has(word))
  // "one of the engineers" is no more than one, "one person familiar with it" is "the person"
  if (noun === undefined || (/^(?:one|another)$/.test(words[0] ?? '') && !UNNAMED.test(noun))) return undefined
  return { count: COUNTS.get(core[0] ?? ''), noun, told: core.filter(word => word !== noun) }
}

const TAKING_UP = /^(?:(?:the|both|all|these|those)|(?:neither|none)(?: of (?:the|them|these|those))?|(?:both|all) of (?:the|them|these|those)|they both)((?: [\p{L}-]+){0,5})$/u

/** Or one who is left unnamed. */
const SEVERAL = /(?:[^s]s|men|people)$|^(?:person|source|insider)$/
const UNNAMED = /^(?:person|source|insider)$/

/** How many each word stands for. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ...'two pair couple duo brothers sisters twins siblings spouses newlyweds'.split(' ').map(word => [word, 2] as const),
  ...'three trio triplets'.split(' ').map(word => [word, 3] as const), ...'four quartet foursome'.split(' ').map(word => [word, 4] as const),
  ...'five six seven eight nine ten'.split(' ').map((word, at) => [word, at + 5] as const)
])

/** What they are to each other, too. */
const BY_BIRTH: ReadonlySet<string> = new Set('brothers sisters twins siblings spouses triplets newlyweds'.split(' '))
