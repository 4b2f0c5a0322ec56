import type { Difference } from '../../../../model/match.js'
import type { Aligned } from '../align/aligned.js'

/** How often a thing is, or what a figure is told of: "40 euros a month", "40 percent per year", "weekly". */
const RATE = new RegExp([
  '\\b(?:per|each|every|(?:\\d\\S*|times|once|twice|dozens|hundreds|thousands|millions|billions)(?: \\p{L}+){0,2} an?) (second|minute|hour|day|night|week|fortnight|month|quarter|year|annum|decade)\\b',
  '\\b(hour|dai|night|week|fortnight|month|quarter|year|annual)ly\\b',
  '\\b(annual)\\b'
].join('|'), 'gu')
const PERIODS: ReadonlyMap<string, string> = new Map([['dai', 'day'], ['annum', 'year'], ['annual', 'year']])

/** Whether the texts tell of other stretches of time that something is reckoned by. */
export function rateDifference ({ known, found }: Aligned): Difference[] {
  const [mine, theirs] = [ratesOf(known.plain), ratesOf(found.plain)]
  if (mine.length === 0 || theirs.length === 0 || mine.some(({ period }) => theirs.some(other => other.period === period))) return []
  return [{ kind: 'number', known: mine[0]?.text ?? '', found: theirs[0]?.text ?? '' }]
}

interface Rate { text: string, period: string }

const ratesOf = (plain: string): Rate[] => Array.from(plain.matchAll(RATE), ([text, ...periods]) => {
  const period = periods.find(told => told !== undefined) ?? ''
  return { text, period: PERIODS.get(period) ?? period }
})
