import type { Sentence } from '../document.js'
import { appositionEnd } from './apposition.js'
import type { CueGroup } from './cue-group.js'
import type { Frame } from './cues.js'
import { coreEnd, nounPhraseEnd } from './noun-phrase-end.js'
import type { Page } from './page.js'
import { placedCue, type PlacedCue } from './placed-cue.js'
import { wordAt } from './word-at.js'

const AFTER: ReadonlySet<Frame> = new Set(['after'])

/** All may go according to plan; whoever speaks is several. */
const SEVERAL = /^(?:police|people|staff|media)$|s$/

/** What somebody says or thinks, by what leads to it: "in the words of X", "in X's view". */
const VIEWS = /^(?:words|view|opinion|judge?ment|estimation|telling|account|reading|phrase)$/

/** "according to X", "in the words of X", "in X's view", wherever it stands in its sentence. */
export function placeAccordingTo (page: Page, sentence: Sentence, at: number): PlacedCue | undefined {
  const { tokens } = page
  const lead = wordAt(tokens, at)
  if (lead.quoted || !/^(?:according|in)$/.test(lead.lower)) return undefined
  if (lead.lower === 'in') return placeView(page, sentence, at)
  if (wordAt(tokens, at + 1).lower !== 'to') return undefined
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

function placeView ({ tokens }: Page, sentence: Sentence, at: number): PlacedCue | undefined {
  const opens = at > sentence.from && wordAt(tokens, at - 1).text === ',' ? at - 1 : undefined
  if (opens === undefined && at > sentence.from) return undefined
  const form = { form: 'according-to', placement: 'according', opens } as const
  if (wordAt(tokens, at + 1).lower === 'the' && VIEWS.test(wordAt(tokens, at + 2).lower) && wordAt(tokens, at + 3).lower === 'of') {
    const to = nounPhraseEnd(tokens, at + 4, sentence.to)
    const source = { from: at + 4, to }
    return to > at + 4 && wordAt(tokens, to).text === ',' ? placedCue({ ...groupAt(at), to: at + 4 }, source, { ...form, cues: [{ from: at, to: at + 4 }] }) : undefined
  }
  const end = coreEnd(tokens, at + 1, sentence.to)
  const owned = end - 2 > at + 1 ? wordAt(tokens, end - 2).lower === "'s" : /^(?:his|her|its|their)$/.test(wordAt(tokens, at + 1).lower) && end === at + 3
  if (!owned || !VIEWS.test(wordAt(tokens, end - 1).lower) || wordAt(tokens, end).text !== ',') return undefined
  const source = { from: at + 1, to: end === at + 3 ? at + 2 : end - 2 }
  return placedCue({ ...groupAt(at), to: end }, source, { ...form, from: at, to: end, cues: [{ from: end - 1, to: end }] })
}

/** How far what follows the name ("a poll conducted by X, …") may reach before the comma, in tokens. */
const LONGEST_TAIL = 20

function nameEnd ({ tokens, opens }: Page, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_TAIL); at++) if (/^[.,;:]$/.test(wordAt(tokens, at).text) || opens.has(at)) return at
  return from
}

const groupAt = (at: number): CueGroup =>
  ({ from: at, to: at + 2, head: at, lemma: 'according', frames: AFTER, voice: 'active', tense: 'none', negated: false })
