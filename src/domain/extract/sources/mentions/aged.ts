import type { ExtractedSource } from '../../../../model/source.js'
import type { Document } from '../../document.js'
import { lowerAt, textAt } from '../../word-at.js'
import { lastUnnamed } from './last-unnamed.js'
import { sourceOf, type ResolvedSource } from '../names/named-source.js'
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

/** Whoever is of that age by name, else unnamed, else whoever spoke or was spoken of last and whose age the article does not tell. */
export function findAged (scene: Scene, place: SourcePlace, age: string): ResolvedSource | undefined {
  const { document, people } = scene
  const fitting = people.all.find(person => agesOf(document, person).includes(age))
  if (fitting !== undefined) return sourceOf(fitting)
  const unnamed = agedBefore(document, place, age) ?? lastUnnamed(scene, place)
  if (unnamed !== undefined) return { source: { ...unnamed, mention: null }, person: undefined }
  const person = recent(scene, place).find(person => agesOf(document, person).length === 0)
  return person === undefined ? undefined : sourceOf(person)
}

/** "a 58-year-old tanner" */
function agedBefore ({ tokens }: Document, { span }: SourcePlace, age: string): ExtractedSource | undefined {
  const isAge = (at: number) => /^an?$/.test(lowerAt(tokens, at - 1)) && tokens.slice(at + 1, at + 5).map(({ lower }) => lower).join('') === '-year-old'
  const at = tokens.slice(0, span.from).findLast(({ text, index }) => text === age && isAge(index))?.index
  if (at === undefined) return undefined
  const after = tokens.slice(at + 5, at + 5 + MOST_OF_NOUN)
  const end = after.findIndex(({ pos }) => pos !== 'NOUN' && pos !== 'ADJ')
  const name = [lowerAt(tokens, at - 1), `${age}-year-old`, ...after.slice(0, end === -1 ? MOST_OF_NOUN : end).map(({ text }) => text)].join(' ')
  return { name, kind: 'anonymous', role: null, mention: null }
}

/** In tokens. */
const MOST_OF_NOUN = 4

/** "NAME, 49,", "NAME, who is 49," and "49-year-old NAME". */
const agesOf = ({ tokens }: Document, { mentions }: Person): string[] => mentions.flatMap(({ from, to }) => {
  const before = AGE_BEFORE.exec(tokens.slice(Math.max(0, from - LONGEST_LEAD), from).map(({ lower }) => lower).join(' '))?.[1]
  if (before !== undefined) return [before]
  if (lowerAt(tokens, to) !== ',') return []
  const at = lowerAt(tokens, to + 1) === 'who' ? to + 3 : to + 1
  return /^\d{1,3}$/.test(textAt(tokens, at)) ? [textAt(tokens, at)] : []
})

/** "49 - year - old mountain guide", in tokens. */
const LONGEST_LEAD = 9
const AGE_BEFORE = /(?:^| )(\d{1,3}) - year - old(?: [\p{L}'’-]+){0,3}(?: ,)?$/u
