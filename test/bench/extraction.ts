/**
 * Reads articles (`{ id, text }`, one JSON a line) and writes what is found in them (`{ id, attributions: [{ source, cue, content }] }`, lists of
 * `[start, end]` in UTF-16 code units), for a scorer that compares words; prints how fast.
 *
 *     npm run -s bench:extraction -- IN.jsonl OUT.jsonl
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import type { Document, TokenSpan } from '../../src/domain/extract/document.js'
import { findSpans } from '../../src/domain/extract/find-spans.js'
import { isQuoteMark } from '../../src/domain/extract/find/word-classes.js'
import { readDocument } from '../../src/domain/extract/read-document.js'
import { asMarked } from './as-marked.js'
import { withQuoteMarks } from '../../src/domain/extract/tag/train/read-corpus.js'

const [from, to] = process.argv.slice(2)
if (from === undefined || to === undefined) {
  console.error('usage: npm run -s bench:extraction -- IN.jsonl OUT.jsonl')
  process.exit(2)
}

const out = createWriteStream(to)
let words = 0
let readMs = 0
let findMs = 0
for await (const line of createInterface({ input: createReadStream(from) })) {
  if (line === '') continue
  // the input is of the form that the head of this file states
  const { id, text } = JSON.parse(line) as { id: string, text: string }
  const start = performance.now()
  const document = readDocument({ title: null, text: withQuoteMarks(text) })
  const read = performance.now()
  const found = findSpans(document, { merging: asMarked })
  readMs += read - start
  findMs += performance.now() - read
  words += document.tokens.length
  const attributions = found.map(({ source, cues, contents }) => ({
    source: source === null ? [] : [offsets(document, source)],
    cue: cues.map(span => offsets(document, span)),
    content: contents.map(span => offsets(document, withThat(document, span)))
  }))
  out.write(JSON.stringify({ id, attributions }) + '\n')
}
out.end()
await finished(out)
console.log(`${words} words; reading ${rate(readMs)} words/s, finding ${rate(findMs)} words/s`)

function rate (ms: number): number {
  return Math.round(words / ms * 1000)
}

function offsets ({ tokens }: Document, { from, to }: TokenSpan): [number, number] {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
}

/** The corpora count a leading "that" as contents; the product does not. */
function withThat ({ tokens }: Document, { from, to }: TokenSpan): TokenSpan {
  const mark = tokens[from - 1]
  const before = mark !== undefined && isQuoteMark(mark) ? from - 1 : from
  return tokens[before - 1]?.lower === 'that' ? { from: before - 1, to } : { from, to }
}
