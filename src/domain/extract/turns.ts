import { bareTurns } from './bare-turns.js'
import type { Paragraph } from './clean/paragraphs.js'
import type { Turn } from './turn.js'

/** Fewer paragraphs with labels are none; so many without one may stand between two of them. */
const FEWEST = 3
const LONGEST_GAP = 2

/** Longest label, in UTF-16 code units. */
const MAX_LABEL = 48
const LABEL = /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}][\p{L}\p{M}'’.-]*){0,4}) ?:\s+(?=\S)|^([QA])\.\s+(?=\S)/u

/** Who asks, whatever the words. */
const ASKERS = /^(?:q|question|(?:our |the )?(?:interviewer|reporter|journalist|moderator|host|presenter|correspondent|prosecutor|counsel|barrister|judge|chair|chairman|chairwoman))$/i

interface Labelled { at: number, name: string, label: Paragraph, start: number, question: boolean }

/** By position the paragraphs that make an interview: runs with labels that come again and take turns, where at least one of them asks. */
export function findTurns (text: string, paragraphs: readonly Paragraph[]): ReadonlyMap<number, Turn> {
  const labelled = paragraphs.flatMap((paragraph, at) => labelOf(text, paragraph, at) ?? [])
  const turns = runsOf(labelled).filter(isInterview).flatMap(run => turnsOf(text, run, paragraphs))
  return new Map(turns.length > 0 ? turns : bareTurns(text, paragraphs))
}

function labelOf (text: string, { start, end }: Paragraph, at: number): Labelled | undefined {
  const [lead, named, letter] = LABEL.exec(text.slice(start, Math.min(end, start + MAX_LABEL))) ?? []
  const name = named ?? letter
  if (lead === undefined || name === undefined) return undefined
  return { at, name: name.toLowerCase().split(' ').at(-1) ?? '', label: { start, end: start + name.length }, start: start + lead.length, question: /\?["'”’)\]]{0,2}$/.test(text.slice(Math.max(start, end - 3), end)) }
}

function runsOf (labelled: readonly Labelled[]): Labelled[][] {
  const runs: Labelled[][] = []
  for (const paragraph of labelled) {
    const last = runs.at(-1)
    if (last !== undefined && paragraph.at - Number(last.at(-1)?.at) <= LONGEST_GAP + 1) last.push(paragraph)
    else runs.push([paragraph])
  }
  return runs
}

function isInterview (run: readonly Labelled[]): boolean {
  const names = new Set(run.map(({ name }) => name))
  const asking = askersOf(run)
  return run.length >= FEWEST && names.size < run.length && asking.size > 0 && asking.size < names.size
}

/** The labels that ask, most of the time. */
function askersOf (run: readonly Labelled[]): ReadonlySet<string> {
  const names = [...new Set(run.map(({ name }) => name))]
  return new Set(names.filter(name => {
    const own = run.filter(paragraph => paragraph.name === name)
    return ASKERS.test(name) || own.filter(({ question }) => question).length * 2 > own.length
  }))
}

/** "She laughs.", "Two engineers told the paper that …": the article tells that itself; who answers says "I", "we" or "you" sooner or later. */
function isNarrated (text: string, { start, end }: Paragraph, name: string): boolean {
  const words = text.slice(start, end)
  return !OWN.test(words) && (NARRATING.test(words) || (name.length > 1 && words.toLowerCase().includes(name)))
}

const OWN = /(?<![\p{L}'’])(?:I|[Ww]e|[Mm]e|[Mm]y|[Oo]urs?|us|[Yy]ou|[Yy]ours?|[Ll]et['’]s)(?![\p{L}-])/u
const NARRATING = /^(?:\[|\()?(?:He|She|They) \p{Ll}+s?[ .]|(?<!\p{L})(?:told|said|declined|denied|announced|replied|responded|confirmed|interview(?:ed)?)(?!\p{L})/u

function turnsOf (text: string, run: readonly Labelled[], paragraphs: readonly Paragraph[]): Array<[number, Turn]> {
  const asking = askersOf(run)
  return run.flatMap(({ at, name, label, start }, place) => {
    const turn = { label, start, asks: asking.has(name) }
    const next = run[place + 1]?.at ?? at + 1
    const between = paragraphs.slice(at + 1, next)
    const narrated = between.findIndex(paragraph => isNarrated(text, paragraph, name))
    const goingOn = between.slice(0, narrated === -1 ? between.length : narrated)
      .map(({ start }, index): [number, Turn] => [at + 1 + index, { label: undefined, start, asks: turn.asks }])
    return [[at, turn], ...goingOn]
  })
}
