import type { Document, FoundAttribution, Sentence } from '../document.js'
import type { Scene } from '../sources/mentions/scene.js'
import { spanOf } from '../span-of.js'
import { VOICE_CONFIDENCE } from './confidence.js'
import type { ReadAttribution } from './read-attribution.js'
import type { Statement } from './contents/read-contents.js'
import { readVoice } from './read-voice.js'

/** The sentences that the publisher states in its own voice: none where it is unknown, and none that hold an attribution, read or not. */
export function readVoices (scene: Scene, publisher: string | null, found: readonly FoundAttribution[]): ReadAttribution[] {
  if (publisher === null) return []
  const taken = new Set(found.filter(({ source }) => source !== null).map(({ sentence }) => sentence.index))
  const said = tokensWithin(scene.document, found)
  return scene.document.sentences.flatMap(sentence => {
    if (taken.has(sentence.index) || isSaid(said, sentence)) return []
    return (readVoice(scene, sentence) ?? []).map(statement => voiceOf(scene, sentence, { publisher, statement }))
  })
}

/** Marks the tokens that somebody else says: contents of attributions, and whatever stands in quote marks. */
function tokensWithin ({ tokens }: Document, found: readonly FoundAttribution[]): Uint8Array {
  const said = Uint8Array.from(tokens, ({ quoted }) => quoted ? 1 : 0)
  for (const { from, to } of found.flatMap(({ contents }) => contents)) said.fill(1, from, to)
  return said
}

/** Mostly somebody else's words. */
const isSaid = (said: Uint8Array, { from, to }: Sentence): boolean => said.subarray(from, to).reduce((sum, mark) => sum + mark, 0) * 2 > to - from

function voiceOf ({ document }: Scene, sentence: Sentence, { publisher, statement }: { publisher: string, statement: Statement }): ReadAttribution {
  const { polarity, proposition, stated } = statement
  const source = { name: publisher, kind: 'publication' as const, role: null, mention: null }
  const span = spanOf(document, sentence)
  return {
    at: sentence.from,
    place: sentence,
    spoke: { at: sentence.from, source, person: undefined },
    cues: [],
    said: [],
    subject: undefined,
    reference: undefined,
    certain: false,
    extracted: {
      source, via: [], through: [], cues: [], contents: [span], sentence: span, polarity, cueStance: 'asserts', quoteType: 'voice', confidence: VOICE_CONFIDENCE, proposition, stated
    }
  }
}
