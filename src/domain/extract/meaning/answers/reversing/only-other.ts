import { stemOf } from '../../../../lexicon/stem.js'
import type { Clause } from '../../../clauses/clause-of.js'
import { nounsOf, type Reversible } from './reversible.js'
import { deedOf } from './same-verb.js'

/** "fired live rounds", "used only rubber bullets": nothing but something else. */
export function isOnlyOther ({ mine, theirs }: Reversible): boolean {
  const only = mine.rest.findIndex(({ lower }, at) => lower === 'only' || (lower === 'nothing' && /^(?:but|except)$/.test(mine.rest[at + 1]?.lower ?? '')))
  const isOnly = only > -1 && only < NEAR && mine.rest[only + 1]?.pos !== 'NUM'
  const [own, known] = [nounsOf(mine.rest.slice(only + 1)), nounsOf(theirs.rest)]
  if (areOfThemselves(mine, theirs) || areOthers(mine, theirs)) return false
  return (isOnly || mine.group.some(({ lower }) => lower === 'only')) && doAlike(mine, theirs) && own.length > 0 && known.length > 0 && !own.some(noun => known.includes(noun))
}

/** So near the verb it is told of what was used. */
const NEAR = 3

/** "The bank said | it | took cash, the shop said | it | took only cards": each may speak of itself. */
const areOfThemselves = (mine: Clause, theirs: Clause): boolean => [mine, theirs].every(({ subject }) => subject.length === 1 && subject[0]?.pos === 'PRON')

/** "police fired rounds, | protesters | threw only stones": another doer, unless both are armed forces. */
function areOthers (mine: Clause, theirs: Clause): boolean {
  const [doers, known] = [nounsOf(mine.subject), new Set(nounsOf(theirs.subject))]
  return doers.length > 0 && known.size > 0 && !doers.some(noun => known.has(noun) || FORCES.has(noun))
}

const FORCES: ReadonlySet<string> = new Set('officer police policeman policemen troop soldier army force guard agent trooper gendarme'.split(' ').map(stemOf))

const doAlike = (mine: Clause, theirs: Clause): boolean =>
  deedOf(mine) === deedOf(theirs) ? ONE_THING.has(deedOf(mine)) : USING.has(deedOf(mine)) && USING.has(deedOf(theirs))
const USING: ReadonlySet<string> = new Set('use fire shoot deploy carry throw spray employ hold'.split(' ').map(stemOf))
/** Of these one thing rules the other out where it is told that there was nothing else. */
const ONE_THING: ReadonlySet<string> = new Set('use fire shoot deploy carry throw spray eat drink sell buy take steal receive accept pay hit target strike wear drive'.split(' ').map(stemOf))
