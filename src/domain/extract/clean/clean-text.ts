import { TextEmpty, TextTooLong } from '../../../errors.js'

/** Longest text that is read, in UTF-16 code units: some 30,000 words, ten times a long article. */
export const MAX_TEXT_LENGTH = 200_000

/**
 * One step of cleaning: what matches `pattern` is replaced. Each step is linear and works match by match, so that
 * `cleanWithMap` can follow every character through it.
 */
export interface CleaningStep { pattern: RegExp, replace: (match: string) => string }

export const CLEANING: CleaningStep[] = [
  // every line end that Unicode knows; a form feed ends a line too
  { pattern: /\r\n?|[\v\f\u0085\u2028\u2029]/g, replace: () => '\n' },
  // control characters but tab and line feed, and the byte order mark, which wink would drop and so shift every offset
  { pattern: /(?![\t-\r])[\p{Cc}\uFEFF]/gu, replace: () => '' },
  { pattern: /\p{Surrogate}/gu, replace: () => '\uFFFD' },
  // normalising is quadratic in a run of combining marks; UAX #15's stream-safe format breaks such a run after 30 of them
  { pattern: /(?:(?!\u034F)\p{M}){30}(?=(?!\u034F)\p{M})/gu, replace: marks => `${marks}\u034F` },
  // NFC, by combining character sequences and Hangul syllables: what lies between them is never composed across
  {
    pattern: /(?:[\u1100-\u115F][\u1160-\u11A7][\u11A8-\u11FF]?|[\uAC00-\uD7A3][\u11A8-\u11FF]|[^\p{M}\p{ASCII}]|\p{ASCII}(?=\p{M}))\p{M}*|^\p{M}+/gu,
    replace: sequence => sequence.normalize('NFC')
  }
]

/**
 * The text as it is stored, and as all offsets count: line ends are `\n`, control characters and U+FEFF are gone, lone surrogates
 * are U+FFFD, and it is in Unicode NFC. Nothing else is cut.
 *
 * @param pointer where the text stands in the request, for the error.
 * @throws {TextTooLong} beyond `MAX_TEXT_LENGTH`, before any work is done.
 * @throws {TextEmpty} when it holds no letter and no digit.
 */
export function cleanText (text: string, pointer = '/text'): string {
  if (text.length > MAX_TEXT_LENGTH) throw new TextTooLong(text.length, MAX_TEXT_LENGTH, pointer)
  const cleaned = cleanLine(text)
  if (!/[\p{L}\p{N}]/u.test(cleaned)) throw new TextEmpty(pointer)
  return cleaned
}

/** The same cleaning without the limits, for titles and names. */
export const cleanLine = (text: string): string =>
  CLEANING.reduce((cleaned, { pattern, replace }) => cleaned.replace(pattern, replace), text)
