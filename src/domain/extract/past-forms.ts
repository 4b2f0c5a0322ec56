import { IRREGULAR_PASTS } from './clauses/irregular-verbs.js'

/** The base of what can be nothing but a past, or next to nothing else ("panicked", "overslept"); undefined for other words and for capitals. */
export function baseOfPast (text: string): string | undefined {
  const irregular = IRREGULARS.get(text)
  if (irregular !== undefined) return irregular
  if (!/^\p{Ll}{3,}ed$/u.test(text) || NO_PASTS.has(text)) return undefined
  if (text.endsWith('ied')) return text.slice(0, -3) + 'y'
  if (text.endsWith('icked')) return text.slice(0, -3)
  return /([bdgmnprt])\1ed$/.test(text) ? text.slice(0, -3) : text.slice(0, -2)
}

/** Those that are also nouns, participles or bases are left out. */
const IRREGULARS: ReadonlyMap<string, string> = new Map([
  ...['swim', 'sing', 'sink', 'shrink', 'drink', 'speak', 'steal', 'swear', 'write', 'weep', 'sleep', 'kneel', 'flee', 'creep', 'forget', 'fly', 'grow', 'withdraw', 'oversee', 'freeze', 'awake']
    .flatMap(base => [[IRREGULAR_PASTS.get(base) ?? base, base] as const]), ['overslept', 'oversleep'] as const
])

const NO_PASTS: ReadonlySet<string> = new Set(`hundred kindred hatred infrared moped biped seabed flatbed sickbed deathbed riverbed roadbed watershed bloodshed woodshed newlywed wicked naked sacred
rugged ragged crooked beloved exceed proceed succeed indeed seaweed knotweed hotbed airspeed nosebleed birdseed linseed rapeseed aniseed stampede accused deceased condemned injured wounded
unemployed disabled greed creed breed speed bleed steed tweed`.split(/\s+/))
