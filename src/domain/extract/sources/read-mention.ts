import { entityOf } from '../../lexicon/entity-of.js'
import type { Document, Token, TokenSpan } from '../document.js'
import { describeRole } from './describe-role.js'
import type { Mention } from './mention.js'
import type { NameRun } from './name-runs.js'
import type { People } from './people.js'
import { isIndefinite, isName, readPhrase, TAIL, withSmallArticle, type Phrase } from './phrase.js'
import { readBody } from './read-body.js'
import { BODY_HEADS, GROUP_HEADS, ROLE_HEADS } from './roles.js'

const PRONOUNS: ReadonlySet<string> = new Set('he she it they who which that we i you his her their this these those'.split(' '))

/** Reads a source's words; undefined for what cannot speak. */
export function readMention (document: Document, span: TokenSpan, people: People): Mention | undefined {
  const phrase = readPhrase(document, span)
  if (phrase === undefined) return undefined
  const { tokens, first } = phrase
  if (tokens.length === 1 && (first.pos === 'PRON' || PRONOUNS.has(first.lower))) return { form: 'pronoun', lower: first.lower }
  return coordinated(phrase) ?? namedPerson(phrase, people) ?? described(phrase, people) ?? readBody(phrase)
}

/** "Russia and China", "the president and other officials": a group under its own words. */
function coordinated (phrase: Phrase): Mention | undefined {
  const { tokens, text } = phrase
  const joint = tokens.findIndex(({ lower }) => lower === 'and')
  if (joint < 1 || entityOf(text) !== undefined) return undefined
  const [left, right] = [tokens.slice(0, joint), tokens.slice(joint + 1)]
  if (left.some(({ lower }) => TAIL.has(lower)) || !speaks(left) || !speaks(right)) return undefined
  return { form: 'name', name: withSmallArticle(phrase), kind: 'group' }
}

function speaks (tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ lower, text }) => TAIL.has(lower) || text === ',')
  const head = end === -1 ? tokens.at(-1) : tokens[end - 1]
  return head !== undefined && (isName(head) || ROLE_HEADS.has(head.lower) || GROUP_HEADS.has(head.lower) || BODY_HEADS.has(head.lower))
}

/** A name in the head of the phrase, or behind its role. */
function namedPerson ({ tokens, noun }: Phrase, people: People): Mention | undefined {
  for (const { index } of tokens) {
    const found = people.at.get(index)
    if (found !== undefined && (found.run.to === noun.index + 1 || standsBehindRole(tokens, found.run))) return { form: 'person', person: found.person }
  }
  return undefined
}

/** "the adviser, NAME", "the Secretary of State NAME". */
function standsBehindRole (tokens: readonly Token[], run: NameRun): boolean {
  const before = tokens.filter(({ index }) => index < run.from)
  const after = tokens.find(({ index }) => index === run.to)
  const last = before.at(-1)
  if (last === undefined || TAIL.has(last.lower) || (after !== undefined && after.text !== ',')) return false
  return describeRole(before) !== undefined
}

/** A phrase whose head is a role: of somebody named elsewhere when definite, of somebody unnamed when not. */
function described (phrase: Phrase, people: People): Mention | undefined {
  const { tokens, head, noun } = phrase
  const role = describeRole(tokens)
  if (role?.head !== noun.lower) return undefined
  if (isIndefinite(phrase)) return { form: 'name', name: withSmallArticle(phrase), kind: 'anonymous' }
  const owners = head.filter(({ lower }) => lower === "'s").map(({ index }) => index)
  const possessor = head.flatMap(({ index }) => people.at.get(index) ?? []).find(({ run }) => owners.includes(run.to))
  return { form: 'role', role, possessor: possessor?.person }
}
