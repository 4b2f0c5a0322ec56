import type { Store } from '../store/store.js'
import { deriveClaims } from './provenance/derive-claims.js'

/** Claims derived in one piece: hundreds of attributions may stand on each. */
const DERIVED_AT_ONCE = 10

/**
 * Writes anew what is derived of these claims, drops those that nothing holds any more, and notes the change for every index.
 * Belongs at the end of each change to attributions, in its transaction.
 */
export async function rederive (tx: Pick<Store, 'claims' | 'attributions' | 'changes'>, claimIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(claimIds)].sort()
  if (ids.length === 0) return
  const orphans = new Set(await tx.claims.orphans(ids))
  await tx.claims.remove([...orphans])
  const kept = ids.filter(id => !orphans.has(id))
  for (let at = 0; at < kept.length; at += DERIVED_AT_ONCE) await derive(tx, kept.slice(at, at + DERIVED_AT_ONCE))
  await tx.changes.record(ids)
}

async function derive (tx: Pick<Store, 'claims' | 'attributions'>, claimIds: string[]): Promise<void> {
  const attributions = await tx.attributions.derivable(claimIds)
  const derivations = deriveClaims(await tx.claims.derivable(claimIds), attributions)
  const before = new Map(attributions.map(({ id, stance }) => [id, stance]))
  const moved = derivations.flatMap(({ stances }) => [...stances]).map(([id, stance]) => ({ id, stance })).filter(({ id, stance }) => before.get(id) !== stance)
  await tx.attributions.setStances(moved)
  await tx.claims.setDerived(derivations.map(({ claim }) => claim))
}
