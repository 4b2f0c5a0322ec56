import type { Sentence, TokenSpan } from '../../document.js'
import type { Word } from '../../clauses/words.js'
import type { ResolvedSource } from '../../sources/names/named-source.js'
import { sourceKey } from '../../sources/names/source-key.js'
import type { Scene, Spoken } from '../../sources/mentions/scene.js'
import { resolvePronoun } from '../../sources/resolve/resolve-pronoun.js'
import { resolveSource } from '../../sources/resolve/resolve-source.js'
import { agrees, isSeveral } from './agrees.js'
import { speakerOf, type Speaker } from './speaker.js'
import { thingToldOf } from '../../clauses/thing-told-of.js'
import { lowerAt } from '../../word-at.js'
import { wordsIn } from './words-in.js'

/** Who speaks, and what was said right before. */
export interface Around {
  speaker: Speaker
  previous: { spoke: Spoken, place: Sentence, cues: readonly TokenSpan[], said: readonly TokenSpan[], subject: TokenSpan | undefined } | undefined
}

interface Pronounced extends Around { pronoun: Word, sentence: Sentence }

/** Whom a pronoun inside the contents means: the subject of what was said right before, else whoever it would mean in the article's own words. */
export function antecedentOf (scene: Scene, { pronoun, sentence, speaker, previous, quoted }: Pronounced & { quoted: boolean }): string | undefined {
  const place = { sentence, contents: [] }
  // in quote marks nobody is "he" to himself
  const isSpeaker = ({ source }: ResolvedSource) => sourceKey(source.name) === sourceKey(speaker.resolved.source.name)
  if (previous?.subject !== undefined && follows(sentence, previous.place)) {
    const subject = resolveSource(scene, { ...place, span: previous.subject })
    const own = quoted && subject !== undefined && isSpeaker(subject)
    const isNamed = subject !== undefined && agrees(pronoun.lower, subject) && !/^(?:its|his|her|their|our|my)\s/i.test(subject.source.name)
    if (isNamed && !own) return speakerOf(subject, scene.definite).phrase
  }
  const at = Number(pronoun.token)
  const here = { ...place, span: { from: at, to: at + 1 } }
  const first = resolvePronoun(scene, here, pronoun.lower)
  const other = first !== undefined && isSpeaker(first) ? resolvePronoun(scene, here, pronoun.lower, { takenUp: false }) : first
  const isFar = other !== undefined && THINGS.has(pronoun.lower) && !isNear(scene, sentence, { other, at, quoted })
  return other === undefined || isSpeaker(other) || isFar || isCitedHere(scene, sentence, { other, previous }) || (pronoun.lower === 'it' && (isSeveral(other) || POLICE.test(other.source.name))) ? undefined : speakerOf(other, scene.definite).phrase
}

/** They are "they". */
const POLICE = /(?:^|\s)police$/

/** "Lund, whose firm, according to | the paper |, owes millions, denied that | it | was broke": whom an aside cites is not what it tells of. */
const isCitedHere = ({ document: { tokens } }: Scene, sentence: Sentence, { other, previous }: Pick<Around, 'previous'> & { other: ResolvedSource }): boolean =>
  previous?.place === sentence && isSame(previous.spoke, other) && lowerAt(tokens, previous.cues[0]?.from ?? -1) === 'according'

const THINGS: ReadonlySet<string> = new Set(['it', 'they'])

const follows = (sentence: Sentence, before: Sentence): boolean => sentence.index - before.index <= 1 && before.part === sentence.part

/**
 * Whether a body is told of in the same sentence or the one before: farther back "it" and "they" are mostly something else. In a quote they are so,
 * too, unless the sentence before begins with the body.
 */
function isNear ({ document: { sentences, tokens } }: Scene, sentence: Sentence, { other, at, quoted }: Candidate): boolean {
  const last = other.source.name.split(' ').at(-1)?.toLowerCase()
  const before = sentences[Math.max(0, sentence.index - 1)] ?? sentence
  const named = tokens.slice(before.from, at).findLast(({ lower }) => lower === last)
  if (!quoted || named === undefined) return named !== undefined
  const lead = tokens.slice(before.from, named.index).findLast(({ pos }) => pos !== 'DET' && pos !== 'PROPN')
  return (lead === undefined || lead.pos === 'PUNCT') && named.quoted === tokens[at]?.quoted
}

interface Candidate { other: ResolvedSource, at: number, quoted: boolean }

/** "The ban was not lifted", of which the same source says next that "it was postponed": the thing, where the subject right before names nobody. */
export function nearThing (scene: Scene, { pronoun, sentence, speaker, previous }: Pronounced): string | undefined {
  if (previous?.subject === undefined || !isSame(previous.spoke, speaker.resolved) || !follows(sentence, previous.place)) return undefined
  const named = resolveSource(scene, { span: previous.subject, sentence, contents: [] })
  return named === undefined ? thingToldOf(wordsIn(scene, previous.said), { several: pronoun.lower === 'they' }) : undefined
}

export const isSame = (one: Spoken, other: ResolvedSource): boolean => sourceKey(one.source.name) === sourceKey(other.source.name)
