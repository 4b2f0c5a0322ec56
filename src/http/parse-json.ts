import { InvalidRequest } from '../errors.js'
import { InvalidEncoding } from './refusals.js'

/** No shape of the API nests deeper than 6; past this depth nothing is looked at. */
const MAX_DEPTH = 32

/**
 * The JSON of a body or of a line, `undefined` when there is none. Strings hold only what text can hold.
 *
 * @throws {InvalidEncoding} when the bytes are not UTF-8.
 * @throws {InvalidRequest} when they are not JSON, nest too deep, or a string or name holds U+0000, half of a surrogate pair, or `__proto__`.
 */
export function parseJson (bytes: Uint8Array): unknown {
  const text = decode(bytes)
  if (text.trim() === '') return undefined
  const value = parse(text)
  refuseUnreadable(value)
  return value
}

function decode (bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InvalidEncoding()
  }
}

// the parser's own message quotes the text, and messages go into logs
function parse (text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InvalidRequest(`the body is not JSON${placeIn(error)}`, '')
  }
}

function placeIn (error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const at = /at position (\d+)/.exec(message)?.[1]
  return at === undefined ? message.startsWith('Unexpected end') ? ': it ends too early' : '' : `: see character ${Number(at) + 1}`
}

/**
 * Walks with a list of its own, not by recursion: 2 MiB of brackets must not use up the stack.
 *
 * @throws {InvalidRequest} pointing at what text or the database cannot hold.
 */
export function refuseUnreadable (root: unknown): void {
  const open = [{ value: root, pointer: '', depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer, depth } = next
    if (typeof value === 'string') refuseString(value, pointer)
    if (typeof value !== 'object' || value === null) continue
    if (depth >= MAX_DEPTH) throw new InvalidRequest('the body nests too deep', '')
    for (const [name, child] of Object.entries(value)) {
      refuseName(name, pointer)
      open.push({ value: child, pointer: `${pointer}/${escapePointer(name)}`, depth: depth + 1 })
    }
  }
}

/** A name as one step of a JSON pointer (RFC 6901). */
export const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

function refuseString (value: string, pointer: string): void {
  if (value.includes('\0')) throw new InvalidRequest('holds the character U+0000', pointer)
  if (!value.isWellFormed()) throw new InvalidRequest('holds half of a surrogate pair', pointer)
}

function refuseName (name: string, pointer: string): void {
  if (name === '__proto__' || !name.isWellFormed() || name.includes('\0')) throw new InvalidRequest('holds a field name that is none', pointer)
}
