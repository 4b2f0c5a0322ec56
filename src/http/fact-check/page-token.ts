import { createHash } from 'node:crypto'
import { InvalidRequest } from '../../errors.js'

/** A place in the results of one search: of no other, as Google has it too. */
export const pageToken = (offset: number, search: object): string =>
  Buffer.from(JSON.stringify([offset, digest(search)])).toString('base64url')

/** @throws {InvalidRequest} for a token that this search did not give. */
export function offsetOf (token: string, search: object): number {
  const [offset, of] = parse(token)
  if (typeof offset !== 'number' || !Number.isSafeInteger(offset) || offset < 0 || of !== digest(search)) {
    throw new InvalidRequest('is not the nextPageToken of the same search', '/pageToken')
  }
  return offset
}

const digest = (search: object): string => createHash('sha256').update(JSON.stringify(search)).digest('base64url').slice(0, 16)

function parse (token: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(token, 'base64url').toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}
