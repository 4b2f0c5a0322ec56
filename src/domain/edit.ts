import { VersionMismatch } from '../errors.js'

/** Who edits, and which version of the record they saw: an `If-Match` header, absent when they do not care. */
export interface Edit { keyId: string | null, ifMatch: string | undefined }

/** @throws {VersionMismatch} when the editor saw another version than the newest. */
export function checkVersion ({ ifMatch }: Edit, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return
  const seen = ifMatch.split(',').map(tag => tag.trim().replace(/^W\//, '').replaceAll('"', ''))
  if (!seen.includes(String(version))) throw new VersionMismatch(ifMatch, version)
}
