import type { Token, TokenSpan } from '../../document.js'
import { sentenceAt } from '../../sentence-at.js'
import type { Scene } from '../../sources/mentions/scene.js'
import type { NameRun } from '../../sources/names/name-runs.js'
import type { Person } from '../../sources/names/person.js'
import { resolvePronoun } from '../../sources/resolve/resolve-pronoun.js'
import { resolveSource } from '../../sources/resolve/resolve-source.js'
import { groupsOf, ROLE_HEADS } from '../../sources/roles/roles.js'
import { speakerOf, type Served } from './speaker.js'
import { takeUntil } from '../../take-until.js'
import { lowerAt } from '../../word-at.js'
import { RELATIVES } from '../../find/word-classes.js'

/** "A spokesman for NAME", "NAME's lawyer": for whom a mouthpiece speaks, who is the "he" of what it says; undefined where it is nobody's. */
export function servedBy (scene: Scene, source: TokenSpan | null, speaker: Person | undefined): Served | undefined {
  // "he confirmed that he had met them": who is "he" already
  if (source !== null && source.to === source.from + 1 && /^(?:he|she)$/.test(scene.document.tokens[source.from]?.lower ?? '')) return undefined
  const own = source === null ? undefined : servedIn(scene, source, speaker)
  return own ?? (speaker?.mentions ?? []).flatMap(run => introducedIn(scene, run, { source, speaker }))[0]
}

function introducedIn (scene: Scene, run: NameRun, { source, speaker }: { source: TokenSpan | null, speaker: Person | undefined }): Served[] {
  const served = introducedFor(scene, run, speaker)
  const { from, to } = run.sentence
  return served === undefined ? [] : [{ name: served.name, gender: served.gender, earlier: source === null || source.from < from || source.from >= to }]
}

/** Whom the words of a source name as the one for whom it speaks. */
function servedIn (scene: Scene, source: TokenSpan, speaker: Person | undefined): Served | undefined {
  const { document, people } = scene
  const words = takeUntil(document.tokens.slice(source.from, source.to), ({ lower }) => RELATIVES.has(lower))
  const isNear = speaker === undefined && words.some(({ lower }, at) => (lower === 'close' && words[at + 1]?.lower === 'to') || (lower === 'friend' && words[at + 1]?.lower === 'of'))
  const isTended = speaker !== undefined && words.some(({ lower }) => TENDING.test(lower))
  if (!isNear && !isTended && !words.some(isMouthpiece)) return speaker === undefined ? ownerOfKin(scene, words) : undefined
  const isServed = (from: number) => words.some(({ lower, index }) => index < from && /^(?:for|to|of)$/.test(lower))
  const named = words.flatMap(({ index }) => people.at.get(index) ?? [])
  const person = named.find(({ person, run }) => person !== speaker && isOwner(document.tokens[run.to]?.lower) !== isServed(run.from))?.person
  return person ?? servedByPronoun(scene, words) ?? servedByRole(scene, words) ?? servedByOwner(words)
}

/** Where somebody is introduced: "NAME's lawyer, | PERSON", "PERSON |, a lawyer for NAME". */
function introducedFor (scene: Scene, { from, to, sentence }: NameRun, speaker: Person | undefined): Served | undefined {
  const { tokens } = scene.document
  const noun = tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  const isTended = TENDING.test(lowerAt(tokens, noun)) && tokens.slice(Math.max(sentence.from, noun - 2), noun).some(({ lower }) => OWNERS.has(lower))
  if (isMouthpiece(tokens[noun]) || isTended) return servedIn(scene, { from: Math.max(sentence.from, noun - LONGEST_OWNER), to: from }, speaker)
  const aside = tokens[to]?.text === ',' ? tokens.slice(to + 1, Math.min(sentence.to, to + 1 + LONGEST_ASIDE)) : []
  const end = aside.findIndex(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || text === ',')
  return end > 0 && aside.slice(0, end).some(isMouthpiece) ? servedIn(scene, { from: to + 1, to: to + 1 + end }, speaker) : undefined
}

/** In tokens. */
const LONGEST_OWNER = 5
const LONGEST_ASIDE = 12

/** "her lawyer", "a person close to her" */
function servedByPronoun (scene: Scene, words: readonly Token[]): Served | undefined {
  const owner = words.find(({ lower }, at) => OWNERS.has(lower) && (words.slice(at + 1, at + 3).some(word => isMouthpiece(word) || TENDING.test(word.lower)) || words[at - 1]?.lower === 'to'))
  const sentence = owner === undefined ? undefined : sentenceAt(scene.document, owner.index)
  if (owner === undefined || sentence === undefined) return undefined
  const { person } = resolvePronoun(scene, { span: { from: owner.index, to: owner.index + 1 }, sentence, contents: [] }, OWNERS.get(owner.lower) ?? '') ?? {}
  return person
}

const OWNERS: ReadonlyMap<string, string> = new Map([['his', 'he'], ['him', 'he'], ['her', 'she']])

const isMouthpiece = (token: Token | undefined): boolean =>
  token !== undefined && (MOUTHPIECES.has(ROLE_HEADS.get(token.lower)?.group ?? NONE) || token.lower === 'rep')

/** "A spokesman for the bishop": one of whom no name is told. */
function servedByRole (scene: Scene, words: readonly Token[]): Served | undefined {
  const serving = words.findIndex(({ lower }, at) => lower === 'for' || (lower === 'to' && words[at - 1]?.lower === 'close') || (lower === 'of' && words[at - 1]?.lower === 'friend'))
  const end = words.findIndex(({ text, pos }, at) => at > serving && (text === ',' || pos === 'ADP' || pos === 'VERB'))
  const phrase = serving === -1 ? [] : words.slice(serving + 1, end === -1 ? undefined : end)
  const [first, head] = [phrase[0], phrase.at(-1)]
  const role = ROLE_HEADS.get(head?.lower ?? '')
  const sentence = first === undefined ? undefined : sentenceAt(scene.document, first.index)
  if (first?.lower !== 'the' || head === undefined || role === undefined || sentence === undefined) return undefined
  const resolved = resolveSource(scene, { span: { from: first.index, to: head.index + 1 }, sentence, contents: [] })
  return resolved === undefined ? undefined : { name: speakerOf(resolved, scene.definite).phrase, gender: resolved.person?.gender ?? role.gender }
}

/** "The striker's | agent": one of whom no name is told, and no body. */
function servedByOwner (words: readonly Token[]): Served | undefined {
  const mark = words.findIndex(({ lower }) => isOwner(lower))
  const owner = words[mark - 1]
  const role = ROLE_HEADS.get(owner?.lower ?? '')
  const isOne = /^the$/i.test(words[0]?.text ?? '') && owner !== undefined && !owner.lower.endsWith('s')
  const phrase = words.slice(0, mark).map(({ text }) => text).join(' ')
  return role === undefined || !isOne ? undefined : { name: phrase.slice(0, 1).toLowerCase() + phrase.slice(1), gender: role.gender }
}

/**
 * "Ana Diaz's | father", "the girl's | brother said she …": whose it is, where the one speaking cannot be meant; "the singer's | manager" tells of the singer.
 */
function ownerOfKin ({ people }: Scene, words: readonly Token[]): Served | undefined {
  const mark = words.findIndex(({ lower }) => isOwner(lower))
  const kin = words.slice(mark + 1).findLast(({ lower }) => KIN.has(ROLE_HEADS.get(lower)?.group ?? NONE))
  const named = people.at.get(words[mark - 1]?.index ?? NONE)?.person
  const owner = named ?? servedByOwner(words)
  const own = ROLE_HEADS.get(kin?.lower ?? '')?.gender ?? null
  if (mark > 0 && owner !== undefined && TENDING.test(words.at(-1)?.lower ?? '')) return { name: owner.name, gender: owner.gender }
  if (mark < 1 || own === null || owner === undefined || owner.gender === own) return undefined
  return { name: owner.name, gender: own === 'f' ? 'm' : 'f' }
}

const isOwner = (next: string | undefined): boolean => next === "'s" || next === "'"

const NONE = -1
const TENDING = /^(?:manager|trainer|teacher|tutor|boss|carer|nurse|publicist|biographer|therapist)$/
const KIN: ReadonlySet<number> = groupsOf('mother father')
const MOUTHPIECES: ReadonlySet<number> = groupsOf('spokesman lawyer agent aide coach doctor')
