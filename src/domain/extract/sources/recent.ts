import type { Sentence } from '../document.js'
import type { Person } from './person.js'
import type { Scene, SourcePlace } from './scene.js'

/** At most this many sentences back. */
const REACH = 9

/** Those who spoke before, last first, then those whom sentences before this one name. */
export function recent (scene: Scene, { span, sentence }: SourcePlace): Person[] {
  const floor = scene.document.sentences[Math.max(0, sentence.index - REACH)]?.from ?? 0
  const spoke = scene.spoken.filter(({ at }) => at >= floor && at < span.from).map(({ person }) => person).reverse()
  return [...new Set([...spoke.filter(person => person !== undefined), ...namedBetween(scene, floor, sentence)])]
}

function namedBetween ({ people }: Scene, floor: number, { from }: Sentence): Person[] {
  const lastAt = ({ mentions }: Person) => mentions.findLast(mention => mention.from < from)?.from ?? -1
  return people.all.filter(person => lastAt(person) >= floor).sort((a, b) => lastAt(b) - lastAt(a))
}
