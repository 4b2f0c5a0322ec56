import { entityOf } from '../../../lexicon/entity-of.js'
import type { Token } from '../../document.js'
import { isName, TAIL, withSmallArticle, type Phrase } from '../names/phrase.js'
import { BODY_HEADS, GROUP_HEADS, ROLE_HEADS } from '../roles/roles.js'
import type { Mention } from './mention.js'

/** "Russia and China", "the president and other officials": a group under its own words. */
export function coordinated (phrase: Phrase): Mention | undefined {
  const { tokens, text } = phrase
  const joint = tokens.findIndex(({ lower }) => lower === 'and')
  if (joint < 1 || entityOf(text) !== undefined || isOneBody(phrase, joint)) return undefined
  const [left, right] = [tokens.slice(0, joint), tokens.slice(joint + 1)]
  if (isOneHolder(left, right) || isDescribedTwice(left, right)) return undefined
  if (left.some(({ lower }) => TAIL.has(lower)) || !speaks(left) || !speaks(right)) return undefined
  return { form: 'name', name: withSmallArticle(phrase), kind: 'group' }
}

/** "Founder and chief executive NAME", "the owner and editor, NAME": one who is both. */
function isOneHolder (left: readonly Token[], right: readonly Token[]): boolean {
  const named = right.findIndex((token, at) => isName(token) && at > 0)
  const role = right.slice(0, named).filter(({ text }) => text !== ',')
  return named > 0 && right.slice(named).every(isName) && isRole(left) && isRole(role) && role.every(({ text, lower }) => text === lower && !/^(?:the|an?|his|her|their|its)$/.test(lower))
}

/** "NAME, a lawyer | and former senator", "NAME, president | and chief executive of …": what one is, and no second one. */
function isDescribedTwice (left: readonly Token[], right: readonly Token[]): boolean {
  const comma = left.findIndex(({ text }) => text === ',')
  const [first, ...more] = left.slice(comma + 1)
  const article = /^(?:an?|the)$/.test(right[0]?.lower ?? '')
  const isSame = !article || (isName(left[comma - 1]) && /^an?$/.test(first?.lower ?? '') && right[0]?.lower !== 'the')
  return comma > 0 && first !== undefined && isSame && [...more, first].every(({ text }) => text !== ',') && isHolder([first, ...more]) && isHolder(right)
}

/** Words whose head is what one person is. */
function isHolder (words: readonly Token[]): boolean {
  const tail = words.findIndex(({ lower, text }) => TAIL.has(lower) || text === ',')
  const head = words.at(tail === -1 ? -1 : tail - 1)?.lower ?? ''
  return ROLE_HEADS.has(head) && !(head.endsWith('s') && ROLE_HEADS.has(head.slice(0, -1)))
}

const isRole = (words: readonly Token[]): boolean => ROLE_HEADS.has(words.at(-1)?.lower ?? '') && !words.slice(1).some(isName)

/** "the Health and Safety Executive" */
export const isOneBody = ({ tokens, first, head }: Phrase, joint: number): boolean => first.lower === 'the' && joint > 0 && joint < 4 && head.length === tokens.length &&
  tokens.slice(1).every((token, at) => at + 1 === joint || isName(token)) && !tokens.slice(1, joint).some(({ lower }) => BODY_HEADS.has(lower)) &&
  (entityOf(tokens.slice(1, joint).map(({ text }) => text).join(' ')) === undefined) && tokens.length - joint > 2

function speaks (tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ lower, text }) => TAIL.has(lower) || text === ',')
  const head = end === -1 ? tokens.at(-1) : tokens[end - 1]
  return head !== undefined && (isName(head) || ROLE_HEADS.has(head.lower) || GROUP_HEADS.has(head.lower) || BODY_HEADS.has(head.lower))
}
