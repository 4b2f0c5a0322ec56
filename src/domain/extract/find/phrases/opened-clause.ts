import type { Page } from '../page.js'
import { wordAt } from '../../word-at.js'

/**
 * Whether the comma stands right behind a word that opens a clause, outside of quote marks: "homes where | , according to staff, one nurse worked". What is
 * between it and the next comma is of that clause only.
 */
export const isOpenedBefore = ({ tokens }: Pick<Page, 'tokens'>, comma: number): boolean =>
  wordAt(tokens, comma).text === ',' && !wordAt(tokens, comma - 1).quoted && /^(?:where|that|because|since|which|who)$/.test(wordAt(tokens, comma - 1).lower)
