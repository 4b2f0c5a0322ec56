import type { Store } from '../store/store.js'
import { deriveClaims } from './provenance/derive-claims.js'

/** Attributions that are derived from in one piece, in some milliseconds; one claim may have more. */
const MOST_IN_PIECE = 250

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
  const counts = await tx.attributions.countOn(kept)
  for (const piece of piecesOf(kept, id => counts.get(id) ?? 0)) await derive(tx, piece)
  await tx.changes.record(ids)
}

function * piecesOf (claimIds: readonly string[], countOf: (id: string) => number): Generator<string[]> {
  let piece: string[] = []
  let held = 0
  for (const id of claimIds) {
    if (piece.length > 0 && held + countOf(id) > MOST_IN_PIECE) {
      yield piece
      piece = []
      held = 0
    }
    piece.push(id)
    held += countOf(id)
  }
  if (piece.length > 0) yield piece
}

async function derive (tx: Pick<Store, 'claims' | 'attributions'>, claimIds: string[]): Promise<void> {
  const attributions = await tx.attributions.derivable(claimIds)
  const derivations = deriveClaims(await tx.claims.derivable(claimIds), attributions)
  const before = new Map(attributions.map(({ id, stance }) => [id, stance]))
  const moved = derivations.flatMap(({ stances }) => [...stances]).map(([id, stance]) => ({ id, stance })).filter(({ id, stance }) => before.get(id) !== stance)
  await tx.attributions.setStances(moved)
  await tx.claims.setDerived(derivations.map(({ claim }) => claim))
}
