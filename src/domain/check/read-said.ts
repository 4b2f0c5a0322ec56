import type { Span } from '../../model/span.js'
import type { Extracted } from '../extract/extraction.js'
import { readProposition } from '../extract/polarity/read-proposition.js'
import { readText } from '../extract/read-text.js'
import { read as inThread } from '../reader.js'
import type { Said } from './known.js'
import { withoutFrame } from './without-frame.js'

/** A statement before anything was looked up, with other readings of it: what lays an unread sentence on somebody may be either end of it. */
export type ReadStatement = Pick<Said, 'span' | 'attribution' | 'stance'> & { readings: Reading[] }
export type Reading = Pick<Extracted, 'polarity'> & { proposition: string | null }

export interface DraftParts { title: string | null, text: string }

/** The statements of a draft, as an article's would be read, and its sentences; both in reading order with the title first. */
export async function readSaid ({ title, text }: DraftParts): Promise<{ language: string, read: ReadStatement[], sentences: Span[] }> {
  const { language, attributions, sentences } = await inThread(readText, { title, text })
  const taken = new Set(attributions.map(({ sentence }) => placeOf(sentence)))
  const read = [...attributions.map(laidOn), ...sentences.filter(sentence => !taken.has(placeOf(sentence))).map(plain)].sort(inReadingOrder)
  return { language, read, sentences }
}

const placeOf = ({ part, start }: Span): string => `${part} ${start}`

function laidOn (attribution: Extracted): ReadStatement {
  const { sentence, proposition, polarity, cueStance } = attribution
  const reading = { proposition, polarity }
  if (!isAct(attribution)) return { span: sentence, attribution, stance: cueStance, readings: [reading] }
  const { text, polarity: whole } = readProposition(sentence.text)
  return { span: sentence, attribution: undefined, stance: null, readings: [reading, { proposition: text, polarity: whole }] }
}

/** "Russia has requested aid": an act of speech, told as what somebody did. The draft lays it on nobody. */
const isAct = ({ cues, cueStance, proposition }: Extracted): boolean =>
  cueStance === 'asserts' && proposition !== null && cues.length > 0 && cues.every(({ text }) => proposition.includes(text))

function plain (span: Span): ReadStatement {
  const framed = withoutFrame(span.text)
  const readings = (framed.length > 0 ? framed : [span.text]).map(readProposition).map(({ text, polarity }) => ({ proposition: text, polarity }))
  return { span, attribution: undefined, stance: framed.length === 0 ? null : 'asserts', readings }
}

function inReadingOrder (a: ReadStatement, b: ReadStatement): number {
  if (a.span.part !== b.span.part) return a.span.part === 'title' ? -1 : 1
  return a.span.start - b.span.start
}
