import { and, sql, type SQL } from 'drizzle-orm'
import { instant } from './rows.js'
import { datedOrder, revisions } from './schema.js'

/** Revisions by publication, the undated last. */
export const publishedOrder = datedOrder(revisions.publishedAt)

/** Published from one time to another, both included; undated ones lie between no dates. */
export const publishedBetween = (since: string | undefined, until: string | undefined): SQL | undefined => and(
  since === undefined ? undefined : sql`${publishedOrder} >= ${instant(since)}`,
  until === undefined ? undefined : sql`${publishedOrder} > '-infinity' and ${publishedOrder} <= ${instant(until)}`
)
