import type { Document } from '../../document.js'
import { lowerAt, textAt } from '../../word-at.js'
import type { Person } from '../names/person.js'
import type { Phrase } from '../names/phrase.js'
import { recent } from './recent.js'
import type { Scene, SourcePlace } from './scene.js'

/** The age that a phrase calls somebody by ("the 49-year-old", "the 31-year-old defender"), as it is written. */
export function ageIn ({ tokens, head, first }: Phrase): string | undefined {
  // "the defendant, a 19-year-old student" is called by something else
  const age = head.find(({ pos, text }) => pos === 'NUM' && /^\d{1,3}$/.test(text))
  const rest = tokens.filter(({ index }) => age !== undefined && index > age.index && index <= age.index + 4).map(({ lower }) => lower).join('')
  return first.lower === 'the' && rest.startsWith('-year-old') ? age?.text : undefined
}

/** Whoever is of that age, else whoever was spoken of last and whose age the article does not tell. */
export function findAged (scene: Scene, place: SourcePlace, age: string): Person | undefined {
  const { document, people } = scene
  const fitting = people.all.filter(person => agesOf(document, person).includes(age))
  return fitting[0] ?? recent(scene, place).find(person => agesOf(document, person).length === 0)
}

/** "NAME, 49," and "NAME, who is 49,". */
const agesOf = ({ tokens }: Document, { mentions }: Person): string[] => mentions.flatMap(({ to }) => {
  if (lowerAt(tokens, to) !== ',') return []
  const at = lowerAt(tokens, to + 1) === 'who' ? to + 3 : to + 1
  return /^\d{1,3}$/.test(textAt(tokens, at)) ? [textAt(tokens, at)] : []
})
