import { entityOf } from '../../lexicon/entity-of.js'
import { scanEntities } from '../../lexicon/scan-entities.js'
import { sourceKindOf } from '../../lexicon/source-kind.js'
import type { SourceKind } from '../../../model/source.js'
import type { Document, Token, TokenSpan } from '../document.js'
import { spanOf } from '../span-of.js'
import { describeRole, type Role } from './describe-role.js'
import type { People, Person } from './people.js'
import { ANONYMOUS_HEADS, BODY_HEADS, DOCUMENT_HEADS, GROUP_HEADS, PUBLICATION_HEADS, ROLE_HEADS } from './roles.js'

/** What the words that name a source are, before anything outside of them is looked at. */
export type Mention =
  | { form: 'pronoun', lower: string }
  /** Somebody named in these words. */
  | { form: 'person', person: Person, role: Role | undefined }
  /** "the presidential aide", "the president's spokesman": somebody named elsewhere, perhaps. */
  | { form: 'role', role: Role, possessor: Person | undefined }
  /** "the newspaper", "the ministry", "the statement": named elsewhere, perhaps. */
  | { form: 'noun', head: string, kind: SourceKind, bare: boolean }
  | { form: 'name', name: string, kind: SourceKind }

/** Reads a source's words; undefined for what cannot speak. */
export function readMention (document: Document, span: TokenSpan, people: People): Mention | undefined {
  const tokens = trimmed(document.tokens.slice(span.from, span.to))
  const [first] = tokens
  if (first === undefined) return undefined
  if (tokens.length === 1 && (first.pos === 'PRON' || PRONOUNS.has(first.lower))) return { form: 'pronoun', lower: first.lower }
  const phrase = { tokens, text: textOf(document, tokens) }
  return coordinated(phrase) ?? namedPerson(phrase, people) ?? described(phrase, people) ?? namedBody(phrase) ?? commonNoun(phrase)
}

interface Phrase { tokens: readonly Token[], text: string }

const PRONOUNS: ReadonlySet<string> = new Set('he she it they who which that we i you his her their this these those'.split(' '))
const DETERMINERS: ReadonlySet<string> = new Set("the a an this that these those his her its their our my".split(' '))
const INDEFINITE: ReadonlySet<string> = new Set('a an one another some several many few two three four five no most other unnamed anonymous various numerous'.split(' '))
const TAIL: ReadonlySet<string> = new Set('of for in at on to with from by about under between near within inside against among including based'.split(' '))

/** Without marks around it, adverbs before it and a relative clause behind. */
function trimmed (tokens: readonly Token[]): Token[] {
  const relative = tokens.findIndex(({ lower }, index) => index > 0 && (lower === 'who' || lower === 'which' || lower === 'whose' || lower === 'whom'))
  const kept = relative === -1 ? [...tokens] : tokens.slice(0, relative)
  while (kept.length > 0 && (isMark(kept.at(-1)) || kept.at(-1)?.lower === "'s")) kept.pop()
  while (kept.length > 1 && (isMark(kept[0]) || kept[0]?.pos === 'ADV' || kept[0]?.pos === 'ADP' || kept[0]?.pos === 'CCONJ' || kept[0]?.pos === 'SCONJ')) kept.shift()
  return kept
}

const isMark = (token: Token | undefined): boolean => token?.pos === 'PUNCT' || token?.text === '“' || token?.text === '”'

function textOf (document: Document, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return spanOf(document, { from: first?.index ?? 0, to: (last?.index ?? -1) + 1 }).text.replace(/\s+/g, ' ').replace(/[“”"]/g, '')
}

/** Up to the first comma, the first preposition, and what describes the noun from behind ("people familiar with it"). */
function headOf (tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ text, lower, pos }, index) => index > 0 &&
    (text === ',' || TAIL.has(lower) || (tokens[index - 1]?.pos === 'NOUN' && (pos === 'VERB' || pos === 'ADJ'))))
  return end === -1 ? tokens : tokens.slice(0, end)
}

const withoutDeterminer = ({ tokens, text }: Phrase): string =>
  DETERMINERS.has(tokens[0]?.lower ?? '') && tokens.length > 1 ? text.slice(tokens[0]?.text.length).trim() : text

/** "Russia and China", "the president and other officials": a group under its own words. */
function coordinated (phrase: Phrase): Mention | undefined {
  const joint = phrase.tokens.findIndex(({ lower }) => lower === 'and')
  if (joint < 1 || entityOf(phrase.text) !== undefined) return undefined
  const [left, right] = [phrase.tokens.slice(0, joint), phrase.tokens.slice(joint + 1)]
  if (left.some(({ text, lower }, index) => TAIL.has(lower) || (text === ',' && index > 0 && !isName(left[0])))) return undefined
  if (!speaks(left) || !speaks(right)) return undefined
  const [first] = phrase.tokens
  return { form: 'name', name: first === undefined ? phrase.text : lowerFirst(phrase.text, first), kind: 'group' }
}

const isName = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '') && !DETERMINERS.has(token?.lower ?? '') && !INDEFINITE.has(token?.lower ?? '')
const speaks = (tokens: readonly Token[]): boolean => {
  const head = headOf(tokens).at(-1)
  return head !== undefined && (isName(head) || ROLE_HEADS.has(head.lower) || GROUP_HEADS.has(head.lower) || BODY_HEADS.has(head.lower))
}

/** A name in the head of the phrase, or behind a comma that parts it from its role. */
function namedPerson ({ tokens }: Phrase, people: People): Mention | undefined {
  const head = headOf(tokens)
  const headEnd = (head.at(-1)?.index ?? -1) + 1
  for (const { index } of tokens) {
    const found = people.at.get(index)
    if (found === undefined || found.run.to > (tokens.at(-1)?.index ?? -1) + 1) continue
    const { person, run } = found
    const afterComma = tokens.find(({ index }) => index === headEnd)?.text === ',' && run.from === headEnd + 1 && describeRole(head) !== undefined
    if (run.to === headEnd || afterComma || behindRole(tokens, run)) return { form: 'person', person, role: roleIn(tokens, run) }
  }
  return undefined
}

/** "the Secretary of State NAME": the role's own tail stands before the name. */
function behindRole (tokens: readonly Token[], run: TokenSpan): boolean {
  const before = tokens.filter(({ index }) => index < run.from)
  const after = tokens.find(({ index }) => index === run.to)
  return before.length > 0 && (after === undefined || after.text === ',') && !TAIL.has(before.at(-1)?.lower ?? '') && before.at(-1)?.text !== ',' && describeRole(before) !== undefined
}

function roleIn (tokens: readonly Token[], run: TokenSpan): Role | undefined {
  const before = tokens.filter(({ index, text }) => index < run.from && text !== ',')
  const after = tokens.filter(({ index }) => index > run.to)
  return describeRole(before) ?? describeRole(after)
}

/** A phrase whose head is a role: of somebody named elsewhere when definite, of somebody unnamed when not. */
function described (phrase: Phrase, people: People): Mention | undefined {
  const head = headOf(phrase.tokens)
  const role = describeRole(phrase.tokens)
  if (role === undefined || head.at(-1)?.lower !== role.head) return undefined
  const first = phrase.tokens[0]
  if (first !== undefined && INDEFINITE.has(first.lower)) return { form: 'name', name: lowerFirst(phrase.text, first), kind: 'anonymous' }
  const possessor = head.map(({ index }) => people.at.get(index)).find(found => head.some(({ index, lower }) => index === found?.run.to && lower === "'s"))?.person
  return { form: 'role', role, possessor }
}

const lowerFirst = (text: string, first: Token): string => DETERMINERS.has(first.lower) || INDEFINITE.has(first.lower) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text

/** Names of countries, bodies, publications: as a whole, in the head, or behind a noun ("the newspaper El Pais"). */
function namedBody (phrase: Phrase): Mention | undefined {
  const head = headOf(phrase.tokens)
  const text = phrase.text.slice(0, (head.at(-1)?.end ?? 0) - (head[0]?.start ?? 0))
  const last = head.at(-1)
  if (last === undefined) return undefined
  if (DOCUMENT_HEADS.has(last.lower) && !isName(last)) return reported(phrase)
  const noun = head.findIndex(({ lower, text }) => PUBLICATION_HEADS.has(lower) && text === lower)
  const behind = head.slice(noun + 1)
  if (noun !== -1 && behind.length > 0 && behind.every(isName)) return { form: 'name', name: behind.map(({ text }) => text).join(' '), kind: 'publication' }
  const whole = sourceKindOf(withoutDeterminer(phrase))
  if (whole !== undefined && isBody(phrase.tokens)) return { form: 'name', name: nameOf(phrase, whole), kind: whole === 'person' ? 'person' : whole }
  const kind = sourceKindOf(text.replace(/^the /i, ''))
  if (kind !== undefined && isBody(head)) return { form: 'name', name: nameOf(phrase, kind), kind }
  const common = head.length === 1 && (GROUP_HEADS.has(last.lower) || PEOPLE_NOUN.test(last.lower))
  if (isBody(head) && last.pos === 'PROPN' && !common) return { form: 'name', name: withoutDeterminer(phrase), kind: properKind(head) }
  return undefined
}

/** A publication's "The" is part of its name where it is written so. */
const nameOf = (phrase: Phrase, kind: string): string => kind === 'publication' && phrase.tokens[0]?.text === 'The' ? phrase.text : withoutDeterminer(phrase)

const isBody = (tokens: readonly Token[]): boolean => tokens.some(isName) && (isName(tokens.at(-1)) || BODY_HEADS.has(tokens.at(-1)?.lower ?? '') || tokens.some(({ lower }) => TAIL.has(lower)))

/** Two or three capitalised words without a body's noun are a person's. One alone is a body's: a person would have been introduced. So is "Norway's NAME". */
function properKind (tokens: readonly Token[]): SourceKind {
  const names = tokens.filter(isName)
  const owned = tokens.some(({ lower }) => lower === "'s")
  return !owned && names.length > 1 && names.length <= 3 && names.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) && tokens[0]?.lower !== 'the' ? 'person' : 'organisation'
}

/** "a report in the Times" is the Times'; other texts speak for themselves. */
function reported (phrase: Phrase): Mention {
  const words = phrase.tokens.map(({ text }) => text)
  const author = scanEntities(words).find(({ entity, from }) => entity.form === 'name' && isAuthored(words, from, entity.kind))
  if (author !== undefined) {
    const name = words.slice(author.from, author.to).join(' ').replace(/^the /, '')
    return { form: 'name', name, kind: sourceKindOf(name) ?? 'organisation' }
  }
  const [first] = phrase.tokens
  const bare = phrase.tokens.length === 2 && first?.lower === 'the'
  if (bare) return { form: 'noun', head: phrase.tokens[1]?.lower ?? '', kind: 'document', bare }
  return { form: 'name', name: first === undefined ? phrase.text : lowerFirst(withoutThe(phrase), first), kind: 'document' }
}

/** "in the Times", "by the World Bank": a text is its publication's, or whose it is said to be by. */
function isAuthored (words: readonly string[], from: number, kind: string): boolean {
  const place = words[from - 1]?.toLowerCase() === 'the' ? words[from - 2] : words[from - 1]
  return place === 'by' || place === 'from' || (place === 'in' && kind === 'publication')
}

const withoutThe = (phrase: Phrase): string => phrase.tokens[0]?.lower === 'the' ? withoutDeterminer(phrase) : phrase.text

/** Groups, unnamed informants, and bodies named elsewhere; other common nouns do not speak. */
function commonNoun (phrase: Phrase): Mention | undefined {
  const head = headOf(phrase.tokens)
  const lower = head.at(-1)?.lower ?? ''
  const [first] = phrase.tokens
  if (first === undefined) return undefined
  if (GROUP_HEADS.has(lower) || PEOPLE_NOUN.test(lower)) return { form: 'name', name: groupName(phrase, first), kind: ANONYMOUS_HEADS.has(lower) ? 'anonymous' : 'group' }
  const kind = PUBLICATION_HEADS.has(lower) ? 'publication' : BODY_HEADS.has(lower) ? bodyKind(lower) : undefined
  return kind === undefined ? undefined : { form: 'noun', head: lower, kind, bare: phrase.tokens.length <= 2 }
}

/** "the two countries" stay two; other groups lose their article. */
const groupName = (phrase: Phrase, first: Token): string => COUNTING.has(phrase.tokens[1]?.lower ?? '') ? lowerFirst(phrase.text, first) : GROUP_HEADS.has(first.lower) ? phrase.text.slice(0, 1).toLowerCase() + phrase.text.slice(1) : isName(first) && !DETERMINERS.has(first.lower) && first.pos !== 'PROPN' ? phrase.text.slice(0, 1).toLowerCase() + phrase.text.slice(1) : lowerFirst(withoutThe(phrase), first)

const COUNTING: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five'])
const PEOPLE_NOUN = /(?:[eo]rs|ists|ants|ians|men|women|eers|crats)$/
const bodyKind = (head: string): SourceKind => sourceKindOf(head) ?? 'organisation'
