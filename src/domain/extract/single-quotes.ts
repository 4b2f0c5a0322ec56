import type { Paragraph } from './clean/paragraphs.js'

interface Pair { open: number, close: number, width: number, closed: boolean }

/** Longest single-quoted stretch that is believed, in UTF-16 code units: beyond it an apostrophe is the likelier reading. */
const MAX_LENGTH = 300

/**
 * The single-quoted stretches of a paragraph outside `doubles`: only where both marks stand at the edges of words and the first begins
 * no elision (’90s, 'em). A mark after a plural s closes only where no surer one follows, for it may be a genitive.
 */
export function findSingleQuotes (text: string, { start, end }: Paragraph, doubles: Pair[]): Pair[] {
  const found: Pair[] = []
  let cursor = start
  for (const gap of gapsOf(doubles, { start, end })) {
    for (const { index } of text.slice(gap.start, gap.end).matchAll(OPENING)) {
      const open = gap.start + index
      const close = open < cursor ? -1 : closingMark(text, open, gap.end)
      if (close > 0) found.push({ open, close: close + 1, width: 1, closed: true })
      cursor = Math.max(cursor, close)
    }
  }
  return found
}

/** What lies between the double-quoted stretches. */
function gapsOf (doubles: Pair[], { start, end }: Paragraph): Paragraph[] {
  const gaps: Paragraph[] = []
  let from = start
  for (const { open, close } of doubles) {
    gaps.push({ start: from, end: open })
    from = close
  }
  return [...gaps, { start: from, end }]
}

const OPENING = /(?<![^\s([{–—"“:-])['‘](?=[\p{L}\p{N}$€£])(?!(?:\d0s|em|til|tis|twas|cause|n)\b)/giu
const CLOSING = /(?<=(\S))['’](?![\p{L}\p{N}])/gu

function closingMark (text: string, open: number, limit: number): number {
  const inside = text.slice(open + 1, Math.min(limit, open + 1 + MAX_LENGTH))
  const marks = Array.from(inside.matchAll(CLOSING), ({ 1: before, index }) => ({ index, sure: before !== 's' }))
  const mark = marks.find(({ sure }) => sure) ?? marks.at(0)
  return mark ? open + 1 + mark.index : -1
}
