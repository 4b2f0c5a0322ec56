import type { Document, Token } from '../../document.js'
import { lowerAt, textAt } from '../../word-at.js'
import { isClosingTag } from './closing-tag.js'
import { FAMILY_FIRST } from './family-names.js'
import { givenGender } from './given-names.js'
import { kindOfName } from './kind-of-name.js'
import type { NameRun } from './name-runs.js'
import type { Person } from './person.js'
import { isHonour } from './titles.js'
import { BODY_HEADS, FIRM_TRADES, groupsOf, MAY_BE_FIRMS, PUBLICATION_HEADS } from '../roles/roles.js'

/**
 * Whether capitals are somebody's name. A title or a role says so, unless the name's own words say otherwise; else what stands around its mentions is
 * weighed, as an age or "who" for a person, "which" or a spokesman for a body.
 */
export function isPerson (document: Document, person: Person): boolean {
  const { name, words, roles, mentions, gender } = person
  const titled = mentions.some(({ title, leader }) => title !== null || leader !== null)
  const given = givenGender(words[0] ?? '') !== undefined || (words.length < 4 && isFamilyFirst(words) && !isToldPaper(document.tokens, person))
  if (!titled && !given && (kindOfName(name) !== undefined || isFirm(document.tokens, person))) return false
  if (!titled && words.length === 1 && COINED.test(words[0] ?? '')) return false
  if (titled || roles.some(({ group }) => !ANYBODY.has(group))) return true
  if (words.length === 1 && isGaelic(words[0] ?? '')) return true
  const around = mentions.slice(0, MAX_MENTIONS).map(mention => weigh(document.tokens, mention))
  if (words.length === 1) return around.some(weight => weight >= DECISIVE) || (roles.length > 0 && sum(around) >= 0)
  return sum(around) + (given ? 3 : 0) + (roles.length > 0 ? 1 : 0) + (isShaped(words) ? 2 : 0) + (gender === null ? 0 : 1) - (isAcronym(words[0] ?? '') ? 1 : 0) + shortened(person, given) > 0
}

/** "LiveNoise": a capital inside, which only "McLeod", "DiMarco" and the like have of people's names. */
const COINED = /^(?!Mc|Mac|Fitz|D[aeiou]|L[aeo]|Van|Von|Ma|O['’])\p{Lu}\p{Ll}+\p{Lu}/u

/** "told Le Rhône": "Le" is a family's name, and an article where nothing but a telling makes it one. */
const isToldPaper = (tokens: readonly Token[], { words, roles, mentions }: Person): boolean =>
  words.length === 2 && words[0] === 'Le' && roles.length === 0 && mentions.some(({ from }) => lowerAt(tokens, from - 1) === 'told')

/** "Its auditor, NAME NAME, said it had …": what somebody may be by trade, a firm is, too, and calls itself "it". */
const isFirm = (tokens: readonly Token[], { roles, mentions }: Person): boolean =>
  roles.length > 0 && roles.every(({ head }) => MAY_BE_FIRMS.has(head)) && mentions.some(({ to }) => OF_ITSELF.test(tokens.slice(to, to + 5).map(({ lower }) => lower).join(' ')))

const OF_ITSELF = /^(?:, )?(?:said|says|added|denied|insisted|replied|confirmed) (?:that )?it (?:had|has|would|will|did|does|could)\b/

/** "O'Brien", "McLeod"; not the companies that bear such names. */
const isGaelic = (word: string): boolean => /^(?:[OD]['’]|Mc|Mac|Fitz)\p{Lu}\p{Ll}+$/u.test(word) && !/^Mc(?:Kinsey|Laren|Afee|Graw|Donald['’]s|Kesson|Cann)$/.test(word)

/** "IG Metall", "GE Vernova": letters that are hardly anybody's initials. */
const isAcronym = (word: string): boolean => /^(?:\p{Lu}{3,}|\p{Lu}[AEIOU]|[IU]\p{Lu})$/u.test(word)

const isFamilyFirst = (words: readonly string[]): boolean => words.length > 1 && FAMILY_FIRST.has(words[0]?.toLowerCase() ?? '')

/** More mentions than this add nothing. */
const MAX_MENTIONS = 12

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0)

/** A body can be an owner, a partner or a rival, too. */
const ANYBODY: ReadonlySet<number> = groupsOf('founder dealer candidate member predecessor cousin')

/** A word alone is somebody where one place leaves no doubt. */
const DECISIVE = 3

/** "Jin-woo", "van Dijk", "M. K. Yadava". */
const isShaped = (words: readonly string[]): boolean =>
  words.some(word => /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(word) || /^(?:al|el)-\p{Lu}/iu.test(word) || /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(word) || /^(?:\p{Lu}\.)+$/u.test(word)) || words.slice(1).some(word => /^(?:van|von|bin|bint|binti|binte|ibn|ter|der|av|af|á|du|dos)$/.test(word))

/** People go by their last word, bodies by their first. */
function shortened ({ words, mentions }: Person, given: boolean): number {
  const short = mentions.filter(mention => mention.words.length === 1).map(mention => mention.words[0]?.toLowerCase())
  if (short.includes(words.at(-1)?.toLowerCase()) || (isFamilyFirst(words) && short.includes(words[0]?.toLowerCase()))) return 2
  return short.length > 0 && !given && !mentions.some(({ title }) => title !== null) ? -2 : 0
}

/** Above zero where somebody stands in a place, below where a body does. */
function weigh (tokens: readonly Token[], { from, to: end }: NameRun): number {
  const to = isHonour(textAt(tokens, end)) ? end + 1 : end
  const [before, second] = [lowerAt(tokens, from - 1), lowerAt(tokens, from - 2)]
  const [after, next] = [lowerAt(tokens, to), lowerAt(tokens, to + 1)]
  if (after === ',' && (/^\d{2}$/.test(next) || /^who(?:se|m)?$/.test(next))) return 4
  if (after === ',' && next === 'which') return -4
  if (after === ',' && /^(?:an?|the)$/.test(next) && !isClosingTag(tokens.slice(to + 1, to + 8))) return beside(tokens.slice(to + 1, to + 8))
  if (/^(?:himself|herself)$/.test(after)) return 4
  if (after === '(' && /^[DRI](?:-|$)/.test(textAt(tokens, to + 1))) return 4
  if (after === '(' && /^\p{Lu}{2,}$/u.test(textAt(tokens, to + 1))) return -5
  if (before === 'named' || before === 'called' || (before === ',' && second === 'name') || (before === 'as' && /^(?:only|name|identified|himself|herself)$/.test(second))) return 3
  if (before === 'the' || before === 'a') return -2
  // "Airline | NAME", "the operator | NAME"
  if (FIRM_TRADES.has(before) && (second === 'the' || /^\p{Lu}/u.test(textAt(tokens, from - 1)))) return -4
  if ((before === 'for' || before === 'of') && SPEAKS_FOR.has(second)) return -3
  if (before === ',' && second === 'them') return 2
  if (/^(?:in|near|off|outside|around|across|into|toward|towards|through)$/.test(before)) return -2
  if (before === 'at' || (before === 'with' && second === 'interview')) return -1
  if (after === "'s") return ownerOf(lowerAt(tokens, to + 1))
  return SAYING.has(after) || SAYING.has(before) ? 0.5 : 0
}

/** "NAME, the railroad, …" against "NAME, an associate at …". */
function beside (rest: readonly Token[]): number {
  const end = rest.findIndex(({ text, pos }) => text === ',' || pos === 'ADP' || pos === 'VERB' || pos === 'PRON')
  const head = rest.slice(0, Math.max(0, end)).findLast(({ pos }) => pos === 'NOUN')
  if (head === undefined || OF_TRADE.has(head.lower)) return 0
  return BODY_HEADS.has(head.lower) || PUBLICATION_HEADS.has(head.lower) ? -4 : 1
}

/** Somebody may be one as well as a firm. */
const OF_TRADE: ReadonlySet<string> = new Set([...MAY_BE_FIRMS, ...'developer brewer publisher exporter importer distributor miner wholesaler grocer bookmaker operator producer retailer manufacturer'.split(' ')])

const SPEAKS_FOR: ReadonlySet<string> = new Set('spokesman spokeswoman spokesperson executive chairman chairwoman chair head director president founder owner boss shares shareholders employees customers stake officials lawyers managers workers headquarters board'.split(' '))

/** Whose "'s" is, by what is owned. */
const ownerOf = (owned: string): number => OF_BODIES.has(owned) ? -2 : OF_PEOPLE.has(owned) ? 2 : 0

const OF_BODIES: ReadonlySet<string> = new Set(`shares stock managing chief board chairman chairwoman spokesman spokeswoman headquarters plant owner owners shareholders management sales profit profits
subsidiary factory factories staff employees workers customers executives parent products fleet ships vessels website general president director captain`.split(/\s+/))
const OF_PEOPLE: ReadonlySet<string> = new Set('wife husband widow son daughter brother sister father mother family lawyer attorney home house career death body funeral resignation face hand hands voice words eyes phone mobile telephone signature diary'.split(' '))

const SAYING: ReadonlySet<string> = new Set('said says told added adds asked wrote recalled argued insisted replied answered explained joked warned laughed'.split(' '))
