import type { Sentence } from '../../document.js'
import { appositionEnd } from '../phrases/apposition.js'
import type { CueGroup } from './cue-group.js'
import type { Frame } from '../cues.js'
import { coreEnd, nounPhraseEnd } from '../phrases/noun-phrase-end.js'
import { isOpenedBefore } from '../phrases/opened-clause.js'
import type { Page } from '../page.js'
import { placedCue, type PlacedCue } from './placed-cue.js'
import { isFiniteVerb } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'

const AFTER: ReadonlySet<Frame> = new Set(['after'])

/** All may go according to plan; whoever speaks is several. */
const SEVERAL = /^(?:police|people|staff|media)$|s$/

/** What somebody says or thinks, by what leads to it: "in the words of X", "in X's view". */
const VIEWS = /^(?:words|view|opinion|judge?ment|estimation|telling|account|reading|phrase)$/
const COUNTS = /^(?:account|reckoning|estimate|estimation|telling|count)$/

/** "according to X", "in the words of X", "in X's view", wherever it stands in its sentence. */
export function placeAccordingTo (page: Page, sentence: Sentence, at: number): PlacedCue | undefined {
  const { tokens } = page
  const lead = wordAt(tokens, at)
  if (lead.quoted || !/^(?:according|in|by|as)$/.test(lead.lower)) return undefined
  if (lead.lower === 'as') return placeReported(page, sentence, at)
  if (lead.lower !== 'according') return placeView(page, sentence, at)
  if (wordAt(tokens, at + 1).lower !== 'to') return undefined
  // the tagger takes some nouns behind "to" for verbs ("according to party treasurer X", "according to police")
  const { pos, lower } = wordAt(tokens, at + 2)
  const first = pos === 'VERB' ? at + 3 : at + 2
  const core = nounPhraseEnd(tokens, first, sentence.to)
  if (core === first && !(pos === 'VERB' && (first >= sentence.to || (SEVERAL.test(lower) && /^(?:ADP|PUNCT)$/.test(wordAt(tokens, first).pos))))) return undefined
  const name = wordAt(tokens, at - 1).text !== ',' && isOpenedBefore(page, at - 1) ? verbAfter(page, core, sentence.to) : nameEnd(page, core, sentence.to)
  const last = appositionEnd(page, name, sentence.to)
  // "According to the mayor, the suspect, a man from Leeds, | was armed": all but the first are about another
  const end = (at === sentence.from && isFiniteVerb(tokens, last + 1)) || isOpenedBefore(page, at - 1) ? name : last
  // "According to X, the envoy left": what opens the sentence needs its comma for itself
  const source = { from: at + 2, to: at === sentence.from && wordAt(tokens, end).text !== ',' ? name : end }
  const opens = wordAt(tokens, at - 1).text === ',' && at - 1 > sentence.from ? at - 1 : at
  return placedCue(groupAt(at), source, { form: 'according-to', placement: 'according', opens: at === sentence.from ? undefined : opens })
}

/** "As first reported by X, P"; "P, as noted by X". */
function placeReported (page: Page, sentence: Sentence, at: number): PlacedCue | undefined {
  const { tokens } = page
  const verb = wordAt(tokens, at + 1).pos === 'ADV' || wordAt(tokens, at + 1).lower === 'first' ? at + 2 : at + 1
  if (!REPORTED.test(wordAt(tokens, verb).lower) || wordAt(tokens, verb + 1).lower !== 'by') return undefined
  const to = nounPhraseEnd(tokens, verb + 2, sentence.to)
  const opens = at === sentence.from ? undefined : at - 1
  if (to === verb + 2 || !closesView(page, to, opens) || (opens !== undefined && wordAt(tokens, opens).text !== ',')) return undefined
  return placedCue({ ...groupAt(at), to: verb + 2 }, { from: verb + 2, to }, { form: 'according-to', placement: 'according', opens, cues: [{ from: at, to: verb + 2 }] })
}

const REPORTED = /^(?:reported|noted|stated|announced|revealed|disclosed|claimed|alleged|described|explained|argued)$/

/** A comma behind it, or the end of the sentence where a comma stands before. */
const closesView = ({ tokens }: Page, at: number, opens: number | undefined): boolean => (opens === undefined ? /^,$/ : /^[,.]$/).test(wordAt(tokens, at).text)

/** "by X's account": not all that is done by somebody's reading. */
const tells = ({ tokens }: Page, lead: number, noun: number): boolean =>
  (wordAt(tokens, lead).lower === 'by' ? COUNTS : VIEWS).test(wordAt(tokens, noun).lower)

function placeView (page: Page, sentence: Sentence, at: number): PlacedCue | undefined {
  const { tokens } = page
  const opens = at > sentence.from && wordAt(tokens, at - 1).text === ',' ? at - 1 : undefined
  if (opens === undefined && at > sentence.from) return undefined
  const form = { form: 'according-to', placement: 'according', opens } as const
  if (wordAt(tokens, at + 1).lower === 'the' && tells(page, at, at + 2) && wordAt(tokens, at + 3).lower === 'of') {
    const to = nounPhraseEnd(tokens, at + 4, sentence.to)
    const end = appositionEnd(page, to, sentence.to)
    const source = { from: at + 4, to: closesView(page, end, opens) ? end : to }
    if (to === at + 4 || !closesView(page, source.to, opens)) return undefined
    return placedCue({ ...groupAt(at), to: at + 4 }, source, { ...form, cues: [{ from: at, to: at + 4 }] })
  }
  const end = coreEnd(tokens, at + 1, sentence.to)
  // "by the driver's own account"
  const owner = wordAt(tokens, end - 2).lower === 'own' ? end - 3 : end - 2
  const owned = owner > at + 1 ? wordAt(tokens, owner).lower === "'s" : THIRD_POSSESSIVES.has(wordAt(tokens, at + 1).lower)
  if (!owned || !tells(page, at, end - 1) || !closesView(page, end, opens)) return undefined
  const source = { from: at + 1, to: Math.max(owner, at + 2) }
  return placedCue({ ...groupAt(at), to: end }, source, { ...form, from: at, to: end, cues: [{ from: end - 1, to: end }] })
}

/** How far what follows the name ("a poll conducted by X, …") may reach before the comma, in tokens. */
const LONGEST_TAIL = 20

function nameEnd ({ tokens, opens }: Page, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_TAIL); at++) if (/^[.,;:]$/.test(wordAt(tokens, at).text) || opens.has(at)) return at
  return from
}

/** "who according to police | fled", "which according to a poll held by X | is so": where the clause's own verb stands. */
const verbAfter = ({ tokens }: Page, from: number, limit: number): number =>
  tokens.slice(from, limit).find(({ index }) => isFiniteVerb(tokens, index) && wordAt(tokens, index + 1).lower !== 'by')?.index ?? from

const groupAt = (at: number): CueGroup =>
  ({ from: at, to: at + 2, head: at, lemma: 'according', frames: AFTER, voice: 'active', tense: 'none', negated: false })
