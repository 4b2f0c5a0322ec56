import type { FoundAttribution, Sentence, Token } from '../document.js'
import { cueFormsOf } from './cue-forms.js'
import type { Page } from './page.js'
import { mainSubject } from './sources/subject.js'
import { trimSpan } from './phrases/trim-span.js'
import { BE, DO, HAVE, isFiniteVerb, MODALS } from './word-classes.js'
import { wordAt } from '../word-at.js'

/**
 * `The winger grinned: “It happened.”`: a quote behind a colon is said by whoever the clause before it is about, whatever its verb; for sentences in which no
 * verb says anything.
 */
export function findIntroducedQuote (page: Page, sentence: Sentence): FoundAttribution[] {
  const mark = colonBefore(page, sentence)
  const verb = mark === undefined ? undefined : lastVerb(page, sentence.from, mark)
  if (mark === undefined || verb === undefined) return []
  const source = mainSubject(page, sentence, verb + 1)
  const contents = trimSpan(page, { from: mark + 1, to: sentence.to })
  return source === undefined || contents.to <= contents.from ? [] : [{ form: 'phrase', sentence, source, cues: [{ from: verb, to: verb + 1 }], contents: [contents], via: [], through: [] }]
}

/** The colon right before a quote that ends the sentence. */
function colonBefore ({ tokens, opens }: Page, { from, to }: Sentence): number | undefined {
  for (let at = from; at < to; at++) {
    const quote = opens.get(at + 1)
    if (wordAt(tokens, at).text === ':' && !wordAt(tokens, at).quoted && quote !== undefined && quote.to >= to - 2) return at
  }
  return undefined
}

/** "was blunt:", "was quite clear:": how somebody speaks. */
const isMood = (words: readonly Token[]): boolean => words.length > 0 && words.at(-1)?.pos === 'ADJ' && words.every(({ pos }) => pos === 'ADV' || pos === 'ADJ')

const SILENT = [BE, HAVE, DO, MODALS]

/** Of a clause that does something: what is, or has, says nothing, and a verb of saying has been read before. */
function lastVerb ({ tokens }: Page, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    const { text, lower } = wordAt(tokens, at)
    if (BE.has(lower) && isMood(tokens.slice(at + 1, to))) return at
    // "batted away | questions"
    if (/^(?:away|aside|off)$/.test(wordAt(tokens, at - 1).lower)) continue
    if (isFiniteVerb(tokens, at)) return text !== lower || SILENT.some(words => words.has(lower)) || cueFormsOf(lower).some(({ frames }) => frames.has('quote')) ? undefined : at
  }
  return undefined
}
