import { createReadStream } from 'node:fs'
import { isBlank, splitLines, type Line } from '../http/split-lines.js'

/** The lines of a file that hold anything, in bytes, for it is the service that judges their encoding; too long ones without. */
export async function * readLines (path: string, maxBytes: number): AsyncGenerator<Line> {
  for await (const line of splitLines(createReadStream(path), maxBytes)) if (!isBlank(line)) yield line
}
