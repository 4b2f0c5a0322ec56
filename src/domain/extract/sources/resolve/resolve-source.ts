import type { ExtractedSource, SourceKind } from '../../../../model/source.js'
import type { Sentence, Token, TokenSpan } from '../../document.js'
import { lowerAt } from '../../word-at.js'
import { spanOf } from '../../span-of.js'
import { findAged } from '../mentions/aged.js'
import type { Mention } from '../mentions/mention.js'
import { findNational } from '../mentions/nationals.js'
import { readMention } from '../mentions/read-mention.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import { whoMeant } from '../mentions/who-meant.js'
import { sourceOf, type ResolvedSource } from '../names/named-source.js'
import type { Person } from '../names/person.js'
import { sourceKey } from '../names/source-key.js'
import { byNoun } from './by-noun.js'
import { byRole } from './by-role.js'
import { findSeveral } from './find-several.js'
import { introducedNext } from './introduced-next.js'
import { ownedByBody } from './owned.js'
import { namedTogether, readTogether } from './named-together.js'
import { partOfThem } from './part-of-them.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { subjectSpan } from './subject-named.js'
import { isOfficeOfState } from './state-office.js'
import { unnamedAs } from './unnamed-as.js'

/** Who is meant by the words that name a source; undefined where they name nobody who can speak, or leave open whom. */
export function resolveSource (scene: Scene, at: SourcePlace): ResolvedSource | undefined {
  const place = { ...at, span: whoMeant(scene.document.tokens, withoutPlace(scene.document.tokens, at.span, at.sentence)) }
  const several = findSeveral(scene, place) ?? together(scene, place)
  if (several === undefined && isOfThem(scene, place.span)) return resolveSource(scene, { ...at, span: { from: place.span.from + 2, to: place.span.to } })
  const mention = readMention(scene.document, place.span, scene.people)
  const unnamed = mention === undefined && place.speaks === true ? unnamedAs(scene, place.span, place.sentence.part) : undefined
  const resolved = describedBy(scene, place) ?? partOfThem(scene, place) ?? several ?? (mention === undefined ? unnamed : meant(scene, place, mention))
  if (resolved === undefined) return undefined
  const { name } = resolved.source
  // "the health department" goes by its noun and takes the article; a name of its own does not
  const mayTakeArticle = mention?.form === 'name' || mention?.form === 'role' || (mention?.form === 'noun' && name === name.toLowerCase())
  if (mayTakeArticle && isDefinite(scene, place.span, name)) scene.definite.add(name)
  return { ...resolved, source: { ...resolved.source, mention: spanOf(scene.document, place.span) } }
}

/** "The two countries", "both sides". */
function together (scene: Scene, { span: { from, to }, sentence }: SourcePlace): ResolvedSource | undefined {
  const phrase = readTogether(scene.document.tokens.slice(from, to))
  const name = phrase === undefined || phrase.length !== to - from ? undefined : namedTogether(scene, phrase, { at: from, sentence })
  return name === undefined ? undefined : { source: { name, kind: 'group', role: null, mention: null }, person: undefined }
}

/** "In Dover, | a lawyer | who …", "On Monday, | the mayor | , who …", "Unlike the duke, | a trader": where, when and against whom is no part of who. */
function withoutPlace (tokens: readonly Token[], span: TokenSpan, { from }: Sentence): TokenSpan {
  const comma = tokens.slice(span.from, span.to).find(({ text }) => text === ',')?.index
  const isFronted = span.from === from + 1 && FRONTS.has(lowerAt(tokens, from))
  return comma !== undefined && isFronted && /^(?:an?|the)$/.test(lowerAt(tokens, comma + 1)) && comma + 2 < span.to ? { from: comma + 1, to: span.to } : span
}

const FRONTS: ReadonlySet<string> = new Set('in on at near outside across since during after before unlike by from'.split(' '))

/** "None of | the companies", of which none has been told of before. */
const isOfThem = ({ document: { tokens } }: Scene, { from, to }: TokenSpan): boolean =>
  to > from + 2 && /^(?:none|neither)$/.test(lowerAt(tokens, from)) && lowerAt(tokens, from + 1) === 'of'

/** "NAME, | a tanner | who calls himself poor": what stands behind the name says who that is; "unlike NAME, a tanner who …" does not. */
function describedBy ({ document: { tokens }, people }: Scene, { span: { from, to }, sentence }: SourcePlace): ResolvedSource | undefined {
  const isBehind = tokens[from - 1]?.text === ',' && tokens[to]?.lower === 'who' && /^(?:an?|the)$/.test(tokens[from]?.lower ?? '')
  const named = isBehind ? people.at.get(from - 2) : undefined
  const isOther = tokens.slice(from, to).some(({ lower, index }) => /^(?:and|or)$/.test(lower) || people.at.has(index))
  if (named === undefined || isOther || (named.run.from > sentence.from && /^(?:ADP|SCONJ)$/.test(tokens[sentence.from]?.pos ?? ''))) return undefined
  const resolved = sourceOf(named.person)
  return resolved.source.kind === 'person' ? resolved : undefined
}

/** "the Treasury"; "the mining group NAME" says of the name nothing. */
const isDefinite = ({ document: { tokens } }: Scene, { from }: TokenSpan, name: string): boolean =>
  tokens[from]?.lower === 'the' && name.toLowerCase().startsWith(tokens[from + 1]?.lower ?? '')

function meant (scene: Scene, place: SourcePlace, mention: Mention): ResolvedSource | undefined {
  switch (mention.form) {
    case 'pronoun': return resolvePronoun(scene, place, mention.lower) ?? unnamedOr(scene, place, mention.lower)
    case 'person': return sourceOf(mention.person)
    case 'role': return byRole(scene, place, mention)
    case 'noun': return byNoun(scene, place, mention)
    case 'aged': return findAged(scene, place, mention.age) ?? unnamedAs(scene, place.span, place.sentence.part)
    case 'national': return ofPerson(findNational(scene, place, mention.country)) ?? unnamedAs(scene, place.span, place.sentence.part)
    case 'pair': return unnamedAs(scene, place.span, place.sentence.part)
    case 'name': return byName(scene, place, mention)
  }
}

/** "Its management", whoever "it" is; else whoever is told of nearby. */
const unnamedOr = (scene: Scene, place: SourcePlace, pronoun: string): ResolvedSource | undefined =>
  place.span.to - place.span.from > 1 ? unnamedAs(scene, place.span, place.sentence.part) : subjectMeant(scene, place, pronoun)

/** "The two firms will merge, they said": where nobody else is meant, the subject of what is said, else, for an "it", that of the sentence before. */
function subjectMeant (scene: Scene, place: SourcePlace, pronoun: string): ResolvedSource | undefined {
  const { document, people } = scene
  const before = document.sentences[place.sentence.index - 1]
  const near = [place.sentence, ...pronoun === 'it' && before?.part === place.sentence.part ? [before] : []]
  for (const sentence of near) {
    const span = subjectSpan(document, sentence)
    const isTold = span !== undefined && document.tokens[span.from]?.quoted === false && span.from <= sentence.from + 1 && span.to <= place.span.from
    if (!isTold) continue
    const mention = readMention(document, span, people)
    // a pronoun there would be looked for ever farther back
    const meant = mention?.form === 'pronoun' ? undefined : resolveSource(scene, { span, sentence, contents: [], speaks: sentence === place.sentence })
    if (meant !== undefined && takesUp(pronoun, meant.source)) return meant
  }
  return undefined
}

/** "It" takes up a body, "they" several. */
const takesUp = (pronoun: string, { name, kind }: ExtractedSource): boolean =>
  TAKEN_UP.get(pronoun)?.has(kind) === true && (pronoun === 'it' || (/(?:s|people|men|police)\b/.test(name) && !/^(?:an?|one|another) /.test(name)))

const TAKEN_UP: ReadonlyMap<string, ReadonlySet<SourceKind>> = new Map([
  ['it', new Set<SourceKind>(['organisation', 'government', 'publication'])], ['they', new Set<SourceKind>(['group', 'anonymous', 'government'])]
])

function byName (scene: Scene, place: SourcePlace, mention: Mention & { form: 'name' }): ResolvedSource {
  const introduced = mention.role === undefined ? undefined : introducedNext(scene, place, mention.role)
  if (introduced !== undefined) return sourceOf(introduced)
  const kind = isOfficeOfState(scene, mention.name) ? 'government' : mention.kind
  const owned = OWNED.has(mention.kind) ? ownedByBody(scene, place, mention) : undefined
  return { source: owned ?? police(scene, place) ?? named(scene, withNamedTail(scene, place, mention), kind), person: undefined }
}

const OWNED: ReadonlySet<SourceKind> = new Set<SourceKind>(['group', 'document'])

/** "A person close to her" is close to NAME. */
function withNamedTail (scene: Scene, place: SourcePlace, { name, kind }: { name: string, kind: SourceKind }): string {
  const pronoun = kind === 'anonymous' ? / to (him|her)$/.exec(name)?.[1] : undefined
  const person = pronoun === undefined ? undefined : resolvePronoun(scene, { ...place, contents: [] }, pronoun)?.person
  return person === undefined ? name : name.replace(/(?:him|her)$/, person.name)
}

const ofPerson = (person: Person | undefined): ResolvedSource | undefined => person === undefined ? undefined : sourceOf(person)

/** "The officers" of the police who spoke before. */
const police = ({ document: { tokens }, spoken }: Scene, { span: { from, to } }: SourcePlace): ExtractedSource | undefined =>
  to - from === 2 && lowerAt(tokens, from + 1) === 'officers' ? spoken.findLast(({ source }) => source.kind === 'government' && /\bpolice\b/i.test(source.name))?.source : undefined

/** The name under which the article introduced it. */
function named ({ names }: Scene, name: string, kind: SourceKind): ExtractedSource {
  const key = `${kind} ${sourceKey(name)}`
  // "A court in Oslo", at the head of a sentence
  const known = names.get(key) ?? { name: name.replace(/^An?(?= \p{Ll})/u, article => article.toLowerCase()), kind, role: null, mention: null }
  names.set(key, known)
  return known
}
