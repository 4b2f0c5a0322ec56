/** A stretch of a text, white space around it left out. Offsets are UTF-16 code units, `end` exclusive. */
export interface Paragraph { start: number, end: number }

/** Columns that a hard-wrapped text is usually set in. */
const WRAP = { least: 40, most: 100 }

/**
 * The paragraphs of a text: every line is one, unless the lines of a block (no blank line between) were wrapped by a program, where
 * the block is one.
 */
export function paragraphs (text: string): Paragraph[] {
  return blocksOf(text).flatMap(({ start, end, lines }) =>
    isWrapped(lines.map(line => text.slice(line.start, line.end))) ? [{ start, end }] : lines)
}

/** Lines without a blank one between them. */
interface Block extends Paragraph { lines: Paragraph[] }

function blocksOf (text: string): Block[] {
  const blocks: Block[] = []
  let blank = true
  for (const { 0: line, index } of text.matchAll(/[^\n]+\n?|\n/g)) {
    const content = line.trim()
    if (content !== '') addLine(blocks, { start: index + line.indexOf(content), end: index + line.indexOf(content) + content.length }, blank)
    blank = content === ''
  }
  return blocks
}

function addLine (blocks: Block[], line: Paragraph, blankBefore: boolean): void {
  const last = blocks.at(-1)
  if (last === undefined || blankBefore) blocks.push({ ...line, lines: [line] })
  else {
    last.lines.push(line)
    last.end = line.end
  }
}

/**
 * Wrapped at a width, a line ends where the next word would not have fitted; and some line ends in the middle of a sentence, the last
 * one at its end.
 */
function isWrapped (lines: string[]): boolean {
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0)
  if (width < WRAP.least || width > WRAP.most) return false
  let taken = Infinity
  let ended = true
  let broken = false
  for (const line of lines) {
    if (taken + 1 + line.search(/\s|$/) < width) return false
    broken ||= !ended
    ended = ENDED.test(line)
    taken = line.length
  }
  return broken && ended
}

const ENDED = /[.!?…:]["'”’»“)\]]{0,3}$/
