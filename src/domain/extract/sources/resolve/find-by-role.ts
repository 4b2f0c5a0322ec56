import { areOpposed } from '../roles/compatible-roles.js'
import type { Role } from '../roles/describe-role.js'
import type { Person } from '../names/person.js'
import { groupsOf } from '../roles/roles.js'

/** The point before which somebody has to be named, whose the role is, and who is known not to have it. */
export interface RoleQuestion { role: Role, possessor: Person | undefined, at: number, isOther: (person: Person) => boolean }

/** Heads that differ by their modifiers: a foreign minister is no finance minister. */
const SPECIFIC: ReadonlySet<number> = groupsOf('minister secretary director diplomat')

const EMPTY: ReadonlySet<string> = new Set('chief top senior former deputy vice new own longtime veteran official'.split(' '))

/**
 * Who of the people a role means ("the Kremlin aide"): the role's head has to fit one of theirs, no country or ministry may contradict, and of those who
 * fit, the one with most in common, then the one named last before `at`. Undefined where nobody fits.
 */
export function findByRole (people: readonly Person[], { role, possessor, at, isOther }: RoleQuestion): Person | undefined {
  const wanted = possessor === undefined ? role : { ...role, principals: [...role.principals, ...possessor.roles.flatMap(({ principals }) => principals)] }
  const may = (person: Person) => person !== possessor && isOfGender(person, role) && named(person, at) >= 0 && !servesAnother(person, wanted) &&
    !isOther(person)
  const fitting = people.filter(may).flatMap(person => {
    const score = Math.max(leads(person, wanted) ? 1 : -1, ...person.roles.map(own => likeness(wanted, own)))
    return score < 0 ? [] : [{ person, score, named: named(person, at) }]
  })
  return fitting.sort((a, b) => b.score - a.score || b.named - a.named)[0]?.person
}

const isOfGender = ({ gender }: Person, role: Role): boolean => gender === null || role.gender === null || gender === role.gender

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

/** A "CEO" is a "chief executive". */
const isSameHead = (wanted: Role, own: Role): boolean => headOf(wanted) === headOf(own)
const headOf = ({ head }: Role): string => SYNONYMS.get(head) ?? head

const SYNONYMS: ReadonlyMap<string, string> = new Map([['ceo', 'executive'], ['mp', 'lawmaker'], ['attorney', 'lawyer'], ['keeper', 'goalkeeper']])

/** "the leader" may be a president, "the official" anybody in office. */
const mayCall = (wanted: Role, own: Role): boolean =>
  isSameHead(wanted, own) || (wanted.group === own.group && !TRADES.has(wanted.group) && !areTwoCallings(wanted.head, own.head)) || VAGUE.has(wanted.group) ||
  (LEADER.has(wanted.group) && LEADING.has(own.group)) || (EXECUTIVES.has(wanted.group) && RUNNING.has(own.group)) ||
  isKindOf(own, wanted.head) || isBefore(own, wanted) || isAfter(own, wanted)

/** The minister's predecessor is "the former minister", and the successor is the one that is in office. */
const isBefore = (own: Role, { group, modifiers }: Role): boolean => own.head === 'predecessor' && STATE.has(group) && modifiers.some(isPast)
const isAfter = (own: Role, { group, modifiers }: Role): boolean => own.head === 'successor' && STATE.has(group) && !modifiers.some(isPast)

/** A singer is no photographer, though one may be both: whoever spoke last may. */
const TRADES = groupsOf('actor biologist engineer worker conductor trustee watchmaker welder barman physiotherapist climber cartoonist umpire publican sheriff')

/** A surgeon may be "the doctor", and a nurse is neither. */
const areTwoCallings = (a: string, b: string): boolean => a !== b && (NO_DOCTORS.has(a) || NO_DOCTORS.has(b))

const NO_DOCTORS: ReadonlySet<string> = new Set(['nurse', 'midwife', 'paramedic', 'pharmacist', 'radiographer', 'dentist'])

/** A volcanologist is a scientist. */
const isKindOf = ({ group }: Role, head: string): boolean => WIDER.get(head)?.has(group) === true

const RESEARCH = groupsOf('biologist professor director doctor')
const STATE = groupsOf('president minister secretary lawmaker governor candidate leader chancellor')
const SPORT = groupsOf('player champion captain')
const WIDER: ReadonlyMap<string, ReadonlySet<number>> = new Map([
  ...['scientist', 'researcher', 'academic', 'expert', 'scholar', 'specialist'].map(head => [head, RESEARCH] as const), ['politician', STATE] as const,
  ...['athlete', 'player', 'star'].map(head => [head, SPORT] as const), ['officer', groupsOf('general sheriff')] as const
])

const VAGUE = groupsOf('official man woman')
const LEADER = groupsOf('leader')
const EXECUTIVES = groupsOf('executive')
const RUNNING = groupsOf('president leader founder')

/** The new minister is not the one who left. */
const areTwo = ({ modifiers: a }: Role, { modifiers: b, head }: Role): boolean =>
  (a.some(isNew) && b.some(isPast)) || (a.some(isPast) && (b.some(isNew) || head === 'successor'))

const isNew = (word: string): boolean => word === 'new' || word === 'incoming' || word === 'current'
const isPast = (word: string): boolean => word === 'former' || word === 'outgoing' || word === 'ex' || word === 'late'

/** How much two roles share; below zero where they cannot be one person's. */
function likeness (wanted: Role, own: Role): number {
  if (!mayCall(wanted, own) || areTwo(wanted, own) || areOpposed(wanted, own)) return -1
  const shared = own.principals.filter(id => wanted.principals.includes(id)).length
  if (wanted.principals.length > 0 && own.principals.length > 0 && shared === 0) return -1
  const [these, those] = [telling(wanted), telling(own)]
  const same = these.filter(word => those.includes(word)).length
  if (SPECIFIC.has(wanted.group) && these.length > 0 && those.length > 0 && same === 0) return -1
  const isFollowed = wanted.head !== own.head && (isBefore(own, wanted) || isAfter(own, wanted))
  const [isFormer, isMeantFormer] = [own.modifiers.some(isPast), wanted.modifiers.some(isPast)]
  const isBoth = isFormer && isMeantFormer ? 1 : 0
  return shared * 2 + same * 2 + isBoth + (isFollowed ? 3 : isSameHead(wanted, own) && (!isFormer || isMeantFormer) ? 1 : 0)
}
