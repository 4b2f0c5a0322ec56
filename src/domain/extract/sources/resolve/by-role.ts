import type { Document, TokenSpan } from '../../document.js'
import { UNLISTED } from '../roles/agents.js'
import { byDeed } from './by-deed.js'
import { findByRole } from './find-by-role.js'
import { findBySalience, suits } from './find-by-salience.js'
import { introducedNext, quotedNext } from './introduced-next.js'
import { findKin, isKin, ownerOf } from './kin.js'
import { bodiesOf } from '../mentions/find-bodies.js'
import { lastUnnamed, opensUnnamed } from '../mentions/last-unnamed.js'
import type { Mention } from '../mentions/mention.js'
import { recent } from '../mentions/recent.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import { sourceOf, type ResolvedSource } from '../names/named-source.js'
import type { Person } from '../names/person.js'
import { servesOthers } from '../names/serves-others.js'
import type { Role } from '../roles/describe-role.js'
import { BODY_HEADS, groupsOf, MAY_BE_BODIES } from '../roles/roles.js'
import { isOfGender, ownGender } from './own-gender.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { selfNamed } from './self-named.js'
import { spokesmanOf } from './spokesman-of.js'
import { unnamedAs } from './unnamed-as.js'

/** Whom a role means: of those named whom it fits, else somebody unnamed. */
export function byRole (scene: Scene, place: SourcePlace, { role, possessor }: Mention & { form: 'role' }): ResolvedSource | undefined {
  const { span, sentence } = place
  if (isReader(scene.document, place)) return unnamedAs(scene, span, sentence.part)
  const near = isParentOfSome(scene, span) ? recent(scene, place) : []
  const parent = near.find(({ roles }) => roles.some(({ head }) => head === role.head)) ?? near.find(person => suits(person, role))
  if (parent !== undefined) return sourceOf(parent)
  const relative = isKin(role) && (possessor !== undefined || !/^the$/i.test(scene.document.tokens[span.from]?.lower ?? ''))
  if (relative) {
    const kin = findKin(scene, place, { role, possessor })
    if (kin !== undefined) return sourceOf(kin)
    if (possessor === undefined) return quoted(scene, place, role) ?? unnamedAs(scene, span, sentence.part)
  }
  const bereaved = isKin(role) && role.text.includes(' of ') ? quoted(scene, place, role) : undefined
  if (bereaved !== undefined) return bereaved
  const mouthpiece = spokesmanOf(scene, place, role)
  if (mouthpiece !== undefined) return mouthpiece
  const isNobody = !isAnybody(scene, span, role) || possessor !== undefined
  const someone = isNobody ? undefined : lastUnnamed(scene, place, role.gender) ?? opensUnnamed(scene, place, role.head)
  if (someone !== undefined) return { source: someone, person: undefined }
  const unnamed = scene.spoken.findLast(({ source }) => source.kind === 'anonymous' && mayBe(source.name, role.head))
  const owner = ownerOf(scene, place)
  const gender = ownGender(scene, place)
  const isOther = (person: Person) => person === owner || !isOfGender(person, gender) || isStranger(scene.document, person, span) ||
    (possessor === undefined ? servesOthers(scene.document, person, role) : servesSomebodyElse(scene.document, person, { role, possessor }))
  const isOpen = relative || (unnamed !== undefined && UNNAMED_HEADS.has(role.head))
  const spoke = ANYBODY.has(role.group) && possessor === undefined && !isOpen ? findBySalience(scene, place, { role, possessor }) : undefined
  const person = isOpen ? undefined : spoke ?? findByRole(scene.people.all, { role, possessor, at: span.from, isOther })
  if (person !== undefined) return sourceOf(person)
  if (unnamed !== undefined) return { source: unnamed.source, person: undefined }
  const told = relative ? undefined : selfNamed(scene, place) ?? (possessor === undefined ? byDeed(scene, place, role.head) : undefined)
  const recalled = relative ? undefined : told ?? findBySalience(scene, place, { role, possessor })
  const other = relative ? undefined : recalled ?? calledSo(introducedNext(scene, place, role), role)
  if (other !== undefined && !isStranger(scene.document, other, span)) return sourceOf(other)
  const house = scene.document.tokens[span.from]?.lower === 'its' ? houseToldOf(scene, place) : undefined
  if (house !== undefined) return { source: { name: `the ${house}’s ${role.text.replace(/^its /i, '').replace(/,.*$/, '')}`, kind: 'anonymous', role: null, mention: null }, person: undefined }
  const body = scene.document.tokens[span.from]?.lower === 'its' && !isOfThing(scene, place, role) ? resolvePronoun(scene, place, 'it') : undefined
  if (body !== undefined) return { source: { name: `${body.source.name}’s ${role.text.replace(/^its /i, '').replace(/,.*$/, '')}`, kind: 'anonymous', role: null, mention: null }, person: undefined }
  if (role.group === UNLISTED) return place.speaks === true ? unnamedAs(scene, span, sentence.part) : undefined
  if (possessor !== undefined) return { source: { name: `${possessor.name}’s ${role.text}`, kind: 'anonymous', role: null, mention: null }, person: undefined }
  // "the coach": somebody whom the article does not name
  const isOwned = scene.document.tokens.slice(span.from, span.to).some(({ lower }) => lower === "'s")
  if (isKin(role) || (role.principals.length === 0 && (role.modifiers.length === 0 || isOwned || !isOffice(role)))) return unnamedAs(scene, span, sentence.part)
  return { source: { name: role.text, kind: 'person', role: role.text, mention: null }, person: undefined }
}

/** "Your reporter", "our editor"; a label at the head of a paragraph: "The editor writes: …", which is none of those whom the letter tells of. */
const isReader = ({ tokens, sentences }: Document, { span: { from, to }, sentence }: SourcePlace): boolean =>
  /^(?:your|our)$/.test(tokens[from]?.lower ?? '') || (from === sentence.from && sentences[sentence.index - 1]?.paragraph !== sentence.paragraph &&
    /^(?:writes|replies|responds|adds)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.text === ':')

/** "The hospital's director" is nobody of whom the article never speaks in one breath with a hospital. */
function isStranger ({ tokens, sentences }: Document, { mentions }: Person, span: TokenSpan): boolean {
  const house = tokens.slice(span.from, span.to).find(({ lower, text, index }) => text === lower && BODY_HEADS.has(lower) && tokens[index + 1]?.lower === "'s")
  const isSaidOf = (from: number, to: number) => tokens.slice(from, Math.min(to, span.from)).some(({ lower }) => lower === house?.lower)
  return house !== undefined && !mentions.some(({ sentence }) => isSaidOf(sentences[sentence.index - 1]?.from ?? sentence.from, sentence.to))
}

/** "The | hospital | is closed, its director said": the only body of the sentence, which has no name. */
function houseToldOf (scene: Scene, { span, sentence }: SourcePlace): string | undefined {
  const { document: { tokens }, people } = scene
  const ahead = tokens.slice(sentence.from, span.from)
  const houses = new Set(ahead.filter(({ lower, text, index }) => text === lower && BODY_HEADS.has(lower) && tokens[index - 1]?.lower === 'the').map(({ lower }) => lower))
  const isNamed = bodiesOf(scene.document, people).some(({ from, kind }) => from >= sentence.from && from < span.from && kind !== undefined)
  const [house] = houses
  return houses.size === 1 && !isNamed ? house : undefined
}

/** "Lund's lawyer" is no lawyer who is never named in one breath with Lund, nor as his. */
const servesSomebodyElse = ({ tokens }: Document, { mentions }: Person, { role: { group }, possessor }: { role: Role, possessor: Person }): boolean => {
  const isOwned = (from: number) => tokens.slice(Math.max(0, from - LONGEST_LEAD), from).some(({ lower }) => /^(?:his|her|their)$/.test(lower))
  return SERVING.has(group) && !mentions.some(({ sentence, from }) =>
    possessor.mentions.some(own => own.sentence === sentence || (isOwned(from) && sentence.index - own.sentence.index === 1)))
}

/** How far before a name its "his lawyer" stands, in tokens. */
const LONGEST_LEAD = 8

const quoted = (scene: Scene, { sentence }: SourcePlace, role: Role): ResolvedSource | undefined => {
  const next = quotedNext(scene, sentence, role)
  return next === undefined ? undefined : sourceOf(next)
}

/** "The state prosecutor" is one, "the tall nurse" anybody. */
const isOffice = ({ group, head }: Role): boolean => (OFFICES.has(group) && !PARISH.has(head)) || head === 'prosecutor'
const PARISH: ReadonlySet<string> = new Set(['priest', 'pastor', 'imam', 'rabbi', 'curate', 'canon', 'cleric', 'verger'])
const OFFICES: ReadonlySet<number> = groupsOf('president minister premier spokesman leader governor secretary king queen pope diplomat official judge')

const SERVING: ReadonlySet<number> = groupsOf('lawyer agent')

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
  /^(?:(?:grand)?(?:mother|father)|mum|mom|dad)$/.test(tokens[from + 1]?.lower ?? '') && /^-?of$|^-$/.test(tokens[from + 2]?.lower ?? '') && tokens.slice(from + 3, from + 6).some(({ pos, index }) => pos === 'NUM' && tokens[index + 1]?.lower !== 'of')

/** "The man" */
const isAnybody = ({ document: { tokens } }: Scene, { from, to }: TokenSpan, { group, modifiers }: Role): boolean =>
  ANYBODY.has(group) && modifiers.length === 0 && /^(?:the|that|this)$/.test(tokens[from]?.lower ?? '') && to - from < 4

/** "The man" is whoever has spoken last, and not whom most is known of. */
const ANYBODY: ReadonlySet<number> = groupsOf('man woman')

const UNNAMED_HEADS: ReadonlySet<string> = new Set(['official', 'representative', 'source', 'person', 'insider', 'diplomat', 'aide'])
const mayBe = (name: string, head: string): boolean =>
  (name.toLowerCase().split(/['’]s? /).at(-1) ?? '').split(' ').some(word => word === head || (UNNAMED_HEADS.has(word) && UNNAMED_HEADS.has(head)))
