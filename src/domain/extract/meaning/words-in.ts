import type { TokenSpan } from '../document.js'
import { wordsOf, type Word } from '../polarity/words.js'
import type { Scene } from '../sources/mentions/scene.js'
import { partAt, textOfPart } from '../span-of.js'
import { withAntecedent } from './with-antecedent.js'

/** The words of contents, as if they stood side by side; a relative pronoun that leads them is the noun before it. */
export function wordsIn ({ document }: Scene, contents: readonly TokenSpan[]): Word[] {
  const spans = withAntecedent(document, contents)
  const [first = [], ...rest] = spans.map(({ from, to }) => wordsOf(document.tokens.slice(from, to), textOfPart(document, partAt(document, from))))
  const head = spans === contents ? isOpenThat(first, rest) ? WHICH : {} : { text: smallAtHead(first[0]) }
  return [...respelt(first, head), ...rest.flatMap(part => respelt(part, { before: ' ' }))]
}

const respelt = ([first, ...rest]: readonly Word[], change: Partial<Word>): Word[] => first === undefined ? [] : [{ ...first, ...change }, ...rest]

/** What opens the sentence opens it no more once other words stand before it. */
const smallAtHead = (word: Word | undefined): string => word?.pos === 'DET' ? word.lower : word?.text ?? ''

/** "| that | he believes | was bought", "| what | he called | tribalism": a pronoun, and no conjunction that would open a clause. */
const isOpenThat = ([first, second]: readonly Word[], { length }: readonly unknown[]): boolean =>
  length > 0 && /^(?:that|what)$/.test(first?.lower ?? '') && second === undefined
const WHICH: Partial<Word> = { text: 'which', lower: 'which', lemma: 'which', pos: 'PRON' }
