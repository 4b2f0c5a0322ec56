import type { Document } from '../../document.js'
import { FAMILY_FIRST } from './family-names.js'
import type { People, Person } from './person.js'

/** "His brother, Unai": a brother or sister called by a given name alone has the surname of whose that is. */
export function nameSiblings (document: Document, people: People): void {
  for (const person of people.all) {
    const surname = isSibling(person) && !isReligious(document, person) ? ownerOf(document, people, person)?.words.at(-1) : undefined
    if (surname === undefined) continue
    person.name = `${person.name} ${surname}`
    person.words = [...person.words, surname]
  }
}

const isSibling = ({ words, roles }: Person): boolean => words.length === 1 && roles.some(({ head }) => head === 'brother' || head === 'sister')

/** "Her teacher, Brother Anselm" is no brother of hers. */
const isReligious = ({ tokens }: Document, { mentions: [first] }: Person): boolean => /^(?:Brother|Sister)$/.test(tokens[(first?.from ?? 0) - 1]?.text ?? '') && tokens[(first?.from ?? 0) - 2]?.text === ','

/** So many tokens before a sibling's name stands whose sibling it is. */
const REACH = 6

/** Who stands before "'s", or else whoever was named last before "his" or "her". */
function ownerOf ({ tokens }: Document, { all }: People, { mentions: [first] }: Person): Person | undefined {
  const from = first?.from ?? 0
  const mark = tokens.slice(Math.max(0, from - REACH), from).findLast(({ lower }) => lower === "'s" || lower === 'his' || lower === 'her')
  if (mark === undefined) return undefined
  const before = all.flatMap(person => person.mentions.filter(({ to }) => to <= mark.index).slice(-1).map(({ to }) => ({ person, to })))
  const [last] = before.sort((a, b) => b.to - a.to).filter(({ person, to }) => mark.lower === "'s" ? to === mark.index : isOf(person, mark.lower))
  return last === undefined || last.person.words.length < 2 || FAMILY_FIRST.has(last.person.words[0]?.toLowerCase() ?? '') ? undefined : last.person
}

const isOf = ({ gender }: Person, pronoun: string): boolean => gender === null || gender === (pronoun === 'his' ? 'm' : 'f')
