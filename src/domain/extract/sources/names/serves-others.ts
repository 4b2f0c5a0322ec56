import { scanEntities } from '../../../lexicon/scan-entities.js'
import type { Document, Sentence } from '../../document.js'
import { areKindred } from '../roles/compatible-roles.js'
import type { Role } from '../roles/describe-role.js'
import { groupsOf } from '../roles/roles.js'
import type { Person } from './person.js'

/**
 * Whether a role tells whom or where somebody serves ("CNN's director", "the mayor of York") and nothing in the text ties the person to them: neither a
 * role of the person, nor a sentence that names both, nor the one before it.
 */
export function servesOthers (document: Document, person: Person, role: Role): boolean {
  if (role.owners.length + role.ownerIds.length === 0 || mayPlayFor(person, role)) return false
  if (person.roles.some(own => shares(own, role)) || (person.country !== null && role.principals.includes(person.country.id))) return false
  const others = person.roles.some(own => areKindred(own, role) && own.owners.length + own.principals.length > 0)
  return others || !person.mentions.slice(0, MAX_MENTIONS).some(({ sentence }) => isNamedBeside(document, sentence, role))
}

/** "The Ghana midfielder" of a club's captain: of a player, a country may be told that no other role tells. */
const mayPlayFor = ({ roles }: Person, { group, owners, ownerIds }: Role): boolean =>
  PLAYERS.has(group) && owners.length === 0 && ownerIds.every(isCountry) && roles.some(own => own.group === group && !own.ownerIds.some(isCountry))

const PLAYERS = groupsOf('player champion')
const isCountry = (id: string): boolean => id.startsWith('country:')

const shares = (own: Role, { owners, principals }: Role): boolean =>
  owners.some(name => own.owners.includes(name) || own.modifiers.includes(name)) || principals.some(id => own.principals.includes(id))

/** Later mentions tell little of whom somebody serves. */
const MAX_MENTIONS = 6

function isNamedBeside ({ tokens, sentences }: Document, sentence: Sentence, { owners, ownerIds }: Role): boolean {
  const before = sentences[sentence.index - 1]
  const near = tokens.slice(before?.part === sentence.part ? before.from : sentence.from, sentence.to)
  if (near.some(({ lower }) => owners.includes(lower))) return true
  return ownerIds.length > 0 && scanEntities(near.map(({ text }) => text)).some(({ entity }) => ownerIds.includes(entity.id))
}
