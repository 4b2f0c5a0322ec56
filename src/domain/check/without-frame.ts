/** What lays a sentence on somebody, where extraction did not read who: what it says is still not the draft's own voice. */
const LEADING = /^.{1,160}?\b(?:said|says|say|told|tells|reported|reports|stated|states|added|adds|warned|warns|insisted|insists|showed?|shows?|suggests?)\b.{0,80}?\bthat\s/iu
/** "X, a mechanic, says it was so" */
const LEADING_BARE = /^.{1,160}?\b(?:said|says|say)\s(?=\p{L})/iu
const ACCORDING_LEADING = /^according to [^,]{1,120}(?:, [^,]{1,80},)?,?\s/iu
const TRAILING = [/,\s(?:according to|in the words of)\s[^.]{1,160}[.]?$/iu, /,\s[^,.]{1,60}(?:,\s[^,.]{1,60},)?\s(?:said|says|told\s[^,.]{1,60}|reported|reports?|shows?|showed|suggests?|suggested|reveals?|revealed|indicates?|indicated)[.]?$/iu, /,\s(?:said|says)\s[^.]{1,120}[.]?$/iu]
/** Longer sentences are not looked at: a frame that far apart is none. */
const LONGEST = 1000
/** Fewer letters are no statement. */
const SHORTEST = 12

/**
 * The sentence without the words that lay it on somebody, by its cue words alone: each way to part the two, since either may stand first.
 *
 * @returns none for a sentence without such words.
 */
export function withoutFrame (sentence: string): string[] {
  if (sentence.length > LONGEST) return []
  const figure = figureOf(sentence)
  if (figure !== undefined) return [figure]
  const ends = TRAILING.reduce((left, frame) => left.replace(frame, ''), sentence)
  const starts = LEADING.test(sentence) ? sentence.replace(LEADING, '') : sentence.replace(LEADING_BARE, '')
  const both = [LEADING, ACCORDING_LEADING].reduce((left, frame) => left.replace(frame, ''), ends)
  return [...new Set([both, ends, starts])].filter(bare => bare !== sentence && bare.trim().length >= SHORTEST)
}

const NUMBER = '((?:(?:about|around|some|nearly|almost|over|under|more than|less than|fewer than) )?[$€£]?\\p{N}[^;:?!]{0,80}?)'
/** "The mayor put the number of boats at 40", "gave their number as 40" */
const COUNTED = new RegExp(`\\b(?:put|puts|estimate[sd]?|give[sn]?|gave) the (?:total |overall )?(?:number|total|count) of (.{3,120}?) (?:at|as) ${NUMBER}[.]?$`, 'iu')
/** "The insurer valued the boats at 40 euros" */
const VALUED = new RegExp(`\\b(?:value[sd]?|(?:put|puts|estimate[sd]?) the (?:value|worth) of) (.{3,120}?) at ${NUMBER}[.]?$`, 'iu')

/** What somebody says who puts a figure on something: "40 boats", "the boats were worth 40 euros". */
function figureOf (sentence: string): string | undefined {
  const [, counted, count] = COUNTED.exec(sentence) ?? []
  if (counted !== undefined && count !== undefined) return `${count} ${asClause(counted)}`
  const [, valued, worth] = VALUED.exec(sentence) ?? []
  return valued === undefined || worth === undefined ? undefined : `${valued.charAt(0).toUpperCase()}${valued.slice(1)} were worth ${worth}`
}

/** "Divers who had searched it", "divers hired by the port": they had searched it, they were hired. */
const asClause = (counted: string): string =>
  / (?:who|that|which) /u.test(counted) ? counted.replace(/ (?:who|that|which) /u, ' ') : counted.replace(/ (?=\p{Ll}+ed (?:by|in|on|at|since|for)\b)/u, ' were ')
