import { entityOf } from '../../../lexicon/entity-of.js'
import { sourceKindOf } from '../../../lexicon/source-kind.js'
import type { Document, Token, TokenSpan } from '../../document.js'
import { bareNoun, describeRole, type Role } from '../roles/describe-role.js'
import { describeAgent } from '../roles/agents.js'
import { ageIn } from './aged.js'
import type { BodyMention } from '../names/body.js'
import { GENERIC } from './body-meant.js'
import { bodiesOf } from './find-bodies.js'
import { headlineMention } from './headline-mention.js'
import { coordinated, isOneBody } from './coordinated.js'
import type { Mention } from './mention.js'
import { COMPANY_WORDS } from '../names/body-words.js'
import type { NameRun } from '../names/name-runs.js'
import { countryOfNational } from './nationals.js'
import type { People } from '../names/person.js'
import { isBased, isIndefinite, isName, readPhrase, TAIL, withSmallArticle, type Phrase } from '../names/phrase.js'
import { readBody } from './read-body.js'
import { BODY_HEADS, GROUP_HEADS, MAY_BE_BODIES, MAY_BE_FIRMS, PUBLICATION_HEADS, ROLE_HEADS } from '../roles/roles.js'
import { TITLES } from '../names/titles.js'

const PRONOUNS: ReadonlySet<string> = new Set('neither both him them he she it they who which that we i you his her their this these those'.split(' '))

/** Reads a source's words; undefined for what cannot speak. */
export function readMention (document: Document, span: TokenSpan, people: People): Mention | undefined {
  const told = namedBehind(document, span, people)
  if (told !== undefined) return told
  const phrase = readPhrase(document, span)
  if (phrase === undefined) return undefined
  const { tokens, first } = phrase
  if (tokens.length === 1 && (first.pos === 'PRON' || PRONOUNS.has(first.lower))) return { form: 'pronoun', lower: first.lower }
  if (first.lower === 'neither' && tokens.length <= MOST_OF_NEITHER && !tokens.some(({ pos }, at) => at > 0 && pos === 'PROPN')) return { form: 'pronoun', lower: first.lower }
  if (tokens.length === 2 && first.lower === 'they' && /^(?:both|all|each)$/.test(phrase.noun.lower)) return { form: 'pronoun', lower: phrase.noun.lower === 'both' ? 'both' : 'they' }
  const bodies = bodiesOf(document, people)
  const firm = MAY_BE_FIRMS.has(phrase.noun.lower) ? called(phrase, bodies) : undefined
  const behind = apposed(phrase, bodies)
  const owner = MAY_BE_BODIES.has(phrase.noun.lower) ? behind : undefined
  const person = coordinated(phrase) ?? namedPerson(phrase, people) ?? firm ?? aged(phrase) ?? national(phrase) ??
    owner ?? described(phrase, people) ?? titled(phrase, people)
  const body = headlineMention(document, phrase, bodies) ?? behind ?? called(phrase, bodies) ?? readBody(phrase, bodies)
  return person ?? handle(phrase) ?? owned(phrase) ?? body ?? numbered(phrase) ?? agent(phrase)
}

/** "Neither of the two"; "neither NASA nor the contractor" names one. */
const MOST_OF_NEITHER = 4

/** "One guest who saw the fire, NAME"; of "the man who shot the mayor, NAME" it may be the mayor. */
function namedBehind ({ tokens }: Document, { from, to }: TokenSpan, people: People): Mention | undefined {
  const words = tokens.slice(from, to)
  const [who, comma] = [words.findIndex(({ lower }) => /^whom?$/.test(lower)), words.findLastIndex(({ text }) => text === ',')]
  const run = people.at.get(words.findLast(({ index }) => people.at.get(index)?.run.to === to)?.index ?? -1)
  if (run === undefined || who < 1 || who > MOST_BEFORE_WHO || comma < who || describeRole(words.slice(comma - 1, comma)) !== undefined) return undefined
  return words.slice(comma + 1).every(({ index, lower }) => index >= run.run.from || TITLES.has(lower.replace('.', ''))) ? { form: 'person', person: run.person } : undefined
}

/** "one of the two who fled" */
const MOST_BEFORE_WHO = 5

/** "@reefwatch" */
const handle = ({ text }: Phrase): Mention | undefined =>
  /^@\s?\w{2,30}$/.test(text) ? { form: 'name', name: text.replace(' ', ''), kind: 'person' } : undefined

function aged (phrase: Phrase): Mention | undefined {
  const age = ageIn(phrase)
  return age === undefined ? undefined : { form: 'aged', age }
}

/** "Its website", "his page" speaks for whose it is. */
function owned ({ tokens, first, noun }: Phrase): Mention | undefined {
  const owner = tokens.length === 2 ? OWNERS.get(first.lower) : undefined
  const speaks = owner === 'it' ? MOUTHPIECES.has(noun.lower) : PAGES.has(noun.lower)
  return owner !== undefined && speaks ? { form: 'pronoun', lower: owner } : undefined
}

const OWNERS: ReadonlyMap<string, string> = new Map([['its', 'it'], ['his', 'he'], ['her', 'she']])
const PAGES: ReadonlySet<string> = new Set(['website', 'account', 'page', 'blog', 'channel', 'feed', 'profile'])
const MOUTHPIECES: ReadonlySet<string> = new Set(['website', 'account', 'management', 'leadership'])

/** "Its owner, NAME", "the owner of the home, NAME", "an industry group, NAME": a body behind what it is. */
function apposed ({ tokens }: Phrase, bodies: readonly BodyMention[]): Mention | undefined {
  const comma = tokens.findLastIndex(({ text }) => text === ',')
  const behind = tokens.slice(comma + 1).filter(({ lower }) => lower !== 'the')
  const named = behind.slice(describedEnd(behind))
  const known = bodies.find(({ from, to }) => from === named[0]?.index && to === (named.at(-1)?.index ?? 0) + 1)
  if (comma < 1 || isName(tokens[comma - 1])) return undefined
  if (known !== undefined) return { form: 'name', name: known.name, kind: known.kind ?? (isCalling(tokens[comma - 1]) ? 'person' : 'organisation') }
  const words = /^\d+$/.test(named.at(-1)?.text ?? '') ? named.slice(0, -1) : named
  const isNamed = isName(words[0]) && isName(words.at(-1)) && words.every(token => isName(token) || JOINING.has(token.lower))
  return isNamed && (BODY_HEADS.has(tokens[comma - 1]?.lower ?? '') || (MAY_BE_BODIES.has(tokens[comma - 1]?.lower ?? '') && COMPANY_WORDS.has(words.at(-1)?.lower ?? ''))) ? { form: 'name', name: textOf(named), kind: 'organisation' } : undefined
}

/** "the Norwegian fund | NAME" */
function describedEnd (behind: readonly Token[]): number {
  const based = behind.findLastIndex((_, at) => isBased(behind, at))
  if (based > 0 && isName(behind[based + 1])) return based + 1
  // "Slovenia's | NAME"
  if (behind.length > 2 && behind[1]?.lower === "'s" && entityOf(behind[0]?.text ?? '')?.kind === 'country') return 2
  const noun = behind.findLastIndex(({ lower, text }) => text === lower && BODY_HEADS.has(lower))
  return noun > 0 && noun < behind.length - 1 && behind.slice(0, noun).every(({ text, lower }) => text === lower || entityOf(text)?.form === 'adjective') ? noun + 1 : 0
}

/** "The team's soigneur, NAME": what speaks and is no body is somebody, but for what companies do, too ("the bookseller, NAME"). */
function isCalling (noun: Token | undefined): boolean {
  if (noun?.pos !== 'NOUN' || MAY_BE_BODIES.has(noun.lower) || noun.lower === 'body') return false
  const isBody = [BODY_HEADS, GROUP_HEADS, PUBLICATION_HEADS, GENERIC].some(heads => heads.has(noun.lower))
  return ROLE_HEADS.has(noun.lower) || (!isBody && !/(?:er|or|s)$/.test(noun.lower))
}

const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', '&'])
const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

/** "Channel 9", "France 24": a name with a number behind it is a station's, or else a body's. */
function numbered ({ tokens }: Phrase): Mention | undefined {
  // "Israel's | Channel 12"
  const own = tokens.slice(tokens.findLastIndex(({ lower }) => lower === "'s") + 1)
  const [names, last, text] = [own.slice(0, -1), own.at(-1)?.text ?? '', textOf(own)]
  const isPart = PARTS.has(names.at(-1)?.lower ?? '') && entityOf(text) === undefined
  const isNumbered = own.length < 5 && isName(names[0]) && names.every(isName) && !isPart && /^(?:\d{1,4}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(last)
  return isNumbered ? { form: 'name', name: text, kind: names.some(({ lower }) => STATIONS.has(lower)) ? 'publication' : sourceKindOf(text) ?? 'organisation' } : undefined
}

const PARTS: ReadonlySet<string> = new Set('table figure chart page room day week phase level type grade category step number box graph exhibit appendix annex'.split(' '))
const STATIONS: ReadonlySet<string> = new Set('channel radio tv television network canal kanal studio bbc itv sky rai news'.split(' '))

/** "The railroad", of a body that the article calls so. */
function called ({ tokens, first, noun }: Phrase, bodies: readonly BodyMention[]): Mention | undefined {
  if (tokens.length !== 2 || first.lower !== 'the') return undefined
  const head = noun.lower === 'site' ? 'website' : noun.lower
  const known = bodies.find(({ name, heads, from }) => from < noun.index && (heads.includes(head) || name.toLowerCase().endsWith(` ${noun.lower}`)))
  return known === undefined ? undefined : { form: 'noun', head, kind: known.kind ?? 'organisation', bare: true }
}

/** A name in the head of the phrase, or behind its role. */
function namedPerson ({ tokens, noun }: Phrase, people: People): Mention | undefined {
  // "the family of the dead man, NAME": the name is the man's
  const isOfSome = (GROUP_HEADS.has(noun.lower) || noun.lower === 'family') && tokens.find(({ index }) => index > noun.index)?.lower === 'of'
  if (isOfSome) return undefined
  for (const { index } of tokens) {
    const found = people.at.get(index)
    if (found !== undefined && (found.run.to === noun.index + 1 || standsBehindRole(tokens, noun, found.run))) return { form: 'person', person: found.person }
  }
  return undefined
}

/** "the adviser, NAME", "the Secretary of State NAME". */
function standsBehindRole (tokens: readonly Token[], noun: Token, run: NameRun): boolean {
  const ahead = tokens.filter(({ index }) => index < run.from)
  const before = ahead.slice(0, ahead.findLastIndex(({ text, lower }) => text === lower || !TITLES.has(lower.replace('.', ''))) + 1)
  const after = tokens.find(({ index }) => index === run.to)
  const last = before.at(-1)
  const isPlaced = last?.text === ',' && /^(?:of|at|from)$/.test(after?.lower ?? '')
  if (last === undefined || TAIL.has(last.lower) || (after !== undefined && after.text !== ',' && !isPlaced)) return false
  const bare = withoutLead(before)
  if (isTold(before)) return true
  return [before, untilComma(before), withoutOwner(before), bare, withoutTail(bare, noun)].some(words => describeRole(words) !== undefined || isApposed(words))
}

/** "The man who filmed it, NAME" */
const isTold = (before: readonly Token[]): boolean => before.at(-1)?.text === ',' && before.findIndex(({ lower }) => lower === 'who') === 2 && ROLE_HEADS.has(before[1]?.lower ?? '')

/** "one of them, | the retired engineer NAME", "the suspect's brother, | 42-year-old NAME" */
function withoutLead (before: readonly Token[]): readonly Token[] {
  const comma = before.findLastIndex(({ text }) => text === ',')
  return before.slice(comma + 1).every(({ pos, text, lower }) => text === lower && IN_LEAD.has(pos)) ? before.slice(0, comma + 1) : before
}

const IN_LEAD: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'NUM', 'PUNCT', 'ADV', 'VERB'])

/** "the relief coordinator | in Sudan, NAME", "an expert | hired by the inquiry, NAME" */
function withoutTail (before: readonly Token[], noun: Token): readonly Token[] {
  const [at, comma] = [before.indexOf(noun), before.at(-1)]
  const isTold = TAIL.has(before[at + 1]?.lower ?? '') || (before[at + 1]?.pos === 'VERB' && before[at + 2]?.pos === 'ADP')
  return at !== -1 && comma?.text === ',' && isTold ? [...before.slice(0, at + 1), comma] : before
}

/** "its manager, | a former rider himself, NAME" */
function untilComma (before: readonly Token[]): readonly Token[] {
  const comma = before.findIndex(({ text }) => text === ',')
  return comma > 0 && before.at(-1)?.text === ',' ? before.slice(0, comma + 1) : before
}

/** "the runner-up, | Spain's NAME" */
const withoutOwner = (before: readonly Token[]): readonly Token[] => before.at(-1)?.lower === "'s" && before.at(-3)?.text === ',' ? before.slice(0, -2) : before

/** "the abbey's bursar, NAME": whatever a person may be called, but no body. */
const isApposed = (before: readonly Token[]): boolean => {
  const [noun, comma] = before.slice(-2)
  if (comma?.text === ',' && ONE_OF.has(noun?.lower ?? '')) return true
  return comma?.text === ',' && noun?.pos === 'NOUN' && !BODY_HEADS.has(noun.lower) && !GROUP_HEADS.has(noun.lower)
}

/** "One of them, NAME", "one of the four, NAME", "another, NAME", "the runner-up, NAME". */
const ONE_OF: ReadonlySet<string> = new Set(['them', 'another', 'one', 'other', 'others', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'third', 'fourth', 'up'])

/** "its spokesman, a grower himself" is a spokesman. */
function roleIn ({ tokens, head, noun }: Phrase): Role | undefined {
  const whole = describeRole(tokens)
  const [after, next] = [tokens[head.length]?.text, tokens[head.length + 1]?.lower]
  return whole?.head !== bareNoun(noun.lower) && (after !== ',' || /^an?$/.test(next ?? '')) ? describeRole(head) : whole
}

/** A phrase whose head is a role: of somebody named elsewhere when definite, of somebody unnamed when not. */
function described (phrase: Phrase, people: People): Mention | undefined {
  const { tokens, head, noun } = phrase
  // "the Baltic Observer"
  if (noun.pos === 'PROPN' && sourceKindOf(textOf(head.filter(({ lower }) => lower !== 'the'))) === 'publication') return undefined
  const role = roleIn(phrase)
  if (role?.head !== bareNoun(noun.lower) || isOneBody(phrase, tokens.findIndex(({ lower }) => lower === 'and'))) return undefined
  if (isIndefinite(phrase)) return { form: 'name', name: withSmallArticle(phrase).replace(/, (?:now|then|later|once) .*$/, ''), kind: 'anonymous', role }
  const owners = head.filter(({ lower }) => lower === "'s").map(({ index }) => index)
  const possessor = head.flatMap(({ index }) => people.at.get(index) ?? []).find(({ run }) => owners.includes(run.to))
  return { form: 'role', role, possessor: possessor?.person }
}

/** "the commodore", of the one whom the article calls Commodore NAME. */
function titled ({ tokens, first, noun }: Phrase, { all }: People): Mention | undefined {
  if (tokens.length !== 2 || first.lower !== 'the') return undefined
  const person = all.find(({ mentions }) => mentions.some(({ title, from }) => title === noun.lower && from < noun.index))
  return person === undefined ? undefined : { form: 'person', person }
}

/** "the Norwegian", "the couple". */
function national ({ tokens, head, first, noun }: Phrase): Mention | undefined {
  if (first.lower !== 'the' || head.length > 3) return undefined
  if ((PAIRS.has(noun.lower) && tokens.length < 4) || (noun.lower === 'two' && tokens.length === 2)) return { form: 'pair' }
  const country = head.length === 2 ? countryOfNational(noun.text) : undefined
  return country === undefined ? undefined : { form: 'national', country }
}

const PAIRS: ReadonlySet<string> = new Set(['couple', 'pair', 'duo', 'brothers', 'sisters', 'twins', 'siblings', 'spouses'])

/** "the glaciologist": somebody named elsewhere. */
function agent ({ head, first, noun }: Phrase): Mention | undefined {
  const definite = first.lower === 'the' || first.lower === 'her' || first.lower === 'his' || head.some(({ lower }) => lower === "'s")
  const role = definite && head.length > 1 && noun.pos !== 'PROPN' ? describeAgent(head, noun) : undefined
  return role === undefined ? undefined : { form: 'role', role, possessor: undefined }
}
