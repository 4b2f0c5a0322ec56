import { NotFound } from '../errors.js'
import type { Attribution } from '../model/attribution.js'
import type { Stance } from '../model/stance.js'
import type { EditedField, Store } from '../store/store.js'
import { getClaim } from './claims.js'
import { checkVersion, referredTo, type Edit } from './edit.js'
import type { OnRecord } from './open-record.js'
import { rederive } from './rederive.js'
import { getSource } from './sources.js'

/** Ids of the right source and claim; the stance is final, whatever the rest of the record says. */
export interface AttributionPatch { source?: string, stance?: Stance, claimId?: string }

/**
 * Corrects an attribution; the correction survives re-ingestion of its article.
 *
 * @throws {NotFound} ATTRIBUTION_NOT_FOUND. @throws {VersionMismatch} @throws {InvalidRequest} when source or claim are unknown, or were merged.
 */
export async function editAttribution (record: OnRecord, id: string, patch: AttributionPatch, edit: Edit): Promise<Attribution> {
  return await record.change(async tx => {
    const before = await attributionToEdit(tx, id, edit)
    await checkReferences(tx, patch)
    await tx.attributions.update(id, changeOf(patch))
    await rederive(tx, [before.claimId, patch.claimId].flatMap(claimId => claimId ?? []))
    const after = await getAttribution(tx, id)
    await tx.audit.add({ keyId: edit.keyId, action: 'edit', entity: 'attribution', entityId: id, before, after })
    return after
  })
}

/** Removes a wrong attribution; re-ingestion does not bring it back. @throws {NotFound} ATTRIBUTION_NOT_FOUND. @throws {VersionMismatch} */
export async function removeAttribution (record: OnRecord, id: string, edit: Edit): Promise<void> {
  await record.change(async tx => {
    const before = await attributionToEdit(tx, id, edit)
    await tx.attributions.update(id, { removed: true, claimId: null })
    await rederive(tx, before.claimId === null ? [] : [before.claimId])
    await tx.audit.add({ keyId: edit.keyId, action: 'remove', entity: 'attribution', entityId: id, before, after: null })
  })
}

async function getAttribution ({ attributions }: Pick<Store, 'attributions'>, id: string): Promise<Attribution> {
  const attribution = await attributions.find(id)
  if (attribution === undefined) throw new NotFound('ATTRIBUTION_NOT_FOUND', id)
  return attribution
}

async function attributionToEdit (tx: Store, id: string, edit: Edit): Promise<Attribution> {
  const attribution = await getAttribution(tx, id)
  checkVersion(edit, attribution.version)
  return attribution
}

async function checkReferences (tx: Store, { source, claimId }: AttributionPatch): Promise<void> {
  if (source !== undefined) await referredTo(getSource(tx, source), '/source')
  if (claimId !== undefined) await referredTo(getClaim(tx, claimId), '/claimId')
}

function changeOf ({ source, stance, claimId }: AttributionPatch) {
  const edited: EditedField[] = []
  if (source !== undefined) edited.push('source')
  if (stance !== undefined) edited.push('stance')
  if (claimId !== undefined) edited.push('claim')
  return {
    ...source !== undefined && { sourceId: source },
    // nothing is derived for one without a claim, or of a superseded revision
    ...stance !== undefined && { cueStance: stance, stance },
    ...claimId !== undefined && { claimId },
    edited
  }
}
