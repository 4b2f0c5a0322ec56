import type { ExtractedSource } from '../../../../model/source.js'
import { findLetters, type Letter } from '../../clean/letters.js'
import type { Document, FoundAttribution, Sentence } from '../../document.js'
import type { ResolvedSource } from '../../sources/names/named-source.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { spanOf } from '../../span-of.js'
import { VOICE_CONFIDENCE } from '../confidence.js'
import { ownClause } from './own-clause.js'
import type { ReadAttribution } from '../read-attribution.js'
import type { Statement } from '../contents/read-contents.js'
import { readVoice } from './read-voice.js'

/**
 * What the publisher states in its own voice, sentence by sentence: nothing where it is unknown, and of sentences that hold an attribution, read or not,
 * at most the main clause before it.
 */
export function readVoices (scene: Scene, publisher: string | null, { found, takenBack }: Told): ReadAttribution[] {
  if (publisher === null) return []
  const corrected = new Map(takenBack.map(({ place: { index, paragraph }, subject }) => [index + 1, { paragraph, subject }]))
  const taken = new Map<number, FoundAttribution[]>()
  for (const one of found) if (one.source !== null) taken.set(one.sentence.index, [...taken.get(one.sentence.index) ?? [], one])
  const said = tokensWithin(scene.document, found)
  const letters = findLetters(scene.document.text)
  return scene.document.sentences.flatMap(whole => {
    const laid = taken.get(whole.index)
    const sentence = laid === undefined ? whole : ownClause(scene.document, whole, laid)
    if (sentence === undefined || isSaid(said, sentence)) return []
    const corrects = corrected.get(sentence.index)
    const subject = corrects?.subject !== undefined && corrects.paragraph === sentence.paragraph ? spanOf(scene.document, corrects.subject).text : undefined
    const speaker = speakerIn(letters, sentence, publisher)
    return speaker === undefined ? [] : (readVoice(scene, sentence, subject) ?? []).map(statement => voiceOf(scene, sentence, { speaker, statement }))
  })
}

/** What was found already, and what of it the publisher has taken back: the sentence behind that speaks of the same. */
interface Told { found: readonly FoundAttribution[], takenBack: readonly ReadAttribution[] }

/** The publisher as whoever says something. */
export const publisherOf = (name: string): ResolvedSource => ({ source: { name, kind: 'publication', role: null, mention: null }, person: undefined })

/** Who says what nobody in it is said to say: the publisher, but in a letter whoever signed it. */
function speakerIn (letters: readonly Letter[], { part, start }: Sentence, publisher: string): ExtractedSource | undefined {
  const letter = part === 'text' ? letters.find(letter => letter.start <= start && start < letter.end) : undefined
  if (letter === undefined) return publisherOf(publisher).source
  return letter.writer === null ? undefined : { name: letter.writer, kind: 'person', role: null, mention: null }
}

/** Marks the tokens that somebody else says: contents of attributions, what is asked in an interview, and whatever stands in quote marks. */
function tokensWithin ({ tokens, turns }: Document, found: readonly FoundAttribution[]): Uint8Array {
  const said = Uint8Array.from(tokens, ({ quoted }) => quoted ? 1 : 0)
  for (const { from, to } of [...found.flatMap(({ contents }) => contents), ...turns.map(turn => turn.said)]) said.fill(1, from, to)
  return said
}

/** Mostly somebody else's words. */
const isSaid = (said: Uint8Array, { from, to }: Sentence): boolean => said.subarray(from, to).reduce((sum, mark) => sum + mark, 0) * 2 > to - from

interface Voiced { speaker: ExtractedSource, statement: Statement }

function voiceOf ({ document }: Scene, sentence: Sentence, { speaker: source, statement }: Voiced): ReadAttribution {
  const { polarity, proposition, stated } = statement
  const span = spanOf(document, sentence)
  return {
    at: sentence.from,
    place: sentence,
    spoke: { at: sentence.from, source, person: undefined },
    cues: [],
    said: [],
    asked: undefined,
    subject: undefined,
    reference: undefined,
    certain: false,
    extracted: {
      source, via: [], through: [], cues: [], contents: [span], sentence: span, polarity, cueStance: 'asserts', quoteType: source.kind === 'publication' ? 'voice' : 'indirect', confidence: VOICE_CONFIDENCE, proposition, stated
    }
  }
}
