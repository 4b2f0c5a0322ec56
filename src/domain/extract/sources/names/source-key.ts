import { remember } from '../../../lexicon/remember.js'
import { SPELLINGS } from './spellings.js'
import { HONORIFICS } from './titles.js'

function foldName (name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(NICKNAME, ' ').replace(/['’‘`]s\b/g, '').replace(/['’‘`.]/g, '')
  const words = plain.split(/[^\p{L}\p{N}+]+/u).filter(word => word !== '')
  const bare = withoutLeading(words).filter((word, index, all) => index === 0 || index === all.length - 1 || word.length > 1)
  return bare.map(word => SPELLINGS.get(word) ?? foldedEnding(word)).join(' ')
}

/** `Dale "Buck" Whitlow` is Dale Whitlow. */
const NICKNAME = /\s["“][^"“”]{1,30}["”](?=\s)/g

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** Without articles and titles in front, of which at least the last word stays. */
function withoutLeading (words: string[]): string[] {
  const first = words.findIndex((word, index) => index === words.length - 1 || (!ARTICLES.has(word) && !HONORIFICS.has(word)))
  return words.slice(Math.max(0, first))
}

/** Surnames in -sky, -skiy, -skyy, -skii are one; so are -enko and the like left alone. */
const foldedEnding = (word: string): string => word.replace(/sk(?:y|yy|iy|ii|yi|yj|ij)$/, 'ski')

/** The same few names come again and again within an article. */
const MOST_KEPT = 10_000

/**
 * What two spellings of a source's name have in common: case, accents, marks, titles ("Mr", "President"), a leading article, and the ways in which
 * names are carried over from other scripts ("Yury Ushakov", "Yuri Ushakov") are folded; nicknames and initials in the middle are left out.
 *
 * @returns words in lower case, parted by single spaces; never empty for a name that holds a letter or digit.
 */
export const sourceKey = remember(foldName, MOST_KEPT)
