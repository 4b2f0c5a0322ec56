import type { MatchEntry } from '../store/match-store.js'
import type { IndexedClaim, Store } from '../store/store.js'
import { ENGINE_VERSION } from './engine-version.js'
import { termsOf } from './match/index/index-terms.js'
import { LONGEST } from './match/index/vocabulary.js'
import { keyOf } from './match/retrieve/known-terms.js'
import { indexable } from './indexable.js'

/** Claims that are entered at once. */
const BATCH = 2000

/** Enters all claims, batch by batch; several processes that start at once do it together, and one that was stopped goes on. */
export async function fillEntries (store: Store): Promise<void> {
  if ((await store.matching.filling(ENGINE_VERSION))?.isWhole === true) return
  for (let isWhole = false; !isWhole;) {
    isWhole = await store.exclusively(async tx => {
      const filling = await tx.matching.filling(ENGINE_VERSION)
      if (filling === undefined) await tx.matching.restart(ENGINE_VERSION)
      if (filling?.isWhole === true) return true
      const { claims, last } = await tx.claims.indexedAfter(filling?.filledTo ?? null, BATCH)
      await tx.matching.replace(claims.map(({ id }) => id), claims.map(entryOf))
      await tx.matching.fillTo({ isWhole: last === undefined, filledTo: last ?? null })
      return last === undefined
    })
  }
}

/** Enters what has changed. Belongs in a transaction that is alone. */
export async function settleEntries (tx: Store): Promise<void> {
  const stale = await tx.matching.stale()
  for (let at = 0; at < stale.length; at += BATCH) {
    const ids = stale.slice(at, at + BATCH)
    await tx.matching.replace(ids, (await tx.claims.indexed(ids)).map(entryOf))
  }
  await tx.matching.settle()
}

function entryOf (indexed: IndexedClaim): MatchEntry {
  const claim = indexable(indexed)
  const own = [claim.text, claim.title === claim.text ? '' : claim.title ?? ''].map(termsOf)
  const terms = [...own, ...claim.wordings.map(termsOf)].flat().map(({ term }) => keyOf(term))
  return { claim, terms: [...new Set(terms)], length: Math.min(LONGEST, own.flat().length) }
}
