import type { Store } from '../store/store.js'
import { deriveClaim } from './provenance/derive-claim.js'

/**
 * Writes anew what is derived of these claims, drops those that nothing holds any more, and notes the change for every index.
 * Belongs at the end of each change to attributions, in its transaction.
 */
export async function rederive (tx: Pick<Store, 'claims' | 'attributions' | 'changes'>, claimIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(claimIds)].sort()
  if (ids.length === 0) return
  const orphans = await tx.claims.orphans(ids)
  await tx.claims.remove(orphans)
  const kept = ids.filter(id => !orphans.includes(id))
  const attributions = await tx.attributions.derivable(kept)
  const derivations = (await tx.claims.derivable(kept)).map(claim => deriveClaim(claim, attributions.filter(({ claimId }) => claimId === claim.id)))
  const before = new Map(attributions.map(({ id, stance }) => [id, stance]))
  const moved = derivations.flatMap(({ stances }) => [...stances]).map(([id, stance]) => ({ id, stance })).filter(({ id, stance }) => before.get(id) !== stance)
  await tx.attributions.setStances(moved)
  await tx.claims.setDerived(derivations.map(({ claim }) => claim))
  await tx.changes.record(ids)
}
