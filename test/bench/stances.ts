/**
 * Scores stances, denials above all, on passages full of traps, and prints figures for the open and the aside part.
 *
 *     npm run -s bench:stances [-- --errors FILE.jsonl]
 *
 * The passages of test/fixtures/gold/stances-*.jsonl (`{ id, text, trap, attributions: [{ source, cue, stance }] }`, every attribution that a careful
 * reader would mark) were written by the project itself, by people who did not know the rules and before these were tuned. The rules were tuned on the
 * open part alone. Nobody reads the aside part, so nothing but figures is ever printed of it: `--errors` shows errors of the open part only;
 * FILE.jsonl of the same form is judged instead of both.
 *
 * A predicted and a gold attribution are one when their cues share a word, each used once; a prediction without cue, or with a mere mark for one, is one
 * with a gold one whose cue its contents hold. Statements under one cue count as one. Of predictions without partner `asserts` is passed over, since not
 * all of them were marked, and any other stance is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extractText } from '../../src/domain/extract-text.js'
import type { ExtractedAttribution } from '../../src/model/attribution.js'
import type { Stance } from '../../src/model/stance.js'

const GOLD = new URL('../fixtures/gold/', import.meta.url)
const partOf = (name: string): string[] => readdirSync(GOLD).filter(file => file.startsWith(`stances-${name}`)).sort()
const PARTS = { open: partOf('open'), aside: partOf('aside') }

interface Gold { source: string, cue: string, stance: Stance }
interface Passage { id: string, text: string, trap: string, attributions: Gold[] }
interface Words { start: number, end: number }
interface Predicted { source: string, stance: Stance, cue: Words[], contents: Words[] }
interface Pair { gold: Gold | undefined, predicted: Predicted | undefined }
interface Scored { passage: Passage, pairs: Pair[] }

function readPassages (file: string): Passage[] {
  const path = file.startsWith('stances-') ? new URL(file, GOLD) : file
  // the files are of the form that the head of this one states
  return readFileSync(path, 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line) as Passage)
}

async function score (passage: Passage): Promise<Scored> {
  const { attributions } = await extractText({ text: passage.text })
  return { passage, pairs: align(passage, byCue(attributions)) }
}

/** Of statements under one cue the first that does more than assert stands for all. */
function byCue (attributions: readonly ExtractedAttribution[]): Predicted[] {
  const groups = new Map<string, ExtractedAttribution[]>()
  for (const attribution of attributions) {
    const key = JSON.stringify(attribution.cues.length > 0 ? attribution.cues : attribution.contents)
    groups.set(key, [...groups.get(key) ?? [], attribution])
  }
  return [...groups.values()].flatMap(group => {
    const first = group.find(({ stance }) => stance !== 'asserts') ?? group[0]
    const isMark = first?.cues.every(({ text }) => !/[\p{L}\p{N}]/u.test(text))
    const contents = isMark ? group.flatMap(({ contents }) => contents) : []
    return first === undefined ? [] : [{ source: first.source.name, stance: first.stance, cue: first.cues, contents }]
  })
}

function align ({ text, attributions }: Passage, predictions: readonly Predicted[]): Pair[] {
  const places = placesOf(text, attributions)
  const candidates = attributions.flatMap((gold, at) => predictions.map(predicted => ({ gold, predicted, shared: sharedWords(places[at] ?? [], predicted) })))
  const pairs: Pair[] = []
  for (const { gold, predicted } of candidates.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared)) {
    if (!pairs.some(pair => pair.gold === gold || pair.predicted === predicted)) pairs.push({ gold, predicted })
  }
  const missed = attributions.filter(gold => !pairs.some(pair => pair.gold === gold)).map(gold => ({ gold, predicted: undefined }))
  const extra = predictions.filter(({ stance }) => stance !== 'asserts').filter(predicted => !pairs.some(pair => pair.predicted === predicted))
  return [...pairs, ...missed, ...extra.map(predicted => ({ gold: undefined, predicted }))]
}

/** The words of each cue: of the n-th gold cue of one wording, its n-th place in the text. */
function placesOf (text: string, attributions: readonly Gold[]): Words[][] {
  const seen = new Map<string, number>()
  return attributions.map(({ cue }) => {
    const from = placeOf(text, cue, seen.get(cue) ?? 0)
    seen.set(cue, from + cue.length)
    return [...cue.matchAll(/[\p{L}\p{N}]+|^:$/gu)].map(({ index, 0: word }) => ({ start: from + index, end: from + index + word.length }))
  })
}

/** Where the cue stands as whole words from `from` on; else where its letters do. */
function placeOf (text: string, cue: string, from: number): number {
  for (let at = text.indexOf(cue, from); at >= 0; at = text.indexOf(cue, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + cue.length))) return at
  }
  return text.indexOf(cue)
}

const sharedWords = (cue: readonly Words[], predicted: Predicted): number => {
  const spans = [...predicted.cue, ...predicted.contents]
  return cue.filter(word => spans.some(({ start, end }) => start < word.end && word.start < end)).length
}

function printFigures (name: string, scored: readonly Scored[]): void {
  const pairs = scored.flatMap(({ pairs }) => pairs)
  const stances = [...new Set(pairs.flatMap(({ gold, predicted }) => [gold?.stance ?? [], predicted?.stance ?? []].flat()))].sort()
  const figures = new Map(stances.map(stance => [stance, figuresOf(pairs, stance)]))
  const denials = figures.get('denies')
  const found = pairs.filter(({ gold, predicted }) => gold !== undefined && predicted !== undefined)
  console.log(`${name}: ${scored.length} passages`)
  console.log(`  denials      precision ${percent(denials?.right, denials?.predicted)}, recall ${percent(denials?.right, denials?.gold)}`)
  for (const [stance, figure] of figures) console.log(`  ${stance.padEnd(27)} P ${percent(figure.right, figure.predicted)}  R ${percent(figure.right, figure.gold)}  F1 ${(100 * f1(figure)).toFixed(1)}`)
  console.log(`  macro-F1     ${(100 * [...figures.values()].reduce((sum, figure) => sum + f1(figure), 0) / figures.size).toFixed(1)}`)
  console.log(`  sources      ${percent(found.filter(isSourceRight).length, found.length)} of those found`)
}

interface Figures { right: number, predicted: number, gold: number }

const figuresOf = (pairs: readonly Pair[], stance: Stance): Figures => ({
  right: pairs.filter(({ gold, predicted }) => gold?.stance === stance && predicted?.stance === stance).length,
  predicted: pairs.filter(({ predicted }) => predicted?.stance === stance).length,
  gold: pairs.filter(({ gold }) => gold?.stance === stance).length
})

const f1 = ({ right, predicted, gold }: Figures): number => 2 * right / Math.max(1, predicted + gold)
const percent = (part = 0, whole = 0): string => `${(100 * part / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`

const isSourceRight = ({ gold, predicted }: Pair): boolean => bareName(gold?.source) === bareName(predicted?.source)
const bareName = (name = ''): string => name.toLowerCase().replace(/[’ʻ]/g, "'").replace(/^(?:the|an?) /, '')

function printErrors ({ passage, pairs }: Scored): void {
  const wrong = pairs.filter(pair => pair.gold?.stance !== pair.predicted?.stance || !isSourceRight(pair))
  if (wrong.length === 0) return
  console.log(`\n${passage.id} (${passage.trap}) ${passage.text}`)
  for (const { gold, predicted } of wrong) console.log(`  gold ${shown(gold)}; predicted ${shown(predicted, passage.text)}`)
}

function shown (attribution: Gold | Predicted | undefined, text = ''): string {
  if (attribution === undefined) return 'nothing'
  const cue = typeof attribution.cue === 'string' ? attribution.cue : attribution.cue.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return `${attribution.stance} [${attribution.source}] <${cue}>`
}

const given = process.argv.slice(2).filter(argument => !argument.startsWith('--'))

for (const [name, files] of Object.entries(given.length > 0 ? { open: given } : PARTS)) {
  const scored = await Promise.all(files.flatMap(readPassages).map(score))
  printFigures(name, scored)
  if (name === 'open' && process.argv.includes('--errors')) scored.forEach(printErrors)
}
