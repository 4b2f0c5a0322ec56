import type { Document } from '../../document.js'
import { wordsOf, type Word } from '../../clauses/words.js'
import { textOfPart } from '../../span-of.js'
import type { ReadAttribution } from '../read-attribution.js'
import { takeUntil } from '../../take-until.js'
import { ASKED } from '../../find/word-classes.js'

/** "Asked about | the leak, X declined to comment": what somebody was asked about, where the sentence tells it; none where it does not. */
export function askedAbout (document: Document, { place }: Pick<ReadAttribution, 'place'>): Word[] {
  const sentence = document.tokens.slice(place.from, place.to)
  const asked = sentence.findIndex(({ lower }, at) => ASKING.has(lower) && ABOUT.has(sentence[at + 1]?.lower ?? ''))
  if (asked === -1) return []
  const about = takeUntil(sentence.slice(asked + 2), ({ text, lower }) => /^[,.;:–—]$/.test(text) || WHEN.has(lower))
  return about.some(({ lower }) => MATTERS.has(lower)) ? [] : wordsOf(about, textOfPart(document, place.part))
}

/** "The matter" is whatever stands before. */
const MATTERS: ReadonlySet<string> = new Set(['matter', 'matters', 'issue', 'issues', 'subject', 'case', 'question', 'questions', 'incident', 'situation'])
const WHEN: ReadonlySet<string> = new Set(['on', 'in', 'at', 'during', 'by', 'after', 'before', 'when', 'while', 'yesterday', 'today'])

const ASKING: ReadonlySet<string> = new Set([...ASKED, 'approached', 'contacted'])
const ABOUT: ReadonlySet<string> = new Set(['about', 'on', 'over', 'regarding', 'concerning'])
