import { stemsOf } from '../../../lexicon/stem.js'
import type { Unit } from './units.js'

/** "Rejected calls to resign", "dropped its plan to close it". Stems. */
export const TURNS_DOWN = stemsOf('reject resist ignore refuse decline spurn rebuff defy drop abandon shelve scrap ditch cancel dismiss snub')
export const ASKED = stemsOf('offer invitation call request demand plan proposal bid chance opportunity plea order appeal attempt idea suggestion intention option threat')
/** "Kept the ship from sailing", "refrained from sailing". Stems. */
export const HINDERS = stemsOf('prevent keep stop block hinder restrain dissuade refrain abstain desist')
/** "Ruled out sailing", as phrases are drawn together, "resisted sailing". Stems. */
export const LEAVES_UNDONE = stemsOf('exclude resist dodge evade escape forgo shun balk')
/** "Avoided arrest". Stems. */
export const GETS_ROUND = stemsOf('avoid escape evade dodge')
/** All of these but what is asked for. */
export const REFUSING = [TURNS_DOWN, HINDERS, LEAVES_UNDONE, GETS_ROUND].flatMap(stems => Array.from(stems))
const REFUSALS: ReadonlySet<string> = new Set([...REFUSING, ...stemsOf('disobey ban bar prohibit forbid veto foil thwart withdraw oppose disregard flout miss skip avert replace substitute lose beat defeat protect shield')])

/** Whether a word tells of what somebody is asked for. */
export const tellsOfAsking = ({ stems }: Pick<Unit, 'stems'>): boolean => stems.some(stem => ASKED.has(stem) || ASKS.has(stem))
const ASKS = stemsOf('ask tell urge invite beg implore threaten')

/** Whether a word tells of turning down or holding back, in whatever form. */
export const tellsOfRefusal = ({ stems, text }: Pick<Unit, 'stems' | 'text'>): boolean => stems.some(stem => REFUSALS.has(stem)) || ranOutIn(text)

/** As phrases are drawn together. */
export const ranOutIn = (text: string): boolean => /^r[au]n(?:s|ning)? out$/i.test(text)
