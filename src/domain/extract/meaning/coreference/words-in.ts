import type { TokenSpan } from '../../document.js'
import { word, wordsOf, type Word } from '../../clauses/words.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { partAt, textOfPart } from '../../span-of.js'
import { withAntecedent } from './with-antecedent.js'
import { isVerb } from '../../part-of-speech.js'

/** The words of contents, as if they stood side by side; a relative pronoun that leads them is the noun before it. */
export function wordsIn ({ document }: Scene, contents: readonly TokenSpan[]): Word[] {
  const spans = withAntecedent(document, contents)
  const [first = [], ...rest] = spans.map(({ from, to }) => wordsOf(document.tokens.slice(from, to), textOfPart(document, partAt(document, from))))
  const head = spans === contents ? isOpenThat(first, rest) ? WHICH : {} : { text: smallAtHead(first[0]) }
  const comma = isFronted(first) && rest[0]?.[0]?.pos !== 'CCONJ' && rest.length > 0 ? [{ ...word(',', 'PUNCT'), before: '' }] : []
  return [...respelt(first, head), ...comma, ...rest.flatMap(part => respelt(part, part[0]?.lower === 'whose' ? owning(first.at(-1)) : { before: ' ' }))]
}

/** "If the storm comes, | he said, | the boats will sink": a clause or an adverb in front keeps the comma that parts it. */
const isFronted = ([first, ...rest]: readonly Word[]): boolean =>
  CONDITIONS.has(first?.lower ?? '') ? rest.some(isVerb) : first?.pos === 'ADV' && rest.length === 0
const CONDITIONS: ReadonlySet<string> = new Set('if when while whether although though because unless once whenever since'.split(' '))

const respelt = ([first, ...rest]: readonly Word[], change: Partial<Word>): Word[] => first === undefined ? [] : [{ ...first, ...change }, ...rest]

/** What opens the sentence opens it no more once other words stand before it. */
const smallAtHead = (word: Word | undefined): string => word?.pos === 'DET' ? word.lower : word?.text ?? ''

/** "| that | he believes | was bought", "| what | he called | tribalism": a pronoun, and no conjunction that would open a clause. */
const isOpenThat = ([first, second]: readonly Word[], { length }: readonly unknown[]): boolean =>
  length > 0 && /^(?:that|what)$/.test(first?.lower ?? '') && second === undefined
/** "Poland, | whose | spies": Poland's. */
const owning = (owner: Word | undefined): Partial<Word> =>
  ({ text: owner?.pos === 'NOUN' && owner.lower.endsWith('s') ? '’' : '’s', lower: "'s", lemma: "'s", pos: 'PART', before: '' })
const WHICH: Partial<Word> = { text: 'which', lower: 'which', lemma: 'which', pos: 'PRON' }
