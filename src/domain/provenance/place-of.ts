import type { Attribution } from '../../model/attribution.js'

/** Where an attribution is written: "Northern Wire, 14 March 2022". */
export function placeOf ({ article: { publisher, publishedAt, url } }: Attribution): string {
  const where = publisher ?? (URL.canParse(url) ? new URL(url).host : url)
  return publishedAt === null ? where : `${where}, ${DAY.format(new Date(publishedAt))}`
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
