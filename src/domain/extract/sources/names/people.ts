import type { Document } from '../../document.js'
import { spanOf } from '../../span-of.js'
import { areCompatible } from '../roles/compatible-roles.js'
import { describeRole, type Role } from '../roles/describe-role.js'
import { genderByPronouns } from './gender-by-pronouns.js'
import { givenGender } from './given-names.js'
import { kindOfName } from './kind-of-name.js'
import { findNameRuns, type NameRun } from './name-runs.js'
import { isClosingTag } from './closing-tag.js'
import { isPerson } from './is-person.js'
import { roleInLead } from './lead-role.js'
import { isBased } from './phrase.js'
import type { People, Person } from './person.js'
import { roleOfClause } from '../roles/role-of-clause.js'
import { ROLE_HEADS } from '../roles/roles.js'
import { nameSiblings } from './siblings.js'
import { NOBLE, TITLE_GENDERS } from './titles.js'
import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'

/** Reads who is named; surnames are laid on the full name that they belong to. */
export function findPeople (document: Document): People {
  const found = findNameRuns(document)
  const names = new Set(found.filter(({ words, leader }) => words.length > 1 || leader !== null).map(({ from }) => from))
  const runs = found.map(run => ({ run, roles: rolesAround(document, run, names) }))
  const book: NameBook = { people: new Map(), byWord: new Map() }
  for (const { run, roles } of runs.filter(({ run }) => run.words.length > 1)) addFull(book, run, roles, document)
  const bodies = bodiesByFirstWord(found)
  for (const { run, roles } of runs.filter(({ run }) => run.words.length === 1)) {
    if (!isBody(book, bodies, run) && !hasResults(document, bodies, run)) addShort(book, run, roles, document)
  }
  const everybody = peopleOf([...book.people.values()])
  for (const person of everybody.all) person.gender ??= genderByPronouns(document, everybody, person)
  const people = peopleOf(everybody.all.filter(person => isPerson(document, person)))
  const led = roleInLead(document, people)
  led?.person.roles.push(led.role)
  nameSiblings(document, people)
  return people
}

/** In order of first mention. */
function peopleOf (all: Person[]): People {
  for (const person of all) person.mentions.sort((a, b) => a.from - b.from)
  all.sort((a, b) => firstAt(a) - firstAt(b))
  return { all, at: new Map(all.flatMap(person => person.mentions.map(run => [run.from, { person, run }] as const))) }
}

/** People by first and last word of their names ("Anna Maria Berg" and "Anna Berg" are one), and those who bear a word as either. */
interface NameBook { people: Map<string, Person>, byWord: Map<string, Person[]> }

function addFull (book: NameBook, run: NameRun, roles: Role[], document: Document): void {
  const [first = '', last = ''] = [run.words[0], run.words.at(-1)].map(fold)
  const known = book.people.get(`${first} ${last}`) ?? book.byWord.get(last)?.find(({ words }) => endsWith(words, run.words) || beginsWith(words, run.words))
  if (known !== undefined) { addMention(known, run, roles); return }
  const person = personOf(run, roles, document)
  book.people.set(`${first} ${last}`, person)
  for (const word of new Set([first, ...run.words.slice(1).filter(word => /^\p{Lu}\p{Ll}/u.test(word)).map(fold), last])) {
    const bearers = book.byWord.get(word)
    if (bearers === undefined) book.byWord.set(word, [person])
    else bearers.push(person)
  }
}

const fold = (word = ''): string => word.toLowerCase()

/** "Van Dijk" is Lotte van Dijk. */
const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  words.length > end.length && words.slice(-end.length).join(' ').toLowerCase() === end.join(' ').toLowerCase()

/** "Siti Aminah" is Siti Aminah binti Yusof. */
const beginsWith = (words: readonly string[], begin: readonly string[]): boolean =>
  words.length > begin.length && /^\p{Ll}/u.test(words[begin.length] ?? '') && begin.every((word, at) => word === words[at])

/** A single name: of those who bear it, whoever was named last before it, else first after it. */
function addShort (book: NameBook, run: NameRun, roles: Role[], document: Document): void {
  const name = fold(run.words[0])
  const bearers = book.byWord.get(name) ?? []
  const surnames = bearers.filter(({ words }) => fold(words.at(-1)) === name)
  const gender = genderOf(run, []) ?? ''
  const known = nearest(surnames.length > 0 ? surnames : bearers, run, roles) ?? [name, `${name} ${gender}`].map(key => book.people.get(key)).find(person => isOf(person, gender))
  if (known === undefined) book.people.set(book.people.has(name) ? `${name} ${gender}` : name, personOf(run, roles, document))
  else addMention(known, run, roles)
}

/** Where bodies are first named, by the word with which their names begin. */
const bodiesByFirstWord = (runs: readonly NameRun[]): ReadonlyMap<string, number> =>
  new Map(runs.filter(({ words }) => words.length > 1 && kindOfName(words.join(' ')) === 'organisation').reverse().map(({ words, from }) => [fold(words[0]), from]))

/** "Orsini" is Orsini Foods where nobody of that name has come in yet. */
function isBody ({ byWord }: NameBook, bodies: ReadonlyMap<string, number>, { words, title, from, sentence }: NameRun): boolean {
  const word = fold(words[0])
  const body = bodies.get(word)
  if (title !== null || body === undefined) return false
  const bearers = (byWord.get(word) ?? []).filter(person => kindOfName(person.words.join(' ')) !== 'organisation')
  // a headline comes before all that names it in full
  const first = sentence.part === 'title' ? Math.min(...bearers.map(firstAt)) : from
  return body < first && !bearers.some(person => person.mentions.some(mention => mention.from < from))
}

/** "Orsini reported a profit of £3m" is Orsini Foods, whoever else is called so. */
function hasResults ({ tokens }: Document, bodies: ReadonlyMap<string, number>, { words, title, from, to }: NameRun): boolean {
  const isNamed = title === null && (bodies.get(fold(words[0])) ?? Infinity) < from
  return isNamed && /^(?:reported|posted|made|booked|lost|sold|expects|forecasts|employs)$/.test(tokens[to]?.lower ?? '') &&
    tokens.slice(to + 1, to + NEAR).some(({ lower }) => /^(?:revenues?|profits?|sales|earnings|loss(?:es)?|income|turnover|dividends?|people)$/.test(lower))
}

/** In tokens. */
const NEAR = 8

/** Lord and Lady Lund are two. */
const isOf = (person: Person | undefined, gender: string): boolean => person !== undefined && (gender === '' || person.gender === null || person.gender === gender)

const firstAt = ({ mentions }: Person): number => Math.min(...mentions.map(({ from }) => from))

/** More bearers of one word than this are not looked through for each mention. */
const MAX_BEARERS = 20

function nearest (bearers: Person[], run: NameRun, roles: Role[]): Person | undefined {
  const gender = genderOf(run, [])
  const people = bearers.slice(0, MAX_BEARERS).filter(person => gender === null || (person.gender ?? givenGender(person.words[0] ?? '') ?? gender) === gender)
  const fitting = people.filter(person => fits(person.roles, roles))
  const usual = fitting.length > 1 ? fitting.filter(person => goesBySurname(person, run)) : []
  const among = usual.length > 0 ? usual : fitting.length > 0 ? fitting : people
  const before = among.flatMap(person => {
    const last = person.mentions.findLast(({ from }) => from < run.from)
    return last === undefined ? [] : [{ person, at: last.from }]
  })
  return before.sort((a, b) => b.at - a.at)[0]?.person ?? among.sort((a, b) => firstAt(a) - firstAt(b))[0]
}

/** Before `run`, called by the surname alone: relatives who come in later are told apart by their full names. */
const goesBySurname = ({ mentions }: Person, { from }: NameRun): boolean =>
  mentions.some(mention => mention.from < from && mention.words.length === 1 && mention.title === null)

const fits = (known: Role[], roles: Role[]): boolean =>
  roles.length === 0 || known.length === 0 || roles.some(role => known.some(other => areCompatible(other, role)))

function addMention (person: Person, run: NameRun, roles: Role[]): void {
  person.mentions.push(run)
  for (const role of roles) if (!person.roles.some(({ text }) => text === role.text)) person.roles.push(role)
  person.gender ??= genderOf(run, roles)
  person.country ??= run.leader
}

function personOf (run: NameRun, roles: Role[], document: Document): Person {
  const written = spanOf(document, run).text.replace(/\s+/g, ' ')
  // "Callum and Aisling O'Rourke"
  const title = run.words.length === 1 && NOBLE.has(run.title ?? '') ? `${document.tokens[run.from - 1]?.text} ` : ''
  const name = title + (written.includes(' ') ? written : run.words.join(' '))
  return { name, words: run.words, gender: genderOf(run, roles), roles: [...roles], country: run.leader, mentions: [run] }
}

/** By the title or the role; given names and pronouns are asked when all mentions are known. */
function genderOf ({ title }: NameRun, roles: Role[]): 'm' | 'f' | null {
  const titles = title === null ? [] : [TITLE_GENDERS.get(title)]
  return [...titles, ...roles.map(({ gender }) => gender)].find(gender => gender === 'm' || gender === 'f') ?? null
}

/** Roles that stand around a name: "Kremlin spokesman NAME", "NAME, the director of …", "the adviser, NAME". */
function rolesAround (document: Document, run: NameRun, names: ReadonlySet<number>): Role[] {
  return [roleBefore(document, run), roleAfter(document, run, names), roleOfVerb(document, run)].filter(role => role !== undefined)
}

/** "NAME | resigned as mines minister", "NAME | became the first mayor of York", "NAME | is a lawyer" */
function roleOfVerb ({ tokens }: Document, { to, sentence }: NameRun): Role | undefined {
  const [verb, next, third] = tokens.slice(to, Math.min(to + 3, sentence.to)).map(({ lower }) => lower)
  const isTold = /^(?:is|was|became|becomes|remains)$/.test(verb ?? '') ? /^(?:an?|the)$/.test(next ?? '') : OFFICE_VERBS.test(verb ?? '') && (next === 'as' || third === 'as')
  return isTold ? roleOfClause(tokens.slice(to, sentence.to)) : undefined
}

const OFFICE_VERBS = /^(?:resigned|quit|retired|served|serves|stepped|stood|worked|works|took)$/

const ROLE_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X'])

function roleBefore ({ tokens }: Document, run: NameRun): Role | undefined {
  const comma = tokens[run.from - 1]?.text === ','
  const end = comma ? run.from - 1 : run.from
  let from = end
  while (from > run.sentence.from && inRole(tokens[from - 1])) from--
  // "the mayor of | NAME": a place, or whom somebody serves
  if (!comma && GOVERNING.has(tokens[end - 1]?.lower ?? '')) return undefined
  // "in a letter to her son, | EMILY | wrote"
  const isOther = comma && isOfOther(describeRole(tokens.slice(from, end)), run) && tokens.slice(run.sentence.from, from).some(({ pos }) => pos === 'ADP') && run.sentence.from + FRONTED > from
  if (isOther) return undefined
  return describeRole(tokens.slice(from, end)) ?? (comma ? roleWithTail(tokens, run.sentence.from, end) : undefined)
}

/** In tokens. */
const FRONTED = 8

const isOfOther = (role: Role | undefined, { words }: NameRun): boolean => {
  const given = words.length > 1 ? givenGender(words[0] ?? '') : undefined
  return given !== undefined && role?.gender != null && role.gender !== given
}

const GOVERNING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to', 'from'])

/** "a dealer in Vienna, NAME". */
function roleWithTail (tokens: Document['tokens'], floor: number, end: number): Role | undefined {
  const start = Math.max(floor, end - MAX_TAIL)
  const head = tokens.slice(start, end).findLastIndex(({ lower, pos }) => ROLE_HEADS.has(lower) || pos === 'VERB')
  const [before, noun, after] = [-1, 0, 1].map(offset => tokens[start + head + offset])
  if (head === -1 || noun === undefined || noun.pos === 'VERB' || after?.pos !== 'ADP' || !/^(?:DET|ADJ|PRON|NOUN)$/.test(before?.pos ?? '')) return undefined
  return describeRole(tokens.slice(noun.index, end))
}

/** How far back from its comma a role with a tail begins at most, in tokens. */
const MAX_TAIL = 7

const inRole = (token: Document['tokens'][number] | undefined): boolean => token !== undefined &&
  ((ROLE_TAGS.has(token.pos) && !token.quoted) || token.lower === "'s" || token.text === '-' || token.lower === 'of' || (token.pos !== 'VERB' && ROLE_HEADS.has(token.lower)))

const goesOn = (rest: Document['tokens'], verb: number): boolean =>
  rest[verb]?.pos === 'VERB' && !/(?:ed|ing|n)$/.test(String(rest[verb]?.lower)) && rest[verb + 1]?.pos !== 'PUNCT'

/** At most this many words of what follows a name in commas are its role. */
const MAX_ROLE_WORDS = 16

function roleAfter ({ tokens }: Document, run: NameRun, names: ReadonlySet<number>): Role | undefined {
  if (tokens[run.to]?.text !== ',') return undefined
  const age = tokens[run.to + 1]?.pos === 'NUM' && tokens[run.to + 2]?.text === ',' ? 2 : 0
  const rest = tokens.slice(run.to + 1 + age, run.sentence.to)
  if (isClosingTag(rest)) return undefined
  if (rest[0]?.lower === 'who') return roleOfClause(rest.slice(1))
  const close = rest.findIndex(({ text, pos, lower }, at) => text === ',' || (pos === 'VERB' && !isBased(rest, at)) || lower === 'who')
  // "Lund, the mayor went on, …": the next clause
  if (goesOn(rest, close)) return undefined
  const phrase = close === -1 ? rest : rest.slice(0, close)
  // what ends in another name is that person's role: "with Wang, President Vladimir Putin …"
  const head = phrase.find(({ lower }) => ROLE_HEADS.has(lower))
  const [first] = phrase
  const next = close === -1 ? -1 : Number(rest[close]?.index) + 1
  if (phrase.length > MAX_ROLE_WORDS || (head !== undefined && (names.has(head.index + 1) || (run.words.length === 1 && names.has(next))))) return undefined
  return first === undefined || first.pos === 'ADP' || (first.pos === 'PRON' && !isOwned(first, rest[close])) ? undefined : describeRole(phrase)
}

/** "NAME, | his predecessor, said"; "in Tennessee, | his mother said" opens a clause. */
const isOwned = ({ lower }: Document['tokens'][number], end: Document['tokens'][number] | undefined): boolean => THIRD_POSSESSIVES.has(lower) && end?.text === ','
