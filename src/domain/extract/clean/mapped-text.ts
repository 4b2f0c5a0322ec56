/** A text made out of another, as sent, that knows where each of its characters came from. Offsets are UTF-16 code units. */
export interface MappedText {
  text: string
  /** Where the character at `offset` begins in what was sent; behind the last one, where that one ends. */
  toSent: (offset: number) => number
  /** Where the character before `offset` ends in what was sent: for the exclusive end of a span, so that no markup after it is taken in. */
  toSentEnd: (offset: number) => number
}

/** For each code unit of `text`, where it starts and ends in what was sent. Both never decrease. */
export interface Tracked { text: string, starts: number[], ends: number[] }

/** A text as it was sent: every character came from its own place. */
export function track (sent: string): Tracked {
  const starts = Array.from({ length: sent.length }, (_, at) => at)
  return { text: sent, starts, ends: starts.map(at => at + 1) }
}

/** The same replacement as `text.replace(pattern, replace)`. What comes out of a match came from all of it. */
export function rewrite (tracked: Tracked, pattern: RegExp, replace: (match: string) => string): Tracked {
  const out: Tracked = { text: '', starts: [], ends: [] }
  let copied = 0
  for (const { 0: match, index } of tracked.text.matchAll(pattern)) {
    const replacement = replace(match)
    if (replacement === match) continue
    copy(tracked, out, { from: copied, to: index })
    append(out, replacement, { start: mapped(tracked).toSent(index), end: mapped(tracked).toSentEnd(index + match.length) })
    copied = index + match.length
  }
  copy(tracked, out, { from: copied, to: tracked.text.length })
  return out
}

/** Adds `text` to `out` as coming from `start` to `end` of what was sent. */
export function append (out: Tracked, text: string, { start, end }: { start: number, end: number }): void {
  out.text += text
  for (let unit = 0; unit < text.length; unit++) {
    out.starts.push(start)
    out.ends.push(end)
  }
}

function copy (source: Tracked, out: Tracked, { from, to }: { from: number, to: number }): void {
  out.text += source.text.slice(from, to)
  for (const start of source.starts.slice(from, to)) out.starts.push(start)
  for (const end of source.ends.slice(from, to)) out.ends.push(end)
}

export function mapped ({ text, starts, ends }: Tracked): MappedText {
  return {
    text,
    toSent: offset => starts[offset] ?? ends.at(-1) ?? 0,
    toSentEnd: offset => ends[offset - 1] ?? 0
  }
}
