import type { DerivableAttribution, DerivableClaim } from '../../store/store.js'
import { deriveClaim, type Derivation } from './derive-claim.js'

/** {@link deriveClaim} for each of the claims, in their order, from its own among the attributions. */
export function deriveClaims (claims: readonly DerivableClaim[], attributions: readonly DerivableAttribution[]): Derivation[] {
  const own = new Map<string, DerivableAttribution[]>(claims.map(({ id }) => [id, []]))
  for (const attribution of attributions) own.get(attribution.claimId)?.push(attribution)
  return claims.map(claim => deriveClaim(claim, own.get(claim.id) ?? []))
}
