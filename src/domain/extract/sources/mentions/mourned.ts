import type { Document, Sentence, TokenSpan } from '../../document.js'
import type { Person } from '../names/person.js'
import { lowerText } from '../../lower-text.js'
import { leads } from './recent.js'
import type { Scene } from './scene.js'

/**
 * Whom an obituary is about: the one whose death its first sentence tells, where the title or the lead gives the age as obituaries do ("dies at 87", "has died
 * aged 87", "She was 87."). Undefined for other articles.
 */
export function mournedIn ({ document, people }: Pick<Scene, 'document' | 'people'>): Person | undefined {
  if (!read.has(document)) read.set(document, find(document, people.all))
  return read.get(document)
}

const read = new WeakMap<Document, Person | undefined>()

function find (document: Document, people: readonly Person[]): Person | undefined {
  const [lead, ...rest] = document.sentences.filter(({ part }) => part === 'text')
  if (lead === undefined || !DIED.test(textOf(document, lead))) return undefined
  const isTold = [...document.sentences.filter(({ part }) => part === 'title'), lead, ...rest.slice(0, NEAR)].some(sentence => OF_AGE.test(textOf(document, sentence)))
  return isTold ? people.find(({ mentions }) => mentions.some(run => run.sentence === lead && run.words.length > 1 && leads(document, run))) : undefined
}

const textOf = ({ tokens }: Document, { from, to }: Sentence): string => lowerText(tokens.slice(from, to).filter(({ quoted }) => !quoted))

/** Sentences behind the lead. */
const NEAR = 3
const DIED = /(?:^| )(?:died|has died|have died|passed away|dies)(?: |$)/
const OF_AGE = /(?:^| )(?:(?:dies|died|dead) (?:at|aged) \d|(?:at the age of|aged|at age) \d|obituary)|^(?:he|she) was (?:aged )?\d{2,3}(?: years old)? \.?$/

/** A pronoun, and what is laid on whoever it means. */
interface Meant { sentence: Sentence, at: number, gender: 'm' | 'f', contents: readonly TokenSpan[] }

/**
 * The one who is mourned, where "she" means that one: nobody else of the gender has been told of in the paragraph, nor spoken last right before, nor, where
 * she is quoted, in the paragraph before.
 */
export function mournedAs (scene: Scene, { sentence, at, gender, contents }: Meant): Person | undefined {
  const mourned = mournedIn(scene)
  if (mourned === undefined || (mourned.gender ?? gender) !== gender || sentence.part !== 'text') return undefined
  const { sentences } = scene.document
  const first = sentences.find(({ part, paragraph }) => part === 'text' && paragraph === sentence.paragraph)?.from ?? sentence.from
  const isOther = (person: Person): boolean => person !== mourned && (person.gender === null || person.gender === gender)
  const isNamed = scene.people.all.some(person => isOther(person) && person.mentions.some(({ from }) => from >= first && from < at))
  const before = sentences.find(({ part, paragraph }) => part === 'text' && paragraph === sentence.paragraph - 1)?.from ?? first
  const isQuoted = contents.some(({ from }) => scene.document.tokens[from]?.quoted === true)
  const near = isQuoted ? before : Math.max(before, sentences[sentence.index - 1]?.from ?? before)
  const last = scene.spoken.findLast(spoke => spoke.at >= near && spoke.at < first)?.person
  return isNamed || (last !== undefined && isOther(last)) ? undefined : mourned
}
