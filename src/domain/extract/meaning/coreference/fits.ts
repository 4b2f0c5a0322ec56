import { BODY_HEADS, groupsOf, ROLE_HEADS } from '../../sources/roles/roles.js'
import type { Speaker } from './speaker.js'

/** Whether a pronoun of the third person can mean the speaker. */
export function fits (pronoun: string | undefined, { resolved: { source, person } }: Speaker): boolean {
  const several = source.kind === 'group' || (source.kind === 'anonymous' && !isOne(source.name, pronoun))
  if (pronoun === 'they') return several || source.kind === 'organisation' || source.kind === 'government'
  // "they said it would leave": whoever is "they" is not "it"
  if (pronoun === 'it' && /^they$/i.test(source.mention?.text ?? '')) return false
  // the police are "they", the Metropolitan Police may be "it"
  if (pronoun === 'it' && /(?:^|\s)police$/.test(source.name)) return false
  // "the airport", which nobody names, is "it", too
  if (pronoun === 'it') return source.kind !== 'person' && (source.kind !== 'group' || /(?:^|\s)opposition$/i.test(source.name)) && (source.kind !== 'anonymous' || isBodyHead(source.name.split(/ (?:for|of|at|from|with|in|to) /)[0]?.split(' ').at(-1) ?? ''))
  const again = source.mention?.text.toLowerCase() ?? ''
  if (ONE.test(again) && ONE.test(pronoun ?? '')) return again === pronoun
  if (source.kind === 'anonymous') return !several
  return source.kind === 'person' && person?.gender !== (pronoun === 'he' ? 'f' : 'm')
}

/** "He ran the red light, | she | told police" is of another, "he was tired, | he | said" of one. */
const ONE = /^(?:he|she)$/

const isBodyHead = (head: string): boolean => BODY_HEADS.has(head) || /^(?:city|town|county|state|village|district|borough)$/.test(head)

/** "A minister", "the minister"; "he" whom "the lawyer" or "the widow" speaks of may be somebody else. */
function isOne (name: string, pronoun: string | undefined): boolean {
  const words = name.toLowerCase().split(' ')
  const head = words.at(-1) ?? ''
  // headlines leave articles out: "Doctor", and not "sources close to the prince"
  const article = words.length <= LONGEST_BARE && !words.some(word => word.includes('’') || word.includes("'") || DETERMINERS.test(word)) ? 'the' : words[0]
  const role = ROLE_HEADS.get(head)
  const isOther = role !== undefined && role.gender !== null && role.gender !== (pronoun === 'he' ? 'm' : 'f')
  const agrees = role !== undefined && !isOther && (role.gender === null || !KIN.has(role.group))
  // "a maid said that he had telephoned"
  if (isOther && (pronoun === 'he' || pronoun === 'she')) return false
  // "his mother said | she | …": whose mother she is, is no woman
  if (pronoun !== undefined && OWNERS.get(article ?? '') === pronoun) return role !== undefined && !SERVING.test(head)
  // "their lawyer", "the coach" is no "they"
  if (pronoun === 'they' && role !== undefined && /^(?:the|his|her|its|their)$/.test(article ?? '')) return true
  return /^(?:an?|one|another)$/.test(article ?? '') || (article === 'the' && agrees && !SERVING.test(head))
}

/** Who is not whose something is. */
const OWNERS: ReadonlyMap<string, string> = new Map([['his', 'she'], ['her', 'he']])

/** "Jailed banker" */
const LONGEST_BARE = 2
const DETERMINERS = /^(?:an?|the|one|another|both|two|three|four|five|several|some|many|few|most|all|his|her|its|their)$/

/** "The widow said | her | husband …": whose kin they are. */
export const isOfKin = ({ resolved: { source: { name, kind } } }: Speaker, pronoun: string | undefined, owned: string): boolean => {
  const gender = ROLE_HEADS.get(name.split(' ').at(-1) ?? '')?.gender
  return kind === 'anonymous' && gender === (pronoun === 'he' ? 'm' : 'f') && KIN.has(ROLE_HEADS.get(owned)?.group ?? -1)
}

const KIN: ReadonlySet<number> = groupsOf('mother father')

const SERVING = /^(?:lawyer|attorney|solicitor|barrister|counsel|agent|aide|assistant|adviser|advisor|consultant|prosecutor|judge|doctor|surgeon|nurse|coach|trainer|manager|colleague|classmate|teammate|neighbou?r|partner|friend|parent|biographer|witness|reporter|correspondent|spokes\w+)$/
