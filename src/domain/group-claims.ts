import type { Polarity } from '../model/stance.js'
import type { NewClaim, Store } from '../store/store.js'
import type { OnRecord } from './open-record.js'
import { canMeanSame, dependsOnOccasion, occasionOf, type Occasion } from './match/occasion.js'
import { sameClaim } from './match/same-claim.js'

/** How deep the index is asked: a claim worth joining is never further down. */
const CANDIDATES = 30

type GroupStore = Pick<Store, 'claims' | 'attributions' | 'articles'>
interface OfArticle { occasion: Occasion, former: ReadonlyMap<string, string[]> }
export interface Proposition { proposition: string, stated: string, polarity: Polarity, language: string }

/**
 * Lays the propositions of one article on canonical claims: a known claim where the relation is `same` and the score passes the
 * merge threshold, else a new one. Where a proposition is the same as two claims, those two are one, and the younger is merged
 * into the older; so the groups do not depend on which article came first. What means something else in another article (see `canMeanSame`) does not
 * join. Claims that a person entered or edited are never merged on our own.
 *
 * @param article its occasion, and by claim how its earlier revisions worded what no article holds any more: a text that comes back finds its claims again.
 */
export function claimGrouper (tx: GroupStore, index: OnRecord['index'], { occasion, former }: OfArticle) {
  const occasionsOf = occasionReader(tx)
  const own = new Map(former)
  const merged = new Map<string, string>()
  const touched = new Set<string>()
  const current = (id: string): string => {
    const into = merged.get(id)
    return into === undefined ? id : current(into)
  }

  const same = async (proposition: string): Promise<string[]> => {
    const found = await index.search(proposition, { limit: CANDIDATES })
    const known = found.map(({ claim }) => ({ id: claim.id, wordings: [...new Set([claim.text, ...claim.wordings])] }))
    const fresh = [...own].map(([id, wordings]) => ({ id, wordings }))
    const scored = [...known, ...fresh].map(({ id, wordings }) => ({ id: current(id), ...bestOf(proposition, wordings) }))
    const joinable = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    const ids = new Set<string>()
    for (const { id, wording } of joinable) if (own.has(id) || await means(proposition, wording, id)) ids.add(id)
    return [...ids]
  }

  /** Whether a known claim means the same in one of its articles at least. */
  const means = async (proposition: string, wording: string, id: string): Promise<boolean> => {
    const floating = [proposition, wording].filter(dependsOnOccasion)
    if (floating.length === 0) return true
    const others = await occasionsOf(id)
    return others.length === 0 || others.some(other => floating.every(text => canMeanSame(text, occasion, other)))
  }

  const merge = async (ids: string[]): Promise<void> => {
    const [into, ...others] = (await mergeable(tx, ids)).sort()
    if (into === undefined) return
    for (const id of others) {
      await tx.attributions.moveAll(id, into)
      await tx.claims.markMerged(id, into)
      merged.set(id, into)
      touched.add(id)
    }
  }

  return {
    /** The claim that this proposition states or negates. */
    async claimOf ({ proposition, stated, polarity, language }: Proposition): Promise<string> {
      const ids = await same(proposition)
      if (ids.length > 1) await merge(ids)
      const id = current(ids[0] ?? await tx.claims.add(newClaim({ proposition, stated, polarity, language })))
      own.set(id, [...own.get(id) ?? [], proposition])
      touched.add(id)
      return id
    },
    /** Where a claim is now, should a later proposition have merged it. */
    current,
    /** All claims that were opened, joined or merged. */
    touched
  }
}

const newClaim = ({ proposition, stated, polarity, language }: Proposition): NewClaim =>
  ({ text: polarity === 'positive' ? proposition : stated, polarity, language, entered: false })

/** The wording that is nearest, and how near. */
const bestOf = (proposition: string, wordings: readonly string[]): { wording: string, score: number } =>
  wordings.map(wording => ({ wording, score: sameClaim(proposition, wording) })).reduce((best, next) => next.score > best.score ? next : best)

/** Of the articles that carry a claim so many are looked at, the earliest. */
const MOST_ARTICLES = 20

/** Reads of which occasion the articles are that carry a claim; each article once. */
function occasionReader ({ attributions, articles }: GroupStore): (claimId: string) => Promise<Occasion[]> {
  const read = new Map<string, Occasion>()
  return async claimId => {
    const carrying = new Map((await attributions.derivable([claimId])).map(({ articleId, publishedAt }) => [articleId, publishedAt]))
    const occasions: Occasion[] = []
    for (const [id, publishedAt] of [...carrying].slice(0, MOST_ARTICLES)) {
      const known = read.get(id) ?? occasionOf({ ...await articles.findText(id) ?? { title: null, text: '' }, publishedAt })
      read.set(id, known)
      occasions.push(known)
    }
    return occasions
  }
}

/** Of these, the claims that no person has had a hand in. */
async function mergeable (tx: GroupStore, ids: string[]): Promise<string[]> {
  const claims = await tx.claims.derivable(ids)
  const untouched = claims.filter(({ entered, textEdited, retractedReason }) => !entered && !textEdited && retractedReason === null)
  const attributions = await tx.attributions.ofClaims(untouched.map(({ id }) => id))
  const placed = new Set(attributions.filter(({ edited }) => edited).map(({ claimId }) => claimId))
  return untouched.map(({ id }) => id).filter(id => !placed.has(id))
}
