/** A word of a text as it stands there; `after` tells that a comma, colon, dash or bracket stands between it and the word before. */
export interface Word { text: string, lower: string, after: boolean }

/** What stands where no word does. */
const NO_WORD: Word = { text: '', lower: '', after: false }

export const wordAt = (words: readonly Word[], at: number): Word => words[at] ?? NO_WORD

/** The word at a place in lower case, nothing where there is none. */
export const lowerAt = (words: readonly Word[], at: number): string => wordAt(words, at).lower

/** Longer texts are not claims: what comes after is not read. */
export const MAX_CHARACTERS = 8000

// "-LRB-" is how treebanks write a bracket
const PATTERN = new RegExp([
  /https?:\/\/\S+|\b(?:pic\.twitter\.com|t\.co|bit\.ly|www\.)\S+/u, // links
  /\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)+/u, // U.S., U. S.
  /[$€£¥]? ?\d(?:[\d.,:/]*\d)?(?: ?%|(?:st|nd|rd|th)\b)?/u, // 2,500.5 7:30 12% 3rd 7/10
  /\p{L}[\p{L}\p{M}\p{N}]*(?:-\d+|['’]\p{L}+| ['’] t\b|&\p{L}+|(?<=s)['’](?= \p{L}))?/u, // word, covid-19, don't, as treebanks write it, too, AT&T, rebels'
  /-[LR][RSC]B-|[,;:()\u2013\u2014\u2026.!?]/u
].map(({ source }) => `(${source})`).join('|'), 'gu')

/**
 * The words of a text in reading order. Links are left out; hashtags and handles are split where their case changes; hyphened words are two.
 *
 * @param text any length; read up to MAX_CHARACTERS.
 */
export function wordsOf (text: string): Word[] {
  const words: Word[] = []
  let after = false
  const add = (word: string): void => {
    words.push({ text: word, lower: word.toLowerCase().replaceAll('’', "'"), after })
    after = false
  }
  const plain = text.slice(0, MAX_CHARACTERS).normalize('NFC')
  // the pattern itself and no copy of it, which `matchAll` makes: every claim of the record is read at a start
  PATTERN.lastIndex = 0
  for (let found = PATTERN.exec(plain); found !== null; found = PATTERN.exec(plain)) {
    const [match, link, initials, number, word] = found
    if (word !== undefined) splitCase((isQuoted(plain, PATTERN.lastIndex) ? word.slice(0, -1) : word).replaceAll(' ', '')).forEach(add)
    else if (link !== undefined) continue
    else if (initials !== undefined) add(initials.replace(/[^\p{L}]/gu, ''))
    else if (number !== undefined) add(number.replaceAll(' ', ''))
    else after = match !== '.' || after
  }
  return words
}

/** Whether the mark before a place ends a quotation and makes nobody an owner: "said ‘no talks’ were planned", "the rebels’ son". */
function isQuoted (text: string, end: number): boolean {
  const mark = text.charAt(end - 1)
  if (mark !== "'" && mark !== '’') return false
  const opening = text.lastIndexOf(mark === '’' ? '‘' : " '", end - 2)
  return (opening >= 0 && !CLOSED.test(text.slice(opening + 2, end - 1))) || (mark === "'" && text.startsWith(mark) && !CLOSED.test(text.slice(1, end - 1)))
}
const CLOSED = /['’](?!\p{L})/u

/** "BuildTheWall" is three words; "McDonald", "NATO" and "iPhone" are one. */
function splitCase (word: string): string[] {
  if (word === word.toLowerCase() || !/\p{Ll}\p{Lu}/u.test(word.slice(2))) return [word]
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  return parts.length > 2 || parts.every(part => part.length > 3) ? parts : [word]
}
