import { tokenize } from '../../tokens.js'
import { UNLISTED } from './agents.js'
import { describeRole, type Role } from './describe-role.js'
import { groupsOf } from './roles.js'

/**
 * Whether a person with the one set of roles may be the person with the other: role nouns that mean the same or follow one another in a career, and
 * no two countries. Nothing known is compatible with everything.
 */
export function compatibleRoles (a: readonly string[], b: readonly string[]): boolean {
  const known = (roles: readonly string[]) => roles.map(role => describeRole(tokenize(role, 0, role.length))).filter(role => role !== undefined)
  const [those, these] = [known(a), known(b)]
  return those.length === 0 || these.length === 0 || those.some(one => these.some(other => areCompatible(one, other)))
}

/** The same for two roles read before. */
export const areCompatible = (a: Role, b: Role): boolean => areKindred(a, b) && !serveOthers(a, b) && !areOpposed(a, b)

/** Who prosecutes is nobody's lawyer. */
export const areOpposed = (a: Role, b: Role): boolean =>
  (a.head === 'prosecutor' && DEFENDING.has(b.head)) || (b.head === 'prosecutor' && DEFENDING.has(a.head))

const DEFENDING: ReadonlySet<string> = new Set(['lawyer', 'solicitor', 'barrister', 'counsel'])

/** Groups within which one person goes by several words. */
const CAREERS = [
  groupsOf('president leader minister secretary chancellor lawmaker governor candidate member diplomat king queen'),
  groupsOf('analyst director professor author journalist founder lawyer member doctor leader'),
  groupsOf('general officer minister leader'),
  // who acts for somebody
  groupsOf('lawyer agent')
]

/** They say nothing that another role could contradict. */
const VAGUE = groupsOf('official man woman mother father member')

/** What somebody is to somebody else leaves open what either does for a living. */
const RELATIONS: ReadonlySet<string> = new Set('colleague friend cousin acquaintance namesake classmate schoolmate flatmate roommate housemate'.split(' '))

/** Anybody may be of a party, and of no second one. */
const PARTIES = groupsOf('democrat republican conservative socialist liberal communist')

export const areOfTwoParties = (a: Role, b: Role): boolean =>
  PARTIES.has(a.group) && PARTIES.has(b.group) && a.group !== b.group

export const areKindred = (a: Role, b: Role): boolean =>
  (a.group === b.group && (a.group !== UNLISTED || a.head === b.head)) ||
  VAGUE.has(a.group) || VAGUE.has(b.group) || RELATIONS.has(a.head) || RELATIONS.has(b.head) || PARTIES.has(a.group) !== PARTIES.has(b.group) ||
  CAREERS.some(career => career.has(a.group) && career.has(b.group))

/** Both name a country, and none that the other names. */
function serveOthers (a: Role, b: Role): boolean {
  const countries = ({ principals }: Role) => principals.filter(id => id.startsWith('country:'))
  const [those, these] = [countries(a), countries(b)]
  return those.length > 0 && these.length > 0 && !those.some(id => these.includes(id))
}
