import { createReadStream } from 'node:fs'
import { splitLines, type Line } from '../http/split-lines.js'

const isBlank = ({ bytes }: Line): boolean => bytes?.every(byte => byte === 0x20 || byte === 0x0d || byte === 0x09) ?? false

/** The lines of a file that hold anything, in bytes, for it is the service that judges their encoding; too long ones without. */
export async function * readLines (path: string, maxBytes: number): AsyncGenerator<Line> {
  for await (const line of splitLines(createReadStream(path), maxBytes)) if (!isBlank(line)) yield line
}
