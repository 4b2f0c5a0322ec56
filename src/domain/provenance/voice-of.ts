import type { RecordedSource } from '../../store/store.js'

/**
 * For whom a statement counts on one claim. A named source counts for itself, and so does somebody anonymous, for one paper's "officials" need not be
 * another's. "The police" or "the ministry" of several articles count as one: articles that meet on a claim tell of one thing.
 */
export const voiceOf = (source: RecordedSource): string => source.named || source.kind === 'anonymous' ? source.id : wordsOf(source)

/** What an unnamed source goes by, whichever article it speaks in. */
export const wordsOf = ({ name, kind }: Pick<RecordedSource, 'name' | 'kind'>): string => `${kind} ${bareWords(name)}`

/** In lower case and without the article. */
export const bareWords = (name: string): string => name.toLowerCase().replace(LEADING, '')

const LEADING = /^(?:the|an?) /
