import type { ExtractedSource } from '../../../../model/source.js'
import type { Document, Sentence } from '../../document.js'
import { lastBody, subjectBody } from '../mentions/bodies.js'
import { bodyMeant } from '../mentions/body-meant.js'
import { bodiesOf } from '../mentions/find-bodies.js'
import { bodyKind } from '../names/body-kind.js'
import type { NameRun } from '../names/name-runs.js'
import type { Person } from '../names/person.js'
import { sourceOf, type ResolvedSource } from '../names/named-source.js'
import { mournedAs } from '../mentions/mourned.js'
import { recent } from '../mentions/recent.js'
import { BODY_HEADS, PUBLICATION_HEADS, ROLE_HEADS } from '../roles/roles.js'
import type { Scene, SourcePlace, Spoken } from '../mentions/scene.js'
import { unnamedRole } from '../mentions/unnamed-role.js'
import { lowerAt } from '../../word-at.js'
import { subjectNamed } from './subject-named.js'

/** A pronoun's antecedent stands at most this many sentences back. */
const REACH = 4

/**
 * Who a pronoun in a source's place means: the nearest sentence back in which somebody of fitting kind, gender and number spoke, or else is its subject.
 * Names inside what is being said are no antecedents of who says it.
 *
 * @param options.takenUp off where it is anybody but whom "he" at the head of an earlier sentence means.
 */
export function resolvePronoun (scene: Scene, place: SourcePlace, written: string, { takenUp = true } = {}): ResolvedSource | undefined {
  const pronoun = OBJECTS.get(written) ?? written
  if (pronoun === 'who') return relative(scene, place)
  if (pronoun === 'which') return bodyOf(lastBody(scene.document, place.sentence.from, place.span.from))
  const read = READERS.get(pronoun)
  if (read === undefined) return undefined
  const gender = GENDERS.get(pronoun)
  const mourned = gender === undefined ? undefined : mournedAs(scene, { sentence: place.sentence, at: place.span.from, gender, contents: place.contents })
  if (mourned !== undefined) return sourceOf(mourned)
  for (const sentence of gender === undefined || !takenUp ? sentencesBack(scene, place) : withoutTakenUp(scene, place, gender)) {
    const found = read(scene, place, sentence) ?? spokeUnnamed(scene, place, { sentence, gender })
    if (found !== undefined) return found
  }
  if (gender === undefined) return pronoun === 'it' ? onlyBody(scene, place) : undefined
  const known = place.contents.length > 0 ? resolvePronoun(scene, { ...place, contents: [] }, pronoun, { takenUp }) : farther(scene, place, gender)
  return known ?? bodyOf(unnamedSubject(scene, place, gender) ?? unnamedRole(scene, place, gender))
}

const OBJECTS: ReadonlyMap<string, string> = new Map([['him', 'he'], ['her', 'she'], ['them', 'they'], ['himself', 'he'], ['herself', 'she'], ['itself', 'it'], ['themselves', 'they']])
const GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([['he', 'm'], ['she', 'f']])

/** Where nobody who fits is near: whoever spoke last, or was named last, of those whose gender is known to be the pronoun's. */
function farther (scene: Scene, place: SourcePlace, gender: 'm' | 'f'): ResolvedSource | undefined {
  const person = recent(scene, place).find(person => person.gender === gender)
  return person === undefined ? undefined : sourceOf(person)
}

/** Where no body is a subject nearby: the only one that the last sentences name. */
function onlyBody ({ document, people }: Scene, { span, sentence }: SourcePlace): ResolvedSource | undefined {
  const floor = document.sentences[Math.max(0, sentence.index - 2)]?.from ?? 0
  const near = bodiesOf(document, people).filter(({ from, kind }) => from >= floor && from < span.from && kind !== undefined)
  const [body] = near
  if (body?.kind === undefined || near.some(({ name }) => name !== body.name)) return undefined
  return { source: { name: body.name, kind: body.kind, role: null, mention: null }, person: undefined }
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

/** First those that tell of somebody by name: one that "he" begins is about whomever an earlier one names, more than about whom it names itself. */
function withoutTakenUp (scene: Scene, place: SourcePlace, gender: 'm' | 'f'): Sentence[] {
  const { tokens } = scene.document
  const all = sentencesBack(scene, place)
  const takesUp = (sentence: Sentence): boolean =>
    sentence !== place.sentence && spokenIn(scene, place, sentence).length === 0 && SAME[gender].has(tokens.slice(sentence.from, sentence.to).find(({ pos }) => pos !== 'ADV' && pos !== 'CCONJ')?.lower ?? '')
  return [...all.filter(sentence => !takesUp(sentence)), ...all.filter(takesUp)]
}

/** More than this many attributions do not stand in the sentences within reach. */
const MAX_SPOKEN = 60

const spokenIn = ({ spoken }: Scene, { span }: SourcePlace, sentence: Sentence): Spoken[] =>
  spoken.slice(-MAX_SPOKEN).filter(({ at }) => sentence.from <= at && at < sentence.to && at < span.from)

function personIn (scene: Scene, place: SourcePlace, sentence: Sentence, gender: 'm' | 'f'): ResolvedSource | undefined {
  const fits = (person: Person) => person.gender === null || person.gender === gender
  const spoke = spokenIn(scene, place, sentence).findLast(({ at, source, person }) => person === undefined ? source.kind === 'person' || isOneUnnamed(source, gender) || (isTheOne(source, gender) && (at === sentence.from || begins(scene.document, sentence, source))) : fits(person))
  if (spoke !== undefined) return { source: spoke.source, person: spoke.person }
  const person = peopleIn(scene, place, { sentence, gender }).find(fits)
  return person === undefined ? undefined : sourceOf(person)
}

/** "One of the captains spoke to the station. He …": the sentence right before tells that somebody unnamed spoke. */
function spokeUnnamed (scene: Scene, place: SourcePlace, { sentence, gender }: { sentence: Sentence, gender: 'm' | 'f' | undefined }): ResolvedSource | undefined {
  if (gender === undefined || sentence.index !== place.sentence.index - 1) return undefined
  const speaks = scene.document.tokens.slice(sentence.from, sentence.to).some(({ lower, quoted }) => !quoted && SPEAKING.has(lower))
  return speaks ? bodyOf(unnamedSubject(scene, place, gender)) : undefined
}

const SPEAKING: ReadonlySet<string> = new Set(['spoke', 'talked', 'called', 'rang', 'phoned', 'testified', 'answered', 'complained'])

/** "A lawyer for the club spoke. He …": the one unnamed of whom the sentence before tells something, and of nobody else. */
function unnamedSubject (scene: Scene, { sentence }: SourcePlace, gender: 'm' | 'f'): ExtractedSource | undefined {
  const before = scene.document.sentences[sentence.index - 1]
  const subject = before?.part === sentence.part ? subjectNamed(scene, before) : undefined
  if (before === undefined || subject === undefined || !isOneUnnamed(subject, gender) || subject.name.split(' ').length > MOST_WORDS) return undefined
  const own = new Set(subject.name.toLowerCase().split(' '))
  const others = scene.document.tokens.slice(before.from, before.to).some(({ lower, pos }) => pos === 'NOUN' && ROLE_HEADS.has(lower) && !own.has(lower))
  return others ? undefined : subject
}

/** Longer subjects hold more than one who may be meant. */
const MOST_WORDS = 6

/** "A spokesman", "an official"; not "officials". */
const isOneUnnamed = ({ name, kind }: ExtractedSource, gender: 'm' | 'f'): boolean =>
  kind === 'anonymous' && /^(?:an?|one|another)\s/.test(name) && !/^an? (?:source|insider)\b/.test(name) && !(gender === 'f' ? /(?<!wo)man\b/ : /woman\b/).test(name)

/** "The driver of the car", "the hospital's director". */
function isTheOne ({ name, kind }: ExtractedSource, gender: 'm' | 'f'): boolean {
  const [, noun = '', owned = ''] = /^the (?:[\w-]+['’]s? )?([\w-]+)(?: ([\w-]+)$)?/.exec(name) ?? []
  const role = ROLE_HEADS.get(noun) ?? ROLE_HEADS.get(owned)
  return kind === 'anonymous' && role !== undefined && (role.gender ?? gender) === gender
}

/** Whether the sentence begins with whoever speaks. */
const begins = ({ tokens, title, text }: Document, { from, to, part }: Sentence, { name }: ExtractedSource): boolean =>
  (part === 'title' ? title ?? '' : text).slice(tokens[from]?.start, tokens[to - 1]?.end).toLowerCase().startsWith(name.toLowerCase())

interface Place { sentence: Sentence, gender: 'm' | 'f' }
const ASKED = /^(?:asked|pressed|questioned|quizzed)$/
const SAME = { m: new Set(['he', 'him']), f: new Set(['she']) } as const

/** Those named in a sentence before the source, outside of quotes and of what is being said. */
function peopleIn ({ document, people }: Scene, { span, contents, sentence: own }: SourcePlace, { sentence, gender }: Place): Person[] {
  // "He had called twice, he said": both are one, named before the sentence
  const before = sentence === own ? document.tokens.slice(sentence.from, span.from) : []
  const same = before.find(({ lower, quoted }) => !quoted && SAME[gender].has(lower))?.index
  // "Asked if NAME would go, she said": whom a question names is hardly who answers it
  if (ASKED.test(before[0]?.lower ?? '')) return []
  const end = Math.min(sentence.to, span.from, same ?? Infinity)
  const said = (at: number) => contents.some(({ from, to }) => from <= at && at < to)
  const named = document.tokens.slice(sentence.from, end).flatMap(({ index, quoted }) => {
    const found = people.at.get(index)
    return found === undefined || quoted || said(index) ? [] : [found]
  })
  const [first, second] = named
  return [...first !== undefined && second !== undefined && introduces(document, first.run, second.run) ? [second] : [], ...named].map(({ person }) => person)
}

/** "Lund's husband, NAME, wept": the sentence is about the husband. */
const introduces = ({ tokens }: Document, { to }: NameRun, { from }: NameRun): boolean =>
  lowerAt(tokens, to) === "'s" && from - to <= MOST_OF_ROLE && tokens.slice(to + 1, from).some(({ lower }) => ROLE_HEADS.has(lower)) &&
  tokens.slice(to + 1, from).every(({ pos, text }) => /^(?:NOUN|ADJ|PROPN)$/.test(pos) || text === ',')

/** Tokens between an owner's name and the other's. */
const MOST_OF_ROLE = 5

const BODIES: ReadonlySet<string> = new Set(['organisation', 'government', 'publication', 'document'])

function bodyIn (scene: Scene, place: SourcePlace, sentence: Sentence): ResolvedSource | undefined {
  const spoke = spokenIn(scene, place, sentence).findLast(({ source }) => BODIES.has(source.kind))
  if (spoke !== undefined) return bodyOf(spoke.source)
  return bodyOf(subjectOf(scene, sentence, sentence === place.sentence ? place : undefined))
}

const bodyOf = (source: ExtractedSource | undefined): ResolvedSource | undefined => source === undefined ? undefined : { source, person: undefined }

/** A sentence's subject, where it is a body; of the pronoun's own sentence only what stands before it and is not being said. */
function subjectOf (scene: Scene, sentence: Sentence, place: SourcePlace | undefined): ExtractedSource | undefined {
  const said = place?.contents.some(({ from, to }) => from <= sentence.from && sentence.from < to) === true
  if (said || (place !== undefined && place.span.from - sentence.from < 2)) return undefined
  const named = place === undefined ? subjectNamed(scene, sentence) : undefined
  if (named !== undefined && BODIES.has(named.kind) && !/,| and /.test(named.name)) return named
  return leadingBody(scene, sentence) ?? (place === undefined ? subjectNoun(scene, sentence) : undefined)
}

/** "The unit is unmoved"; "the army shelled the mill", of an army that has no name. */
function subjectNoun (scene: Scene, sentence: Sentence): ExtractedSource | undefined {
  const { tokens } = scene.document
  const noun = tokens.slice(sentence.from + 1, sentence.from + 4).find(({ pos }) => pos === 'NOUN')
  if (tokens[sentence.from]?.lower !== 'the' || noun === undefined) return undefined
  const kind = PUBLICATION_HEADS.has(noun.lower) ? 'publication' as const : BODY_HEADS.has(noun.lower) ? 'organisation' as const : undefined
  const place = { span: { from: sentence.from, to: noun.index + 1 }, sentence, contents: [] }
  if (kind === undefined) return undefined
  const bare = noun.index === sentence.from + 1 && tokens[noun.index + 1]?.pos === 'VERB'
  return bodyMeant(scene, place, { head: noun.lower, kind }) ?? (bare ? { name: `the ${noun.lower}`, kind: kind === 'publication' ? kind : bodyKind(noun.lower), role: null, mention: null } : undefined)
}

/** The body that a sentence begins with. */
function leadingBody (scene: Scene, sentence: Sentence): ExtractedSource | undefined {
  const { document, people } = scene
  const bodies = bodiesOf(document, people)
  const apposed = apposedAt(document, sentence)
  const body = bodies.find(({ from }) => from >= sentence.from && from <= sentence.from + 3) ?? bodies.find(({ from }) => from === apposed)
  if (body?.kind === undefined || (body.from > sentence.from + 1 && body.from !== apposed)) return subjectBody(document, sentence)
  return { name: body.name, kind: body.kind, role: null, mention: null }
}

/** "The regulator, the | NAME": where the name stands behind a common noun that begins the sentence; -1 where none does. */
function apposedAt ({ tokens }: Document, { from }: Sentence): number {
  const comma = tokens.slice(from, from + LONGEST_NOUN).find(({ text }) => text === ',')?.index ?? -1
  const lead = tokens.slice(from, comma)
  const isNoun = comma > from + 1 && /^(?:the|its|an?)$/.test(lowerAt(tokens, from)) && lead.every(({ pos }) => /^(?:DET|PRON|ADJ|NOUN)$/.test(pos))
  return isNoun ? lowerAt(tokens, comma + 1) === 'the' ? comma + 2 : comma + 1 : -1
}

/** In tokens. */
const LONGEST_NOUN = 6

const isSeveral = ({ name, kind }: ExtractedSource): boolean => kind === 'group' || (kind === 'government' && /\bpolice\b/i.test(name)) || (kind === 'anonymous' && /s\b|people|men\b/.test(name) && !/^(?:an?|one|another)\s/.test(name))

function groupIn (scene: Scene, place: SourcePlace, sentence: Sentence): ResolvedSource | undefined {
  const spoke = spokenIn(scene, place, sentence).findLast(({ source }) => isSeveral(source))
  if (spoke !== undefined) return bodyOf(spoke.source)
  const subject = sentence === place.sentence && !isAhead(scene, place) ? undefined : subjectNamed(scene, sentence)
  return subject !== undefined && isSeveral(subject) ? bodyOf(subject) : undefined
}

/** "Owners are angry, | and their union said so": a clause before the source's own. */
const isAhead = ({ document: { tokens } }: Scene, { span, sentence, contents }: SourcePlace): boolean =>
  COORDINATOR.test(lowerAt(tokens, span.from - 1)) && lowerAt(tokens, span.from - 2) === ',' && !contents.some(({ from }) => from <= sentence.from)

const COORDINATOR = /^(?:and|but|so)$/

function relative ({ document, people }: Scene, { span, sentence }: SourcePlace): ResolvedSource | undefined {
  const named = document.tokens.slice(sentence.from, span.from).findLast(({ index }) => people.at.has(index))
  const found = named === undefined ? undefined : people.at.get(named.index)
  return found === undefined ? undefined : sourceOf(found.person)
}
