import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Store } from '../store/store.js'
import { ENGINE_VERSION } from './engine-version.js'
import type { MatchIndex } from './match/index/match-index.js'
import { readSnapshot, writeSnapshot, type Snapshot, type SnapshotHead } from './match/index/snapshot.js'

/** So many claims of a snapshot are looked up in the change log, to see that it is of this database and not of one restored from before. */
const WITNESSES = 16

type ChangeLog = Pick<Store, 'changes'>

/**
 * The index that was kept in a file, if it is of this engine and this database: each witness's claim has changed last when the snapshot says, or later, and the
 * cursor does not lie ahead. What has changed since comes with the change log.
 */
export async function findKeptIndex ({ changes }: ChangeLog, path: string): Promise<Snapshot | undefined> {
  const isTrusted = async ({ engineVersion, cursor, witnesses }: SnapshotHead): Promise<boolean> => {
    if (engineVersion !== ENGINE_VERSION || BigInt(cursor) > BigInt(await changes.cursor())) return false
    for (const { claimId, seq } of witnesses) if (((await changes.numberOf(claimId)) ?? -1) < seq) return false
    return witnesses.length > 0
  }
  return await readSnapshot(path, isTrusted)
}

/** Keeps an index that has seen all up to the cursor; nothing is kept where the change log knows none of its claims. */
export async function keepIndex ({ changes }: ChangeLog, index: MatchIndex, { path, cursor }: { path: string, cursor: string }): Promise<void> {
  const witnesses: SnapshotHead['witnesses'] = []
  const { slots } = index.claims
  const step = Math.max(1, Math.floor(slots / WITNESSES))
  for (let slot = 0; slot < slots; slot += step) {
    if (index.claims.isVacant(slot)) continue
    const claimId = index.claims.idAt(slot)
    const seq = await changes.numberOf(claimId)
    if (seq !== undefined) witnesses.push({ claimId, seq })
  }
  if (witnesses.length === 0) return
  await mkdir(dirname(path), { recursive: true })
  await sweep(path)
  await writeSnapshot(index, path, { engineVersion: ENGINE_VERSION, cursor, witnesses })
}

/** What is being written is done in seconds; what is older was left behind by a process that was killed. */
const ABANDONED_MS = 600_000

async function sweep (path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`)) continue
    const part = join(dirname(path), name)
    const { mtimeMs } = await stat(part)
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(part, { force: true })
  }
}
