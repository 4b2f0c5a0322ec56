import type { Token } from '../document.js'

/** A word of a proposition in the making: a token, the white space before it (none for the first), and its position; null where it was not in the text. */
export type Word = Pick<Token, 'text' | 'lower' | 'lemma' | 'pos'> & { before: string, token: number | null }

const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', '‘', '‘‘', '’’', '“.', '‟', '``', "''", '[', ']'])

/** The words of consecutive tokens of one part, white space folded; quote marks and the brackets of editors' insertions are left out. */
export function wordsOf (tokens: readonly Token[], text: string): Word[] {
  const words: Word[] = []
  let gap = ''
  let end = Infinity
  let opened = false
  for (const [index, token] of tokens.entries()) {
    // a verb that a headline leaves out is of no letters
    if (isUnwritten(token) || isUnwritten(tokens[index - 1]) || (token.start > end && /\s/.test(text.slice(end, token.start)))) gap = ' '
    end = token.end
    // a single closing mark looks like an owner's apostrophe: only after an opening one it is the mark
    opened ||= token.text === '‘'
    if (isMark(token) || isInsertion(tokens, index) || (token.text === '’' && opened)) continue
    words.push({ text: isUnwritten(tokens[index - 1]) && token.pos === 'DET' ? token.lower : token.text, lower: token.lower, lemma: token.lemma, pos: token.pos, before: words.length === 0 ? '' : gap, token: token.index })
    gap = ''
  }
  return withNobody(words)
}

const isUnwritten = (token: Token | undefined): boolean => token !== undefined && token.start === token.end

/** "no-one" is nobody. */
function withNobody (words: Word[]): Word[] {
  const at = words.findIndex(({ lower }, index) => lower === 'no' && words[index + 1]?.text === '-' && words[index + 2]?.lower === 'one')
  const no = words[at]
  return no === undefined ? words : words.toSpliced(at, NO_ONE, { ...no, text: `${no.text}-one`, lower: 'nobody', lemma: 'nobody', pos: 'PRON' })
}

const NO_ONE = 3

/** A word that was not in the text. */
export const word = (text: string, pos: Word['pos'] = 'X'): Word => ({ text, lower: text.toLowerCase(), lemma: text.toLowerCase(), pos, before: ' ', token: null })

/** Words that stand for a name in a proposition. */
export const nameWords = (name: string): Word[] => name.split(' ').map((part, index) => ({ ...word(part, /^the$/i.test(part) ? 'DET' : 'PROPN'), before: index === 0 ? '' : ' ' }))

/** The same of whose something is: "the firm's". */
export const ownerWords = (name: string): Word[] => nameWords(name + (name.endsWith('s') ? '’' : '’s'))

/** Words that go behind others: a space stands before the first, or what stood before the one whose place they take. */
export const spaced = (words: readonly Word[], before = ' '): Word[] => words.map((word, index) => index === 0 ? { ...word, before } : word)

/** Without the comma at the end, as before "but". */
export const withoutComma = (words: readonly Word[]): readonly Word[] => words.at(-1)?.text === ',' ? words.slice(0, -1) : words

/** The proposition that the words make: first letter a capital, no full stop at the end. */
export function textOf (words: readonly Word[]): string {
  const joined = words.map(({ before, text }, index) => index === 0 ? text : (before + text)).join('')
  const trimmed = joined.replace(/ +([,;:.!?])/g, '$1').replace(/^[\s,;:.–—-]+/, '').replace(/[\s,;:.–—-]+$/, '')
  const ended = endsAbbreviated(joined, trimmed) ? trimmed + '.' : trimmed
  return ended.slice(0, 1).toUpperCase() + ended.slice(1)
}

/** The brackets of a word that an editor put into a quote: "not something (Beijing) should risk". */
const isInsertion = (tokens: readonly Token[], at: number): boolean => {
  const inside = tokens[at]?.text === '(' ? tokens[at + 1] : tokens[at]?.text === ')' ? tokens[at - 1] : undefined
  return inside !== undefined && inside.quoted && (tokens[at - 2]?.text === '(' || tokens[at + 2]?.text === ')')
}

const isMark = (token: Token): boolean => QUOTE_MARKS.has(token.text) || (token.text === "'" && token.pos === 'PUNCT')

/** "the U. S." keeps its point. */
const endsAbbreviated = (joined: string, trimmed: string): boolean => joined.startsWith('.', joined.indexOf(trimmed) + trimmed.length) && /\b[A-Z]$/.test(trimmed)
