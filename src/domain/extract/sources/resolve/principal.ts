import type { Person } from '../names/person.js'
import { groupsOf } from '../roles/roles.js'

/** The country that somebody speaks for, by role or as its known leader, as it stands in a sentence ("the United States"); undefined where that is open. */
export function principalOf (person: Person | undefined): string | undefined {
  const served = (person?.roles ?? []).flatMap(({ country, group }) => country === null || OBSERVING.has(group) ? [] : [country])
  const country = served[0] ?? person?.country?.name
  return country === undefined ? undefined : withArticle(country)
}

/** Who studies or serves a country from outside does not speak for it. */
const OBSERVING: ReadonlySet<number> = groupsOf('analyst director journalist author founder lawyer activist professor')

const withArticle = (country: string): string => /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Gambia|Seychelles|Comoros|Czech Republic)|Republic$|Islands$/.test(country)
  ? `the ${country}`
  : country
