import type { FoundAttribution, Sentence } from '../document.js'
import type { Page } from './page.js'
import { subjectBefore } from './sources/subject.js'
import { HAVE } from './word-classes.js'
import { wordAt } from '../word-at.js'
import { lowerText } from '../lower-text.js'
import { issuingVerb } from './issuing-verb.js'

/** How far behind the verb its statement may stand, in tokens: "issued, through a lawyer, the following short statement". */
const LONGEST_LEAD = 12

/** `Brenton police have issued the following statement.`: whose the quotes in the next paragraphs are; it says nothing by itself. */
export function findIssuer (page: Page, sentence: Sentence): FoundAttribution[] {
  const { tokens } = page
  const verb = issuingVerb(page, sentence)
  if (verb === undefined || sentence.part === 'title') return []
  const behind = lowerText(tokens.slice(verb, Math.min(sentence.to, verb + LONGEST_LEAD)))
  const opens = /\bfollowing (?:\S+ ){0,2}statement\b/.test(behind) || (/\bstatement\b/.test(behind) && wordAt(tokens, sentence.to - 1).text === ':')
  const from = HAVE.has(wordAt(tokens, verb - 1).lower) ? verb - 1 : verb
  const source = opens ? subjectBefore(page, sentence, from) : undefined
  return source === undefined ? [] : [{ form: 'verb', sentence, source, cues: [{ from: verb, to: verb + 1 }], contents: [], via: [], through: [] }]
}
