import { InvalidRequest, Merged, NotFound } from '../errors.js'
import type { Source } from '../model/source.js'
import type { Store } from '../store/store.js'
import { toChange, type Edit } from './edit.js'
import type { OnRecord } from './open-record.js'
import { rederive } from './rederive.js'

/** @throws {NotFound} SOURCE_NOT_FOUND. @throws {Merged} when it was merged into another source. */
export async function getSource ({ sources }: Pick<Store, 'sources'>, id: string): Promise<Source> {
  const source = await sources.find(id)
  if (source !== undefined) return source
  const into = await sources.findRedirect(id)
  throw into === undefined ? new NotFound('SOURCE_NOT_FOUND', id) : new Merged('SOURCE_MERGED', into)
}

/** Two records of one source become one: all that they said is laid on `into`, and the old id redirects. Yields `into`. */
export async function mergeSource (record: OnRecord, id: string, into: string, edit: Edit): Promise<Source> {
  if (id.toLowerCase() === into.toLowerCase()) throw new InvalidRequest('a source cannot be merged into itself', '/into')
  return await record.change(async tx => {
    const before = await toChange(getSource(tx, id))
    await toChange(getSource(tx, into))
    const claimIds = await tx.attributions.claimIdsOfSource(id)
    await tx.sources.merge(id, into)
    // who denies whom depends on who is who
    await rederive(tx, claimIds)
    const after = await getSource(tx, into)
    await tx.audit.add({ keyId: edit.keyId, action: 'merge', entity: 'source', entityId: id, before, after })
    return after
  })
}
