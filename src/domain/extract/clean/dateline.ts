import { entityOf } from '../../lexicon/entity-of.js'

/** Longest dateline looked at, in UTF-16 code units. */
const MAX_LENGTH = 80

/**
 * How many characters of a paragraph are its dateline ("MOSCOW (AP) — ", "WASHINGTON, March 3 (Reuters) - ", "KYIV, Ukraine — ", "08:40 "); 0 where it has
 * none. Without an agency the place must be in capitals, and no second dash may follow soon, for that would be an aside.
 */
export function datelineLength (paragraph: string): number {
  const head = paragraph.slice(0, MAX_LENGTH)
  return TIME.exec(head)?.[0].length ?? WITH_AGENCY.exec(head)?.[0].length ?? placeLength(head)
}

/** "08:40 Firefighters say …", "9.15am: Police …": an entry of a live report. */
const TIME = /^\d{1,2}(?::\d{2}(?: ?[ap]\.?m\.?)?|\.[0-5]\d(?: ?[ap]\.?m\.?)?(?! [MBT]r?illion))(?: (?:GMT|UTC|BST|CET|CEST|EST|EDT|ET))?(?: ?[:|–—-])? (?=[\p{Lu}"“‘'])/u

const WITH_AGENCY = /^(?:\p{Lu}[\p{L}\d.,'’/ -]{0,50} ?)?\([\p{Lu}][\p{L}\d ./&-]{1,24}\) ?(?:--|[–—―-]) ?(?=[\p{Lu}\d"“‘'])/u
const PLACE = /^(?:\p{Lu}{5,}|\p{Lu}[\p{Lu}.'’/ -]{2,30}(?:, [\p{Lu}][\p{L}\d. ]{1,25}){1,2}|\p{Lu}{2,}(?:[ /-]\p{Lu}{2,}){1,3}) (?:--|[–—―-]) (?=[\p{Lu}\d"“‘'])/u
/** Shorter capitals are a place unless they are the letters of a body that is known. */
const SHORT_PLACE = /^(\p{Lu}{3,4}) (?:--|[–—―-]) (?=[\p{Lu}\d"“‘'])/u

function placeLength (head: string): number {
  const place = PLACE.exec(head)?.[0] ?? shortPlace(head)
  return /[–—―]|--| - /.test(head.slice(place.length)) ? 0 : place.length
}

function shortPlace (head: string): string {
  const [whole = '', letters = ''] = SHORT_PLACE.exec(head) ?? []
  const kind = entityOf(letters)?.kind
  return kind === undefined || kind === 'city' || kind === 'country' ? whole : ''
}
