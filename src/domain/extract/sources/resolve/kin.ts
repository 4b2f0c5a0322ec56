import type { Person } from '../names/person.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { groupsOf } from '../roles/roles.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import { selfNamed } from './self-named.js'
import { lowerAt } from '../../word-at.js'
import type { Role } from '../roles/describe-role.js'

const KIN: ReadonlySet<number> = groupsOf('mother father')

/** Whether a noun says whose relative somebody is ("wife", "brother"). */
export const isKin = ({ group, head }: Role): boolean => KIN.has(group) || head === 'namesake'

/**
 * Whom "his wife" or "Lund's brother" means: who is introduced by that very word, here or right behind, else the only one of the same surname and of
 * fitting gender. Undefined for those whom the article does not name.
 */
export function findKin (scene: Scene, place: SourcePlace, { role, possessor }: { role: Role, possessor: Person | undefined }): Person | undefined {
  const owner = possessor ?? ownerOf(scene, place)
  const others = scene.people.all.filter(person => person !== owner && (role.gender === null || person.gender === null || person.gender === role.gender))
  const called = others.filter(({ roles }) => roles.some(({ head }) => head === role.head))
  const before = called.filter(person => firstAt(person) < place.span.from)
  const [family, second] = owner === undefined ? [] : others.filter(person => areNamesakes(person, owner) && !isOtherKin(person, role))
  const next = called.find(person => firstAt(person) < soon(scene, place))
  const known = selfNamed(scene, place) ?? before.at(-1) ?? next ?? (second === undefined ? family : undefined)
  return known ?? (owner === undefined ? undefined : wedded(others, owner, role))
}

/** Whose husband the owner was called: "she founded it with her husband, NAME"; "his wife" is she. */
function wedded (others: readonly Person[], owner: Person, role: Role): Person | undefined {
  if (!SPOUSES.has(role.head) || !owner.roles.some(({ head }) => SPOUSES.has(head))) return undefined
  return others.filter(person => person.gender === role.gender && firstAt(person) < firstAt(owner)).at(-1)
}

const SPOUSES: ReadonlySet<string> = new Set(['wife', 'husband'])

const areNamesakes = ({ words }: Person, owner: Person): boolean => words.length > 1 && words.at(-1) === owner.words.at(-1)

const isOtherKin = ({ roles }: Person, { head }: Role): boolean => roles.some(role => isKin(role) && role.head !== head)

const firstAt = ({ mentions }: Person): number => Number(mentions[0]?.from)

/** The end of the sentence after the next. */
const soon = ({ document: { sentences } }: Scene, { sentence }: SourcePlace): number =>
  Number(sentences[Math.min(sentences.length - 1, sentence.index + 2)]?.to)

/** Whose "his" or "her" is. */
export function ownerOf (scene: Scene, place: SourcePlace): Person | undefined {
  const pronoun = OWNERS.get(lowerAt(scene.document.tokens, place.span.from))
  return pronoun === undefined ? undefined : resolvePronoun(scene, { ...place, contents: [] }, pronoun)?.person
}

const OWNERS: ReadonlyMap<string, string> = new Map([['his', 'he'], ['her', 'she']])
