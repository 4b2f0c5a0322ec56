import { entityOf } from '../../lexicon/entity-of.js'

/** Longest dateline looked at, in UTF-16 code units. */
const MAX_LENGTH = 80

/**
 * How many characters of a paragraph are its dateline ("MOSCOW (AP) — ", "WASHINGTON, March 3 (Reuters) - ", "KYIV, Ukraine — ", "TALLINN, 3 June — ",
 * "08:40 "); 0 where it has none. Without an agency the place must be in capitals, and no second dash may follow soon, for that would be an aside.
 */
export function datelineLength (paragraph: string): number {
  const head = paragraph.slice(0, MAX_LENGTH)
  return TIME.exec(head)?.[0].length ?? WITH_AGENCY.exec(head)?.[0].length ?? placeLength(head)
}

/** "08:40 Firefighters say …", "9.15am: Police …": an entry of a live report. */
const TIME = /^\d{1,2}(?::\d{2}(?: ?[ap]\.?m\.?)?|\.[0-5]\d(?: ?[ap]\.?m\.?)?(?! [MBT]r?illion))(?: (?:GMT|UTC|BST|CET|CEST|EST|EDT|ET))?(?: ?[:|–—-])? (?=[\p{Lu}"“‘'])/u

const WITH_AGENCY = /^(?:\p{Lu}[\p{L}\d.,'’/ -]{0,50} ?)?\([\p{Lu}][\p{L}\d ./&-]{1,24}\) ?(?:--|[–—―-]) ?(?=[\p{Lu}\d"“‘'])/u
const PLACE = /^(?:\p{Lu}{5,}|\p{Lu}[\p{Lu}.'’/ -]{2,30}(?:, (?:\d{1,2} )?[\p{Lu}][\p{L}\d. ]{1,25}){1,2}|\p{Lu}{2,}(?:[ /-]\p{Lu}{2,}){1,3}) (?:--|[–—―-]) (?=[\p{Lu}\d"“‘'])/u
/** Shorter capitals are a place unless they are the letters of a body that is known. */
const SHORT_PLACE = /^(\p{Lu}{3,4}) (?:--|[–—―-]) (?=[\p{Lu}\d"“‘'])/u

function placeLength (head: string): number {
  const place = PLACE.exec(head)?.[0] ?? shortPlace(head)
  const colon = place === '' ? COLON_PLACE.exec(head) : null
  if (colon !== null && isCity(colon[1] ?? '')) return colon[0].length
  return /[–—―]|--| - /.test(head.slice(place.length)) ? 0 : place.length
}

/** "MUMBAI: The index fell": capitals that are a city's, for a label may have them, too. */
const COLON_PLACE = /^(\p{Lu}[\p{Lu}. -]{2,30}): (?=[\p{Lu}\d"“‘'])/u
const isCity = (letters: string): boolean => CITIES.has(letters.toLowerCase())
/** Where papers that set their datelines so write from. */
const CITIES: ReadonlySet<string> = new Set(`mumbai;new delhi;delhi;bengaluru;bangalore;chennai;kolkata;hyderabad;pune;ahmedabad;lucknow;jaipur;kochi;patna;bhopal;guwahati;srinagar;chandigarh;nagpur;lahore;karachi;islamabad;
peshawar;quetta;dhaka;colombo;kathmandu;lagos;abuja;kano;ibadan;nairobi;kampala;accra;johannesburg;cape town;harare;lusaka;cairo;dubai;doha;perth;sydney;melbourne;brisbane;adelaide;canberra;hobart;darwin;auckland;
wellington;suva;singapore;kuala lumpur;penang;jakarta;manila;bangkok;hanoi;yangon;tokyo;seoul;beijing;shanghai;hong kong;taipei;london;new york;washington;toronto;ottawa;vancouver`.split(/;\s*/))

function shortPlace (head: string): string {
  const [whole = '', letters = ''] = SHORT_PLACE.exec(head) ?? []
  const kind = entityOf(letters)?.kind
  return kind === undefined || kind === 'city' || kind === 'country' ? whole : ''
}
