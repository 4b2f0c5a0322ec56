import { paragraphs } from './paragraphs.js'

/** A letter to the editor: from where to where it reaches in the text, and who signed it; null where no name stands under it. */
export interface Letter { start: number, end: number, writer: string | null }

/** The letters of a text: each from its salutation to the next one. */
export function findLetters (text: string): Letter[] {
  const lines = paragraphs(text)
  const opened = lines.flatMap(({ start, end }, at) => SALUTATION.test(text.slice(start, Math.min(end, start + LONGEST_SALUTATION))) ? [at] : [])
  return opened.map((at, index) => {
    const own = lines.slice(at, opened[index + 1])
    const signed = own.slice(1).map(({ start, end }) => text.slice(start, end))
    return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, writer: writerIn(signed) }
  })
}

/** How many UTF-16 code units the salutation takes that a paragraph begins with: it is no part of the letter's first sentence. */
export const salutationLength = (paragraph: string): number => SALUTATION.exec(paragraph.slice(0, LONGEST_SALUTATION))?.[0].length ?? 0

/** In UTF-16 code units. */
const LONGEST_SALUTATION = 40
const LONGEST_SIGNATURE = 70
const SALUTATION = /^(?:(?:dear )?(?:sirs?|madam|sir or madam|sir\/madam|(?:(?:mr|madam|ms) )?editor(?=\s*[,–—-]))\s*(?:[,:–—-]+[\s–—-]*|$)|dear (?:sirs?|madam|(?:mr |madam )?editors?)(?![\p{L}])|to the editor\s*[,:–—-]+\s*)/iu

/** The first line that is nothing but a name, or begins with one. */
function writerIn (lines: readonly string[]): string | null {
  const named = lines.flatMap(line => line.length > LONGEST_SIGNATURE || /[.!?]["”’]?$/.test(line) ? [] : nameIn(line.split(/[,;(|]/)[0] ?? ''))
  return named[0] ?? null
}

/** "Dr ANNA BERG" */
function nameIn (line: string): string[] {
  const words = line.trim().replace(/^[-–—\s]+/, '').split(/\s+/).filter(word => !TITLE.test(word))
  const isName = words.length > 1 && words.length < 5 && words.every(word => NAME.test(word)) && !CLOSING.test(words[0] ?? '')
  return isName ? [words.map(word => word.length > 2 && word === word.toUpperCase() ? respelt(word) : word).join(' ')] : []
}

const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|miss|sir|rev|fr|cllr)\.?$/i
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|di|da|al|bin|el|la|le)$/u
const CLOSING = /^(?:yours?|kind|best|warm|with|many|letters?|regards|sincerely|faithfully|your|name|the|re|in|on)$/i

/** "O’BRIEN-LEE" */
const respelt = (word: string): string => word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, first => first.toUpperCase())
