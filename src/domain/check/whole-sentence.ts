import { contentWords } from './content-words.js'
import type { Known, Said } from './known.js'
import { withoutFrame } from './without-frame.js'

/** What joins a clause, or a part of one, to another: who denies the one need not deny the other. */
const JOINTS = new RegExp(`[;:–—()]|\\b(?:${[
  'and', 'or', 'nor', 'but', 'yet', 'so', 'plus', 'which', 'who', 'whose', 'whom', 'that', 'where', 'when', 'while', 'whereas', 'because', 'since', 'although', 'though', 'as',
  'after', 'before', 'until', 'till', 'once', 'unless', 'if', 'whether', 'despite', 'with', 'without', 'amid', 'besides', 'having', 'then', 'also'
].join('|')})\\b`, 'giu')
/** Words of content that the claim has on record nowhere: another name for a country, a day; more are something else that is said. */
const MOST_EXTRA = 2

/** Whether a sentence says the claim and, but for who says so, nothing else: what is put behind it is then put to the claim. */
export function isWholeSentence (said: Pick<Said, 'span' | 'attribution' | 'isAlone'>, { provenance }: Pick<Known, 'provenance'>): boolean {
  const contents = contentsOf(said)
  const recorded = [provenance.claim.text, ...provenance.attributions.flatMap(({ contents }) => contents.map(({ text }) => text))].join(' ')
  const own = contentWords(recorded)
  const joints = Array.from(contents.matchAll(JOINTS), ([joint]) => joint.toLowerCase())
  const inClaim = provenance.claim.text.toLowerCase().split(/[^\p{L}]+/u)
  return said.isAlone && joints.every(joint => inClaim.includes(joint)) && [...contentWords(contents)].filter(word => !own.has(word)).length <= MOST_EXTRA
}

/** What is said, without the words that lay it on somebody, and with what stands behind both. */
function contentsOf ({ span, attribution }: Pick<Said, 'span' | 'attribution'>): string {
  if (attribution === undefined) return withoutFrame(span.text)[0] ?? span.text
  const frame = [...attribution.cues, ...[attribution.source, ...attribution.via, ...attribution.through].flatMap(({ mention }) => mention ?? [])]
  const end = Math.max(0, ...[...frame, ...attribution.contents].map(({ end }) => end - span.start))
  return [...attribution.contents.map(({ text }) => text), span.text.slice(end)].join(' ').replace(/^\s*that\b/iu, '')
}
