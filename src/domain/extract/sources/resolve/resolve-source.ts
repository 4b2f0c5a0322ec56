import type { ExtractedSource, SourceKind } from '../../../../model/source.js'
import type { Part } from '../../../../model/span.js'
import type { TokenSpan } from '../../document.js'
import { spanOf } from '../../span-of.js'
import { findAged } from '../mentions/aged.js'
import { UNLISTED } from '../roles/agents.js'
import { bodyKind } from '../names/body-kind.js'
import { COMPANY_WORDS } from '../names/body-words.js'
import { bodyNamed } from '../mentions/bodies.js'
import { bodyMeant, GENERIC } from '../mentions/body-meant.js'
import { findByRole } from './find-by-role.js'
import { findBySalience, suits } from './find-by-salience.js'
import { findPair } from './find-pair.js'
import { bodyIntroduced } from './body-introduced.js'
import { introducedNext } from './introduced-next.js'
import { findKin, isKin, ownerOf } from './kin.js'
import type { Mention } from '../mentions/mention.js'
import { sourceOf, type ResolvedSource } from '../names/named-source.js'
import { findNational } from '../mentions/nationals.js'
import type { Person } from '../names/person.js'
import { readPhrase, withoutDeterminer, withSmallArticle } from '../names/phrase.js'
import type { Role } from '../roles/describe-role.js'
import { readMention } from '../mentions/read-mention.js'
import { recent } from '../mentions/recent.js'
import { BODY_HEADS, groupsOf, MAY_BE_BODIES, PUBLICATION_HEADS, ROLE_HEADS } from '../roles/roles.js'
import { isOfGender, ownGender } from './own-gender.js'
import { resolvePronoun } from './resolve-pronoun.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import { selfNamed } from './self-named.js'
import { servesOthers } from '../names/serves-others.js'
import { sourceKey } from '../names/source-key.js'

/** Who is meant by the words that name a source; undefined where they name nobody who can speak, or leave open whom. */
export function resolveSource (scene: Scene, place: SourcePlace): ResolvedSource | undefined {
  const mention = readMention(scene.document, place.span, scene.people)
  const resolved = mention === undefined ? place.speaks === true ? unnamedAs(scene, place.span, place.sentence.part) : undefined : meant(scene, place, mention)
  if (resolved === undefined) return undefined
  if ((mention?.form === 'name' || mention?.form === 'role') && isDefinite(scene, place.span, resolved.source.name)) scene.definite.add(resolved.source.name)
  return { ...resolved, source: { ...resolved.source, mention: spanOf(scene.document, place.span) } }
}

/** "the Treasury"; "the mining group NAME" says of the name nothing. */
const isDefinite = ({ document: { tokens } }: Scene, { from }: TokenSpan, name: string): boolean =>
  tokens[from]?.lower === 'the' && name.toLowerCase().startsWith(tokens[from + 1]?.lower ?? '')

function meant (scene: Scene, place: SourcePlace, mention: Mention): ResolvedSource | undefined {
  switch (mention.form) {
    case 'pronoun': return resolvePronoun(scene, place, mention.lower)
    case 'person': return sourceOf(mention.person)
    case 'role': return byRole(scene, place, mention)
    case 'noun': return byNoun(scene, place, mention)
    case 'aged': return ofPerson(findAged(scene, place, mention.age))
    case 'national': return ofPerson(findNational(scene, place, mention.country))
    case 'pair': return findPair(scene, place) ?? unnamedAs(scene, place.span, place.sentence.part)
    case 'name': return ofPerson(mention.role === undefined ? undefined : introducedNext(scene, place, mention.role)) ?? { source: several(scene, place, mention) ?? named(scene, withNamedTail(scene, place, mention), isOfState(scene, mention.name) ? 'government' : mention.kind), person: undefined }
  }
}

/** "Lund's office" is the state's where Lund leads it. */
function isOfState ({ people: { all } }: Scene, name: string): boolean {
  const owner = /^(.{2,60})['’]s office$/.exec(name)?.[1]
  return owner !== undefined && all.some(person => (person.name === owner || person.words.at(-1) === owner) && holdsState(person))
}

/** "A person close to her" is close to NAME. */
function withNamedTail (scene: Scene, place: SourcePlace, { name, kind }: { name: string, kind: SourceKind }): string {
  const pronoun = kind === 'anonymous' ? / to (him|her)$/.exec(name)?.[1] : undefined
  const person = pronoun === undefined ? undefined : resolvePronoun(scene, { ...place, contents: [] }, pronoun)?.person
  return person === undefined ? name : name.replace(/(?:him|her)$/, person.name)
}

const ofPerson = (person: Person | undefined): ResolvedSource | undefined => person === undefined ? undefined : sourceOf(person)

/** "The people", "the officials": those unnamed who spoke before under that noun. */
function several ({ document: { tokens }, spoken }: Scene, { span: { from, to } }: SourcePlace, { kind }: { kind: SourceKind }): ExtractedSource | undefined {
  const noun = tokens[to - 1]?.lower ?? ''
  if (noun === 'officers') {
    const police = spoken.findLast(({ source }) => source.kind === 'government' && /\bpolice\b/i.test(source.name))
    if (police !== undefined && to - from === 2) return police.source
  }
  if (to - from !== 2 || tokens[from]?.lower !== 'the' || (kind !== 'group' && kind !== 'anonymous')) return undefined
  return spoken.findLast(({ source }) => source.kind === 'anonymous' && source.name.toLowerCase().split(' ').includes(noun))?.source
}

/** The name under which the article introduced it. */
function named ({ names }: Scene, name: string, kind: SourceKind): ExtractedSource {
  const key = `${kind} ${sourceKey(name)}`
  const known = names.get(key) ?? { name, kind, role: null, mention: null }
  names.set(key, known)
  return known
}

function byRole (scene: Scene, place: SourcePlace, { role, possessor }: Mention & { form: 'role' }): ResolvedSource | undefined {
  const { span, sentence } = place
  const parent = isParentOfSome(scene, span) ? recent(scene, place).find(person => suits(person, role)) : undefined
  if (parent !== undefined) return sourceOf(parent)
  const relative = isKin(role) && (possessor !== undefined || !/^the$/i.test(scene.document.tokens[span.from]?.lower ?? ''))
  if (relative) {
    const kin = findKin(scene, place, { role, possessor })
    if (kin !== undefined) return sourceOf(kin)
    if (possessor === undefined) return unnamedAs(scene, span, sentence.part)
  }
  const unnamed = scene.spoken.findLast(({ source }) => source.kind === 'anonymous' && mayBe(source.name, role.head))
  const owner = ownerOf(scene, place)
  const gender = ownGender(scene, place)
  const isOther = (person: Person) => person === owner || !isOfGender(person, gender) ||
    (possessor === undefined && servesOthers(scene.document, person, role))
  const isOpen = relative || (unnamed !== undefined && UNNAMED_HEADS.has(role.head))
  const person = isOpen ? undefined : findByRole(scene.people.all, { role, possessor, at: span.from, isOther })
  if (person !== undefined) return sourceOf(person)
  if (unnamed !== undefined) return { source: unnamed.source, person: undefined }
  const recalled = relative ? undefined : selfNamed(scene, place) ?? findBySalience(scene, place, { role, possessor })
  const other = relative ? undefined : recalled ?? calledSo(introducedNext(scene, place, role), role)
  if (other !== undefined) return sourceOf(other)
  const body = scene.document.tokens[span.from]?.lower === 'its' && !isOfThing(scene, place, role) ? resolvePronoun(scene, place, 'it') : undefined
  if (body !== undefined) return { source: { name: `${body.source.name}’s ${role.text.replace(/^its /i, '').replace(/,.*$/, '')}`, kind: 'anonymous', role: null, mention: null }, person: undefined }
  if (role.group === UNLISTED) return place.speaks === true ? unnamedAs(scene, span, sentence.part) : undefined
  if (possessor !== undefined) return { source: { name: `${possessor.name}’s ${role.text}`, kind: 'anonymous', role: null, mention: null }, person: undefined }
  // "the coach": somebody whom the article does not name
  const isOwned = scene.document.tokens.slice(span.from, span.to).some(({ lower }) => lower === "'s")
  if (role.principals.length === 0 && (role.modifiers.length === 0 || isOwned || !OFFICES.has(role.group))) return unnamedAs(scene, span, sentence.part)
  return { source: { name: role.text, kind: 'person', role: role.text, mention: null }, person: undefined }
}

const OFFICES: ReadonlySet<number> = groupsOf('president minister premier spokesman leader governor secretary king queen pope diplomat official')

/** Whom the article brings in by a role goes by it from then on. */
function calledSo (person: Person | undefined, role: Role): Person | undefined {
  if (person?.roles.every(({ text }) => text !== role.text) === true) person.roles.push(role)
  return person
}

/** "The agency traced it to the tanker NAME, its owner said": the owner of what was named last, which is no body. */
const isOfThing = ({ document: { tokens } }: Scene, { span, sentence }: SourcePlace, { head }: Role): boolean =>
  OF_THINGS.has(head) && tokens.slice(sentence.from + 1, span.from).some(({ pos, index }) => pos === 'PROPN' && tokens[index - 1]?.pos === 'NOUN')

const OF_THINGS: ReadonlySet<string> = new Set([...MAY_BE_BODIES, 'captain', 'skipper', 'pilot', 'driver', 'author', 'editor'])

/** "The mother of two" is another word for whoever speaks. */
const isParentOfSome = ({ document: { tokens } }: Scene, { from }: TokenSpan): boolean => tokens[from]?.lower === 'the' &&
  /^(?:grand)?(?:mother|father)$/.test(tokens[from + 1]?.lower ?? '') && /^-?of$|^-$/.test(tokens[from + 2]?.lower ?? '') && tokens.slice(from + 3, from + 6).some(({ pos }) => pos === 'NUM')

/** Nouns that stand before verbs of saying, and say nothing. */
const MASSES: ReadonlySet<string> = new Set('nothing something anything one ones fact facts thing things way reason result case point time word words evidence others rest door sign signs label sticker plaque banner headline caption subtitle screen clock ticket placard note song lyrics'.split(' '))

const UNNAMED_HEADS: ReadonlySet<string> = new Set(['official', 'representative', 'source', 'person', 'insider', 'diplomat', 'aide'])
const mayBe = (name: string, head: string): boolean =>
  name.toLowerCase().split(' ').some(word => word === head || (UNNAMED_HEADS.has(word) && UNNAMED_HEADS.has(head)))

/** The body, publication or text named last that the noun can stand for. */
function byNoun (scene: Scene, place: SourcePlace, { head, kind, bare, told = [] }: Mention & { form: 'noun' }): ResolvedSource | undefined {
  const { span, sentence } = place
  const owned = ofOwner(scene, place)
  if (owned !== undefined) return owned
  const before = scene.spoken.filter(({ at }) => at < span.from)
  const spoken = before.findLast(({ source }) => source.kind === kind && (kind === 'publication' || source.name.toLowerCase().includes(head)))
  const owner = kind === 'organisation' && !PLACES.has(head) ? before.findLast(({ source }) => source.kind === kind && (isGeneric(head) || !tellsItsKind(source.name))) : undefined
  const named = spoken?.source ?? owner?.source ?? bodyNamed(scene.document, span.from, { head, kind })
  const known = bodyMeant(scene, place, { head, kind }) ?? named ?? bodyIntroduced(scene, place)
  if (known !== undefined && isToldSo(known.name, head, told)) return { source: { ...known, mention: null }, person: undefined }
  const text = spanOf(scene.document, span).text.replace(/^the\s+/i, '')
  if (kind === 'document') return { source: { name: `the ${head}`, kind, role: null, mention: null }, person: undefined }
  if (sentence.part === 'title') return undefined
  if (bare) return { source: { name: `the ${head}`, kind, role: null, mention: null }, person: undefined }
  return { source: { name: text, kind, role: null, mention: null }, person: undefined }
}

/** Nouns that a body may go by whose name says something else. */
const isGeneric = (head: string): boolean => GENERIC.has(head) || /^(?:office|agency|bureau|body|service)$/.test(head)

/** "Hollin Marine" is no regulator; "Unite" may be anything. */
const tellsItsKind = (name: string): boolean => name.toLowerCase().split(' ').some(word => BODY_HEADS.has(word) || COMPANY_WORDS.has(word))

/** Nobody calls a company so whose name does not say it. */
const PLACES: ReadonlySet<string> = new Set('airport hospital clinic hospice school college university prison jail library museum theatre theater cinema zoo church cathedral mosque synagogue temple abbey parish diocese embassy consulate court parliament palace farm ranch restaurant cafe pub nursery kindergarten observatory shipyard refinery laboratory casino arena stadium'.split(' '))

/** "His office" is that of whoever "he" is, and no body that was named before. */
function ofOwner (scene: Scene, place: SourcePlace): ResolvedSource | undefined {
  const first = scene.document.tokens[place.span.from]?.lower ?? ''
  const words = readPhrase(scene.document, place.span)
  if (!/^(?:his|her)$/.test(first) || words === undefined) return undefined
  const owner = ownerOf(scene, place)
  const name = owner === undefined ? withSmallArticle(words) : `${owner.name}’s ${withoutDeterminer(words)}`
  const kind = owner !== undefined && holdsState(owner) ? 'government' : bodyKind(words.noun.lower)
  return { source: { name, kind, role: null, mention: null }, person: undefined }
}

const holdsState = ({ roles }: Person): boolean => roles.some(({ group }) => STATE.has(group))

const STATE: ReadonlySet<number> = groupsOf('president minister premier governor king queen')

/** "The aviation authority" is no cycling board; "the dairy firm" may be any. */
const isToldSo = (name: string, head: string, told: readonly string[]): boolean =>
  told.length === 0 || GENERIC.has(head) || PUBLICATION_HEADS.has(head) || told.some(word => name.toLowerCase().includes(word.slice(0, TOLD_STEM)))

const TOLD_STEM = 5

/** Under the words that stand there; a heading leaves to the article who is meant. */
function unnamedAs ({ document }: Scene, span: TokenSpan, part: Part): ResolvedSource | undefined {
  const words = readPhrase(document, span)
  return part === 'title' || words === undefined || !(/^(?:NOUN|PROPN)$/.test(words.noun.pos) || ROLE_HEADS.has(words.noun.lower) || (words.first.lower === 'one' && words.noun.lower === 'them')) || MASSES.has(words.noun.lower) ? undefined : { source: { name: withSmallArticle(words).replace(APPOSED, ''), kind: 'anonymous', role: null, mention: null }, person: undefined }
}

/** "the driver of the car, a baker from Trento" */
const APPOSED = /, an? .*$/
