import { stemOf } from '../../../lexicon/stem.js'
import { nounFieldOf, PERSONS, senseOf } from '../../../lexicon/synonyms.js'
import { isCalendarName } from '../../../lexicon/calendar.js'
import { findMainVerb, groupEnd } from '../../clauses/main-verb.js'
import { textOf, wordsOf, type Word } from '../../clauses/words.js'
import type { FoundAttribution } from '../../document.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { ROLE_HEADS } from '../../sources/roles/roles.js'
import { textOfPart } from '../../span-of.js'
import { lowerAt } from '../../word-at.js'
import { fits } from './fits.js'
import type { Gender } from './may-be.js'
import { isOwnReason } from './said-of-body.js'
import type { Speaker } from './speaker.js'

/** What a deed was done to, for the pronoun in the reason that is given for it: "rejected | the bid | , saying it was too low". */
export interface Affected {
  phrase: string
  several: boolean
  /** Of somebody; undefined for a thing or a body. */
  gender?: Gender | null
  /** The deed judges, punishes or stops whatever it is done to: the reason for that lies there. */
  judged: boolean
}

/** What the main clause does something to, where a participle of saying follows behind a comma; undefined for other clauses. */
export function affectedBy ({ document, people }: Scene, { cues: [cue], contents: [content], sentence }: FoundAttribution): Affected | undefined {
  const { tokens } = document
  if (cue === undefined || !lowerAt(tokens, cue.from).endsWith('ing') || lowerAt(tokens, cue.from - 1) !== ',' || Number(content?.from) < cue.to) return undefined
  const before = tokens.slice(sentence.from, cue.from - 1)
  if (before.some(({ quoted }) => quoted)) return undefined
  const words = wordsOf(before, textOfPart(document, sentence.part))
  const main = findMainVerb(words)
  if (main === undefined) return undefined
  const object = objectBehind(words, groupEnd(words, main.at))
  const head = object.at(-1)
  if (head === undefined || isCalendarName(head.lower) || object.some(({ lower }) => OWNERS.has(lower))) return undefined
  const person = object.flatMap(({ token }) => people.at.get(Number(token))?.person ?? []).at(-1)
  const role = ROLE_HEADS.get(head.lower) ?? (nounFieldOf(senseOf(stemOf(head.lower))) === PERSONS ? { gender: null } : undefined)
  const verb = words.slice(main.at, groupEnd(words, main.at)).findLast(({ pos }) => pos === 'VERB')
  return {
    phrase: textOf(object),
    several: object.some(({ lower }) => lower === 'and') || (head.pos === 'NOUN' && head.lemma !== head.lower) || head.lower === 'people',
    judged: verb !== undefined && JUDGING.has(stemOf(verb.lower)),
    ...person !== undefined ? { gender: person.gender } : role !== undefined ? { gender: role.gender } : {}
  }
}

/** "the bid", "two engineers of the plant": the noun phrase that stands there, without what hangs on it. */
function objectBehind (words: readonly Word[], from: number): readonly Word[] {
  const rest = words.slice(from)
  // "fined | the airline | 3 million euros", "endorsed | Cruz | last week"
  const isNext = ({ pos, lower }: Word, at: number): boolean => (/^(?:DET|NUM)$/.test(pos) || /^(?:last|this|next|earlier|late)$/.test(lower)) && /^(?:NOUN|PROPN)$/.test(rest[at - 1]?.pos ?? '')
  const end = rest.findIndex((word, at) => !(OF_PHRASE.has(word.pos) || (at > 0 && word.lower === 'and')) || isNext(word, at))
  const phrase = rest.slice(0, end === -1 ? rest.length : end)
  return /^(?:NOUN|PROPN)$/.test(phrase.at(-1)?.pos ?? '') ? phrase : []
}

const OF_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their'])

const JUDGING: ReadonlySet<string> = new Set(`criticise criticize condemn denounce slam blast attack reject dismiss praise welcome hail laud applaud fine sue close shut ban block veto oppose defend support back blame fault rebuke
punish suspend fire sack expel arrest charge mock deride ridicule endorse remove sanction blacklist raid evict deport jail sentence convict acquit pardon overturn uphold repeal annul quash outlaw downplay thank congratulate honour
honor describe deplore decry lambast lambaste castigate chide scold reprimand censure rebut challenge question disqualify prosecute indict detain imprison boycott regret lament`.split(/\s+/).map(stemOf))

interface Reason { affected?: Affected | undefined, quoted: boolean, speaker: Speaker }

/** What the pronoun at `at` means of a reason that is given for a deed: what it was done to, where it cannot be who did it or is judged by that. */
export function meantByReason (words: readonly Word[], at: number, { affected, quoted, speaker }: Reason): string | undefined {
  const pronoun = lowerAt(words, at)
  if (affected === undefined || quoted || !mayMean(affected, pronoun)) return undefined
  return !fits(pronoun, speaker) || (affected.judged && !isOwnReason(words, at)) ? affected.phrase : undefined
}

/** Whether a pronoun can mean it. */
export function mayMean ({ several, gender }: Affected, pronoun: string): boolean {
  if (pronoun === 'they' || pronoun === 'them') return several
  if (pronoun === 'it') return !several && gender === undefined
  return !several && gender !== undefined && gender !== (/^(?:he|him)$/.test(pronoun) ? 'f' : 'm')
}
