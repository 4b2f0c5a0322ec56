import type { Page } from '../page.js'
import { lowerText } from '../../lower-text.js'

/**
 * Whether at a comma begins what the article tells of the words before it, and nobody said: "P, a reference to last week's riots", "“…,” a word he used
 * nine times", "P, apparently alluding to Q".
 */
export function isWritersAside ({ tokens }: Pick<Page, 'tokens'>, comma: number, quoted: boolean): boolean {
  const words = lowerText(tokens.slice(comma + 1, comma + 1 + LONGEST_LEAD))
  return OF_WORDS.test(words) || (quoted && OF_QUOTES.test(words))
}

/** In tokens. */
const LONGEST_LEAD = 7

const SEEMING = '(?:(?:in|as|with) )?(?:an? )?(?:(?:apparent|clear|obvious|thinly|veiled|pointed|barely|disguised|oblique|possible|likely|direct|apparently|seemingly|clearly|presumably|possibly) )*'
const OF_WORDS = new RegExp(`^${SEEMING}(?:(?:reference|allusion|nod|tribute|homage|throwback) to|(?:dig|jab|swipe|jibe|gibe) at|referring to|alluding to|in (?:a )?reference to)(?= |$)`)
/** Nouns of words, which nothing but the quotation before them can be. */
const OF_QUOTES = /^(?:(?:an?|the|two|three) )?(?:[a-z-]+ ){0,2}?(?:phrase|words?|term|expression|line|slogan|argument|metaphor|comparison|refrain|echo|label|nickname|euphemism|remarks?|comments?|quip|description|promise|pledge|vow|message)(?= (?:he|she|it|they|that|which|the|an?|his|her|their|its|used|borrowed|coined|repeated|made|from|of|for|often|rejected|dismissed|reserved|popular|favoured|favored|taken|likely|aimed|meant|i|we|[a-z]+ed)(?: |$))|^(?:using|borrowing|repeating|quoting|paraphrasing|citing) /
