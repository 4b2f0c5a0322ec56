import type { Token } from '../../document.js'
import { isCalendarName } from '../../../lexicon/calendar.js'

/** Whether a word sets what is told at some time. */
export const isOfTime = ({ text, lower, pos }: Pick<Token, 'text' | 'lower' | 'pos'>): boolean =>
  TIMES.has(lower) || (isCalendarName(lower) && lower !== 'may') || (pos === 'NUM' && /^(?:19|20)\d\d$/.test(lower)) || text === 'May'

const TIMES: ReadonlySet<string> = new Set(`now since later again soon then yesterday today tomorrow tonight currently recently formerly previously once eventually finally ago afterwards afterward meanwhile
week month year day night morning evening afternoon
weeks months years days hours minutes weekend spring summer autumn winter already reopened reopen still until before after midnight noon dawn dusk midday`.split(/\s+/))
