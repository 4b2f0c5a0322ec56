import { scanEntities } from '../../../lexicon/scan-entities.js'
import { ROLE_HEADS } from './roles.js'

/** What a person is: the words, the group of role nouns that their head belongs to, and whom the person serves. */
export interface Role {
  text: string
  head: string
  group: number
  gender: 'm' | 'f' | null
  /** Ids of the countries and bodies named in it. */
  principals: string[]
  /** The first country among them, by its usual name. */
  country: string | null
  /** Other names of whom or where the person serves ("the mayor of York"), lower case; ids of those in "Toyota's director" and of all countries. */
  owners: string[]
  ownerIds: string[]
  /** Its other words, lower case: "foreign", "ministry", "chief". */
  modifiers: string[]
}

interface RoleWord { text: string, lower: string, start: number, end: number }

/**
 * The role that a noun phrase names ("the Russian leader's foreign policy advisor"), undefined when it names none. A possessor that is no country or
 * body of its own is left out of the text, and still counts for whom the person serves.
 */
export function describeRole (phrase: readonly RoleWord[]): Role | undefined {
  const core = headPart(phrase)
  const head = core.at(-1)
  const noun = bareNoun(head?.lower ?? '')
  const known = ROLE_HEADS.get(noun)
  // "3 pm"
  if (head === undefined || known === undefined || head.text === 'pm' || isForce(core)) return undefined
  const entities = scanEntities(phrase.map(({ text }) => text))
  const named = new Set(entities.flatMap(({ from, to }) => phrase.slice(from, to)))
  return {
    text: textOf(withoutPossessor(phrase, head)),
    head: noun,
    group: noun === 'minister' && core.some(({ lower }) => lower === 'prime') ? PREMIER : known.group,
    gender: known.gender,
    principals: [...new Set(entities.map(({ entity }) => entity.id))],
    country: entities.find(({ entity }) => entity.id.startsWith('country:'))?.entity.name ?? null,
    owners: phrase.filter((word, at) => word !== head && !named.has(word) && isOwner(phrase, at)).map(({ lower }) => lower),
    ownerIds: entities.flatMap(({ entity, from, to }) => entity.id.startsWith('country:') || isOwner(phrase, to - 1) || isOwner(phrase, from) ? [entity.id] : []),
    modifiers: [...head.lower.startsWith('ex-') ? ['ex'] : [], ...phrase.filter(word => word !== head && !named.has(word) && /^\p{L}/u.test(word.text) && !EMPTY.has(word.lower)).map(({ lower }) => lower)]
  }
}

/** "the coast guard" is many. */
export const isForce = (core: ReadonlyArray<Pick<RoleWord, 'lower'>>): boolean => core.at(-1)?.lower === 'guard' && FORCES.test(core.at(-2)?.lower ?? '')
const FORCES = /^(?:coast|national|republican|revolutionary|presidential|civil|border|home|territorial)$/

/** "ex-president", "mother-of-four" */
export const bareNoun = (noun: string): string => noun.replace(/^ex-|(?<=^(?:mother|father|mum|mom|dad))-of-.*$/, '')

/** A prime minister is a premier. */
const PREMIER = ROLE_HEADS.get('premier')?.group ?? -1

/** A capital before "'s", or behind a preposition. */
function isOwner (phrase: readonly RoleWord[], at: number): boolean {
  if (!/^\p{Lu}/u.test(phrase[at]?.text ?? '')) return false
  return phrase[at + 1]?.lower === "'s" || phrase.slice(Math.max(0, at - 3), at).some(({ lower }) => TAIL.has(lower))
}

const EMPTY: ReadonlySet<string> = new Set("the a an 's of for in at to and his her its their on by with from".split(' '))
const TAIL: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'to', 'on', 'with', 'from'])

/** "a Department | for | Transport spokesperson": within the name of whom somebody serves. */
export const isInName = (words: ReadonlyArray<Pick<RoleWord, 'text' | 'lower'>>, at: number): boolean => /^(?:of|for)$/.test(words[at]?.lower ?? '') &&
  /^\p{Lu}/u.test(words[at - 1]?.text ?? '') && !/^(?:the|an?)$/i.test(words[at - 1]?.text ?? '') && /^\p{Lu}/u.test(words[at + 1]?.text ?? '') &&
  ROLE_HEADS.has((words.at(-1)?.text ?? '').replace(/s$/, '')) && !words.some(({ lower, text }) => lower === "'s" || text === ',')

/** Up to the first preposition: there the head stands. */
function headPart (phrase: readonly RoleWord[]): readonly RoleWord[] {
  const end = phrase.findIndex(({ lower }, at) => TAIL.has(lower) && !isInName(phrase, at))
  const core = end === -1 ? phrase : phrase.slice(0, end)
  const last = core.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return core.slice(0, last + 1)
}

/** "the Russian leader's adviser" is an adviser; "Moscow's envoy" stays Moscow's. */
function withoutPossessor (phrase: readonly RoleWord[], head: RoleWord): readonly RoleWord[] {
  const mark = phrase.findLastIndex(({ lower }, index) => lower === "'s" && index < phrase.indexOf(head))
  const possessor = phrase.slice(0, Math.max(0, mark)).filter(({ lower }) => lower !== 'the')
  const [entity] = scanEntities(possessor.map(({ text }) => text))
  const whole = mark === -1 || (entity !== undefined && entity.from === 0 && entity.to === possessor.length && entity.entity.form !== 'leader')
  return whole ? phrase : phrase.slice(mark + 1)
}

function textOf (words: readonly RoleWord[]): string {
  const first = words.findIndex(({ lower }) => !EMPTY.has(lower) && lower !== '-')
  return words.slice(Math.max(0, first)).map(({ text, start }, index, kept) => (kept.slice(0, index).slice(-1).some(({ end }) => start > end) ? ' ' : '') + text).join('').replace(/[\s,.]+$/, '')
}
