import { Conflict, InvalidRequest, Merged, NotFound, VersionMismatch } from '../errors.js'

/** Who edits, and which version of the record they saw: an `If-Match` header, absent when they do not care. */
export interface Edit { keyId: string | null, ifMatch: string | undefined }

/** @throws {VersionMismatch} when the editor saw another version than the newest. */
export function checkVersion ({ ifMatch }: Edit, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return
  const seen = ifMatch.split(',').map(tag => tag.trim().replace(/^W\//, '').replaceAll('"', ''))
  if (!seen.includes(String(version))) throw new VersionMismatch(ifMatch, version)
}

/**
 * What was read to be changed. A merged one is not changed through its old id: who follows a redirect with a DELETE in hand would remove the other one.
 *
 * @throws {Conflict} in the place of {@link Merged}.
 */
export async function toChange<T> (reading: Promise<T>): Promise<T> {
  return await reading.catch((error: unknown) => {
    throw error instanceof Merged ? new Conflict(`${error.message}: change that one`) : error
  })
}

/**
 * What a body refers to by id.
 *
 * @throws {InvalidRequest} where it is not on record, or was merged into another.
 */
export async function referredTo<T> (reading: Promise<T>, pointer: string): Promise<T> {
  return await reading.catch((error: unknown) => {
    throw error instanceof NotFound || error instanceof Merged ? new InvalidRequest(error.message, pointer) : error
  })
}
