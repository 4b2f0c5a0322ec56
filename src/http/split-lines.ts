const NEWLINE = 0x0a

/** A line of NDJSON, counted from 1 with blank ones; `bytes` is undefined when it is longer than allowed. */
export interface Line { line: number, bytes: Uint8Array | undefined }

/**
 * The lines of a stream as they come. Of a line that is too long nothing is kept, so that memory is bounded by `maxBytes`
 * whatever is sent.
 */
export async function * splitLines (chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  const open = createOpenLine(maxBytes)
  let line = 1
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      open.append(chunk.subarray(from, to))
      yield { line: line++, bytes: open.take() }
      from = to + 1
    }
    open.append(chunk.subarray(from))
  }
  const rest = open.take()
  if (rest?.length !== 0) yield { line, bytes: rest }
}

/** Whether a line holds nothing but white space; a line that is too long holds something. */
export const isBlank = ({ bytes }: Pick<Line, 'bytes'>): boolean => bytes?.every(byte => byte === 0x20 || byte === 0x0d || byte === 0x09) ?? false

/** The bytes of the line that has no end yet. */
function createOpenLine (maxBytes: number) {
  let parts: Uint8Array[] = []
  let length = 0
  return {
    append (part: Uint8Array): void {
      length += part.length
      if (length > maxBytes) parts = []
      else parts.push(part)
    },
    take (): Uint8Array | undefined {
      const bytes = length > maxBytes ? undefined : Buffer.concat(parts)
      parts = []
      length = 0
      return bytes
    }
  }
}
