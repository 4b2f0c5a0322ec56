import type { Document, Sentence } from '../../document.js'
import type { NameRun } from '../names/name-runs.js'
import type { Person } from '../names/person.js'
import type { Scene, SourcePlace } from './scene.js'

/** At most this many sentences back. */
const REACH = 9

/** Those who spoke before or whom a sentence is about, last first, then those whom sentences before this one name. */
export function recent (scene: Scene, { span, sentence }: SourcePlace): Person[] {
  const floor = scene.document.sentences[Math.max(0, sentence.index - REACH)]?.from ?? 0
  const spoke = scene.spoken.flatMap(({ at, person }) => person === undefined ? [] : [{ at, person }])
  const led = scene.people.all.flatMap(person => person.mentions.filter(run => leads(scene.document, run)).map(({ from }) => ({ at: from, person })))
  const before = [...spoke, ...led].filter(({ at }) => at >= floor && at < span.from && (at < sentence.from || spoke.some(one => one.at === at)))
  return [...new Set([...before.sort((a, b) => b.at - a.at).map(({ person }) => person), ...namedBetween(scene, floor, sentence)])]
}

/** Whether a sentence outside of quotes begins with a name, roles and titles apart. */
export const leads = ({ tokens }: Document, { from, sentence }: NameRun): boolean =>
  from - sentence.from <= 4 && tokens.slice(sentence.from, from).every(({ pos, quoted, lower }) => !quoted && pos !== 'VERB' && pos !== 'ADP' && pos !== 'SCONJ' && lower !== "'s")

function namedBetween ({ people }: Scene, floor: number, { from }: Sentence): Person[] {
  const lastAt = ({ mentions }: Person) => mentions.findLast(mention => mention.from < from)?.from ?? -1
  return people.all.filter(person => lastAt(person) >= floor).sort((a, b) => lastAt(b) - lastAt(a))
}
