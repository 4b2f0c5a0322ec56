import { parseCached } from './relation/parse/parse-cache.js'

/** News of the year before is still news. */
const RECENT = 1

/**
 * The date by which a text tells of another time than a claim that tells none: years before the claim was first seen, for news is of its own day.
 *
 * @param firstSeenAt a date-time
 * @returns its words; undefined where the claim is dated, its day is not known, or the text may well mean it.
 */
export function olderDateIn (text: string, claim: string, firstSeenAt: string | null): string | undefined {
  const { dates } = parseCached(text)
  if (firstSeenAt === null || dates.length === 0 || parseCached(claim).dates.length > 0) return undefined
  const latest = Number(firstSeenAt.slice(0, 4)) - RECENT
  const older = dates.filter(({ years, bound }) => bound === undefined && years !== undefined && years.high < latest)
  return older.length === dates.length ? older[0]?.text : undefined
}
