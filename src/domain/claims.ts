import { InvalidRequest, Merged, NotFound, TextEmpty } from '../errors.js'
import type { Claim, ClaimInput, Review, ReviewInput } from '../model/claim.js'
import type { ClaimChange, Store } from '../store/store.js'
import { parseUrl } from './article-url.js'
import { hasReviews, isAsEntered } from './as-entered.js'
import { checkVersion, toChange, type Edit } from './edit.js'
import { guessLanguage } from './extract/language.js'
import { readProposition } from './extract/polarity/read-proposition.js'
import type { OnRecord } from './open-record.js'
import { rederive } from './rederive.js'

/** @throws {NotFound} CLAIM_NOT_FOUND. @throws {Merged} when it was merged into another claim. */
export async function getClaim ({ claims }: Pick<Store, 'claims'>, id: string): Promise<Claim> {
  const claim = await claims.find(id)
  if (claim === undefined) throw await missingClaim(claims, id)
  return claim
}

/** Why no claim has an id: it never had one, or that one was merged into another. */
export async function missingClaim (claims: Pick<Store['claims'], 'findRedirect'>, id: string): Promise<NotFound | Merged> {
  const into = await claims.findRedirect(id)
  return into === undefined ? new NotFound('CLAIM_NOT_FOUND', id) : new Merged('CLAIM_MERGED', into)
}

/**
 * Enters a claim by hand or from an archive; the same `externalId` again updates what is given and differs.
 *
 * @throws {TextEmpty} @throws {InvalidUrl} for that of a review.
 */
export async function enterClaim (record: OnRecord, input: ClaimInput): Promise<{ created: boolean, claim: Claim }> {
  checkWords(input.text)
  for (const [index, { url }] of (input.reviews ?? []).entries()) parseUrl(url, `/reviews/${index}/url`)
  return await record.change(async tx => {
    const known = input.externalId === undefined ? undefined : await tx.claims.findByExternalId(input.externalId)
    if (known !== undefined && await isOnRecord(tx, known, input)) return { created: false, claim: known }
    const id = known?.id ?? await tx.claims.add(newClaim(input))
    // a claim that another was merged into keeps its own words
    if (known !== undefined) await tx.claims.update(id, known.externalId === input.externalId ? { ...written(input), ...firstSeen(input) } : {})
    for (const review of input.reviews ?? []) await tx.reviews.add(id, review)
    await rederive(tx, [id])
    return { created: known === undefined, claim: await getClaim(tx, id) }
  })
}

/** Whether nothing that is given is news. */
async function isOnRecord ({ claims }: Pick<Store, 'claims'>, claim: Claim, input: ClaimInput): Promise<boolean> {
  // a claim that another was merged into keeps its own words
  if (claim.externalId !== input.externalId) return hasReviews(claim, input)
  const [entered] = await claims.derivable([claim.id])
  return isAsEntered({ claim, firstSeenAt: entered?.enteredFirstSeenAt ?? null }, input)
}

function checkWords (text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new TextEmpty()
}

const firstSeen = ({ firstSeenAt }: ClaimInput): ClaimChange => firstSeenAt === undefined ? {} : { enteredFirstSeenAt: utc(firstSeenAt) }
const utc = (time: string): string => new Date(time).toISOString()

function newClaim (input: ClaimInput) {
  const { externalId = null, title = null, claimant = null, text, firstSeenAt } = input
  const language = input.language ?? guessLanguage(text)
  const { polarity } = readProposition(text)
  return { externalId, text, polarity, title, claimant, language, entered: true, firstSeenAt: firstSeenAt === undefined ? null : utc(firstSeenAt) }
}

export interface ClaimPatch { text?: string, title?: string | null, language?: string, claimant?: string | null, status?: 'retracted' | null, reason?: string }

/** What a person wrote of a claim; a text of theirs is not derived any more. */
function written ({ text, title, language, claimant }: Pick<ClaimPatch, 'text' | 'title' | 'language' | 'claimant'>): ClaimChange {
  return {
    ...text !== undefined && { text, polarity: readProposition(text).polarity, textEdited: true },
    ...title !== undefined && { title },
    ...language !== undefined && { language },
    ...claimant !== undefined && { claimant }
  }
}

/**
 * Corrects wording or metadata, retracts with a reason (`status` "retracted"), or takes a retraction back (`status` null).
 *
 * @throws {NotFound} @throws {Conflict} when it was merged. @throws {VersionMismatch} @throws {TextEmpty}
 * @throws {InvalidRequest} when a retraction gives no reason.
 */
export async function editClaim (record: OnRecord, id: string, patch: ClaimPatch, edit: Edit): Promise<Claim> {
  if (patch.text !== undefined) checkWords(patch.text)
  if (patch.status === 'retracted' && (patch.reason ?? '').trim() === '') throw new InvalidRequest('a retraction needs a reason', '/reason')
  if (patch.status !== 'retracted' && patch.reason !== undefined) throw new InvalidRequest('a reason belongs to a retraction', '/reason')
  const retraction = patch.status === undefined ? {} : { retractedReason: patch.reason ?? null }
  return await changeClaim(record, { id, edit, action: 'edit' }, async tx => await tx.claims.update(id, { ...written(patch), ...retraction }))
}

/**
 * Removes a claim; its attributions stay in their articles, without a claim.
 *
 * @throws {NotFound} @throws {Conflict} when it was merged. @throws {VersionMismatch}
 */
export async function removeClaim (record: OnRecord, id: string, edit: Edit): Promise<void> {
  await record.change(async tx => {
    const before = await claimToEdit(tx, id, edit)
    await tx.attributions.moveAll(id, null)
    await tx.claims.remove([id])
    await tx.changes.record([id])
    await tx.audit.add({ keyId: edit.keyId, action: 'remove', entity: 'claim', entityId: id, before, after: null })
  })
}

/** Lays everything of one claim on another; the old id redirects from then on. Yields the other. */
export async function mergeClaim (record: OnRecord, id: string, into: string, edit: Edit): Promise<Claim> {
  if (id.toLowerCase() === into.toLowerCase()) throw new InvalidRequest('a claim cannot be merged into itself', '/into')
  return await record.change(async tx => {
    const before = await claimToEdit(tx, id, edit)
    await toChange(getClaim(tx, into))
    await tx.attributions.moveAll(id, into)
    await tx.claims.markMerged(id, into)
    await rederive(tx, [id, into])
    const after = await getClaim(tx, into)
    await tx.audit.add({ keyId: edit.keyId, action: 'merge', entity: 'claim', entityId: id, before, after })
    return after
  })
}

/** Takes attributions of a claim apart into a claim of their own, and yields that one. Re-ingestion keeps them there. */
export async function splitClaim (record: OnRecord, id: string, attributionIds: string[], edit: Edit): Promise<Claim> {
  return await record.change(async tx => {
    const before = await claimToEdit(tx, id, edit)
    const trail = await tx.attributions.ofClaims([id])
    const wanted = new Set(attributionIds.map(attributionId => attributionId.toLowerCase()))
    const leaving = new Set(trail.map(attribution => attribution.id).filter(attributionId => wanted.has(attributionId)))
    if (leaving.size !== wanted.size) throw new InvalidRequest('not all of these are attributions of this claim', '/attributions')
    if (leaving.size === trail.length) throw new InvalidRequest('at least one attribution has to stay', '/attributions')
    const own = await tx.claims.add({ text: before.text, polarity: 'positive', language: before.language, entered: false })
    for (const { id } of trail) await tx.attributions.update(id, { claimId: leaving.has(id) ? own : before.id, edited: ['claim'] })
    await rederive(tx, [id, own])
    const after = await getClaim(tx, own)
    await tx.audit.add({ keyId: edit.keyId, action: 'split', entity: 'claim', entityId: id, before, after })
    return after
  })
}

/** Adds a fact-checker's verdict, or replaces the one with the same URL. @throws {InvalidUrl} */
export async function addReview (record: OnRecord, id: string, review: ReviewInput, edit: Edit): Promise<Review> {
  parseUrl(review.url)
  return await record.change(async tx => {
    await claimToEdit(tx, id, edit)
    const added = await tx.reviews.add(id, review)
    await tx.claims.update(id, {})
    await tx.audit.add({ keyId: edit.keyId, action: 'review', entity: 'claim', entityId: id, before: null, after: added })
    return added
  })
}

async function claimToEdit (tx: Store, id: string, edit: Edit): Promise<Claim> {
  const claim = await toChange(getClaim(tx, id))
  checkVersion(edit, claim.version)
  return claim
}

interface ClaimEdit { id: string, edit: Edit, action: string }
async function changeClaim (record: OnRecord, { id, edit, action }: ClaimEdit, change: (tx: Store) => Promise<void>): Promise<Claim> {
  return await record.change(async tx => {
    const before = await claimToEdit(tx, id, edit)
    await change(tx)
    await rederive(tx, [id])
    const after = await getClaim(tx, id)
    await tx.audit.add({ keyId: edit.keyId, action, entity: 'claim', entityId: id, before, after })
    return after
  })
}
