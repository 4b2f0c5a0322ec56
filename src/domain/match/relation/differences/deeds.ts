import { stemOf } from '../../../lexicon/stem.js'
import type { Predicate } from '../parse/predicate.js'
import type { Unit } from '../parse/units.js'

/**
 * Deeds that are not taken for one another, a sort a line, verbs and their nouns. What writers do take for one another stands in one line, or in
 * both. Opposites are polarity's. Base words; written for this project.
 */
const SORTS = `
ask request seek beg plead appeal solicit petition demand urge implore beseech
offer promise pledge vow volunteer propose
give send supply provide deliver grant donate hand ship furnish transfer lend
get receive obtain
steal rob loot plunder
thank praise commend applaud hail laud congratulate gratitude thanks
criticise criticize condemn denounce blame accuse slam lambast rebuke decry censure criticism condemnation
warn caution threaten warning threat
visit tour travel trip
meet talk confer negotiate discuss meeting negotiation discussion visit
invite invitation
attack invade bomb shell raid assault bombard invasion
help aid assist support back assistance
kill die murder drown perish execute assassinate death
injure wound hurt injury hospitalise hospitalize
arrest detain jail prison sentence condemn accuse convict imprison charge prosecute indict custody
sue lawsuit
marry wed wedding marriage
buy purchase acquire takeover
sell
borrow owe
build construct erect
elect win victory election
nominate propose shortlist nomination
visit inspect
investigate probe examine investigation inquiry study
ban prohibit outlaw forbid
apologise apologize apology
train teach educate
keep hold maintain retain
cut raise lower reduce hike slash trim increase
mock ridicule deride joke
admire adore
envy
insult
sanction penalise penalize
`

const SORTS_OF = readTable()

/** The sorts of what a text says is done: of the main verb and of the word that it hands its place to ("made a request"). */
export const deedsOf = ({ unit, verb }: Predicate): Set<number> => new Set([...sortsOf(unit), ...sortsOf(verb)])

/** Whether both are told of in the table, and nowhere together. */
export const areOfTwoSorts = (a: Unit, b: Unit): boolean =>
  sortsOf(a).length > 0 && sortsOf(b).length > 0 && !sortsOf(a).some(sort => sortsOf(b).includes(sort))

export const sortsOf = ({ kind, key }: Unit): readonly number[] => kind === 'word' ? SORTS_OF.get(key) ?? [] : []

/** Who gives and who gets may tell of one transfer. */
export const areConverse = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  CONVERSE.some(([one, other]) => [...one].some(sort => a.has(sort)) && [...other].some(sort => b.has(sort)))

const CONVERSE = [['give', 'get'], ['give', 'borrow'], ['sell', 'buy'], ['sell', 'get']].flatMap(([one = '', other = '']) => {
  const [a, b] = [SORTS_OF.get(stemOf(one)) ?? [], SORTS_OF.get(stemOf(other)) ?? []]
  return [[a, b], [b, a]] as const
})

function readTable (): Map<string, number[]> {
  const sorts = new Map<string, number[]>()
  SORTS.trim().split('\n').forEach((line, sort) => line.split(' ').map(stemOf).forEach(stem => sorts.set(stem, [...sorts.get(stem) ?? [], sort])))
  return sorts
}
