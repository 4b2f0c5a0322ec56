import { entityOf } from '../../../lexicon/entity-of.js'
import { scanEntities } from '../../../lexicon/scan-entities.js'
import { sourceKindOf } from '../../../lexicon/source-kind.js'
import type { SourceKind } from '../../../../model/source.js'
import type { Token } from '../../document.js'
import { lowerAt } from '../../word-at.js'
import { bodyKind } from '../names/body-kind.js'
import { isInName } from '../roles/describe-role.js'
import { kindOfName } from '../names/kind-of-name.js'
import type { BodyMention } from '../names/body.js'
import { givenGender } from '../names/given-names.js'
import { NOUNS_OF_BODIES, OF_REGIONS } from './find-bodies.js'
import { GENERIC } from './body-meant.js'
import type { Mention } from './mention.js'
import { isBased, isIndefinite, isName, TAIL, withoutDeterminer, withSmallArticle, type Phrase } from '../names/phrase.js'
import { isForce } from '../roles/describe-role.js'
import { ANONYMOUS_HEADS, BODY_HEADS, DOCUMENT_HEADS, FIRM_TRADES, GROUP_HEADS, PUBLICATION_HEADS, ROLE_HEADS } from '../roles/roles.js'

/** Bodies, publications, texts and groups; undefined for other common nouns, which do not speak. */
export function readBody (phrase: Phrase, bodies: readonly BodyMention[]): Mention | undefined {
  return readText(phrase, bodies) ?? namedBody(phrase, bodies) ?? readGroup(phrase) ?? commonNoun(phrase)
}

/** "a report in the Times" is the Times'; other texts speak for themselves. */
function readText (phrase: Phrase, bodies: readonly BodyMention[]): Mention | undefined {
  const { tokens, head, first, noun } = phrase
  // "| Posts on Facebook": only the sentence gives it a capital
  const opens = noun === first && noun.lower.endsWith('s')
  if (!DOCUMENT_HEADS.has(noun.lower) || (isName(noun) && !opens)) return undefined
  const words = tokens.map(({ text }) => text)
  const author = scanEntities(words).find(({ entity, from, to }) => entity.form === 'name' && !/^['’]s?$/.test(words[to] ?? '') && isAuthored(words, from, entity.kind))
  if (author !== undefined) return bodyOf(words.slice(author.from, author.to).join(' ').replace(/^the /i, ''))
  const bare = first.lower === 'the' && (tokens.length === 2 || (head.length === 2 && tokens[2]?.text === ','))
  if (bare) return { form: 'noun', head: noun.lower, kind: isPaper(noun, bodies) ? 'publication' : 'document', bare }
  const name = withoutThe(phrase).replace(ASIDE, '')
  return { form: 'name', name: opens ? name.slice(0, 1).toLowerCase() + name.slice(1) : name, kind: 'document' }
}

/** "a study, published in NAME" */
const ASIDE = /, (?:published|led|written|released|commissioned|carried|conducted|seen|obtained|dated|posted|sent|signed|based|due) .*$/

/** "The paper" is a newspaper where one has been named, and of a journal what it has published. */
const isPaper = ({ lower, index }: Token, bodies: readonly BodyMention[]): boolean =>
  PUBLICATION_HEADS.has(lower) && bodies.some(({ kind, from, heads }) => kind === 'publication' && from < index && !(lower === 'paper' && heads.includes('journal')))

/** "in the Times", "by the World Bank": a text is its publication's, or whose it is said to be by. */
function isAuthored (words: readonly string[], from: number, kind: string): boolean {
  const place = words[from - 1]?.toLowerCase() === 'the' ? words[from - 2] : words[from - 1]
  // "a memo seen by Reuters" is somebody else's
  const isSeen = words.some(word => /^(?:seen|obtained|reviewed|viewed|read|cited|quoted|published|received|examined)$/.test(word) && words[words.indexOf(word) + 1] === 'by')
  return (place === 'by' && !isSeen) || place === 'from' || (place === 'in' && kind === 'publication')
}

const bodyOf = (name: string): Mention => ({ form: 'name', name, kind: bodyKind(name) })

/** By the lexicon, as a whole or in the head, or behind a noun ("the newspaper El Pais"); other capitals by their number. */
function namedBody (phrase: Phrase, bodies: readonly BodyMention[]): Mention | undefined {
  const { tokens, head, noun } = phrase
  const [town, before] = [townOf(phrase), namedBefore(phrase, bodies)]
  const namesake = before.find(({ name }) => town !== undefined && name.split(' ').includes(town))
  if (namesake !== undefined) return { form: 'name', name: namesake.name, kind: namesake.kind ?? 'organisation' }
  if (isOfCountry(head, noun) || (town !== undefined && before.length > 0) || isGroup(phrase) || head.some((_, at) => isInName(head, at))) return undefined
  // "the opposition New Democrats"
  const party = head.slice(head.findLastIndex(({ text, lower }) => text === lower) + 1)
  if (party.length < head.length && kindOfName(textOf(party)) === 'organisation' && MEMBERS.test(noun.lower)) return { form: 'name', name: textOf(party), kind: 'organisation' }
  // "Neighbouring Latvia"
  if (head.length === 2 && phrase.first.pos !== 'DET' && phrase.first.pos !== 'PROPN' && (entityOf(noun.text)?.kind === 'country' || isNeighbour(phrase))) return { form: 'name', name: noun.text, kind: 'government' }
  const behind = head.slice(head.findLastIndex(({ lower, text }) => PUBLICATION_HEADS.has(lower) && text === lower) + 1)
  if (behind.length > 0 && behind.length < head.length && behind.every(isName)) return { form: 'name', name: textOf(behind), kind: 'publication' }
  const firm = head.slice(head.findLastIndex(({ lower }) => FIRM_TRADES.has(lower)) + 1)
  if (isFirm(firm, head)) return { form: 'name', name: textOf(firm), kind: 'organisation' }
  const called = head.slice(head.findLastIndex(({ lower, text }) => text === lower && (BODY_HEADS.has(lower) || lower === 'body')) + 1)
  if ((phrase.first.pos !== 'DET' || (phrase.first.lower === 'the' && called.length === head.length - 2 && BEFORE_NAMES.test(head[1]?.lower ?? ''))) && isFirm(called, head)) return { form: 'name', name: textOf(called), kind: kindOfName(textOf(called)) ?? 'organisation' }
  const comma = tokens.findIndex(({ text }) => text === ',')
  const named = textOf(comma === -1 ? tokens : tokens.slice(0, comma))
  // "NAME NAME from the town of …": no body is from anywhere
  if (isFrom(phrase)) return { form: 'name', name: textOf(head), kind: 'person' }
  // a publication's "The" is part of its name where it is written so
  const full = bodies.find(({ from, to, name }) => from <= noun.index && noun.index < to && !named.includes(name))
  if (full?.kind !== undefined && head.every(token => token.index >= full.from || !isName(token))) return { form: 'name', name: full.name, kind: full.kind }
  const kind = [isBody(tokens) && (head.some(isName) || BODY_HEADS.has(noun.lower)) ? withoutDeterminer(phrase) : '', isBody(head) ? textOf(head).replace(/^the /i, '') : ''].map(sourceKindOf).find(kind => kind !== undefined)
  const bare = bodies.find(({ from, to }) => to === noun.index + 1 && from > phrase.first.index)
  const ahead = head.filter(({ index }) => index < (bare?.from ?? 0))
  if (bare !== undefined && kind !== undefined && ahead.length > 1 && ahead.every(({ text, lower }) => text === lower || lower === 'the') && !ahead.some(({ lower }) => lower === "'s")) return { form: 'name', name: bare.name, kind }
  if (kind !== undefined) return { form: 'name', name: kind === 'publication' ? named.replace(/^the /, '') : named.replace(/^the /i, ''), kind }
  const known = bodies.find(({ from, to, kind }) => kind !== undefined && head.some(({ index }) => index === from) && to > noun.index)
  if (known?.kind !== undefined) return { form: 'name', name: known.name, kind: known.kind }
  if (isNamedByNoun(phrase)) return { form: 'name', name: named.replace(/^the /i, ''), kind: bodyKind(noun.lower) }
  const proper = noun.pos === 'PROPN' || (noun !== phrase.first && isName(noun))
  if (!proper || !isName(noun) || isCommon(phrase)) return undefined
  const longer = head.length < 3 && phrase.first.lower === 'the' ? bodies.find(body => isPartOf(noun, body)) : undefined
  if (longer !== undefined) return { form: 'name', name: longer.name, kind: longer.kind ?? bodyKind(longer.name) }
  return { form: 'name', name: named.replace(/^the /i, ''), kind: properKind(head) }
}

/** "Airline Skyjet": what stands behind a trade; "Airline Pilots Association" is all one name. */
const isFirm = (behind: readonly Token[], head: readonly Token[]): boolean => behind.length > 0 && behind.length < head.length && behind.length < 4 &&
  behind.every(token => isName(token) && !BODY_HEADS.has(token.lower) && !GROUP_HEADS.has(token.lower) && !ROLE_HEADS.has(token.lower.replace(/s$/, ''))) && !behind.some(({ lower }) => lower === "'s")

/** "the union | NAME" */
const BEFORE_NAMES = /^(?:union|charity|fund|bank|watchdog|foundation|consultancy|thinktank|think-tank)$/

/** "Neighbouring NAME" is a state, known or not. */
const isNeighbour = ({ first, noun }: Phrase): boolean => /^neighbou?ring$/.test(first.lower) && isName(noun)

/** "Police", "Prosecutors" at the head of a sentence. */
const isGroup = ({ head, noun, first }: Phrase): boolean =>
  head.length === 1 && noun === first && GROUP_HEADS.has(noun.lower) && entityOf(noun.text) === undefined

/** "the Corps" of an Army Corps of Engineers that was named before. */
const isPartOf = ({ index, text, lower }: Token, { from, name }: BodyMention): boolean =>
  from < index && (BODY_HEADS.has(lower) || NOUNS_OF_BODIES.has(lower)) && name.includes(' ') && name.split(' ').includes(text)

/** Two or three capitals, and where they are from. */
const isFrom = ({ tokens, head, first }: Phrase): boolean => head.length > 1 && head.length < 4 && first.lower !== 'the' && tokens[head.length]?.lower === 'from' &&
  head.every(token => isName(token) && !BODY_HEADS.has(token.lower) && /^\p{Lu}\p{Ll}/u.test(token.text))

/** "The Japanese company", "the Lund-based company" is named elsewhere; "the Japanese navy" is named so. */
const isOfCountry = (head: readonly Token[], noun: Token): boolean => !isName(noun) && bodyKind(noun.lower) !== 'government' && (BODY_HEADS.has(noun.lower) || PUBLICATION_HEADS.has(noun.lower)) &&
  head.some(isName) && (head.some((_, at) => isBased(head, at)) || head.filter(isName).every(({ text }) => entityOf(text)?.form === 'adjective' || entityOf(text)?.kind === 'country')) && !head.some(({ lower }) => lower === "'s")

/** "The Wolverhampton company": where a company is, of which the article names one; the one of that name, if there is. */
function townOf ({ head, first, noun }: Phrase): string | undefined {
  const town = head.length === 3 && first.lower === 'the' ? head[1] : undefined
  const isPlaced = town?.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(town.text) && !isName(noun) && (GENERIC.has(noun.lower) || FIRM_TRADES.has(noun.lower))
  return isPlaced ? town.text : undefined
}

const namedBefore = (phrase: Phrase, bodies: readonly BodyMention[]): readonly BodyMention[] =>
  bodies.filter(({ to, kind }) => to <= phrase.first.index && (kind === undefined || kind === 'organisation'))

/** "the Kestrel museum"; not "the Chinese museum". */
const isNamedByNoun = ({ head, noun }: Phrase): boolean => BODY_HEADS.has(noun.lower) && !isName(noun) &&
  head.some(token => isName(token) && token.pos === 'PROPN' && scanEntities([token.text]).length === 0) && !head.some(({ lower }) => lower === "'s")

const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text, start }, index) => (tokens.slice(0, index).slice(-1).some(({ end }) => start > end) ? ' ' : '') + text).join('')

const isBody = (tokens: readonly Token[]): boolean =>
  tokens.some(isName) && tokens.slice(-1).some(last => isName(last) || BODY_HEADS.has(last.lower) || tokens.some(({ lower }) => TAIL.has(lower)))

/** "Analysts" at the head of a sentence is no name. */
const isCommon = ({ head, noun }: Phrase): boolean =>
  MEMBERS.test(noun.lower) || (head.length === 1 && (GROUP_HEADS.has(noun.lower) || PEOPLE_NOUN.test(noun.lower) || isPlural(noun)))

/** "Opposition MPs", "House Republicans" */
const MEMBERS = /^(?:[a-z]{0,2}mps|meps|lawmakers|senators|deputies|ministers|republicans|democrats|officials|diplomats|prosecutors|investigators)$/

/**
 * Two or three capitalised words without a body's noun are a person's if a given name leads them: others would have been introduced. So is one word alone a
 * body's, and "Norway's NAME".
 */
function properKind (head: readonly Token[]): SourceKind {
  const names = head.filter(isName)
  const owned = head.some(({ lower }) => lower === "'s")
  const person = !owned && names.length > 1 && names.length <= 3 && givenGender(names[0]?.text ?? '') !== undefined && names.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) && lowerAt(head, 0) !== 'the'
  return person ? 'person' : 'organisation'
}

const PEOPLE_NOUN = /(?:[eo]rs|ists|ants|ians|men|women|eers|crats|ees)$/
/** "Some said", "the other said": of those told of before. */
const UNCOUNTED: ReadonlySet<string> = new Set(['some', 'many', 'most', 'others', 'some others', 'many others', 'another', 'the other', 'the others', 'one', 'several', 'several others', 'a few', 'few'])
const TEAMS: ReadonlySet<string> = new Set('family squad choir class jury gang collective team group crowd panel crew delegation coalition handful dozen pair couple trio band'.split(' '))
const CREWS: ReadonlySet<string> = new Set('squad crew family jury cast staff'.split(' '))
const COUNTING: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five'])

function readGroup (phrase: Phrase): Mention | undefined {
  const { noun, first, tokens } = phrase
  if ((isFew(phrase) && (first.lower === 'one' || noun.lower === 'them')) || noun.lower === 'person') return { form: 'name', name: withSmallArticle(phrase).replace(/, an? .*$/, ''), kind: 'anonymous' }
  if (tokens.length < 3 && UNCOUNTED.has(tokens.map(({ lower }) => lower).join(' '))) return { form: 'name', name: phrase.text.toLowerCase(), kind: /(?:one|other)$/i.test(phrase.text) ? 'anonymous' : 'group' }
  if (CREWS.has(noun.lower) && (/^(?:the|his|her|their)$/.test(first.lower) || phrase.head.some(({ lower }) => lower === "'s"))) return { form: 'name', name: withSmallArticle(phrase), kind: 'group' }
  if (TEAMS.has(noun.lower) && isIndefinite(phrase)) return { form: 'name', name: withSmallArticle(phrase), kind: 'group' }
  if (!GROUP_HEADS.has(noun.lower) && !PEOPLE_NOUN.test(noun.lower) && !isPlural(noun)) return undefined
  // "the two countries" stay two; other groups lose their article, and a common noun its capital at the head of a sentence
  const counted = tokens.slice(1, 2).some(({ lower }) => COUNTING.has(lower))
  const name = (counted ? withSmallArticle(phrase) : withoutThe(phrase)).replace(/, (?:from|at|of|in|with|an?|the|all|both|most|some) .*$/, '')
  const common = noun === first || ((!isName(tokens[1]) || GROUP_HEADS.has(lowerAt(tokens, 1))) && first.pos === 'NOUN') || (first.pos === 'ADJ' && !OF_REGIONS.has(first.lower))
  const folded = common && !scanEntities([first.text]).length ? name.slice(0, 1).toLowerCase() + name.slice(1) : name
  return { form: 'name', name: folded, kind: isFew(phrase) ? 'anonymous' : kindOfGroup(noun.lower) }
}

/** The police are a body of the state, however many they are. */
const kindOfGroup = (noun: string): SourceKind => ANONYMOUS_HEADS.has(noun) ? 'anonymous' : bodyKind(noun) === 'government' ? 'government' : 'group'

/** "Fans", "shareholders": several of whom a role is said. */
const isPlural = ({ lower, text }: Token): boolean => text !== lower.toUpperCase() && /[^s]s$/.test(lower) && ROLE_HEADS.has(lower.slice(0, -1))

const withoutThe = (phrase: Phrase): string => phrase.first.lower === 'the' ? withoutDeterminer(phrase) : withSmallNoun(phrase)

/** "Documents seen by NAME" at the head of a sentence. */
const withSmallNoun = (phrase: Phrase): string => phrase.first.pos === 'NOUN' && /^\p{Lu}\p{Ll}+s$/u.test(phrase.first.text) && DOCUMENT_HEADS.has(phrase.first.lower)
  ? phrase.text.slice(0, 1).toLowerCase() + phrase.text.slice(1)
  : withSmallArticle(phrase)

/** "Two former employees": some of whom the article knows who they are. */
const isFew = (phrase: Phrase): boolean => (lowerAt(phrase.tokens, 0) === 'one' && lowerAt(phrase.tokens, 1) === 'of') ||
  (/^(?:two|three|four|five|six|several)$/.test(lowerAt(phrase.tokens, 0)) && (isPlural(phrase.noun) || phrase.noun.lower === 'them'))

/** They tell of no other body than the noun alone. */
const UNTELLING = /^(?:the|its|his|her|their|same|'s|new|big|large|local|national|former|private|public|state|small|foreign|own|whole|based|owned|listed|backed|controlled|start|up|think|tank|-|.*est)$/

const STATE_OFFICE = /^(?:(?:the )?(?:President|Prime Minister|Premier|Chancellor|Governor|Mayor|Minister)\b).*office$/i

/** "State television", "the rebels' radio": one that needs no other name. */
const BROADCASTING: ReadonlySet<string> = new Set(['television', 'tv', 'radio'])

/** Bodies named elsewhere. */
function commonNoun (phrase: Phrase): Mention | undefined {
  const { noun, tokens } = phrase
  if (BROADCASTING.has(noun.lower) && phrase.head.length > 1 && phrase.first !== noun) return { form: 'name', name: withoutThe(phrase), kind: 'publication' }
  if (!PUBLICATION_HEADS.has(noun.lower) && !BODY_HEADS.has(noun.lower) && !isForce(phrase.head)) return undefined
  const common = phrase.head.filter(({ text, lower }) => text === lower).map(({ lower }) => lower)
  const kind = PUBLICATION_HEADS.has(noun.lower) ? 'publication' : bodyKind(common.join(' '))
  // "a brewery" is none that was named before
  if (/^(?:an?|another)$/.test(phrase.first.lower)) return { form: 'name', name: withSmallArticle(phrase), kind }
  // "the president's office" is no office that was named before
  if (phrase.head.some(({ lower }, index) => lower === "'" && index > 0)) return { form: 'name', name: withoutThe(phrase), kind }
  const owned = phrase.head.findIndex(({ lower }) => lower === "'s")
  if (owned > 0 && isName(phrase.head[owned - 1]) && !scanEntities([phrase.head[owned - 1]?.text ?? '']).length) return { form: 'name', name: withSmallArticle(phrase), kind: STATE_OFFICE.test(phrase.text) ? 'government' : kind }
  if (owned > 0 && ROLE_HEADS.has(lowerAt(phrase.head, owned - 1)) && STATE_OFFICE.test(phrase.text)) return { form: 'name', name: withoutThe(phrase), kind: 'government' }
  const told = phrase.head.slice(phrase.head.findLastIndex(({ lower }) => lower === "'s") + 1).filter(({ lower, text }) => text === lower && lower !== noun.lower && !UNTELLING.test(lower))
  const bare = phrase.head.length <= 2 && (tokens.length <= 2 || tokens[phrase.head.length]?.text === ',')
  return { form: 'noun', head: noun.lower, kind, bare, told: told.map(({ lower }) => lower) }
}
