import type { Attribution } from '../../model/attribution.js'
import type { Origin } from '../../model/provenance.js'
import type { Relay } from '../../model/source.js'
import { headlined, type Root } from './headlined.js'
import { bareWords, wordsOf } from './voice-of.js'

/**
 * The distinct roots of the chains of those who state the claim: the last one cited, or the source that cites nobody. A source
 * that cites somebody in one article is the same origin where another article drops that ("12 articles, 1 origin"); so is whom a headline calls by fewer
 * words than its story. Unnamed origins of different sources are different: one paper's "officials" need not be another's, but those who told a paper are
 * those whom it cites. "The police" of all articles are one: these tell of one thing.
 *
 * @param attributions in the order of the trail; origins come in the order of their first statement.
 */
export function originsOf (attributions: readonly Attribution[]): Origin[] {
  const stating = attributions.filter(({ stance }) => stance === 'asserts' || stance === 'confirms')
  const cited = new Map(stating.filter(({ via }) => via.length > 0).map(attribution => [attribution.source.id, lastCited(attribution)]))
  const rooted = headlined(stating.map(attribution => ({ attribution, root: rootOf(attribution, cited) })))
  const groups = new Map<string, Origin & { articleIds: Set<string> }>()
  for (const { attribution, root } of rooted) {
    const key = `${root.named ? root.sourceId : wordsOf(root)} ${bareWords(root.citedBy ?? '')}`
    const origin = groups.get(key) ?? { ...root, attributions: 0, articles: 0, articleIds: new Set() }
    origin.articleIds.add(attribution.article.id)
    groups.set(key, { ...origin, attributions: origin.attributions + 1, articles: origin.articleIds.size })
  }
  return [...groups.values()].map(({ articleIds, ...origin }) => origin)
}

function lastCited ({ source, via }: Attribution): Root {
  const last = via.at(-1) ?? source
  return rootFrom(last, isFloating(last) ? source.name : null)
}

function rootOf (attribution: Attribution, cited: ReadonlyMap<string, Root>): Root {
  const { source, via, through, article } = attribution
  if (via.length > 0) return lastCited(attribution)
  return cited.get(source.id) ?? rootFrom(source, source.kind === 'anonymous' ? through.at(-1)?.name ?? article.publisher : null)
}

/** Whom, or what, nothing but who cites it tells from others of the name. */
const isFloating = ({ kind, named }: Relay): boolean => kind === 'anonymous' || (kind === 'document' && !named)

function rootFrom (source: Relay, citedBy: string | null): Root {
  const [, name = source.name, by = citedBy] = (isFloating(source) ? SEEN_BY.exec(source.name) : null) ?? []
  return { sourceId: source.id, name, kind: source.kind, named: source.named, citedBy: by }
}

/** "bank records seen by the Courier" are the bank records that the Courier cites. */
const SEEN_BY = /^(\S.*?),? (?:seen|obtained|reviewed|viewed|examined) by (\S.*)$/
