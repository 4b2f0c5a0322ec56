import type { Entity } from '../../../lexicon/entity.js'
import { entityOf } from '../../../lexicon/entity-of.js'
import { scanEntities } from '../../../lexicon/scan-entities.js'
import type { Token } from '../../document.js'
import { lowerAt, posAt, textAt } from '../../word-at.js'
import { givenGender } from './given-names.js'
import { FIRM_TRADES, GROUP_HEADS, PUBLICATION_HEADS, ROLE_HEADS } from '../roles/roles.js'
import { isHonour, TITLES } from './titles.js'

/** Tokens that the lexicon knows. */
export type Taken = ReadonlyMap<number, Entity>

export function entityTokens (tokens: readonly Token[]): Taken {
  const taken = new Map<number, Entity>()
  for (const { entity, from, to } of scanEntities(tokens.map(({ text }) => text))) {
    for (let at = from; at < to; at++) taken.set(at, entity)
  }
  return taken
}

/** Where the name ends that may begin at `from`; `from` itself where none does. */
export function nameEnd (tokens: readonly Token[], from: number, taken: Taken): number {
  if (!startsName(tokens, from, taken) || DAYS.test(lowerAt(tokens, from))) return from
  let end = from + 1
  while (end < tokens.length) {
    const next = nicknameEnd(tokens, end, taken) ?? hyphenedEnd(tokens, end) ?? (goesOn(tokens, end, taken) ? end + 1 : end)
    if (next === end) break
    end = next
  }
  return end
}

/** "Yesterday NAME said": nobody's name. */
const DAYS = /^(?:yesterday|tomorrow|today|tonight)$/

const goesOn = (tokens: readonly Token[], at: number, taken: Taken): boolean =>
  startsName(tokens, at, taken) || joinsName(tokens, at, taken) || isTradeName(tokens, at) ||
  (isOfPeople(textAt(tokens, at)) && !isPart(textAt(tokens, at - 1)) && startsName(tokens, at - 1, taken) && posAt(tokens, at - 1) === 'PROPN' && /^(?:PUNCT|VERB|AUX|X)$/.test(posAt(tokens, at + 1)))

/** "Crispin | Lao": a surname that is a people's name, too; "Americans" are several. */
export const isOfPeople = (word = ''): boolean => isAdjective(word) && !(word.endsWith('s') && isAdjective(word.slice(0, -1)))

const isAdjective = (word: string): boolean => entityOf(word)?.form === 'adjective'

/** "an | African | American", "Native Americans" */
const isPart = (word: string): boolean => isAdjective(word) || /^(?:african|asian|arab|latin|latino|native|european|indigenous|black|white|muslim|jewish|christian|north|south|east|west|anglo)$/i.test(word)

/** `NAME "Buck" NAME` */
function nicknameEnd (tokens: readonly Token[], at: number, taken: Taken): number | undefined {
  if (!/^["“‘']$/.test(textAt(tokens, at))) return undefined
  const close = tokens.slice(at + 1, at + 2 + MAX_NICKNAME).findIndex(({ text }) => /^["”’']$/.test(text))
  const inside = tokens.slice(at + 1, at + 1 + Math.max(0, close))
  const named = inside.length > 0 && inside.every(({ text }) => /^\p{Lu}/u.test(text)) && startsName(tokens, at + close + 2, taken)
  return named ? at + close + 2 : undefined
}

/** A nickname has at most this many words. */
const MAX_NICKNAME = 3

/** "Jin-woo", "al-Busaidi", "Mensah-Bonsu": parts without a space between; not "Oslo-based". */
function hyphenedEnd (tokens: readonly Token[], at: number): number | undefined {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const joined = hyphen?.text === '-' && before?.end === hyphen.start && after?.start === hyphen.end && /^\p{L}[\p{L}'’]*$/u.test(after.text)
  return joined && (/^\p{Lu}/u.test(after.text) || /^\p{Lu}\p{Ll}/u.test(before.text)) && !ADJECTIVAL.test(after.lower) ? at + 2 : undefined
}

/** What stands behind the hyphen of an adjective that is made of a name. */
const ADJECTIVAL = /(?:ed|\p{L}{3}ing|led|born|run|style|era|made|like|wide|elect|based|bound|area|funded|owned|linked|wing|year)$/u

function startsName (tokens: readonly Token[], at: number, taken: Taken): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (INITIALS.test(token.text)) return isNamed(tokens, at, taken) && !isMonsieur(tokens, at)
  if (ARABIC.test(token.text) && textAt(tokens, at + 1) === '-') return /^\p{Lu}\p{Ll}/u.test(textAt(tokens, at + 2))
  if (!/^\p{Lu}[\p{L}'’]*$/u.test(token.text) || /^-\p{L}$/u.test(textAt(tokens, at + 1) + token.text)) return false
  if (isHonour(token.text) || isPortfolio(tokens, at) || isRank(tokens, at)) return false
  // "Mr Pole" is of no country
  if (taken.has(at)) return taken.get(at)?.form === 'leader' || (MISTER.test(textAt(tokens, at - 1)) && /^\p{Lu}\p{Ll}+$/u.test(token.text))
  return !isRoleWord(token.lower) && !FIRM_TRADES.has(token.lower) && (!NO_NAMES.has(token.lower) || isSmallName(tokens, at)) && NAME_TAGS.has(token.pos) && !/^\p{Lu}{4,}$/u.test(token.text)
}

/** "Chief of | Staff | Ann Lund": between an office and a given name, what the office is of. */
const isPortfolio = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === 'of' && isRoleWord(lowerAt(tokens, at - 2)) && givenGender(textAt(tokens, at)) === undefined && givenGender(textAt(tokens, at + 1)) !== undefined

/** "DI | Ann Lund", "Det Con | Ann Lund": letters for a rank, which mean something else elsewhere. */
const isRank = (tokens: readonly Token[], at: number): boolean =>
  SHORT_RANKS.test(`${textAt(tokens, at - 1)} ${textAt(tokens, at)} ${textAt(tokens, at + 1)}`) ||
  (RANKS.test(`${textAt(tokens, at - 1)} ${textAt(tokens, at)}`) && givenGender(textAt(tokens, at + 1)) !== undefined && /^\p{Lu}/u.test(textAt(tokens, at + 2)))

const SHORT_RANKS = /^(?:Det|Detective) Con |^\S* Sqn Ldr$|^Sqn Ldr /
/** "Washington, DC | Mayor" is a place. */
const RANKS = /^[^,]* (?:DI|DC|TDC|WPC|WDC|ACC|DCC|CC|PS|HHJ|CO|SSgt|LCpl)$/

const MISTER = /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/

/** "Nguyễn Văn | An": the tagger takes it for a name. */
const isSmallName = (tokens: readonly Token[], at: number): boolean => textAt(tokens, at) === 'An' && tokens[at]?.pos === 'PROPN' && tokens[at - 1]?.pos === 'PROPN'

/** "M. Lund": before a surname alone, a title. */
const isMonsieur = (tokens: readonly Token[], at: number): boolean => textAt(tokens, at) === 'M.' && !/^\p{Lu}/u.test(textAt(tokens, at + 2))

/** "M. K. Lund" */
function isNamed (tokens: readonly Token[], at: number, taken: Taken): boolean {
  const surname = tokens.slice(at + 1, at + 4).findIndex(({ text }) => !INITIALS.test(text))
  return surname !== -1 && startsName(tokens, at + 1 + surname, taken)
}

/** "Anna Baker", "Tom Judge": after a given name a trade is a surname; before one it is an office, "Charlotte Mayor Jennifer NAME". */
const isTradeName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(textAt(tokens, at)) && (isRoleWord(lowerAt(tokens, at)) || SURNAMES.has(lowerAt(tokens, at))) && givenGender(textAt(tokens, at - 1)) !== undefined &&
  givenGender(textAt(tokens, at + 1)) === undefined

/** Of the words that begin no name, those that are surnames, too. */
const SURNAMES: ReadonlySet<string> = new Set('may march west north winter summer justice'.split(' '))

/** What stands inside a name without beginning one: "Jean-Pierre", "van der", "al-", an initial. */
function joinsName (tokens: readonly Token[], at: number, taken: Taken): boolean {
  const [text, lower] = [textAt(tokens, at), lowerAt(tokens, at)]
  const joined = startsName(tokens, at + 1, taken) || (PARTICLES.has(lowerAt(tokens, at + 1)) && startsName(tokens, at + 2, taken))
  return joined && (PARTICLES.has(lower) || INITIALS.test(text))
}

/** "M.", "J.R." */
const INITIALS = /^(?:\p{Lu}\.){1,3}$/u
/** "al-", "el-" before a name. */
const ARABIC = /^(?:al|el|ar|as|ash|at|an|ad|az)$/i

const isRoleWord = (lower: string): boolean => SCIENTISTS.test(lower) ||
  ROLE_HEADS.has(lower) || ROLE_HEADS.has(lower.replace(/s$/, '')) || TITLES.has(lower.replace('.', '')) || PUBLICATION_HEADS.has(lower) || GROUP_HEADS.has(lower)

/** More of them than any table has. */
const SCIENTISTS = /(?:ologist|iatrist|iatrician|ographer)$/

/** Surnames that are trades or months, too. */
export const isUnusual = (lower: string): boolean => isRoleWord(lower) || SURNAMES.has(lower)

const NAME_TAGS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'X', 'ADJ', 'VERB', 'ADV', 'INTJ'])
const PARTICLES: ReadonlySet<string> = new Set('van der den de da di du del della dello degli la le von zu zum zur vom bin bint binti binte ibn al el abu ben ter ten te dos das e y ap ní nic st ould á av af dal ua'.split(' '))

/** Capitalised for another reason than that a person bears them. */
const NO_NAMES: ReadonlySet<string> = new Set(`the a an this that these those it he she they we i you but and or so if when while after before since as at by for from in on of to
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december national security
foreign ministry minister council committee party university institute centre center court house street republic federation union united north south east west northern southern
eastern western olympics war winter summer department office agency bank group company corporation international federal state general chief deputy vice former senior prime
defense defence interior finance justice health education treasury special press public speaking asked according earlier later meanwhile however also although despite following
even now then still only just both democratic republican conservative liberal labour democrat old young little poor interim acting his her its their our my your there here what who which how why where not no yes`.split(/\s+/))
