import type { Token } from '../../document.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import { readSeveral, type Several } from '../mentions/several.js'
import type { ResolvedSource } from '../names/named-source.js'
import type { People, Person } from '../names/person.js'
import { BODY_HEADS, GROUP_HEADS, ROLE_HEADS } from '../roles/roles.js'
import { broughtIn, type Brought } from './brought-in.js'
import { singularOf } from './singular-of.js'

/**
 * Whom "the pair", "neither man" or "the engineers" takes up: of those who were named together, who spoke, or of whom so many were told of, the last ones
 * whom number and noun fit. Undefined for other phrases, and where nobody fits.
 */
export function findSeveral (scene: Scene, place: SourcePlace): ResolvedSource | undefined {
  const words = scene.document.tokens.slice(place.span.from, place.span.to)
  const wanted = place.sentence.part === 'title' ? undefined : readSeveral(words.map(({ lower }) => lower))
  if (wanted === undefined) return undefined
  // "The New York Times" are nobody's times; "the Lunds" may be two of that name
  const isName = words.length > 1 && isCapital(words.at(-1))
  const isMeant = (brought: Brought) => isName ? brought.runs.some(({ words }) => isNameOf(words, wanted)) : fits(scene, brought, wanted)
  const [last] = broughtIn(scene, place).filter(isMeant).sort((a, b) => b.at - a.at)
  return last === undefined ? undefined : { source: last.source, person: undefined }
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && token.text !== token.lower

const isNameOf = (words: readonly string[], { noun, told }: Several): boolean => told.length === 0 && words.at(-1)?.toLowerCase() === singularOf(noun ?? '')

function fits ({ people }: Scene, { count, noun, told, runs, source }: Brought, wanted: Several): boolean {
  if (wanted.count !== undefined && count !== wanted.count) return false
  if (wanted.noun === undefined) return true
  const head = singularOf(wanted.noun)
  // "the source" is none of several
  if (head === wanted.noun && wanted.count === undefined && noun !== head) return false
  if (noun !== undefined) return head === singularOf(noun) ? wanted.told.every(word => told.includes(word)) : wanted.count !== undefined && isAlso(head, noun)
  if (runs.length === 0) return wanted.count !== undefined && (BODY_HEADS.has(head) || (STATES.test(head) && !areNamed(people, source.name)))
  return runs.every(({ from }) => isCalled(people.at.get(from)?.person, head))
}

/** Persons are no states. */
const areNamed = ({ all }: People, names: string): boolean => all.some(({ words }) => names.split(/, | and /).some(name => name.split(' ').at(-1) === words.at(-1)))

/** Two nurses may be "both women". */
const isAlso = (head: string, noun: string): boolean =>
  ANYBODY.test(head) && (ROLE_HEADS.has(singularOf(noun)) || GROUP_HEADS.has(noun)) && isOfGender(ROLE_HEADS.get(singularOf(noun))?.gender, head)

const isCalled = (person: Person | undefined, head: string): boolean =>
  (ANYBODY.test(head) || person?.roles.some(role => role.head === head) === true) && isOfGender(person?.gender, head)

function isOfGender (gender: 'm' | 'f' | null | undefined, head: string): boolean {
  const wanted = ROLE_HEADS.get(head)?.gender ?? null
  return wanted === null || (gender ?? wanted) === wanted
}

const ANYBODY = /^(?:man|woman|boy|girl|people|person|brother|sister|sibling|twin)$/
const STATES = /^(?:side|party|country|nation|state)$/
