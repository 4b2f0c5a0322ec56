import type { Sentence } from '../document.js'
import { appositionEnd } from './apposition.js'
import type { CueGroup } from './cue-group.js'
import type { Frame } from './cues.js'
import { nounPhraseEnd } from './noun-phrase-end.js'
import type { Page } from './page.js'
import { placedCue, type PlacedCue } from './placed-cue.js'
import { wordAt } from './word-at.js'

const AFTER: ReadonlySet<Frame> = new Set(['after'])

/** All may go according to plan; whoever speaks is several. */
const SEVERAL = /^(?:police|people|staff|media)$|s$/

/** "according to X", wherever it stands in its sentence. */
export function placeAccordingTo (page: Page, sentence: Sentence, at: number): PlacedCue | undefined {
  const { tokens } = page
  if (wordAt(tokens, at).lower !== 'according' || wordAt(tokens, at).quoted || wordAt(tokens, at + 1).lower !== 'to') return undefined
  // the tagger takes some nouns behind "to" for verbs ("according to party treasurer X", "according to police")
  const { pos, lower } = wordAt(tokens, at + 2)
  const first = pos === 'VERB' ? at + 3 : at + 2
  const core = nounPhraseEnd(tokens, first, sentence.to)
  if (core === first && !(pos === 'VERB' && SEVERAL.test(lower) && /^(?:ADP|PUNCT)$/.test(wordAt(tokens, first).pos))) return undefined
  const name = nameEnd(page, core, sentence.to)
  const end = appositionEnd(page, name, sentence.to)
  // "According to X, the envoy left": what opens the sentence needs its comma for itself
  const source = { from: at + 2, to: at === sentence.from && wordAt(tokens, end).text !== ',' ? name : end }
  const opens = wordAt(tokens, at - 1).text === ',' && at - 1 > sentence.from ? at - 1 : at
  return placedCue(groupAt(at), source, { form: 'according-to', placement: 'according', opens: at === sentence.from ? undefined : opens })
}

/** How far what follows the name ("a poll conducted by X, …") may reach before the comma, in tokens. */
const LONGEST_TAIL = 20

function nameEnd ({ tokens, opens }: Page, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_TAIL); at++) if (/^[.,;:]$/.test(wordAt(tokens, at).text) || opens.has(at)) return at
  return from
}

const groupAt = (at: number): CueGroup =>
  ({ from: at, to: at + 2, head: at, lemma: 'according', frames: AFTER, voice: 'active', tense: 'none', negated: false })
