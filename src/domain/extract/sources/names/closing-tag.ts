import type { Token } from '../../document.js'

/**
 * Whether "the X said" stands at the head of `rest`: behind a name and a comma it tells who speaks, and nothing of the name. "NAME, the mayor of York,
 * said" closes its aside before the verb.
 */
export function isClosingTag (rest: readonly Token[]): boolean {
  const verb = rest.slice(0, MAX_WORDS).findIndex(({ pos, text, lower }) => pos === 'VERB' || SAYING.test(lower) || text === ',')
  const [said, next] = [rest[verb]?.lower ?? '', rest[verb + 1]]
  if (verb < 1) return false
  return SAYING.test(said) ? next?.lower !== 'to' : TELLING.test(said) && /^[.,;]$|^on$/.test(next?.lower ?? '.')
}

/** No noun phrase before the verb is longer, in tokens. */
const MAX_WORDS = 12

/** No participles of those of whom it is said, but for "said to be". */
const SAYING = /^(?:said|says|added|adds|wrote|writes|explained|warns|reports|claims|tells|announces|argued|insisted|replied)$/

/** "The climber reported missing": these are often. */
const TELLING = /^(?:told|reported|warned|announced|claimed|estimated|confirmed|noted|stated|acknowledged|admitted|found|finds|shows|showed|notes|states|suggests|suggested|concludes|concluded|disclosed|discloses|revealed|reveals|confirms|concedes|conceded)$/
