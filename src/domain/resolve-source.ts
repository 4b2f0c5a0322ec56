import type { SourceKind } from '../model/source.js'
import type { SourceCandidate, Store } from '../store/store.js'
import { compatibleRoles } from './extract/sources/roles/compatible-roles.js'
import { sourceKey } from './extract/sources/names/source-key.js'

export interface NamedSource { name: string, kind: SourceKind, role: string | null }

/**
 * Finds or adds, across articles, the source that a name means: the same name under any spelling, of the same kind, and for
 * persons with compatible roles, so that two namesakes stay two. Keeps what it found for the rest of one article.
 *
 * @param seenAt when the article was published: of several roles the newest is shown.
 */
export function sourceResolver (tx: Pick<Store, 'sources'>, seenAt: string | null) {
  const known = new Map<string, Promise<string>>()
  return async (source: NamedSource): Promise<string> => {
    const key = `${source.kind} ${source.name} ${source.role ?? ''}`
    const found = known.get(key) ?? resolve(tx, source, seenAt)
    known.set(key, found)
    return await found
  }
}

async function resolve ({ sources }: Pick<Store, 'sources'>, source: NamedSource, seenAt: string | null): Promise<string> {
  const key = sourceKey(source.name)
  const candidate = (await sources.candidates(key)).find(candidate => isSame(candidate, source))
  const id = candidate?.id ?? await sources.add({ name: source.name, kind: source.kind })
  await sources.addAlias(id, source.name, key)
  if (source.role !== null) await sources.addRole(id, source.role, seenAt)
  // of several spellings the first by alphabet is shown, so that the order of ingestion does not tell; of names that a merge brought together, the editor's
  if (candidate !== undefined && sourceKey(candidate.name) === key && source.name < candidate.name) await sources.rename(id, source.name)
  return id
}

function isSame (candidate: SourceCandidate, { kind, role }: NamedSource): boolean {
  if (candidate.kind !== kind) return false
  return kind !== 'person' || compatibleRoles(candidate.roles, role === null ? [] : [role])
}
