import type { TokenSpan } from '../document.js'
import { CLAIM_NOUNS } from './cues.js'
import { coreEnd, nounPhraseEnd } from './noun-phrase.js'
import { appositionEnd, type PlacedCue } from './placed-cue.js'
import type { Page, Passage } from './page.js'
import { CLAUSE_STARTERS, COORDINATORS, isDash, isFiniteVerb, isSpeechEvent, isTime, SUBORDINATORS } from './word-classes.js'

/** What was said, and what stands between cue and contents. */
export interface Contents { spans: TokenSpan[], hearer: TokenSpan | undefined, cueTo: number, aside: TokenSpan, before: boolean }

/** Contents of one placed cue of a passage; undefined where nothing readable was said. */
export function findContents (page: Page, passage: Passage, placed: readonly PlacedCue[], at: number): Contents | undefined {
  const cue = placed[at]
  if (cue === undefined) return undefined
  const { group } = cue
  const limit = limitOf(page, passage, placed, at)
  if (group.voice === 'passive') return passiveContents(page, cue, limit)
  const canTrail = group.frames.has('after') && (cue.placement === 'own' || cue.placement === 'inverted')
  return (canTrail ? contentsBefore(page, passage, cue, limit) : undefined) ?? (cue.placement === 'inverted' ? undefined : contentsAfter(page, cue, limit))
}

/** Contents end where a later cue opens a clause of its own, at latest with the passage. */
function limitOf ({ tokens }: Page, passage: Passage, placed: readonly PlacedCue[], at: number): number {
  const cue = placed[at]
  let limit = passage.to
  for (let later = at + 1; later < placed.length; later++) {
    const other = placed[later]
    if (other?.opens === undefined || cue === undefined || other.opens <= cue.group.head) continue
    if (other.host < at && (other.placement === 'shared' || other.placement === 'participle') && other.host >= 0) continue
    limit = Math.min(limit, other.opens)
    break
  }
  while (limit > passage.from && /^[.!?;,]$/.test(tokens[limit - 1]?.text ?? '')) limit--
  return limit
}

/** `“…,” X said`, `P, X said.`, `P, X said, Q`: the cue closes or cuts what was said. */
function contentsBefore (page: Page, passage: Passage, cue: PlacedCue, limit: number): Contents | undefined {
  const { tokens, closes, opens } = page
  const blockTo = Math.max(cue.group.to, cue.source?.to ?? 0)
  const mark = cue.from - 1
  const quote = closes.get(mark) ?? (tokens[mark]?.text === ',' ? closes.get(mark - 1) : undefined)
  const before = tokens[mark]
  if (before === undefined || mark < passage.from) return undefined
  if (quote === undefined && before.text !== ',' && !isDash(before)) return undefined
  const hearer = hearerAt(page, cue, blockTo, passage.to)
  const afterHearer = hearer?.to ?? blockTo
  const aside = skipAsides(page, afterHearer, passage.to)
  const next = tokens[aside]
  const ends = aside >= passage.to || next === undefined || /^[.,;!?)]$/.test(next.text) || isDash(next) || opens.has(aside) ||
    COORDINATORS.has(next.lower) || SUBORDINATORS.has(next.lower) || next.lower === 'adding' || (quote !== undefined && next.lower !== 'that' && next.text !== ':')
  if (!ends) return undefined
  const spans: TokenSpan[] = []
  const from = startBefore(page, passage, cue, quote)
  if (mark - from >= 2 || quote !== undefined) spans.push({ from, to: mark })
  spans.push(...contentsBeyond(page, aside, limit))
  return spans.length === 0 ? undefined : { spans, hearer, cueTo: blockTo, aside: { from: afterHearer, to: aside }, before: true }
}

/** Where contents that end before their cue begin: the sentence, or the quote where it stands by itself. */
function startBefore (page: Page, passage: Passage, cue: PlacedCue, quote: { from: number, to: number } | undefined): number {
  const { tokens, opens } = page
  const sentence = passage.sentences.findLast(({ from }) => from < cue.from - 1)
  let from = passage.from
  if (quote === undefined && sentence !== undefined && passage.sentences.length > 1 && tokens[sentence.from]?.quoted !== true) from = sentence.from
  if (quote !== undefined) {
    const lead = tokens[quote.from - 2]
    if (lead !== undefined && quote.from - 1 > passage.from && /^[:]$/.test(lead.text)) return quote.from - 1
    const own = passage.sentences.findLast(s => s.from <= quote.from - 1)
    from = own === undefined ? from : own.from
  }
  if (COORDINATORS.has(tokens[from]?.lower ?? '') && !opens.has(from)) from++
  return from
}

/** `…,” X said, “…”`: the rest of what was said after a cue that cuts it. */
function contentsBeyond (page: Page, at: number, limit: number): TokenSpan[] {
  const { tokens, opens } = page
  const comma = /^[,–—]$/.test(tokens[at]?.text ?? '')
  const from = comma ? at + 1 : at
  if (from >= limit) return []
  const first = tokens[from]
  if (first === undefined) return []
  if (opens.has(from)) return [{ from, to: limit }]
  if (!comma || COORDINATORS.has(first.lower) || SUBORDINATORS.has(first.lower)) return []
  if (/ing$/.test(first.lower) || first.pos === 'ADP' || first.lower === 'according' || /^(?:who|which|whose|referring)$/.test(first.lower)) return []
  for (let verb = from; verb < limit; verb++) if (isFiniteVerb(tokens, verb)) return [{ from, to: limit }]
  return []
}

function hearerAt (page: Page, cue: PlacedCue, at: number, limit: number): TokenSpan | undefined {
  const { frames } = cue.group
  if (!frames.has('hearer') && !frames.has('must-hear')) return undefined
  const to = nounPhraseEnd(page.tokens, at, limit)
  if (to === at) return undefined
  return { from: at, to: appositionIf(page, to, limit) }
}

const appositionIf = (page: Page, to: number, limit: number): number => {
  const end = appositionEnd(page, to, limit)
  return page.tokens[end]?.text === ',' ? end : to
}

const ASIDE_PREPOSITIONS = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'to', 'of', 'about', 'from', 'with', 'via', 'through', 'by', 'following', 'over',
  'for', 'to', 'as', 'against', 'per', 'into', 'near', 'outside', 'while'])

/** Steps over when, where and to whom it was said. */
function skipAsides (page: Page, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const next = asideEnd(page, at, limit)
    if (next === at) break
    at = next
  }
  return at
}

function asideEnd ({ tokens, opens }: Page, at: number, limit: number): number {
  const token = tokens[at]
  if (token === undefined) return at
  if (isTime(token) || token.pos === 'ADV') return CLAUSE_STARTERS.has(token.lower) ? at : at + 1
  if (/^(?:last|this|next|earlier|late|later|early)$/.test(token.lower)) return isTime(tokens[at + 1] ?? token) ? at + 2 : at
  if (token.text === '(') { for (let end = at; end < Math.min(limit, at + 12); end++) if (tokens[end]?.text === ')') return end + 1; return at }
  if (!ASIDE_PREPOSITIONS.has(token.lower) || (token.pos !== 'ADP' && token.lower !== 'to' && token.pos !== 'SCONJ')) return at
  const quote = opens.get(at + 1)
  if (quote !== undefined) return quote.closed && quote.to - quote.from < 8 ? quote.to + 1 : at
  const to = nounPhraseEnd(tokens, at + 1, limit)
  if (to === at + 1) return at
  const inner = opens.get(to)
  return inner !== undefined && inner.closed && inner.to - inner.from < 6 && isNameLike(tokens[inner.from]?.text ?? '') && tokens[to - 1]?.text !== ',' && tokens[inner.to + 1]?.text !== '.' ? inner.to + 1 : to
}

const isNameLike = (text: string): boolean => /^[A-Z]/.test(text)

/** Contents that follow their cue. */
function contentsAfter (page: Page, cue: PlacedCue, limit: number): Contents | undefined {
  const { group } = cue
  const { frames } = group
  const direct = start(page, cue, group.to, limit)
  const options: Array<{ at: number, hearer: TokenSpan | undefined, aside: number }> = []
  const hearer = hearerAt(page, cue, group.to, limit)
  const plain = { at: group.to, hearer: undefined, aside: group.to }
  if (direct !== undefined && !frames.has('must-hear')) options.push(plain)
  if (hearer !== undefined) options.push({ at: hearer.to, hearer, aside: hearer.to }, { at: skipAsides(page, hearer.to, limit), hearer, aside: hearer.to })
  options.push({ at: skipAsides(page, group.to, limit), hearer: undefined, aside: group.to })
  for (const option of options) {
    const from = start(page, cue, option.at, limit)
    if (from !== undefined) return finish(page, cue, { from, limit, ...option })
  }
  if (hearer !== undefined && frames.has('must-hear')) {
    const from = clauseStart(page, hearer.to, limit)
    if (from !== undefined) return finish(page, cue, { from, limit, at: hearer.to, hearer, aside: hearer.to })
  }
  if (frames.has('clause')) {
    const time = skipTime(page, group.to, limit)
    const from = clauseStart(page, time, limit)
    if (from !== undefined) return finish(page, cue, { from, limit, at: from, hearer: undefined, aside: time })
  }
  return framed(page, cue, limit) ?? (frames.has('bare') ? { spans: [], hearer: undefined, cueTo: group.to, aside: { from: group.to, to: group.to }, before: false } : undefined)
}

function skipTime ({ tokens }: Page, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const token = tokens[at]
    if (token === undefined) break
    if (isTime(token)) at++
    else if (/^(?:last|this|next|earlier|late|later|early|on|in|at)$/.test(token.lower) && isTime(tokens[at + 1] ?? token)) at += 2
    else if (token.pos === 'ADP' && /^(?:in|at|on|during|to)$/.test(token.lower)) {
      const end = coreEnd(tokens, at + 1, limit)
      const head = tokens[end - 1]
      if (head === undefined || end === at + 1 || !(isSpeechEvent(head) || /^(?:reporters|journalists)$/.test(head.lower))) break
      at = end
    } else break
  }
  return at
}

/** An explicit start of contents at `at`: "that", a quote, a colon, an infinitive or gerund where the cue takes one. */
function start ({ tokens, opens }: Page, { group }: PlacedCue, at: number, limit: number): number | undefined {
  const token = tokens[at]
  if (token === undefined || at >= limit) return undefined
  const { frames } = group
  const clausal = frames.has('clause') || frames.has('that')
  if (token.lower === 'that' && clausal && token.pos !== 'PRON') return at + 1
  if (token.lower === 'that' && clausal && isClauseAhead(tokens, at + 1, limit)) return at + 1
  if (clausal && CLAUSE_STARTERS.has(token.lower) && token.lower !== 'that') return at
  const afterMark = token.text === ',' || token.text === ':' ? at + 1 : at
  if (frames.has('quote') && (opens.has(afterMark) || token.text === ':')) return afterMark
  if (clausal && token.text === ',' && tokens[at + 1]?.lower === 'that') return at + 2
  if (frames.has('to') && token.lower === 'to' && tokens[at + 1]?.pos === 'VERB') return at
  if (frames.has('ing') && /ing$/.test(token.lower) && token.pos === 'VERB') return at
  return undefined
}

function isClauseAhead (tokens: Page['tokens'], from: number, limit: number): boolean {
  for (let at = from + 1; at < Math.min(limit, from + 25); at++) if (isFiniteVerb(tokens, at)) return true
  return false
}

/** A clause without "that": some words that can be a subject, then a finite verb. */
function clauseStart ({ tokens, opens }: Page, at: number, limit: number): number | undefined {
  const first = tokens[at]
  if (first === undefined || at >= limit) return undefined
  if (/^[.,;:)]$/.test(first.text) && !opens.has(at)) return undefined
  if (first.pos === 'VERB' && !/ing$/.test(first.lower)) return undefined
  return isClauseAhead(tokens, at, limit) ? at : undefined
}

interface Opened { from: number, limit: number, at: number, hearer: TokenSpan | undefined, aside: number }

function finish (page: Page, cue: PlacedCue, { from, limit, at, hearer, aside }: Opened): Contents | undefined {
  const to = contentsEnd(page, cue, from, limit)
  if (to <= from) return undefined
  return { spans: [{ from, to }], hearer, cueTo: cue.group.to, aside: { from: aside, to: at }, before: false }
}

/** A quote that opens the contents by itself ends them; a leading or relative clause ends at its comma. */
function contentsEnd ({ tokens, opens, closes }: Page, cue: PlacedCue, from: number, limit: number): number {
  const quote = opens.get(from)
  const marked = /^[,:]$/.test(tokens[from - 1]?.text ?? '')
  if (quote !== undefined && quote.closed && marked) return Math.min(Math.max(quote.to + 1, from + 1), Math.max(limit, quote.to + 1))
  let depth = 0
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.quoted) continue
    if (token.text === '(') depth++
    if (token.text === ')' && --depth < 0) return at
    if (depth > 0) continue
    if (/^[;]$/.test(token.text)) return at
    if (token.text === ',' && tokens[at + 1]?.lower === 'according') return at
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return at
    if (cue.commaEnds && (token.text === ',' || (closes.has(at) && tokens[at - 1]?.text === ','))) return at
  }
  return limit
}

/** Frames whose contents are no clause: objects and complements. */
function framed (page: Page, cue: PlacedCue, limit: number): Contents | undefined {
  const { tokens, opens } = page
  const { group } = cue
  const { frames } = group
  const at = group.to
  const first = tokens[at]
  if (first === undefined || at >= limit) return undefined
  const plain = (from: number, cueTo = at): Contents | undefined => {
    const to = contentsEnd(page, cue, from, limit)
    return to > from ? { spans: [{ from, to }], hearer: undefined, cueTo, aside: { from: cueTo, to: cueTo }, before: false } : undefined
  }
  const nounEnd = coreEnd(tokens, at, limit)
  const head = tokens[nounEnd - 1]
  const nominal = nounEnd > at || opens.has(at)
  if (frames.has('claim') || frames.has('object')) {
    if (head !== undefined && nounEnd > at && isClaimNoun(head.lower)) {
      if (tokens[nounEnd]?.lower === 'that') return plain(nounEnd + 1, nounEnd)
      return plain(at)
    }
    if (frames.has('claim') && head !== undefined && nounEnd === at + 1 && /^(?:this|that|it|them)$/.test(head.lower)) return plain(at)
  }
  if (frames.has('object') && nominal) return plain(at)
  if (frames.has('of') && nominal) {
    for (let of = at; of < Math.min(limit, at + 25); of++) if (tokens[of]?.lower === 'of' && (/ing$/.test(tokens[of + 1]?.lower ?? '') || of === nounEnd)) return plain(at)
  }
  if (frames.has('as') && (nominal || first.pos === 'PRON')) {
    for (let as = at; as < Math.min(limit, at + 25); as++) if (tokens[as]?.lower === 'as' && tokens[as]?.quoted !== true && as > at) return plain(at)
  }
  if (frames.has('named') && nominal && nounEnd < limit) return plain(at)
  if (frames.has('ing') && /ing$/.test(first.lower)) return plain(at)
  return undefined
}

const isClaimNoun = (lower: string): boolean => CLAIM_NOUNS.has(lower) || CLAIM_NOUNS.has(lower.replace(/s$/, '')) || CLAIM_NOUNS.has(lower.replace(/ies$/, 'y'))

/** Passive: "it was reported that P", "P was dismissed by X". */
function passiveContents (page: Page, cue: PlacedCue, limit: number): Contents | undefined {
  const { tokens } = page
  const { group } = cue
  const that = start(page, cue, group.to, limit)
  if (that !== undefined && cue.source !== null && tokens[cue.source.from]?.lower === 'it') return finish(page, cue, { from: that, limit, at: that, hearer: undefined, aside: group.to })
  if (tokens[group.to]?.lower === 'by' && cue.source !== null && cue.placement === 'own') {
    const to = nounPhraseEnd(tokens, group.to + 1, limit)
    if (to > group.to + 1) return { spans: [cue.source], hearer: { from: group.to + 1, to }, cueTo: group.to + 1, aside: { from: to, to }, before: true }
  }
  return undefined
}
