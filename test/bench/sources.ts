/**
 * How often extraction says rightly who speaks: the marked mentions of a part that rules may be tuned on and of one set aside, whose texts nobody reads.
 * All were written by the project, labelled before the rules were run on them. `--errors` shows what is wrong in the open parts; FILE.jsonl of that form is
 * judged instead of them.
 *
 *     npm run -s bench:sources [-- --errors FILE.jsonl]
 *
 * "whole" is what extraction yields; "given" is the resolver alone, told where the mention stands, so that no gap of finding counts against it.
 * A name is right when it is the same but for case and a leading article.
 */
import { readFileSync } from 'node:fs'
import type { Document, FoundAttribution, TokenSpan } from '../../src/domain/extract/document.js'
import { extractAttributions } from '../../src/domain/extract/extract-attributions.js'
import type { Extracted } from '../../src/domain/extract/extraction.js'
import { findAttributions } from '../../src/domain/extract/find/find-attributions.js'
import { readDocument } from '../../src/domain/extract/read-document.js'
import { sentenceAt } from '../../src/domain/extract/sentence-at.js'
import { findPeople } from '../../src/domain/extract/sources/names/people.js'
import { resolveSource } from '../../src/domain/extract/sources/resolve/resolve-source.js'
import type { Scene, Spoken } from '../../src/domain/extract/sources/mentions/scene.js'

interface Named { name: string, kind: string }
interface Article { id: string, publisher: string, text: string, mentions: Array<Named & { mention: string, cue: string }> }
interface Place { start: number, end: number }
/** A marked mention with where it stands, and who it is said to be; `given` by the resolver alone. */
interface Judged { id: string, gold: Article['mentions'][number], whole: Named | undefined, given: Named | undefined }

function read (file: string | URL): Article[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(line => line !== '')
  // the fixture is of the form that Article states
  return lines.map(line => JSON.parse(line) as Article)
}

function judge (article: Article): Judged[] {
  const { id, publisher, text, mentions } = article
  const { attributions } = extractAttributions({ title: null, text, publisher, publishedAt: null, language: 'en' })
  const cued = attributions.filter(({ cues, source }) => cues.length > 0 || source.mention !== null)
  const given = resolveGiven(article)
  return mentions.map((gold, index) => ({ id, gold, whole: aligned(cued, placeOf(text, gold))?.source, given: given[index] }))
}

/** Where the cue stands, and within it the mention. */
function placeOf (text: string, { cue, mention }: { cue: string, mention: string }): { cue: Place, mention: Place } {
  const start = text.indexOf(cue)
  const from = start + cue.search(new RegExp(`(?<!\\p{L})${mention.replace(/[.()?]/g, '\\$&')}(?!\\p{L})`, 'u'))
  return { cue: { start, end: start + cue.length }, mention: { start: from, end: from + mention.length } }
}

const overlap = (a: Place, b: Place): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The attribution whose cue lies most on the marked one, the one with the marked source first; failing that, whose source does. */
function aligned (attributions: readonly Extracted[], { cue, mention }: { cue: Place, mention: Place }): Extracted | undefined {
  const scored = attributions.map(attribution => {
    const [byCue, bySource] = [Math.max(0, ...attribution.cues.map(span => overlap(span, cue))), overlap(attribution.source.mention ?? NOWHERE, mention)]
    return { attribution, score: (byCue > 0 ? 2 : 0) + (bySource > 0 ? 2 : 0) + byCue / 1000 }
  })
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]?.attribution
}

const NOWHERE = { start: 0, end: 0 }

/** The resolver alone, on the marked mentions in reading order, each of which has then spoken. */
function resolveGiven ({ text, mentions }: Article): Array<Named | undefined> {
  const document = readDocument({ title: null, text, language: 'en' })
  const found = findAttributions(document)
  const spoken: Spoken[] = []
  const scene: Scene = { document, people: findPeople(document), spoken, names: new Map(), definite: new Set(), bodies: new Set() }
  return mentions.map(gold => {
    const span = tokensAt(document, placeOf(text, gold).mention)
    const sentence = sentenceAt(document, span.from)
    if (sentence === undefined) return undefined
    const resolved = resolveSource(scene, { span, sentence, contents: contentsAt(found, span) })
    if (resolved !== undefined) spoken.push({ at: span.from, ...resolved })
    return resolved?.source
  })
}

function tokensAt ({ tokens }: Document, place: Place): TokenSpan {
  const within = tokens.filter(token => overlap(token, place) > 0)
  return { from: within[0]?.index ?? 0, to: (within.at(-1)?.index ?? -1) + 1 }
}

/** What the source is found to say, where it is found. */
const contentsAt = (found: readonly FoundAttribution[], span: TokenSpan): TokenSpan[] =>
  found.find(({ source }) => source !== null && source.from < span.to && span.from < source.to)?.contents ?? []

const bare = (name: string): string => name.toLowerCase().replace(/^(?:the|an?)\s+/, '').replace(/’/g, "'")
const rightName = (gold: Named, said: Named | undefined): boolean => said !== undefined && bare(gold.name) === bare(said.name)
const rightKind = (gold: Named, said: Named | undefined): boolean => gold.kind === said?.kind

/** The product tells "Kenya's Ministry of Health" from other countries' by its owner, which the marked names leave out. */
const withoutOwner = (said: Named | undefined): Named | undefined => said?.kind === 'government' ? { ...said, name: said.name.replace(/^.*['’]s /, '') } : said

function report (part: string, judged: readonly Judged[]): void {
  const share = (right: number, of: number) => `${(100 * right / of).toFixed(1)} % (${right} of ${of})`
  const found = judged.filter(({ whole }) => whole !== undefined)
  const count = (test: (judgement: Judged) => boolean) => judged.filter(test).length
  console.log(`${part}: ${judged.length} marked mentions`)
  console.log(`  whole: found              ${share(found.length, judged.length)}`)
  console.log(`         name right, of all ${share(count(({ gold, whole }) => rightName(gold, whole)), judged.length)}`)
  console.log(`         name right, found  ${share(count(({ gold, whole }) => rightName(gold, whole)), found.length)}`)
  console.log(`         kind right, of all ${share(count(({ gold, whole }) => rightKind(gold, whole)), judged.length)}`)
  console.log(`  given: name right         ${share(count(({ gold, given }) => rightName(gold, given)), judged.length)}`)
  console.log(`         kind right         ${share(count(({ gold, given }) => rightKind(gold, given)), judged.length)}`)
  console.log(`         both right         ${share(count(({ gold, given }) => rightName(gold, given) && rightKind(gold, given)), judged.length)}`)
  console.log(`         both, owners aside ${share(count(({ gold, given }) => rightName(gold, withoutOwner(given)) && rightKind(gold, given)), judged.length)}`)
}

function printError ({ id, gold, whole, given }: Judged): void {
  const shown = (said: Named | undefined) => said === undefined ? '-' : `${said.name} (${said.kind})`
  const [isWhole, isGiven] = [whole, given].map(said => rightName(gold, said) && rightKind(gold, said))
  if (isGiven === true && isWhole === true) return
  console.log(`${id} ${isGiven === true ? '     ' : 'GIVEN'} ${gold.cue}\n      wanted ${shown(gold)}; whole ${shown(whole)}; given ${shown(given)}`)
}

const isFile = (word: string): boolean => word.endsWith('.jsonl')
const own = ['open', 'open-2', 'open-3', 'open-4', 'open-5', 'open-6', 'open-7', 'open-8', 'open-9', 'open-10', 'open-11', 'open-12', 'open-13', 'aside'].map(part => ({ part, file: new URL(`../fixtures/gold/sources-${part}.jsonl`, import.meta.url) }))
const asked = process.argv.filter(isFile).map(file => ({ part: file, file }))

for (const { part, file } of asked.length > 0 ? asked : own) {
  const judged = read(file).flatMap(judge)
  report(part, judged)
  if (part !== 'aside' && process.argv.includes('--errors')) judged.forEach(printError)
}
