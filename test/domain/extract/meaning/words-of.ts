import { tokenize } from '../../../../src/domain/extract/tokens.js'
import { wordsOf, type Word } from '../../../../src/domain/extract/clauses/words.js'

/** The words of a plain text, as of a proposition. */
export const words = (text: string): Word[] => wordsOf(tokenize(text, 0, text.length).map((token, index) => ({ ...token, index, quoted: false })), text)
