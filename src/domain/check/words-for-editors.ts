import type { Attribution } from '../../model/attribution.js'

/** The source in a sentence: "the Kremlin", where the article that names it says so. */
export function nameOf ({ name, mention }: Pick<Attribution['source'], 'name' | 'mention'>): string {
  return mention?.text.toLowerCase() === `the ${name.toLowerCase()}` ? `the ${name}` : name
}

/** On whose word it stands in the end, and who cites them, if anybody: "US officials", cited by "The New York Times". */
export interface Word { by: Pick<Attribution['source'], 'name' | 'kind' | 'mention'>, citedBy: Attribution['source'] | undefined, attribution: Attribution }

/** On whose word those who state a claim do so first; where the first leaves out whom it cites, another place tells it. */
export function wordOf (affirming: readonly Attribution[]): Word | undefined {
  const [first] = affirming
  const attribution = affirming.find(({ source, via }) => source.id === first?.source.id && via.length > 0) ?? first
  if (attribution === undefined) return undefined
  const root = attribution.via.at(-1)
  return { by: root ?? attribution.source, citedBy: root === undefined ? undefined : attribution.source, attribution }
}

/** "US officials, cited by The New York Times" */
export const spokenBy = ({ by, citedBy }: Word): string => citedBy === undefined ? nameOf(by) : `${nameOf(by)}, cited by ${nameOf(citedBy)}`

/** What lays a sentence on them: ", US officials said". */
export const saidBehind = ({ by, citedBy }: Word): string => citedBy === undefined ? `, ${nameOf(by)} said` : `, according to ${nameOf(by)} cited by ${nameOf(citedBy)}`

/** Whether a verb behind the name is in the plural: of groups, and of "officials", but not of one body with such a name ("The Coast Times"). */
export function isPlural ({ name, kind }: Pick<Word['by'], 'name' | 'kind'>): boolean {
  const [head = ''] = name.split(/ (?:of|for|at|from|in|with|close to|near) /u)
  return kind === 'group' || (/(?:^|\s)\p{Ll}*[^s\P{Ll}]s$|\b[Pp]olice$/u.test(head) && !/^(?:an?|one) /iu.test(head))
}

/** Names, each once, as a sentence lists them. */
export function namesOf (attributions: readonly Attribution[]): string {
  const names = [...new Set(attributions.map(({ source }) => nameOf(source)))]
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** Whether the verb behind their names is in the singular: of one, who is not several ("engineers"). */
export const isOne = (attributions: readonly Attribution[]): boolean =>
  new Set(attributions.map(({ source }) => source.name)).size === 1 && !attributions.some(({ source }) => isPlural(source))

/** The sentence as it is written, shortened to what fits a message. */
export const quoted = ({ sentence: { text } }: Attribution): string => `“${text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text}”`

const LONGEST = 220

/** A sentence with words put before its full stop. */
export const before = (sentence: string, words: string): string => sentence.replace(/[.!?]?["”’]?$/u, end => `${words}${end}`)
