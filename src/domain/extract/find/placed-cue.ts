import type { TokenSpan } from '../document.js'
import { readCueGroups, type CueGroup } from './cue-group.js'
import { coreEnd, nounPhraseEnd, nounPhraseStart } from './noun-phrase.js'
import type { Page, Passage } from './page.js'
import { CONTRASTERS, COORDINATORS, isDash, isFiniteVerb, isNominal, isQuoteMark, isSpeechEvent, isTime, RELATIVES, SUBORDINATORS } from './word-classes.js'

export type Placement = 'own' | 'relative' | 'inverted' | 'shared' | 'participle'

/** A cue with the words that name its source, and how it stands in its sentence. */
export interface PlacedCue {
  group: CueGroup
  placement: Placement
  source: TokenSpan | null
  /** First token of source or group. */
  from: number
  /** Where what was said before must end, when this cue opens a clause beside it; undefined where it is part of it. */
  opens: number | undefined
  /** Position among the placed cues of the one whose source it shares. */
  host: number
  /** The clause is subordinate and comes first ("While X said that P, Q"), or is a relative one: a comma ends it. */
  commaEnds: boolean
}

/** The cues of a passage with their sources, in reading order. */
export function placeCues (page: Page, passage: Passage): PlacedCue[] {
  const placed: PlacedCue[] = []
  let past = passage.from
  for (let head = passage.from; head < passage.to; head++) {
    if (head < past) continue
    for (const group of readCueGroups(page.tokens, head, passage.from, passage.to)) {
      const cue = placeCue(page, passage, group, placed)
      if (cue === undefined) continue
      while (placed.at(-1) !== undefined && (placed.at(-1)?.group.to ?? 0) > group.from) placed.pop()
      placed.push(cue)
      past = group.to
      break
    }
  }
  return placed
}

function placeCue (page: Page, passage: Passage, group: CueGroup, placed: readonly PlacedCue[]): PlacedCue | undefined {
  const inverted = invertedSource(page, passage, group)
  if (inverted !== undefined) return { group, placement: 'inverted', source: inverted, from: group.from, opens: undefined, host: -1, commaEnds: false }
  if (group.voice === 'participle') return placeParticiple(page, passage, group, placed)
  return placeSubject(page, passage, group) ?? placeShared(page, passage, group, placed)
}

/** `…,” said X` and `…, said X.`: the source after its cue. */
function invertedSource ({ tokens, closes, opens }: Page, passage: Passage, group: CueGroup): TokenSpan | undefined {
  const before = tokens[group.from - 1]
  if (!group.frames.has('after') || group.voice !== 'active' || group.from <= passage.from || before === undefined || group.from < group.head) return undefined
  const quoted = closes.has(group.from - 1)
  if (!quoted && before.text !== ',' && !isDash(before)) return undefined
  const core = nounPhraseEnd(tokens, group.to, passage.to)
  if (core === group.to) return undefined
  const to = appositionEnd({ tokens, opens }, core, passage.to)
  const next = tokens[to]
  if (next !== undefined && to < passage.to && (isFiniteVerb(tokens, to) || (!quoted && !/^[.,;]$/.test(next.text) && !opens.has(to)))) return undefined
  return { from: group.to, to }
}

/** "X, the minister": a noun phrase or relative clause between commas belongs to the name before it. */
export function appositionEnd ({ tokens, opens }: Pick<Page, 'tokens' | 'opens'>, end: number, limit: number): number {
  if (tokens[end]?.text !== ',' || end + 1 >= limit) return end
  const first = tokens[end + 1]
  if (first === undefined || opens.has(end + 1)) return end
  if (/^(?:who|whose|which)$/.test(first.lower)) return relativeEnd(tokens, end + 1, limit)
  if (isTime(first) || !/^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(first.pos)) return end
  const to = nounPhraseEnd(tokens, end + 1, limit)
  const next = tokens[to]
  if (to === end + 1 || (next !== undefined && to < limit && (isFiniteVerb(tokens, to) || next.lower === 'and'))) return end
  return appositionEnd({ tokens, opens }, to, limit)
}

function relativeEnd (tokens: Page['tokens'], from: number, limit: number): number {
  let at = from
  while (at < limit && !/^[.,;]$/.test(tokens[at]?.text ?? '.') && !isQuoteMark(tokens[at]!)) at++
  return at
}

function placeSubject (page: Page, passage: Passage, group: CueGroup): PlacedCue | undefined {
  const { tokens } = page
  const before = tokens[group.from - 1]
  if (before === undefined || group.from <= passage.from) return undefined
  const relative = RELATIVES.has(before.lower) && before.pos !== 'SCONJ' ? group.from - 1 : undefined
  const source = relative !== undefined ? antecedent(page, passage, relative) : subjectBefore(page, passage, group.from)
  if (source === undefined) return undefined
  const commaEnds = relative !== undefined || isLeadingClause(page, passage, source.from)
  return { group, placement: relative !== undefined ? 'relative' : 'own', source, from: source.from, opens: opening(page, passage, source.from), host: -1, commaEnds }
}

function antecedent (page: Page, passage: Passage, pronoun: number): TokenSpan | undefined {
  const end = page.tokens[pronoun - 1]?.text === ',' ? pronoun - 1 : pronoun
  return subjectBefore(page, passage, end) ?? undefined
}

/** The noun phrase that ends at `end`, with the apposition or aside between it and there. */
export function subjectBefore (page: Page, passage: Passage, end: number): TokenSpan | undefined {
  const { tokens } = page
  const last = tokens[end - 1]
  if (last === undefined || end <= passage.from) return undefined
  if (last.text === ',') return beforeAside(page, passage, end - 1)
  const from = nounPhraseStart(tokens, end, passage.from)
  if (from >= end) return undefined
  return { from: withName(page, passage, from), to: end }
}

/** "Yu Jie, a researcher at …, said": steps over what stands between commas. */
function beforeAside (page: Page, passage: Passage, comma: number): TokenSpan | undefined {
  const { tokens } = page
  for (let open = comma - 1; open > Math.max(passage.from, comma - 60); open--) {
    const token = tokens[open]
    if (token === undefined || token.quoted || page.closes.has(open)) return undefined
    if (token.text !== ',') continue
    const first = tokens[open + 1]
    if (first === undefined || first.lower === 'and' || first.lower === 'or') continue
    if (!/^(?:DET|NOUN|PROPN|NUM|ADJ|PRON|ADP|ADV|VERB|SCONJ)$/.test(first.pos)) return undefined
    const from = nounPhraseStart(tokens, open, passage.from)
    if (from >= open) continue
    const start = withName(page, passage, from)
    const apposed = /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(first.pos)
    return { from: start, to: apposed ? comma : open }
  }
  return undefined
}

/** "Yu Jie, a researcher": takes in the name before an apposition, unless that opens the sentence as a place or time does ("In Ohio, the …"). */
function withName ({ tokens }: Page, passage: Passage, from: number): number {
  const comma = tokens[from - 1]; const first = tokens[from]
  if (comma?.text !== ',' || first === undefined || first.pos === 'PROPN' || first.pos === 'PRON' || from - 2 < passage.from) return from
  if (tokens[from - 2]?.pos !== 'PROPN') return from
  const name = nounPhraseStart(tokens, from - 1, passage.from)
  const before = tokens[name - 1]
  const opens = name <= passage.from || before === undefined || COORDINATORS.has(before.lower) || before.text === ','
  return opens && name < from - 1 && !isTime(tokens[from - 2]!) && before?.pos !== 'ADP' ? name : from
}

/** "While Wang said that P, Q". */
function isLeadingClause ({ tokens }: Page, passage: Passage, from: number): boolean {
  const before = tokens[from - 1]
  return before !== undefined && from - 1 === passage.from && SUBORDINATORS.has(before.lower)
}

/** Where a clause that starts at `from` parts from what stands before it. */
function opening ({ tokens }: Page, passage: Passage, from: number): number | undefined {
  const before = tokens[from - 1]; const comma = tokens[from - 2]
  if (before === undefined || from <= passage.from) return undefined
  if (/^[;]$/.test(before.text)) return from - 1
  if (COORDINATORS.has(before.lower) || CONTRASTERS.has(before.lower)) return comma?.text === ',' ? from - 2 : before.lower === 'as' ? undefined : from - 1
  return undefined
}

function placeShared (page: Page, passage: Passage, group: CueGroup, placed: readonly PlacedCue[]): PlacedCue | undefined {
  const { tokens } = page
  const before = tokens[group.from - 1]
  if (before === undefined || group.from <= passage.from) return undefined
  if (!COORDINATORS.has(before.lower) && before.text !== ',') return undefined
  const opens = tokens[group.from - 2]?.text === ',' ? group.from - 2 : group.from - 1
  let host = placed.length - 1
  while (host >= 0 && placed[host]?.group.tense !== group.tense) host--
  if (host < 0) host = placed.length - 1
  const shared = placed[host]
  const source = shared !== undefined ? shared.source : mainSubject(page, passage, group.from)
  if (source === undefined || (source === null && shared === undefined)) return undefined
  return { group, placement: 'shared', source, from: group.from, opens, host, commaEnds: false }
}

function placeParticiple (page: Page, passage: Passage, group: CueGroup, placed: readonly PlacedCue[]): PlacedCue | undefined {
  const { tokens } = page
  const before = tokens[group.from - 1]
  if (before === undefined || group.from <= passage.from || before.pos === 'ADP' || before.pos === 'DET') return undefined
  if (isNominal(before)) {
    const from = nounPhraseStart(tokens, group.from, passage.from)
    const lead = tokens[from - 1]
    if (lead?.lower === 'with') {
      const comma = tokens[from - 2]?.text === ','
      return { group, placement: 'own', source: { from, to: group.from }, from: from - 1, opens: comma ? from - 2 : undefined, host: -1, commaEnds: false }
    }
    if (!isSpeechEvent(before)) return undefined
  }
  const opens = before.text === ',' || isDash(before) ? group.from - 1 : page.closes.has(group.from - 1) ? group.from : undefined
  const host = opens !== undefined ? placed.findLastIndex(cue => cue.opens !== undefined || cue.placement !== 'own' || !isNested(placed, cue)) : -1
  const source = placed[host]?.source ?? mainSubject(page, passage, group.from) ?? null
  return source === null ? undefined : { group, placement: 'participle', source, from: group.from, opens, host, commaEnds: false }
}

const isNested = (placed: readonly PlacedCue[], cue: PlacedCue): boolean => placed[0] !== cue && cue.opens === undefined

/** The subject of the sentence's first finite verb, a leading subordinate clause apart. */
export function mainSubject (page: Page, passage: Passage, before: number): TokenSpan | undefined {
  const { tokens } = page
  let at = passage.from
  for (; at < before; at++) {
    if (!isFiniteVerb(tokens, at) || tokens[at]?.quoted === true) continue
    let verb = at
    while (verb > passage.from && /^(?:ADV|AUX|PART)$/.test(tokens[verb - 1]?.pos ?? '')) verb--
    const subject = subjectBefore(page, passage, verb)
    const lead = tokens[(subject?.from ?? 0) - 1]
    if (subject === undefined) continue
    if (lead !== undefined && subject.from > passage.from && (lead.pos === 'SCONJ' || SUBORDINATORS.has(lead.lower))) continue
    const last = tokens[subject.to - 1]
    if (last !== undefined && RELATIVES.has(last.lower)) return subjectBefore(page, passage, subject.from)
    return subject
  }
  return undefined
}

export const hearerEnd = coreEnd
