import type { Attribution } from '../model/attribution.js'
import type { Claim } from '../model/claim.js'
import type { Provenance } from '../model/provenance.js'
import { isNonDenial, type Stance } from '../model/stance.js'
import type { DerivedClaim, Store } from '../store/store.js'
import { missingClaim } from './claims.js'
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
  if (provenance === undefined) throw await missingClaim(store.claims, claimId)
  return provenance
}

/** The trails of several claims, in the order of their ids; unknown ones are left out. A few queries, however many claims. */
export async function listProvenance (store: TrailStore, claimIds: string[], { asOf }: { asOf?: string | undefined } = {}): Promise<Provenance[]> {
  const [claims, attributions] = [await store.claims.findAll(claimIds), await store.attributions.ofClaims(claimIds, { asOf })]
  const then = asOf === undefined ? AS_STORED : await deriveAsOf(store, claimIds, asOf)
  const trails = new Map<string | null, Attribution[]>(claims.map(({ id }) => [id, []]))
  for (const one of attributions) trails.get(one.claimId)?.push({ ...one, stance: then.stances.get(one.id) ?? one.stance })
  return claims.map(claim => trailOf({ ...claim, ...then.claims.get(claim.id) }, trails.get(claim.id) ?? []))
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

interface Derived { claims: ReadonlyMap<string, DerivedClaim>, stances: ReadonlyMap<string, Stance> }
const AS_STORED: Derived = { claims: new Map(), stances: new Map() }

/** What is derived of claims from what was published until then: wording, status and counts, and the stances of their attributions. */
export async function deriveAsOf (store: TrailStore, claimIds: string[], asOf: string): Promise<Derived> {
  const derivations = deriveClaims(await store.claims.derivable(claimIds), await store.attributions.derivable(claimIds, { asOf }))
  return { claims: new Map(derivations.map(({ claim }) => [claim.id, claim])), stances: new Map(derivations.flatMap(({ stances }) => [...stances])) }
}
