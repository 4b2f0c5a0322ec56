import type { FoundAttribution, Sentence } from '../document.js'
import type { Page } from './page.js'
import { trimSpan } from './phrases/trim-span.js'
import { wordAt } from '../word-at.js'

/** `Ngata: The well is fine.`: what is said in an interview is said by whom the label names; who asks states nothing by that. */
export function findTurn (page: Page, sentence: Sentence): FoundAttribution[] {
  const turn = page.turns.get(sentence.from)
  if (turn === undefined || turn.asks) return []
  const { speaker, said, asked } = turn
  const mark = wordAt(page.tokens, said.from - 1)
  const cues = said.from > sentence.from && mark.text === ':' ? [{ from: said.from - 1, to: said.from }] : []
  return [{ form: 'turn', sentence, source: speaker, cues, contents: [trimSpan(page, said)], via: [], through: [], asked }]
}
