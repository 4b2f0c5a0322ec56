import { Type } from 'typebox'

/** From when until when, both included: times, or days as people write them. */
export interface Period { since?: string | undefined, until?: string | undefined }

/** A time or a day of a filter. */
export const moment = (description: string) =>
  Type.Optional(Type.Union([Type.String({ format: 'date-time' }), Type.String({ format: 'date' })], { description }))

const DAY = /^\d{4}-\d\d-\d\d$/

/** A time whose zone has lost its + on the way, as query strings do with one that is not escaped ("09:00:00 01:00"). */
export const withPlus = (time: string): string => time.replace(/ (?=\d\d:\d\d$)/, '+')

/** The same filters with times in the place of days: from the first moment of one, until the last of the other, in UTC. */
export const withTimes = <Filters extends Period>({ since, until, ...filters }: Filters) => ({
  ...filters,
  ...since !== undefined && { since: withPlus(since).replace(DAY, '$&T00:00:00Z') },
  ...until !== undefined && { until: withPlus(until).replace(DAY, '$&T23:59:59.999Z') }
})
