import { stemsOf } from '../../../lexicon/stem.js'
import { pair, type Counterpart } from './align.js'

/** How alike arms are to what an army is helped with. */
const ONE_FIELD = 0.85
const ARMS = stemsOf('weapon weaponry arm arms armament munition ammunition')
const ARMY = stemsOf('military')
const HELP = stemsOf('aid assistance help support equipment hardware gear supply supplies materiel')

/** "Asked for weapons", "asked for military aid": what an army is helped with is arms, where the other text has no word that is nearer. */
export function pairArms (here: readonly Counterpart[], there: readonly Counterpart[]): void {
  const arms = here.find(({ unit, likeness }) => ARMS.has(unit.key) && likeness < ONE_FIELD)
  const at = there.findIndex(({ unit }, i) => ARMY.has(unit.key) && HELP.has(there[i + 1]?.unit.key ?? '') && there[i + 1]?.unit.from === unit.to)
  const [modifier, head] = at < 0 ? [] : there.slice(at, at + 2)
  if (arms === undefined || modifier === undefined || head === undefined || Math.max(modifier.likeness, head.likeness) >= ONE_FIELD) return
  pair(arms, head.unit, ONE_FIELD)
  for (const one of [modifier, head]) pair(one, arms.unit, ONE_FIELD)
}
