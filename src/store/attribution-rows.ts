import { asc, eq, sql } from 'drizzle-orm'
import type { Attribution } from '../model/attribution.js'
import type { Relay } from '../model/source.js'
import { anyOf } from './any-of.js'
import type { Connection } from './connection.js'
import { groupRows, isoTimeOrNull } from './rows.js'
import { articles, attributionRelays, attributions, claims, publishers, revisions, sources } from './schema.js'

const { articleId, number, title, publishedAt, supersededAt } = revisions
const { id, name, kind } = sources
/** A source as far as attributions show it. */
export const recordedSource = { id, name, kind, named: sql<boolean>`${sources.articleId} is null` }

/** Attributions joined with all that an answer shows of them, relays apart; of its revision all but the text, which may be megabytes. */
export const selectAttributions = (db: Connection) => db
  .select({
    attribution: attributions,
    revision: { articleId, number, title, publishedAt, supersededAt },
    url: articles.url,
    publisher: publishers.name,
    source: recordedSource,
    claim: claims.text
  })
  .from(attributions)
  .innerJoin(revisions, eq(revisions.id, attributions.revisionId))
  .innerJoin(articles, eq(articles.id, revisions.articleId))
  .innerJoin(sources, eq(sources.id, attributions.sourceId))
  .leftJoin(publishers, eq(publishers.id, revisions.publisherId))
  .leftJoin(claims, eq(claims.id, attributions.claimId))
  .$dynamic()

export type AttributionRow = Awaited<ReturnType<typeof selectAttributions>>[number]
type RelayRow = Relay & { attributionId: string, link: 'via' | 'through' }

/** The rows as answers, in their order, with their relays. */
export async function toAttributions (db: Connection, rows: AttributionRow[]): Promise<Attribution[]> {
  const relaysIn = groupRows(await relaysOf(db, rows.map(({ attribution }) => attribution.id)), ({ attributionId }) => attributionId)
  return rows.map(row => toAttribution(row, relaysIn(row.attribution.id)))
}

async function relaysOf (db: Connection, ids: string[]): Promise<RelayRow[]> {
  if (ids.length === 0) return []
  return await db
    .select({
      attributionId: attributionRelays.attributionId,
      link: attributionRelays.link,
      ...recordedSource,
      mention: attributionRelays.mention
    })
    .from(attributionRelays)
    .innerJoin(sources, eq(sources.id, attributionRelays.sourceId))
    .where(anyOf(attributionRelays.attributionId, ids))
    .orderBy(asc(attributionRelays.attributionId), asc(attributionRelays.position))
}

function toAttribution ({ attribution, revision, url, publisher, source, claim }: AttributionRow, relays: RelayRow[]): Attribution {
  const { id, claimId, stance, polarity, quoteType, confidence, role, mention, cues, contents, sentence, edited, version } = attribution
  const chain = (wanted: RelayRow['link']) => relays.filter(({ link }) => link === wanted).map(({ attributionId, link, ...relay }) => relay)
  return {
    id,
    claimId,
    stance,
    polarity,
    quoteType,
    confidence: Math.round(confidence * 1e4) / 1e4,
    source: { ...source, role, mention },
    via: chain('via'),
    through: chain('through'),
    cues,
    contents,
    sentence,
    claim,
    superseded: revision.supersededAt !== null,
    edited: edited.length > 0,
    version,
    article: { id: revision.articleId, revision: revision.number, url, title: revision.title, publisher, publishedAt: isoTimeOrNull(revision.publishedAt) }
  }
}
