import type { Token } from '../../document.js'

/** Whether a word sets what is told at some time. */
export const isOfTime = ({ text, lower, pos }: Pick<Token, 'text' | 'lower' | 'pos'>): boolean =>
  TIMES.has(lower) || (pos === 'NUM' && /^(?:19|20)\d\d$/.test(lower)) || text === 'May'

const TIMES: ReadonlySet<string> = new Set(`now since later again soon then yesterday today tomorrow tonight currently recently formerly previously once eventually finally ago afterwards afterward meanwhile
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week month year day night morning evening afternoon
weeks months years days hours minutes weekend spring summer autumn winter already reopened reopen still until before after midnight noon dawn dusk midday`.split(/\s+/))
