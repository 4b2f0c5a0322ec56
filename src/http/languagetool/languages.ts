/** The languages that drafts are read in; others are matched by their words only. */
export const LANGUAGES = [
  ['English', 'en', 'en'],
  ['English (Australian)', 'en', 'en-AU'],
  ['English (Canadian)', 'en', 'en-CA'],
  ['English (GB)', 'en', 'en-GB'],
  ['English (New Zealand)', 'en', 'en-NZ'],
  ['English (South African)', 'en', 'en-ZA'],
  ['English (US)', 'en', 'en-US']
].map(([name = '', code = '', longCode = '']) => ({ name, code, longCode }))

const DEFAULT = 'en-US'
const CODE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/

/** Whether a client may say so. */
export const isLanguage = (code: string): boolean => code === 'auto' || CODE.test(code)

/** The code that stands in the answer: what was said, or of what was found the variant that the client prefers. */
export function languageCode (said: string, found: string, preferredVariants: readonly string[]): string {
  if (said !== 'auto') return said
  if (found === 'und') return DEFAULT
  const [variant] = preferredVariants.filter(variant => variant.split('-')[0] === found)
  return variant ?? (found === 'en' ? DEFAULT : found)
}

/** The language in English; of a code that names none, the code. */
export const languageName = (code: string): string => LANGUAGES.find(({ longCode }) => longCode === code)?.name ?? nameOf(code)

const names = new Intl.DisplayNames(['en'], { type: 'language' })

function nameOf (code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    // "en-US-US" has the form of a code, and no meaning
    return code
  }
}
