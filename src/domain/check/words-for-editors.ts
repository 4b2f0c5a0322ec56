import type { Attribution } from '../../model/attribution.js'

/** Where an attribution is written: "Northern Wire, 14 March 2022". */
export function placeOf ({ article: { publisher, publishedAt, url } }: Attribution): string {
  const where = publisher ?? (URL.canParse(url) ? new URL(url).host : url)
  return publishedAt === null ? where : `${where}, ${DAY.format(new Date(publishedAt))}`
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The source in a sentence: "the Kremlin", where the article that names it says so. */
export function nameOf ({ name, mention }: Attribution['source']): string {
  return mention?.text.toLowerCase() === `the ${name.toLowerCase()}` ? `the ${name}` : name
}

/** Names, each once, as a sentence lists them. */
export function namesOf (attributions: readonly Attribution[]): string {
  const names = [...new Set(attributions.map(({ source }) => nameOf(source)))]
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** How many there are of them, for the verb. */
export const isOne = (attributions: readonly Attribution[]): boolean => new Set(attributions.map(({ source }) => source.name)).size === 1

/** The sentence as it is written, shortened to what fits a message. */
export const quoted = ({ sentence: { text } }: Attribution): string => `“${text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text}”`

const LONGEST = 220

/** A sentence with words put before its full stop. */
export const before = (sentence: string, words: string): string => sentence.replace(/[.!?]?["”’]?$/u, end => `${words}${end}`)
