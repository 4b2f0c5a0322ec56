import { createHash, randomBytes } from 'node:crypto'
import { NotFound } from '../errors.js'
import type { ApiKey, Scope } from '../model/key.js'
import type { Store } from '../store/store.js'
import type { Edit } from './edit.js'

const SECRET_BYTES = 32
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Makes a key; its secret is in this answer and nowhere else. */
export async function createKey (store: Store, { name, scopes }: { name: string, scopes: Scope[] }, edit: Edit): Promise<{ key: ApiKey, secret: string }> {
  const secret = `onrecord_${randomBytes(SECRET_BYTES).toString('base64url')}`
  const key = await store.transaction(async tx => {
    const added = await tx.keys.add({ name, scopes: [...new Set(scopes)].sort(), hash: hashOf(secret) })
    await tx.audit.add({ keyId: edit.keyId, action: 'create', entity: 'key', entityId: added.id, before: null, after: added })
    return added
  })
  return { key, secret }
}

/** Revoking twice is no error. @throws {NotFound} KEY_NOT_FOUND. */
export async function revokeKey (store: Store, id: string, edit: Edit): Promise<ApiKey> {
  return await store.transaction(async tx => {
    const key = await tx.keys.revoke(id)
    if (key === undefined) throw new NotFound('KEY_NOT_FOUND', id)
    await tx.audit.add({ keyId: edit.keyId, action: 'revoke', entity: 'key', entityId: id, before: null, after: key })
    return key
  })
}

/** The key that a secret belongs to, unless it was revoked. */
export async function authenticate ({ keys }: Pick<Store, 'keys'>, secret: string): Promise<ApiKey | undefined> {
  const key = await keys.findByHash(hashOf(secret))
  return key?.revokedAt === null ? key : undefined
}

/**
 * Sees to it that somebody can administer the service: puts `adminKey` on record, or, where there is neither one nor any
 * admin key on record, makes one. Several processes may do so at once.
 *
 * @returns the secret of a key that was made, to be printed once.
 */
export async function ensureAdminKey (store: Store, adminKey: string | undefined): Promise<string | undefined> {
  return await store.exclusively(async tx => {
    const given = adminKey === undefined ? undefined : await tx.keys.findByHash(hashOf(adminKey))
    if (adminKey !== undefined && given === undefined) await tx.keys.add({ ...FIRST_ADMIN, hash: hashOf(adminKey) })
    return await tx.keys.countAdmins() > 0 ? undefined : (await createKey(tx, FIRST_ADMIN, BY_NOBODY)).secret
  })
}

const FIRST_ADMIN = { name: 'first admin', scopes: ['admin' as const] }
const BY_NOBODY: Edit = { keyId: null, ifMatch: undefined }
