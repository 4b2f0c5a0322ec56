import type { Role } from './describe-role.js'
import type { Person } from './people.js'
import { groupsOf } from './roles.js'

/** The point before which somebody has to be named, and whose the role is. */
export interface RoleQuestion { role: Role, possessor: Person | undefined, at: number }

/** Heads that differ by their modifiers: a foreign minister is no finance minister. */
const SPECIFIC: ReadonlySet<number> = groupsOf('minister secretary director diplomat')

const EMPTY: ReadonlySet<string> = new Set('chief top senior former deputy vice new own longtime veteran official'.split(' '))

/**
 * Who of the people a role means ("the Kremlin aide"): the role's head has to fit one of theirs, no country or ministry may contradict, and of those who
 * fit, the one with most in common, then the one named last before `at`. Undefined where nobody fits.
 */
export function findByRole (people: readonly Person[], { role, possessor, at }: RoleQuestion): Person | undefined {
  const wanted = possessor === undefined ? role : { ...role, principals: [...role.principals, ...possessor.roles.flatMap(({ principals }) => principals)] }
  const fitting = people.filter(person => person !== possessor && named(person, at) >= 0 && !servesAnother(person, wanted)).flatMap(person => {
    const score = Math.max(leads(person, wanted) ? 1 : -1, ...person.roles.map(own => likeness(wanted, own)))
    return score < 0 ? [] : [{ person, score, named: named(person, at) }]
  })
  return fitting.sort((a, b) => b.score - a.score || b.named - a.named)[0]?.person
}

/** "the French president" is whoever is known to lead France. */
const leads = ({ country }: Person, { group, principals }: Role): boolean => country !== null && LEADING.has(group) && principals.includes(country.id)

const LEADING: ReadonlySet<number> = groupsOf('president leader minister chancellor king queen')

const named = ({ mentions }: Person, at: number): number => mentions.findLast(({ from }) => from < at)?.from ?? -1

const telling = ({ modifiers }: Role): string[] => modifiers.filter(word => !EMPTY.has(word))

/** Known to serve other countries than the role does. */
function servesAnother ({ roles, country }: Person, { principals }: Role): boolean {
  const wanted = principals.filter(isCountry)
  const own = [...roles.flatMap(role => role.principals), ...country === null ? [] : [country.id]].filter(isCountry)
  return wanted.length > 0 && own.length > 0 && !own.some(id => wanted.includes(id))
}

const isCountry = (id: string): boolean => id.startsWith('country:')

/** "the leader" may be a president, "the official" anybody in office. */
const mayCall = (wanted: Role, own: Role): boolean =>
  wanted.group === own.group || VAGUE.has(wanted.group) || (LEADER.has(wanted.group) && LEADING.has(own.group))

const VAGUE = groupsOf('official man mother')
const LEADER = groupsOf('leader')

/** How much two roles share; below zero where they cannot be one person's. */
function likeness (wanted: Role, own: Role): number {
  if (!mayCall(wanted, own)) return -1
  const shared = own.principals.filter(id => wanted.principals.includes(id)).length
  if (wanted.principals.length > 0 && own.principals.length > 0 && shared === 0) return -1
  const [these, those] = [telling(wanted), telling(own)]
  const same = these.filter(word => those.includes(word)).length
  if (SPECIFIC.has(wanted.group) && these.length > 0 && those.length > 0 && same === 0) return -1
  return shared * 2 + same * 2 + (wanted.head === own.head ? 1 : 0)
}
