import type { Token } from '../../document.js'
import { lowerAt } from '../../word-at.js'
import { areCompatible, areOfTwoParties } from '../roles/compatible-roles.js'
import type { Role } from '../roles/describe-role.js'
import { ownerOf } from './kin.js'
import { isOfGender, ownGender } from './own-gender.js'
import type { Person } from '../names/person.js'
import { recent } from '../mentions/recent.js'
import { groupsOf } from '../roles/roles.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import { servesOthers } from '../names/serves-others.js'

/** Whom a role is said of that nobody is known to have ("the glaciologist", "her former colleague", "his wife"). */
export interface SalienceQuestion { role: Role, possessor: Person | undefined }

/**
 * Articles call whoever spoke last by another word: of those who spoke or were named shortly before, the last one whom neither gender nor role speaks
 * against. Undefined for offices, which an article names with their holders, and where somebody unnamed was brought in by the same noun.
 */
export function findBySalience (scene: Scene, place: SourcePlace, { role, possessor }: SalienceQuestion): Person | undefined {
  const owner = possessor ?? ownerOf(scene, place)
  if ((OFFICES.has(role.group) && !role.modifiers.some(word => FALLEN.has(word))) || HELD.has(role.head) || isBroughtIn(scene, place, role)) return undefined
  if (possessor !== undefined && REPRESENTING.has(role.group)) return undefined
  const serves = ((SERVING.has(role.group) || ASSISTING.has(role.head)) && isOwned(scene, place)) || lowerAt(scene.document.tokens, place.span.from) === 'its'
  // "X said that the envoy had told him": who speaks in the same breath is somebody else
  const speaks = (person: Person) => scene.spoken.some(spoke => spoke.person === person && spoke.at >= place.sentence.from && spoke.at < place.span.from)
  const gender = ownGender(scene, place)
  const may = (person: Person): boolean => person !== owner && isOfGender(person, gender) && !speaks(person) && suits(person, role) &&
    !servesOthers(scene.document, person, role)
  return recent(scene, place).find(person => may(person) && (!serves || person.roles.some(({ group }) => group === role.group)))
}

const OFFICES: ReadonlySet<number> = groupsOf('spokesman president minister secretary chancellor official king queen pope governor general witness resident suspect victim mother father')

/** What makes an office a word for whoever the article tells of. */
const FALLEN: ReadonlySet<string> = new Set('sacked ousted dismissed fired disgraced embattled deposed impeached suspended arrested jailed outgoing departing'.split(' '))

/** Offices among the nouns of a profession. */
const HELD: ReadonlySet<string> = new Set('prosecutor judge magistrate coroner detective sheriff bailiff registrar commissioner superintendent'.split(' '))

/** Who serves somebody is somebody else than those whom the article knows by other roles. */
const SERVING: ReadonlySet<number> = groupsOf('lawyer aide agent coach spokesman teacher founder doctor leader diplomat')

/** Who represents somebody by name is nobody who was named without them. */
const REPRESENTING: ReadonlySet<number> = groupsOf('lawyer agent')

const ASSISTING: ReadonlySet<string> = new Set(['deputy', 'assistant', 'bodyguard', 'driver', 'chauffeur', 'manager', 'publicist', 'secretary'])

const isOwned = ({ document: { tokens } }: Scene, { span: { from, to } }: SourcePlace): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === "'s" || lower === 'his' || lower === 'her' || lower === 'their')

/** "A baker was robbed": the baker of the next sentence is that one. */
function isBroughtIn (scene: Scene, { span }: SourcePlace, { head }: Role): boolean {
  const { tokens } = scene.document
  return tokens.slice(0, span.from).some(({ lower, index }) => lower === head && isIndefinite(tokens, index) &&
    !namesNext(scene, index + 1) && lowerAt(tokens, index - 2) !== ',')
}

/** "A dealer in Vienna, NAME". */
function namesNext ({ document, people }: Scene, from: number): boolean {
  const next = document.tokens.slice(from, from + 6)
  const end = next.findIndex(({ text }) => text === '.')
  return (end === -1 ? next : next.slice(0, end)).some(({ index }) => people.at.has(index))
}

/** "a senior CBI | officer" */
function isIndefinite (tokens: readonly Token[], at: number): boolean {
  const article = tokens.slice(Math.max(0, at - LONGEST_LEAD), at).findLast(({ pos }) => !/^(?:ADJ|NOUN|PROPN|ADV)$/.test(pos))
  return /^an?$/.test(article?.lower ?? '')
}

const LONGEST_LEAD = 5

/** Who is nobody by a role that speaks against this one. */
export const suits = (person: Person, role: Role): boolean =>
  !(person.roles.length === 0 && isRanked(person) && !OF_RANK.has(role.group)) &&
  (role.gender === null || person.gender === null || person.gender === role.gender) &&
  !person.roles.some(own => areOfTwoParties(own, role)) &&
  (person.roles.length === 0 || role.modifiers.some(word => PAST.has(word)) || person.roles.some(own => areCompatible(own, role)))

/** "Capt. NAME" is no harbour master. */
const isRanked = ({ mentions }: Person): boolean => mentions.some(({ title }) => title !== null && RANKS.has(title))
const RANKS: ReadonlySet<string> = new Set('captain capt colonel col general gen major maj lieutenant lt sergeant sgt commander cmdr admiral adm corporal cpl brigadier brig commodore constable superintendent supt inspector insp'.split(' '))
const OF_RANK = groupsOf('general brigadier sheriff soldier official man woman mother father spokesman victim witness cousin member investigator worker')

/** What somebody was speaks against nothing that he is. */
const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'onetime', 'erstwhile', 'retired'])
