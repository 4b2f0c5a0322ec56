import { sourceKindOf } from '../../../lexicon/source-kind.js'
import type { SourceKind } from '../../../../model/source.js'
import { BODY_OPENERS, COMPANY_WORDS, PAPER_OPENERS, PAPER_WORDS } from './body-words.js'
import { BODY_HEADS } from '../roles/roles.js'

/** What a name tells by its own words. */
export function kindOfName (name: string): SourceKind | undefined {
  const known = sourceKindOf(name)
  if (known !== undefined) return known
  if (STATE_OFFICE.test(name)) return 'government'
  const words = name.toLowerCase().split(/\s+/)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if ((COMPANY_WORDS.has(last) && (words.length > 1 || CLUBS.has(last))) || words.includes('&') || BODY_OPENERS.has(first)) return 'organisation'
  if (words.length > 1 && (PAPER_OPENERS.has(first) || PAPER_WORDS.has(last) || FOREIGN_ARTICLE.test(name))) return 'publication'
  if (CITY_BODY.test(name) || PARTY.test(name)) return 'organisation'
  return words.length > 1 && (BODY_HEADS.has(last) || NAMED_BODIES.has(last)) ? sourceKindOf(last) ?? 'organisation' : undefined
}

/** What ends a company's name names none by itself ("Security researcher NAME"), but for these. */
const CLUBS: ReadonlySet<string> = new Set(['rovers', 'united', 'wanderers', 'athletics'])

/** Nouns of bodies that stand for a body named before too seldom to be listed with the others. */
const NAMED_BODIES: ReadonlySet<string> = new Set('unit service services observatory gallery congress guild circle house secretariat register survey forum initiative project front rally assembly'.split(' '))

/** "Statistics Norway", "Health Canada": what the state looks after, and its name. */
const STATE_OFFICE = /^(?:Statistics|Health|Elections|Environment|Transport|Parks|Immigration) (?:Canada|Norway|Sweden|Denmark|Finland|Netherlands|Iceland|Estonia|Austria|Ireland|South Africa|Wales|England|Scotland|Ontario|Manitoba|Alberta|Quebec)$/
/** "City of Edinburgh Council" */
const CITY_BODY = / of .* (?:Council|University|Corporation|Association|Commission|Authority|Society|Federation|Union)$/
/** "Senate Democrats" are some, a party's name says what they want. */
const PARTY = /^(?:the )?(?:(?:new|social|christian|free|centre|national|green|young|united|progressive) (?:democrats|liberals|conservatives|republicans)|(?:sweden|finland) democrats)$/i
const FOREIGN_ARTICLE = /^(?:El|La|Le|Les|Los|Die|Der|Das|Il)\s\p{Lu}/u
