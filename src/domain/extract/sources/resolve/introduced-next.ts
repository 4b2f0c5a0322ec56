import type { Document, Sentence, TokenSpan } from '../../document.js'
import type { Role } from '../roles/describe-role.js'
import { bareNoun } from '../roles/describe-role.js'
import { findByRole } from './find-by-role.js'
import { suits } from './find-by-salience.js'
import type { Person } from '../names/person.js'
import { groupsOf, ROLE_HEADS } from '../roles/roles.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import { servesOthers } from '../names/serves-others.js'

/**
 * An article's first paragraph says "a retired pilot" and a later one gives the name: whom it introduces by that very office, else whom the next
 * paragraph names first, if never before, and by no role that speaks against it. Those who are left unnamed on purpose stay so.
 */
export function introducedNext (scene: Scene, { span, sentence }: SourcePlace, role: Role): Person | undefined {
  if (NAMELESS.has(role.group)) return undefined
  if (sentence.part === 'title') return inOffice(scene, scene.people.all, role)
  if (!isLead(scene.document, sentence.paragraph)) return UNNAMED.test(words(scene.document, span)) ? undefined : calledNext(scene, sentence, role)
  const next = scene.document.sentences.find(({ index, paragraph }) => index > sentence.index && paragraph > sentence.paragraph)
  if (next === undefined || UNNAMED.test(words(scene.document, span))) return undefined
  const later = scene.people.all.filter(person => firstAt(person) >= next.from).sort((a, b) => firstAt(a) - firstAt(b))
  // "its owner" is whoever owns what was named, and not whoever comes next
  const isOwned = /^(?:its|their)$/.test(scene.document.tokens[span.from]?.lower ?? '')
  return inOffice(scene, later, role) ?? (isOwned || isSecond(scene, span, sentence) ? undefined : namedNext(scene, later[0], next, role))
}

/** "An engineer said that …, after a driver reported that …": of two who are not named the first is the one whom the article is about. */
const isSecond = ({ document: { tokens } }: Scene, span: TokenSpan, { from }: Sentence): boolean =>
  tokens.slice(from, span.from).some(({ pos, lower, index }) => pos === 'NOUN' && ROLE_HEADS.has(lower) && /^(?:an?|two|three)$/.test(articleBefore(tokens, index)))

function articleBefore (tokens: Document['tokens'], noun: number): string {
  let at = noun - 1
  while (/^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '')) at--
  return tokens[at]?.lower ?? ''
}

/** Whoever comes with the same role, wherever in the article: a person's other words ("woman", "official") are no office. */
function inOffice ({ document }: Scene, later: readonly Person[], role: Role): Person | undefined {
  if (VAGUE.has(role.group)) return undefined
  const fellows = later.filter(({ roles }) => roles.some(own => own.group === role.group)).reverse()
  return findByRole(fellows, { role, possessor: undefined, at: Infinity, isOther: person => servesOthers(document, person, role) })
}

/** "… / NAME, 54, was there": but "one mother, NAME" is one of several, and comes anew. */
function namedNext ({ document }: Scene, person: Person | undefined, { paragraph }: Sentence, role: Role): Person | undefined {
  const named = person?.mentions[0]
  if (person === undefined || named?.sentence.paragraph !== paragraph || named.words.length < 2) return undefined
  const before = document.tokens.slice(Math.max(named.sentence.from, named.from - ONE_OF_REACH), named.from).map(({ lower }) => lower).join(' ')
  return suits(person, role) && !ONE_OF.test(before) ? person : undefined
}

const ONE_OF = /\b(?:one|another)\b[^,]* ,$/
const ONE_OF_REACH = 8

/** "His lawyer said … The lawyer, NAME, …": somebody new whom the next sentence calls by the same noun. */
function calledNext ({ document, people }: Scene, { index, part }: Sentence, { head }: Role): Person | undefined {
  const next = document.sentences[index + 1]
  if (next?.part !== part) return undefined
  return people.all.find(({ mentions, roles }) => {
    const at = Number(mentions[0]?.from)
    return at >= next.from && at < next.to && roles.some(role => role.head === head) && document.tokens.slice(next.from, at).some(({ lower }, place, before) => bareNoun(lower) === head && before[place - 1]?.lower === 'the')
  })
}

/** "The widow said … “…,” NAME NAME said.": whom the next sentence, a quote, brings in first, with no word of who that is. */
export function quotedNext ({ document: { sentences, tokens }, people }: Scene, { index, paragraph }: Sentence, role: Role): Person | undefined {
  const next = sentences[index + 1]
  if (next === undefined || next.paragraph !== paragraph || !/^["“]$/.test(tokens[next.from]?.text ?? '')) return undefined
  const [person] = people.all.filter(({ mentions }) => mentions.some(({ from }) => from >= next.from && from < next.to && tokens[from]?.quoted === false))
  const run = person?.mentions[0]
  if (person === undefined || run === undefined || run.from < next.from || run.words.length < 2 || person.roles.length > 0) return undefined
  const isTold = tokens[run.to]?.text === ',' && !/^(?:whose|\d+)$/.test(tokens[run.to + 1]?.lower ?? '')
  return isTold || (role.gender !== null && person.gender !== null && person.gender !== role.gender) ? undefined : person
}

const firstAt = ({ mentions }: Person): number => mentions[0]?.from ?? Infinity

const NAMELESS: ReadonlySet<number> = groupsOf('official spokesman witness resident')
const VAGUE: ReadonlySet<number> = groupsOf('man woman mother father member')

const UNNAMED = /who (?:asked|spoke|declined|requested|did not want|could not be named)|speaking on|on condition|familiar/

const words = ({ tokens }: Document, { from, to }: TokenSpan): string => tokens.slice(from, to + 4).map(({ lower }) => lower).join(' ')

/** Whether a paragraph is the first of the text. */
export const isLead = ({ sentences }: Document, paragraph: number): boolean => sentences.find(({ part }) => part === 'text')?.paragraph === paragraph
