/** A stretch of a text, white space around it left out. Offsets are UTF-16 code units, `end` exclusive. */
export interface Paragraph { start: number, end: number }

/** Columns that a hard-wrapped text is usually set in. */
const WRAP = { least: 40, most: 100 }

/**
 * The paragraphs of a text: every line is one, unless the lines of a block (no blank line between) were wrapped by a program, where
 * the block is one.
 */
export function paragraphs (text: string): Paragraph[] {
  return blocksOf(linesOf(text)).flatMap(block => isWrapped(text, block) ? [joined(block)] : block)
}

interface Line extends Paragraph { blankBefore: boolean }

function linesOf (text: string): Line[] {
  const found: Line[] = []
  let last = -1
  let number = 0
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n?/g)) {
    const content = line.trim()
    if (content !== '') {
      const start = index + line.indexOf(content)
      found.push({ start, end: start + content.length, blankBefore: last < number - 1 })
      last = number
    }
    number++
  }
  return found
}

function blocksOf (lines: Line[]): Paragraph[][] {
  const blocks: Paragraph[][] = []
  for (const { start, end, blankBefore } of lines) {
    const last = blocks.at(-1)
    if (last && !blankBefore) last.push({ start, end })
    else blocks.push([{ start, end }])
  }
  return blocks
}

const joined = (block: Paragraph[]): Paragraph => ({ start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 })

/**
 * Wrapped at a width, a line ends where the next word would not have fitted; and some line ends in the middle of a sentence, the last
 * one at its end.
 */
function isWrapped (text: string, block: Paragraph[]): boolean {
  const lines = block.map(({ start, end }) => text.slice(start, end))
  const width = Math.max(...lines.slice(0, 1000).map(line => line.length))
  const before = lines.slice(0, -1)
  return width >= WRAP.least && width <= WRAP.most &&
    before.every((line, index) => line.length + firstWord(lines[index + 1]) >= width) &&
    before.some(line => !ENDED.test(line)) && ENDED.test(lines.at(-1) ?? '')
}

/** Length of a line's first word and the space before it. */
const firstWord = (line = ''): number => 1 + line.split(/\s/, 1).join().length

const ENDED = /[.!?…:]["'”’»“)\]]{0,3}$/
