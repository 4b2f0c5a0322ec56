import { stemOf } from '../../../lexicon/stem.js'
import { nounFieldOf, PERSONS, senseOf } from '../../../lexicon/synonyms.js'
import type { Document, FoundAttribution, Token } from '../../document.js'
import { baseOf } from '../../stance/stance-verbs.js'

/**
 * Whether a verb of speech tells of no speech here, by what it is done to: loaves are recalled from the shops and envoys from abroad, students are admitted
 * to a school and judges confirmed in office. In quote marks, or with a clause behind it, it is what somebody said.
 */
export function isAct ({ tokens }: Document, { cues, contents: [content, ...others], stance }: FoundAttribution): boolean {
  if (stance !== undefined || content === undefined || others.length > 0) return false
  const said = tokens.slice(content.from, content.to)
  const verb = cues.flatMap(({ from, to }) => tokens.slice(from, to)).map(baseOf).at(-1) ?? ''
  if (!ACTS.has(verb) || said.some(({ quoted, pos }) => quoted || pos === 'AUX') || /^(?:that|how|to)$/.test(said[0]?.lower ?? '')) return false
  const head = headOf(said)
  const field = head === undefined ? 0 : nounFieldOf(senseOf(stemOf(head.lower)))
  const isCounted = said[0]?.pos === 'NUM' || /^(?:all|more|some|about|nearly|over)$/.test(said[0]?.lower ?? '')
  if (verb === 'recall') return (isCounted && THINGS.has(field)) || (field === PERSONS && said.some(({ lower }) => lower === 'from' || ENVOYS.has(lower)))
  if (verb === 'admit') return isCounted && field === PERSONS
  return (field === PERSONS && isCounted) || (said[0]?.pos === 'PROPN' && said.some(({ lower }, at) => lower === 'as' && at > 0))
}

const ACTS: ReadonlySet<string> = new Set(['recall', 'admit', 'confirm'])
/** WordNet's fields of animals, things that are made, food and substances. */
const THINGS: ReadonlySet<number> = new Set([5, 6, 13, 27])
const ENVOYS: ReadonlySet<string> = new Set(['ambassador', 'ambassadors', 'envoy', 'envoys', 'consul', 'diplomats'])

/** "30,000 | loaves | of bread", "all of its 2019 Corolla | cars": the noun that ends the phrase. */
function headOf (phrase: readonly Token[]): Token | undefined {
  const lead = phrase.findIndex(({ pos, lower }) => !/^(?:DET|PRON|ADV|NUM|ADP)$/.test(pos) && lower !== 'more')
  const end = phrase.findIndex(({ pos }, at) => at > lead && !/^(?:ADJ|NOUN|NUM|PROPN)$/.test(pos))
  return phrase.slice(0, end === -1 ? phrase.length : end).findLast(({ pos }) => pos === 'NOUN')
}
