/** From Sunday on, as dates count them. */
export const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
export const MONTHS: readonly string[] =
  ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

const NAMES: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS])

/** Whether a word is a weekday's or a month's name in full. @param lower in lower case */
export const isCalendarName = (lower: string): boolean => NAMES.has(lower)
