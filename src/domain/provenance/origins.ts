import type { Attribution } from '../../model/attribution.js'
import type { Origin } from '../../model/provenance.js'
import { wordsOf } from './voice-of.js'

interface Root extends Pick<Origin, 'sourceId' | 'name' | 'kind' | 'named' | 'citedBy'> {}

/**
 * The distinct roots of the chains of those who state the claim: the last one cited, or the source that cites nobody. A source
 * that cites somebody in one article is the same origin where another article drops that ("12 articles, 1 origin"). Unnamed
 * origins of different sources are different: one paper's "officials" need not be another's. "The police" of all articles are one: these tell of one thing.
 *
 * @param attributions in the order of the trail; origins come in the order of their first statement.
 */
export function originsOf (attributions: readonly Attribution[]): Origin[] {
  const stating = attributions.filter(({ stance }) => stance === 'asserts' || stance === 'confirms')
  const cited = new Map(stating.filter(({ via }) => via.length > 0).map(attribution => [attribution.source.id, lastCited(attribution)]))
  const groups = new Map<string, Origin & { articleIds: Set<string> }>()
  for (const attribution of stating) {
    const root = rootOf(attribution, cited)
    const key = `${root.named ? root.sourceId : wordsOf(root)} ${root.citedBy ?? ''}`
    const origin = groups.get(key) ?? { ...root, attributions: 0, articles: 0, articleIds: new Set() }
    origin.articleIds.add(attribution.article.id)
    groups.set(key, { ...origin, attributions: origin.attributions + 1, articles: origin.articleIds.size })
  }
  return [...groups.values()].map(({ articleIds, ...origin }) => origin)
}

function lastCited ({ source, via }: Attribution): Root {
  const last = via.at(-1) ?? source
  return { sourceId: last.id, name: last.name, kind: last.kind, named: last.named, citedBy: last.kind === 'anonymous' ? source.name : null }
}

function rootOf (attribution: Attribution, cited: ReadonlyMap<string, Root>): Root {
  const { id, name, kind, named } = attribution.source
  if (attribution.via.length > 0) return lastCited(attribution)
  return cited.get(id) ?? { sourceId: id, name, kind, named, citedBy: kind === 'anonymous' ? attribution.article.publisher : null }
}
