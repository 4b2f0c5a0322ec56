import { scanEntities } from '../../../lexicon/scan-entities.js'
import { ACCUSATION_NOUNS, BARE_CLAIMS, CLAIM_NOUNS, DENIAL_NOUNS, FALSIFIABLE, REPORT_NOUNS } from '../../stance/claim-nouns.js'
import { STRONG_FALSITY } from '../../stance/falsity.js'
import type { Word } from '../../clauses/words.js'
import { lowerAt } from '../../word-at.js'
import { lowerText } from '../../lower-text.js'
import { isNoun } from '../../part-of-speech.js'
import { PREPOSITIONS } from '../../clauses/function-words.js'

/** Words that point at a claim made elsewhere in the article. */
export interface Reference {
  kind: 'pronoun' | 'report' | 'accusation' | 'claim' | 'denial' | 'event' | 'silent'
  /** "the remarks", "their charges": of such as were told of; other remarks have to be told apart by all of their words. */
  definite: boolean
  /** Ids of what the words name: whose report, whose request. */
  entities: string[]
  /** Their other content words, lower case. */
  words: string[]
  /** The noun that they hang on, lower case. */
  noun?: string
}

/** What `words` point at; undefined when they state something by themselves ("claims that the dam would burst"). */
export function readReference (words: readonly Word[]): Reference | undefined {
  const kept = words.filter(({ pos }) => pos !== 'PUNCT')
  if (kept.length === 0) return { kind: 'silent', definite: true, entities: [], words: [] }
  if (kept.length === 1 && kept[0]?.lower === 'them') return { kind: 'pronoun', definite: true, entities: [], words: [], noun: 'them' }
  if ((kept.length === 1 && PRONOUNS.has(lowerAt(kept, 0))) || POINTING.test(lowerText(kept))) return { kind: 'pronoun', definite: true, entities: [], words: [] }
  const [no, such, noun] = kept
  if (no?.lower === 'no' && such?.lower === 'such' && noun !== undefined && kept.length === 3) return suchA(noun.lower)
  const made = kept.findIndex(({ lower }, at) => lower === 'such' && lowerAt(kept, at - 1) === 'any')
  if (made > 0 && made === kept.length - 2 && kept.slice(0, made - 1).every(({ lower }) => MAKING.test(lower))) return TOLD_OF.has(lowerAt(kept, made + 1)) ? { ...suchA(lowerAt(kept, made + 1)), definite: false } : { ...suchA(lowerAt(kept, made + 1)), kind: 'event' }
  if (kept.some(({ lower }) => lower === 'that' || lower === 'whether') && kept.length > 3 && kept[0]?.lower !== 'that') return undefined
  return nominal(kept.slice(0, circumstanceAt(kept)))
}

/** "denied that | it had |": the rest is what was said. */
export const ELLIPSIS: Reference = { kind: 'pronoun', definite: true, entities: [], words: [] }
export const isElliptic = (words: readonly Word[]): boolean => ELLIPTIC.test(lowerText(words.filter(({ pos }) => pos !== 'PUNCT')))
const ELLIPTIC = /^(?:it|he|she|they) (?:do|does|did|has|have|had|is|are|was|were|will|would)$/

/** "the claim | in an interview with Reuters", "the report | on Tuesday", "the claim | to be false": how it was answered, and not which. */
export function circumstanceAt (words: readonly Word[]): number | undefined {
  const at = words.findIndex((_, index) => index > 0 && CIRCUMSTANCE.test(lowerText(words.slice(index, index + LONGEST_CIRCUMSTANCE))))
  const verdict = words.findIndex(({ lower }, index) => index > 0 && STRONG_FALSITY.has(lower) && !words.slice(index).some(isNoun))
  const end = verdict > 2 && lowerAt(words, verdict - 1) === 'be' ? verdict - 2 : verdict
  return at === -1 ? end < 1 ? undefined : end : at
}

const CIRCUMSTANCE = new RegExp('^(?:in|on|through|via|during|with) (?:an?|his|her|its|their) (?:\\S+ ){0,2}?(?:interview|statement|post|letter|e-?mail|message|speech|tweet|call|conference|briefing|hearing|video|lawyer|spokesman|spokeswoman|report|filing|reply)(?: (?!(?:by|from|of) )|$)|' +
  '^(?:on|in) (?:twitter|facebook|instagram|telegram|x|(?:mon|tues|wednes|thurs|fri|satur|sun)day|court|parliament)(?: |$)|^to (?:reporters|journalists|parliament)(?: |$)')
const LONGEST_CIRCUMSTANCE = 6

/** What any claim may tell of: "denied any such plan". */
const TOLD_OF: ReadonlySet<string> = new Set('plan plans intention intentions move decision step act action remark remarks statement comment'.split(' '))

/** "no such offer": the last one that was told of; of "having made any such offer" it has to be named as one. */
const suchA = (noun: string): Reference => ({ kind: 'pronoun', definite: true, entities: [], words: [noun], noun })

/** What goes with a noun and says no more than it does: "having | made | any such offer". */
const MAKING = /^(?:ever|having|had|making|made|giving|given|holding|held|taking|taken|receiving|received|knowing)$/

const PRONOUNS: ReadonlySet<string> = new Set(['this', 'that', 'it', 'these', 'those', 'so'])
/** "denied any such thing", "denied doing so" */
const POINTING = /^(?:(?:any |some )?such (?:an? )?(?:things?|claims?|acts?)|any ?thing of the (?:sort|kind)|(?:ever )?(?:saying|doing|making|having (?:ever )?(?:said|done|made)) (?:so|it|this|that|anything of the (?:sort|kind)|any such thing|such a thing)|the same)$/
/** "any threat" is one that nobody told of; "the threat" is. */
const DEFINITE: ReadonlySet<string> = new Set('the this that these those such his her its their'.split(' '))
const EMPTY: ReadonlySet<string> = new Set(`the a an this that these those such any all his her its their of for in on at to by with from about over against and or 's is was were
be been being as events event what happened facts matter specific recent latest earlier previous allegedly alleged`.split(/\s+/))

function nominal (words: readonly Word[]): Reference | undefined {
  const tail = words.findIndex(({ lower }) => PREPOSITIONS.has(lower))
  const head = words[(tail === -1 ? words.length : tail) - 1]
  const entities = scanEntities(words.map(({ text }) => text))
  const named = new Set(entities.flatMap(({ from, to }) => words.slice(from, to)))
  const kind = head === undefined ? undefined : kindOf(head.lower)
  const definite = DEFINITE.has(lowerAt(words, 0)) || entities[0]?.from === 0
  if (head === undefined || kind === undefined || named.has(head)) return undefined
  if (!definite && !BARE_CLAIMS.has(head.lower)) return undefined
  const rest = words.filter(word => !named.has(word) && !EMPTY.has(word.lower) && (word !== head || kind === 'event'))
  return { kind, definite, entities: entities.map(({ entity }) => entity.id), words: rest.map(({ lower }) => lower), noun: head.lower }
}

function kindOf (head: string): Reference['kind'] {
  if (DENIAL_NOUNS.has(head)) return 'denial'
  if (REPORT_NOUNS.has(head) || FALSIFIABLE.has(head)) return 'report'
  if (ACCUSATION_NOUNS.has(head)) return 'accusation'
  return CLAIM_NOUNS.has(head) ? 'claim' : 'event'
}
