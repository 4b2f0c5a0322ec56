import { entityOf } from '../../../lexicon/entity-of.js'
import { stemOf } from '../../../lexicon/stem.js'
import { nounFieldOf, PERSONS, senseOf, usageOf } from '../../../lexicon/synonyms.js'
import type { SourceKind } from '../../../../model/source.js'
import type { Document, Sentence, Token, TokenSpan } from '../../document.js'
import { lowerAt, textAt } from '../../word-at.js'
import { spanOf } from '../../span-of.js'
import type { BodyMention } from '../names/body.js'
import { isClosingTag } from '../names/closing-tag.js'
import { BODY_OPENERS, PAPER_WORDS } from '../names/body-words.js'
import { kindOfName } from '../names/kind-of-name.js'
import { withFullNames } from '../names/full-names.js'
import type { People } from '../names/person.js'
import { isBased } from '../names/phrase.js'
import { BODY_HEADS, GROUP_HEADS, groupsOf, MAY_BE_BODIES, MAY_BE_FIRMS, PUBLICATION_HEADS, ROLE_HEADS } from '../roles/roles.js'
import { isVerb } from '../../part-of-speech.js'

/** All bodies that an article names, in reading order; places among them are of no kind. Read once for a document. */
export function bodiesOf (document: Document, people: People): readonly BodyMention[] {
  const known = read.get(document)
  if (known !== undefined) return known
  const found = document.sentences.filter(({ part }) => part === 'text').flatMap(sentence => bodiesIn(document, people, sentence))
  const kinds = new Map(found.filter(({ kind }) => kind !== undefined).map(({ name, kind }) => [name, kind] as const))
  const bodies = withFullNames(document, found.map(body => ({ ...body, kind: body.kind ?? kinds.get(body.name) })))
  read.set(document, bodies)
  return bodies
}

const read = new WeakMap<Document, readonly BodyMention[]>()

/** Longer runs are headlines. */
const MAX_WORDS = 9

function bodiesIn (document: Document, people: People, { from, to }: Sentence): BodyMention[] {
  const found: BodyMention[] = []
  for (let at = from; at < to;) {
    const end = runEnd(document.tokens, at, to)
    if (end > at && end - at <= MAX_WORDS && !isElse(document, people, { from: at, to: end })) found.push(bodyAt(document, { from: at, to: end }))
    at = Math.max(end, at + 1)
  }
  return found
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}{0,4}\p{Lu}/u.test(token.text) && token.pos !== 'PRON'

/** "Ministry of Health and Family Welfare", "Quill & Marsh", "Autorité des marchés financiers". */
function runEnd (tokens: readonly Token[], from: number, limit: number): number {
  if (!isCapital(tokens[from]) || OPENING.has(lowerAt(tokens, from)) || isFunctionWord(tokens, from)) return from
  if (BODY_OPENERS.has(lowerAt(tokens, from)) && FOREIGN.has(lowerAt(tokens, from + 1))) return foreignEnd(tokens, from + 1, limit)
  let end = from + 1
  while (end < limit && (isCapital(tokens[end]) || joins(tokens, { from, to: end }))) end++
  return end
}

/** "Despite", "Did": before a name, the head of a sentence. */
const isFunctionWord = (tokens: readonly Token[], at: number): boolean => /^(?:ADP|SCONJ|AUX|CCONJ)$/.test(tokens[at]?.pos ?? '') && opensSentence(tokens, at)

function joins (tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  const lower = lowerAt(tokens, to)
  const leads = lower === 'of' || lower === 'for'
  if (!isCapital(tokens[to + 1]) && !(leads && lowerAt(tokens, to + 1) === 'the' && isCapital(tokens[to + 2]))) return false
  return lower === '&' || lower === '-' || FOREIGN.has(lower) || (leads && tokens.slice(from, to).some(isNounOfBody)) || isInnerOwner(tokens, to) ||
    (lower === 'and' && joinsTwo(tokens, { from, to })) || (lower === 'the' && /^(?:of|for)$/.test(lowerAt(tokens, to - 1)))
}

/** "Ministry of Health and Family Welfare", "the Health and Safety Executive" */
const joinsTwo = (tokens: readonly Token[], span: TokenSpan): boolean =>
  tokens.slice(span.from, span.to).some(({ lower }) => lower === 'of' || lower === 'for') || isTwofold(tokens, span)

const isTwofold = (tokens: readonly Token[], { from, to }: TokenSpan): boolean => lowerAt(tokens, from - 1) === 'the' && to - from < 3 &&
  isCapital(tokens[to + 1]) && isCapital(tokens[to + 2]) && !tokens.slice(from, to).some(({ lower }) => BODY_HEADS.has(lower)) &&
  entityOf(tokens.slice(from, to).map(({ text }) => text).join(' ')) === undefined

/** "St Anne's Hospital", "the Tenants' Union": an owner within the name. */
const isInnerOwner = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s?$/.test(textAt(tokens, at)) && NAMED_WITH_OWNER.has(lowerAt(tokens, at + 1)) && entityOf(textAt(tokens, at - 1))?.kind !== 'country'

const NAMED_WITH_OWNER: ReadonlySet<string> = new Set('party front congress movement committee council commission assembly society fund network hospital union association college school church club league federation guild alliance trust institute bank office arms centre center'.split(' '))

const isNounOfBody = (token: Token | undefined): boolean => token !== undefined && (BODY_HEADS.has(token.lower) || NOUNS_OF_BODIES.has(token.lower))
export const NOUNS_OF_BODIES: ReadonlySet<string> = new Set('city town county state university bank church kingdom republic islands office academy society league fund trust agency service authority friends doctors reporters house chamber guild mothers parents teachers citizens people bureau museum gallery order keepers guardians sons daughters center centre port confederation congress forum corps'.split(' '))

const FOREIGN: ReadonlySet<string> = new Set('de des del dello della dei delle degli di du der den das dos da do la le les los'.split(' '))

function foreignEnd (tokens: readonly Token[], from: number, limit: number): number {
  let end = from
  while (end < limit && (FOREIGN.has(lowerAt(tokens, end)) || /\p{L}/u.test(textAt(tokens, end))) && !isVerb(tokens[end]) && end - from < MAX_WORDS - 1 &&
    !ENGLISH.has(lowerAt(tokens, end))) end++
  return end
}

const ENGLISH: ReadonlySet<string> = new Set('the a in on at and that said says has had was is would will to for by with'.split(' '))

/** Capitals for another reason than that a name begins. */
const OPENING: ReadonlySet<string> = new Set(`the a an this that these those it he she they we i you but and or so if when while after before since as at by for from in on of to not no
rival fellow asked told according average overall total his her its their our my there here what who which how why where however later meanwhile some many most all both neither shown reached nobody another one two three
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`.split(/\s+/))

/** "three European chains": by itself no name. */
export const OF_REGIONS: ReadonlySet<string> = new Set('european african asian arab nordic baltic scandinavian balkan caribbean latin western eastern northern southern christian muslim jewish catholic orthodox islamic'.split(' '))

/** A person, a country, a role, a common noun at the head of a sentence. */
function isElse ({ tokens }: Document, people: People, { from, to }: TokenSpan): boolean {
  const run = tokens.slice(from, to)
  if (run.some(({ index }) => people.at.has(index)) || isBased(tokens, to + 1)) return true
  const [first] = run
  if (first === undefined || run.length > 1) return false
  if (tellsKind(tokens, from)) return true
  const entity = entityOf(first.text)
  if (entity !== undefined) return entity.kind === 'country' || entity.kind === 'person' || entity.form === 'adjective'
  if (OF_REGIONS.has(first.lower) || isOfPeople(tokens, first) || tellsPeople(tokens, first)) return true
  if ((first.pos === 'ADJ' || DESCRIBING.has(first.lower)) && isNoun(tokens[to])) return true
  return first.pos === 'ADV' || first.pos === 'VERB' || first.pos === 'ADP' || ROLE_HEADS.has(first.lower) || GROUP_HEADS.has(first.lower) || BODY_HEADS.has(first.lower)
}

/** "Aid | workers said", "Trade | minister NAME": a common noun at the head of a sentence tells what people they are; "State | spokesman NAME" of whom. */
const tellsPeople = (tokens: readonly Token[], { index, lower }: Token): boolean => opensSentence(tokens, index) && usageOf(stemOf(lower)).noun > 0 &&
  /^\p{Ll}/u.test(textAt(tokens, index + 1)) && (OF_PEOPLE.test(lowerAt(tokens, index + 1)) || (isOffice(lowerAt(tokens, index + 1)) && isCapital(tokens[index + 2])))

const isOffice = (noun: string): boolean => ROLE_HEADS.has(noun) && !SPEAKING.has(ROLE_HEADS.get(noun)?.group ?? NONE)
const NONE = -1
const SPEAKING = groupsOf('spokesman')

/** "Villagers | said", "Several | experts": a capital at the head of a sentence names nobody, unless the word has one within a sentence, too ("Rangers"). */
const isOfPeople = (tokens: readonly Token[], { index, text, lower }: Token): boolean => opensSentence(tokens, index) && /^\p{Ll}/u.test(textAt(tokens, index + 1)) &&
  ((OF_PEOPLE.test(lower) && (BARE.test(lower) || usageOf(stemOf(lower)).noun > 0 || ROLE_HEADS.has(lower.slice(0, -1)))) || (/(?:[^s]s|men|women)$/.test(lower) && nounFieldOf(senseOf(stemOf(lower))) === PERSONS)) &&
  !tokens.some(other => other.text === text && !opensSentence(tokens, other.index))

const BARE = /^(?:several|few|more|others?|such)$/
const OF_PEOPLE = /^(?:several|few|more|others?|such|staff|locals|fans|hostages|greens|.{2,}(?:[eo]rs|ists|[ae]nts|ees|ians|medics))$/

/** "Environment group NAME": a noun at the head of a sentence that tells what kind of body is named behind. */
const tellsKind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === lowerAt(tokens, at + 1) && isHead(lowerAt(tokens, at + 1)) && !MAY_BE_BODIES.has(lowerAt(tokens, at + 1)) &&
  isCapital(tokens[at + 2]) && !isCapital(tokens[at - 1])

/** "Regional | officer": adjectives at the head of a sentence, which the tagger takes for names. */
const DESCRIBING: ReadonlySet<string> = new Set('national regional local federal municipal provincial senior general special former acting deputy'.split(' '))
const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' && token.text === token.lower

function bodyAt (document: Document, span: TokenSpan): BodyMention {
  const article = lowerAt(document.tokens, span.from - 1) === 'the'
  const bare = nameOf(document, span)
  const heads = [...headsBeside(document.tokens, span), ...isShared(document.tokens, span) || hasShares(document.tokens, span.to) ? ['company'] : []]
  const kind = kindAt(document.tokens, span, { bare, heads })
  const owned = article && kind === 'publication' && textAt(document.tokens, span.from - 1) === 'The'
  const start = kind === 'government' ? ownerStart(document.tokens, span.from) : span.from
  return { from: start, to: span.to, name: owned ? `The ${bare}` : nameOf(document, { from: start, to: span.to }), kind, heads }
}

const nameOf = (document: Document, span: TokenSpan): string => spanOf(document, span).text.replace(/\s+/g, ' ').replace(/['’]s$/, '')

/** "Kenya's Ministry of Health" is told from other countries' by its owner. */
function ownerStart (tokens: readonly Token[], from: number): number {
  if (lowerAt(tokens, from - 1) !== "'s" || !isCapital(tokens[from - 2])) return from
  let start = from - 2
  while (isCapital(tokens[start - 1]) && !OPENING.has(lowerAt(tokens, start - 1))) start--
  return start
}

interface Known { bare: string, heads: readonly string[] }

function kindAt (tokens: readonly Token[], { from, to }: TokenSpan, { bare, heads }: Known): SourceKind | undefined {
  if (heads.some(head => PUBLICATION_HEADS.has(head))) return 'publication'
  const byName = kindOfName(bare)
  if (byName === 'publication' && heads.some(head => MAY_BE_BODIES.has(head) && head !== 'publisher')) return 'organisation'
  if (byName !== undefined) return byName
  const article = textAt(tokens, from - 1)
  if (TOLD.has(lowerAt(tokens, from - 2)) && article === 'the' && PAPER_WORDS.has(bare.toLowerCase())) return 'publication'
  const inside = article === 'The' && tokens[from - 2] !== undefined && !/^[.!?”"]$/.test(textAt(tokens, from - 2))
  if (inside || TOLD.has(lowerAt(tokens, from - 1)) || (lowerAt(tokens, from - 1) === 'with' && lowerAt(tokens, from - 2) === 'interview')) return 'publication'
  const hasOfficers = lowerAt(tokens, to) === "'s" && OFFICERS.has(lowerAt(tokens, to + 1))
  const isBody = heads.length > 0 || hasOfficers || isBased(tokens, from - 1) || lowerAt(tokens, to + 1) === 'which' || isSeated(tokens, to) ||
    (!isPlaced(tokens, from) && isTakenUp(tokens, to)) || isOwnedSubject(tokens, { from, to })
  return isBody ? 'organisation' : undefined
}

/** "Canada's NAME will reopen the mine": places of a country do hardly anything. */
const isOwnedSubject = (tokens: readonly Token[], { from, to }: TokenSpan): boolean => lowerAt(tokens, from - 1) === "'s" && opensSentence(tokens, from - 2) &&
  entityOf(textAt(tokens, from - 2))?.kind === 'country' && isVerb(tokens[to])

const opensSentence = (tokens: readonly Token[], at: number): boolean => /^(?:[.!?”"“]|)$/.test(textAt(tokens, at - 1))

/** "Shares in NAME", "a stake in NAME" */
const isShared = (tokens: readonly Token[], { from }: TokenSpan): boolean =>
  /^(?:in|of)$/.test(lowerAt(tokens, from - 1)) && /^(?:shares|stock|shareholders?)$/.test(lowerAt(tokens, from - 2))

/** "NAME shares fell" */
const hasShares = (tokens: readonly Token[], to: number): boolean => /^(?:shares|shareholders|stock)$/.test(textAt(tokens, to)) && tokens[to + 1]?.pos !== 'NOUN'

/** What companies have, and towns have not. */
const OFFICERS: ReadonlySet<string> = new Set('shares stock chairman chairwoman shareholders management profit profits subsidiary executives sales headquarters'.split(' '))

/** "NAME, based in Oslo" */
const isSeated = (tokens: readonly Token[], to: number): boolean => lowerAt(tokens, to) === ',' && /^(?:based|headquartered|listed)$/.test(lowerAt(tokens, to + 1))

/** "based in NAME, said it" */
const isPlaced = (tokens: readonly Token[], from: number): boolean => /^(?:in|at|near|outside|from)$/.test(lowerAt(tokens, from - 1))

/** "Orbex said it …", "Orbex has its own …": a body's name, where nothing else stands between. */
function isTakenUp (tokens: readonly Token[], to: number): boolean {
  const rest = tokens.slice(to, to + NEAR)
  const telling = rest.find(({ text, lower, quoted }) => quoted || /^[.;\p{Lu}]/u.test(text) || lower === 'it' || lower === 'its')
  return telling !== undefined && !telling.quoted && telling.lower.startsWith('it')
}

/** At most this many tokens behind a name. */
const NEAR = 8

const TOLD: ReadonlySet<string> = new Set(['told'])

/** "the newspaper NAME", "the fans' podcast, NAME", "NAME, a Romanian daily", "NAME, the Chinese company that …". */
function headsBeside (tokens: readonly Token[], { from, to }: TokenSpan): string[] {
  const before = tokens[lowerAt(tokens, from - 1) === ',' ? from - 2 : from - 1]
  const heads = before !== undefined && isHead(before.lower) && before.text === before.lower ? [before.lower] : []
  if (lowerAt(tokens, to) !== ',' || !/^(?:a|an|the|one)$/.test(lowerAt(tokens, to + 1))) return heads
  const rest = tokens.slice(to + 1, to + 8)
  if (isClosingTag(rest) || leadsUp(tokens, { from, to })) return heads
  const end = rest.findIndex(({ text, pos, lower }) => text === ',' || pos === 'ADP' || pos === 'VERB' || lower === 'that' || lower === 'which')
  // "NAME, an assertion | the military dismissed"
  const next = rest.findIndex(({ lower }, at) => at > 0 && /^(?:the|an?)$/.test(lower))
  const beside = rest.slice(0, Math.min(...[end, next].map(at => at === -1 ? rest.length : at)))
  const head = beside.findLast(({ lower }) => isHead(lower)) ?? beside.slice(-1).find(({ pos }) => pos === 'NOUN')
  return head === undefined ? heads : [...heads, head.lower]
}

/** "According to NAME, | the ministry denied": a subject with its verb, behind a phrase that leads up to it. */
function leadsUp (tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  const opener = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1
  const start = tokens.slice(Math.max(0, opener - LONGEST_LEAD), opener + 1).findLast(({ text }) => /^[.!?”"]$/.test(text))?.index ?? opener - LONGEST_LEAD - 1
  const lead = tokens.slice(Math.max(0, start + 1), opener)
  const rest = tokens.slice(to + 1, to + LONGEST_LEAD)
  const verb = rest.findIndex(({ text, pos, lower }) => /^[,.;:]$/.test(text) || pos === 'VERB' || pos === 'AUX' || /^(?:that|which|whom?)$/.test(lower))
  const isActive = isVerb(rest[verb]) && rest[verb + 1]?.lower !== 'by'
  return isActive && /^(?:ADP|PART)$/.test(tokens[opener]?.pos ?? '') && lead.every(({ pos, lower }) => lower === 'according' || lower.endsWith('ing') || !/^(?:VERB|AUX|PUNCT)$/.test(pos))
}

/** So many tokens may lead up to a subject, or stand between it and its verb. */
const LONGEST_LEAD = 12

const isHead = (lower: string): boolean => MAY_BE_BODIES.has(lower) || PUBLICATION_HEADS.has(lower) || BODY_HEADS.has(lower) || MAY_BE_FIRMS.has(lower)
