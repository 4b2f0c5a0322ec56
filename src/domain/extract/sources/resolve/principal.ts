import type { Person } from '../names/person.js'
import type { Role } from '../roles/describe-role.js'
import { groupsOf } from '../roles/roles.js'

/** The country that somebody speaks for, by role or as its known leader, as it stands in a sentence ("the United States"); undefined where that is open. */
export function principalOf (person: Person | undefined): string | undefined {
  const served = (person?.roles ?? []).flatMap(role => {
    const { country, group } = role
    return country === null || OBSERVING.has(group) || !isOfState(role) ? [] : [country]
  })
  const country = served[0] ?? person?.country?.name
  return country === undefined ? undefined : withArticle(country)
}

/** Who studies or serves a country from outside does not speak for it. */
const OBSERVING: ReadonlySet<number> = groupsOf('analyst director journalist author founder lawyer activist professor')

/** "the American Mosquito Association's president", "the president's campaign chairman", "a former minister": no state says "we" by them. */
const isOfState = ({ text, modifiers }: Role): boolean => !PRIVATE.test(text) && !modifiers.some(word => PAST.has(word) || PRIVATE.test(word))

const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'late', 'retired', 'onetime'])
const PRIVATE = new RegExp(String.raw`(?:^|\W)(?:${`campaign association network society union club foundation institute university college fund party pac committee company
league federation alliance coalition chamber church team delegate candidate nominee contender hopeful member supporter voter donor strategist consultant pollster economist
analyst rally convention`.replace(/\s+/g, '|')})(?:$|\W)|(?<!states )of america$`, 'i')

const withArticle = (country: string): string => /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Gambia|Seychelles|Comoros|Czech Republic)|Republic$|Islands$/.test(country)
  ? `the ${country}`
  : country
