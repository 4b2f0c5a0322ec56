import type { Scene } from '../mentions/scene.js'
import type { Person } from '../names/person.js'
import { groupsOf } from '../roles/roles.js'

/** Whether what somebody is said to have ("her office", "his government") is a body of the state, since they lead it. */
export const isOfState = ({ roles }: Person, noun: string): boolean => BODIES.has(noun) && roles.some(({ group }) => LEADING.has(group))

const BODIES: ReadonlySet<string> = new Set(['office', 'administration', 'cabinet', 'ministry', 'department'])
const LEADING: ReadonlySet<number> = groupsOf('president minister premier governor king queen')

/** The same of a name that says so ("Lund's office"). */
export function isOfficeOfState ({ people: { all } }: Scene, name: string): boolean {
  const [owner, noun = ''] = name.split(/['’]s (?=\p{Ll}+$)/u)
  return BODIES.has(noun) && all.some(person => (person.name === owner || person.words.at(-1) === owner) && isOfState(person, noun))
}
