import type { ExtractedSource } from '../../../model/source.js'
import type { Sentence } from '../document.js'
import { lastBody, subjectBody } from './bodies.js'
import type { Person } from './people.js'
import { sourceOf, type ResolvedSource } from './named-source.js'
import type { Scene, SourcePlace, Spoken } from './scene.js'

/** A pronoun's antecedent stands at most this many sentences back. */
const REACH = 4

/**
 * Who a pronoun in a source's place means: the nearest sentence back in which somebody of fitting kind, gender and number spoke, or else is its subject.
 * Names inside what is being said are no antecedents of who says it.
 */
export function resolvePronoun (scene: Scene, place: SourcePlace, pronoun: string): ResolvedSource | undefined {
  if (pronoun === 'who') return relative(scene, place)
  if (pronoun === 'which') return bodyOf(lastBody(scene.document, place.sentence.from, place.span.from))
  const read = READERS.get(pronoun)
  if (read === undefined) return undefined
  for (const sentence of sentencesBack(scene, place)) {
    const found = read(scene, place, sentence)
    if (found !== undefined) return found
  }
  return undefined
}

type Reader = (scene: Scene, place: SourcePlace, sentence: Sentence) => ResolvedSource | undefined

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['he', (scene, place, sentence) => personIn(scene, place, sentence, 'm')],
  ['she', (scene, place, sentence) => personIn(scene, place, sentence, 'f')],
  ['it', (scene, place, sentence) => bodyIn(scene, place, sentence)],
  ['they', (scene, place, sentence) => groupIn(scene, place, sentence)]
])

/** The sentence itself, then those before it in the same part. */
const sentencesBack = ({ document }: Scene, { sentence }: SourcePlace): Sentence[] =>
  document.sentences.slice(Math.max(0, sentence.index - REACH), sentence.index + 1).filter(({ part }) => part === sentence.part).reverse()

/** More than this many attributions do not stand in the sentences within reach. */
const MAX_SPOKEN = 60

const spokenIn = ({ spoken }: Scene, { span }: SourcePlace, sentence: Sentence): Spoken[] =>
  spoken.slice(-MAX_SPOKEN).filter(({ at }) => sentence.from <= at && at < sentence.to && at < span.from)

function personIn (scene: Scene, place: SourcePlace, sentence: Sentence, gender: 'm' | 'f'): ResolvedSource | undefined {
  const fits = (person: Person) => person.gender === null || person.gender === gender
  const spoke = spokenIn(scene, place, sentence).findLast(({ source, person }) => person === undefined ? isOneUnnamed(source, gender) : fits(person))
  if (spoke !== undefined) return { source: spoke.source, person: spoke.person }
  const person = peopleIn(scene, place, sentence).find(fits)
  return person === undefined ? undefined : sourceOf(person)
}

/** "A spokesman", "an official"; not "officials". */
const isOneUnnamed = ({ name, kind }: ExtractedSource, gender: 'm' | 'f'): boolean =>
  kind === 'anonymous' && /^(?:an?|one|another)\s/.test(name) && !(gender === 'f' ? /\w(?<!wo)man\b/ : /woman\b/).test(name)

/** Those named in a sentence before the source, outside of quotes and of what is being said. */
function peopleIn ({ document, people }: Scene, { span, contents }: SourcePlace, sentence: Sentence): Person[] {
  const end = Math.min(sentence.to, span.from)
  const said = (at: number) => contents.some(({ from, to }) => from <= at && at < to)
  return document.tokens.slice(sentence.from, end).flatMap(({ index, quoted }) => {
    const found = people.at.get(index)
    return found === undefined || quoted || said(index) ? [] : [found.person]
  })
}

const BODIES: ReadonlySet<string> = new Set(['organisation', 'government', 'publication', 'document'])

function bodyIn (scene: Scene, place: SourcePlace, sentence: Sentence): ResolvedSource | undefined {
  const spoke = spokenIn(scene, place, sentence).findLast(({ source }) => BODIES.has(source.kind))
  if (spoke !== undefined) return bodyOf(spoke.source)
  return sentence === place.sentence ? undefined : bodyOf(subjectBody(scene.document, sentence))
}

const bodyOf = (source: ExtractedSource | undefined): ResolvedSource | undefined => source === undefined ? undefined : { source, person: undefined }

const isSeveral = ({ name, kind }: ExtractedSource): boolean => kind === 'group' || (kind === 'anonymous' && /s\b/.test(name) && !/^an?\s/.test(name))

function groupIn (scene: Scene, place: SourcePlace, sentence: Sentence): ResolvedSource | undefined {
  const spoke = spokenIn(scene, place, sentence).findLast(({ source }) => isSeveral(source))
  return bodyOf(spoke?.source)
}

function relative ({ document, people }: Scene, { span, sentence }: SourcePlace): ResolvedSource | undefined {
  const named = document.tokens.slice(sentence.from, span.from).findLast(({ index }) => people.at.has(index))
  const found = named === undefined ? undefined : people.at.get(named.index)
  return found === undefined ? undefined : sourceOf(found.person)
}
