import { Merged, NotFound } from '../errors.js'
import type { Attribution } from '../model/attribution.js'
import type { Claim } from '../model/claim.js'
import type { Provenance } from '../model/provenance.js'
import { isNonDenial } from '../model/stance.js'
import type { Store } from '../store/store.js'
import { deriveClaims } from './provenance/derive-claims.js'
import { originsOf } from './provenance/origins.js'
import { summarise } from './provenance/summarise.js'

type TrailStore = Pick<Store, 'claims' | 'attributions'>

/**
 * The trail of one claim.
 *
 * @param options.asOf a date-time: only what was published until then, with status and stances as they stood.
 * @throws {NotFound} CLAIM_NOT_FOUND. @throws {Merged} when it was merged into another claim.
 */
export async function getProvenance (store: TrailStore, claimId: string, options: { asOf?: string | undefined } = {}): Promise<Provenance> {
  const [provenance] = await listProvenance(store, [claimId], options)
  if (provenance !== undefined) return provenance
  const into = await store.claims.findRedirect(claimId)
  throw into === undefined ? new NotFound('CLAIM_NOT_FOUND', claimId) : new Merged('CLAIM_MERGED', into)
}

/** The trails of several claims, in the order of their ids; unknown ones are left out. Three queries, however many claims. */
export async function listProvenance (store: TrailStore, claimIds: string[], { asOf }: { asOf?: string | undefined } = {}): Promise<Provenance[]> {
  const claims = asOf === undefined ? await store.claims.findAll(claimIds) : await claimsAsOf(store, claimIds, asOf)
  const attributions = await attributionsAsOf(store, claims.map(({ id }) => id), asOf)
  const trails = new Map<string | null, Attribution[]>(claims.map(({ id }) => [id, []]))
  for (const attribution of attributions) trails.get(attribution.claimId)?.push(attribution)
  return claims.map(claim => trailOf(claim, trails.get(claim.id) ?? []))
}

function trailOf (claim: Claim, attributions: Attribution[]): Provenance {
  const origins = originsOf(attributions)
  return {
    claim,
    summary: summarise(claim, attributions, origins),
    attributions,
    denials: attributions.filter(({ stance }) => stance === 'denies'),
    nonDenials: attributions.filter(({ stance }) => isNonDenial(stance)),
    origins
  }
}

/** Claims with wording, status and counts as they stood then. */
export async function claimsAsOf (store: TrailStore, claimIds: string[], asOf: string): Promise<Claim[]> {
  const { derivations } = await deriveAsOf(store, claimIds, asOf)
  return (await store.claims.findAll(claimIds)).map(claim => ({ ...claim, ...derivations.get(claim.id)?.claim }))
}

async function attributionsAsOf (store: TrailStore, claimIds: string[], asOf: string | undefined): Promise<Attribution[]> {
  const attributions = await store.attributions.ofClaims(claimIds, { asOf })
  if (asOf === undefined) return attributions
  const { stances } = await deriveAsOf(store, claimIds, asOf)
  return attributions.map(attribution => ({ ...attribution, stance: stances.get(attribution.id) ?? attribution.stance }))
}

async function deriveAsOf (store: TrailStore, claimIds: string[], asOf: string) {
  const [claims, attributions] = await Promise.all([store.claims.derivable(claimIds), store.attributions.derivable(claimIds, { asOf })])
  const derivations = new Map(deriveClaims(claims, attributions).map(derivation => [derivation.claim.id, derivation]))
  return { derivations, stances: new Map([...derivations.values()].flatMap(({ stances }) => [...stances])) }
}
