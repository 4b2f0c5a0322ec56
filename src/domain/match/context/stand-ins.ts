import { stemsOf } from '../../lexicon/stem.js'
import { closenessOf, nounFieldOf, senseOf } from '../../lexicon/synonyms.js'
import { isCalling } from '../relation/differences/callings.js'
import type { Parsed } from '../relation/parse/parse.js'
import type { Unit } from '../relation/parse/units.js'
import { callingBefore, namesIt, type Context } from './context.js'

/** What stands before something that was named before. */
const DEFINITE: ReadonlySet<string> = new Set('the this that these those its their his her both'.split(' '))
/** WordNet's fields of nouns for what has a name of its own: groups, places, persons. */
const NAMED: ReadonlySet<number> = new Set([14, 15, 18])
/** Words for what was told before: things and events by their sort. Base words; written for this project. */
const SORTS: ReadonlySet<string> = stemsOf('measure law legislation bill rule move step decision plan project scheme programme program proposal policy reform deal agreement accord pact treaty ' +
  'ruling verdict sentence incident accident crash disaster tragedy blaze event affair case action stoppage walkout protest dispute work works structure building facility plant site complex ' +
  'property vessel ship boat ferry craft plane aircraft jet helicopter vehicle train lorry truck device product item object machine system software app statue sculpture painting piece artefact artifact ' +
  'animal creature drug medicine vaccine substance chemical disease virus outbreak storm reservoir scheme sum amount money payment loan grant fund tax levy fee document report letter study book film ' +
  'song show tournament match game final election vote poll investigation inquiry probe operation mission exercise test trial finding allegation charge claim figure total harvest crop')

/** A claim and what its article tells. */
interface InArticle { known: Parsed, context: Context }

/** Whether a word of a claim may point at what the text calls by its name: "the club" at Harrowgate United, "the measure" at a ban. */
export function mayStandFor (unit: Unit, named: Unit, { known, context }: InArticle): boolean {
  if (unit.kind !== 'word' || !unit.head || !isDefinite(known, unit)) return false
  if (named.kind === 'word') return SORTS.has(unit.key) && namesIt(context, named)
  return (NAMED.has(nounFieldOf(unit.sense)) || SORTS.has(unit.key)) && !isOfOtherCalling(unit, callingBefore(context, named))
}

/** "The company", "the ride-hailing company". */
function isDefinite ({ words }: Parsed, { from }: Unit): boolean {
  const before = words.slice(Math.max(0, from - 3), from)
  return before.some(word => DEFINITE.has(word))
}

/** "Coach Lindqvist" is not the player; a goalkeeper is. */
function isOfOtherCalling (unit: Unit, calling: string | undefined): boolean {
  if (calling === undefined || calling === unit.key) return false
  return isCalling(unit.key) || closenessOf(senseOf(calling), unit.sense) === undefined
}
