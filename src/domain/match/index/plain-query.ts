const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** "— Name (@handle) January 8, 2020": how a quoted post ends. The names are read, the date is the post's and not the claim's. */
const SIGNATURE = new RegExp(`[—–-] ?([^—()]{1,80}) \\(@(\\w{1,30})\\),? (?:${MONTHS}) \\d{1,2}, \\d{4}\\s*$`, 'u')
/** Links, also such as hang on a word. */
const LINKS = /(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)\S*/gu

/** What a text that comes from a social network says, without links and the date of its signature. */
export const plainQuery = (text: string): string => text.replace(SIGNATURE, ' — $1 (@$2)').replace(LINKS, ' ')
